"""Trains one voice: python3 training/train.py <voice>, and then python3 training/train.py <voice> settle.

Reads and writes training/.work/<voice>/.
"""

import json
import sys
import time

import numpy as np
import torch
from torch.nn.functional import cross_entropy

from net import Net
from voices import VOICES

voice = sys.argv[1]
plan = VOICES[voice]
stage = "settling" if sys.argv[2:] == ["settle"] else "curve"
steps = plan["steps"]
SETTLING = 400
folder = f"training/.work/{voice}"
torch.manual_seed(1)
torch.set_num_threads(1)
chance = np.random.default_rng(1)


def read(name):
    return np.fromfile(f"{folder}/{name}.u16", dtype=np.uint16).astype(np.int64)


train, held_out = read("train"), read("heldOut")
starts = np.flatnonzero(train == 0) if plan["aligned"] > 0 else None
context, windows = plan["context"], plan["windows"]
vocabulary = len(json.load(open(f"{folder}/vocabulary.json")))
net = Net(vocabulary, plan["width"], plan["layers"], plan["heads"], plan["hidden"], plan["drop"])


def batch():
    """Windows of the text; most begin where a text begins, if the plan says so."""
    where = chance.integers(0, len(train) - context - 1, windows)
    if starts is not None:
        aligned = chance.random(windows) < plan["aligned"]
        where = np.where(aligned, np.minimum(chance.choice(starts, windows), len(train) - context - 2), where)
    rows = np.stack([train[at : at + context + 1] for at in where])
    return torch.from_numpy(rows)


def orthogonal(g):
    """The nearest half-orthogonal matrix to g, by five Newton-Schulz steps (K. Jordan 2024, Muon)."""
    x = g / (g.norm() + 1e-7)
    tall = x.shape[0] > x.shape[1]
    if tall:
        x = x.T
    for _ in range(5):
        a = x @ x.T
        x = 3.4445 * x + (-4.7750 * a + 2.0315 * a @ a) @ x
    return x.T if tall else x


class Muon(torch.optim.Optimizer):
    def __init__(self, parameters, lr, decay):
        super().__init__(parameters, dict(lr=lr, decay=decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                m = self.state[p].setdefault("m", torch.zeros_like(p))
                m.mul_(0.95).add_(p.grad)
                g = orthogonal(p.grad + 0.95 * m)
                p.mul_(1 - group["decay"] * group["lr"])
                p.add_(g, alpha=-group["lr"] * max(1, p.shape[0] / p.shape[1]) ** 0.5)


@torch.no_grad()
def loss_on(text, limit=64):
    """Mean loss in nats over windows of the text, each position seeing all before it in its window."""
    rows = text[: len(text) // context * context].reshape(-1, context)
    rows = torch.from_numpy(rows[: limit * 1000 // context])
    net.eval()
    logits = net(rows[:, :-1])
    net.train()
    return cross_entropy(logits.reshape(-1, vocabulary), rows[:, 1:].reshape(-1)).item()


def train_on(steps, pace):
    """`steps` steps, at `pace(step)` times the full rates; yields each step's number and its loss."""
    matrices = [p for block in net.blocks for p in block.parameters()]
    optimizers = [
        (Muon(matrices, 0.0, plan["decay"]), 0.02),
        (torch.optim.AdamW([net.embedding.weight, net.gain], betas=(0.9, 0.95), weight_decay=0.0), 0.004),
    ]
    for step in range(1, steps + 1):
        rows = batch()
        loss = cross_entropy(net(rows[:, :-1]).reshape(-1, vocabulary), rows[:, 1:].reshape(-1))
        net.zero_grad()
        loss.backward()
        for optimizer, rate in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = rate * pace(step)
            optimizer.step()
        yield step, loss.item()


curve, began = [], time.process_time()


def tell(step, loss):
    curve.append([step * windows * context, loss, loss_on(held_out)])
    seconds = time.process_time() - began
    print(f"{step} {curve[-1][0]} tokens, train {loss:.4f}, held out {curve[-1][2]:.4f}, {seconds:.0f} s", flush=True)
    json.dump({"curve": curve, "seconds": seconds}, open(f"{folder}/{stage}.json", "w"))


def read_through():
    """Fifty steps up, level, then down over the last six tenths."""
    for step, loss in train_on(steps, lambda step: min(1, step / 50, (steps - step + 1) / (0.6 * steps))):
        if step % 200 == 0 or step == steps:
            tell(step, loss)
            torch.save(net.state_dict(), f"{folder}/net.pt")


def settle():
    """Reads on slowly, and keeps the mean of the weights on the way: no single step then has the last word.

    P. Izmailov et al. 2018, "Averaging Weights Leads to Wider Optima" (arXiv 1803.05407).
    """
    mean = {name: torch.zeros_like(weight) for name, weight in net.state_dict().items()}
    for _, loss in train_on(SETTLING, lambda step: 0.05):
        for name, weight in net.state_dict().items():
            mean[name] += weight / SETTLING
    net.load_state_dict(mean)
    tell(SETTLING, loss)
    torch.save(net.state_dict(), f"{folder}/settled.pt")


if stage == "curve":
    print(f"{sum(p.numel() for p in net.parameters())} weights, {len(train)} tokens, {steps} steps")
    read_through()
else:
    net.load_state_dict(torch.load(f"{folder}/net.pt"))
    settle()
