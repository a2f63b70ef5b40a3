"""The net: a decoder-only transformer, written so that its logits are h . E exactly.

Pre-RMSNorm without gains, rotary positions (Su et al. 2021), squared-ReLU MLP (So et al. 2021), no biases, the input
vectors tied to the output (Press & Wolf 2017), one gain on the last norm.
"""

import torch
from torch import nn
from torch.nn.functional import dropout


def rms_norm(x):
    """x / sqrt(mean(x^2)), over the last axis."""
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6)


def rotary(length, width, start=0):
    """Cosines and sines of the angles at each position, (length, width / 2)."""
    rates = 10_000 ** (-torch.arange(0, width, 2, dtype=torch.float32) / width)
    angles = torch.arange(start, start + length, dtype=torch.float32)[:, None] * rates
    return angles.cos(), angles.sin()


def turn(x, cos, sin):
    """Turns the pair (x_i, x_{i + width/2}) by the angle of its position."""
    a, b = x.chunk(2, dim=-1)
    return torch.cat((a * cos - b * sin, a * sin + b * cos), dim=-1)


class Block(nn.Module):
    def __init__(self, width, heads, hidden, drop):
        super().__init__()
        self.heads, self.drop = heads, drop
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.out = nn.Linear(width, width, bias=False)
        self.up = nn.Linear(width, hidden, bias=False)
        self.down = nn.Linear(hidden, width, bias=False)

    def forward(self, x, cos, sin, mask):
        n, length, width = x.shape
        q, k, v = (
            part.view(n, length, self.heads, -1).transpose(1, 2)
            for part in self.qkv(rms_norm(x)).chunk(3, dim=-1)
        )
        q, k = turn(q, cos, sin), turn(k, cos, sin)
        scores = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
        seen = scores.masked_fill(mask, float("-inf")).softmax(-1) @ v
        x = x + self.dropped(self.out(seen.transpose(1, 2).reshape(n, length, width)))
        return x + self.dropped(self.down(torch.relu(self.up(rms_norm(x))).pow(2)))

    def dropped(self, x):
        """What training sees of `x`: some entries are nothing, so that none is relied on (Srivastava et al. 2014)."""
        return dropout(x, self.drop, self.training)


class Net(nn.Module):
    def __init__(self, vocabulary, width, layers, heads, hidden, drop):
        super().__init__()
        self.width, self.heads = width, heads
        self.embedding = nn.Embedding(vocabulary, width)
        self.blocks = nn.ModuleList(Block(width, heads, hidden, drop) for _ in range(layers))
        self.gain = nn.Parameter(torch.ones(width))
        nn.init.normal_(self.embedding.weight, std=width**-0.5)
        for block in self.blocks:
            for linear in (block.qkv, block.up):
                nn.init.normal_(linear.weight, std=width**-0.5)
            for linear in (block.out, block.down):
                nn.init.zeros_(linear.weight)

    def hidden(self, tokens):
        """The last hidden vector at every position, (n, length, width)."""
        length = tokens.shape[1]
        cos, sin = rotary(length, self.width // self.heads)
        mask = torch.ones(length, length, dtype=torch.bool).triu(1)
        x = rms_norm(self.embedding(tokens))
        for block in self.blocks:
            x = block(x, cos, sin, mask)
        return rms_norm(x) * self.gain

    def forward(self, tokens):
        return self.hidden(tokens) @ self.embedding.weight.T
