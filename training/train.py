"""Trains one voice: python3 training/train.py <voice> [steps]. Reads and writes training/.work/<voice>/."""

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
steps = int(sys.argv[2]) if len(sys.argv) > 2 else plan["steps"]
folder = f"training/.work/{voice}"
torch.manual_seed(1)
torch.set_num_threads(1)
chance = np.random.default_rng(1)


def read(name):
    return np.fromfile(f"{folder}/{name}.u16", dtype=np.uint16).astype(np.int64)


train, held_out = read("train"), read("heldOut")
starts = np.flatnonzero(train == 0) if plan["aligned"] else None
context, windows = plan["context"], plan["windows"]
vocabulary = len(json.load(open(f"{folder}/vocabulary.json")))
net = Net(vocabulary, plan["width"], plan["layers"], plan["heads"], plan["hidden"])


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
    def __init__(self, parameters, lr):
        super().__init__(parameters, dict(lr=lr))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                m = self.state[p].setdefault("m", torch.zeros_like(p))
                m.mul_(0.95).add_(p.grad)
                g = orthogonal(p.grad + 0.95 * m)
                p.add_(g, alpha=-group["lr"] * max(1, p.shape[0] / p.shape[1]) ** 0.5)


@torch.no_grad()
def loss_on(text, limit=64):
    """Mean loss in nats over windows of the text, each position seeing all before it in its window."""
    rows = text[: len(text) // context * context].reshape(-1, context)
    rows = torch.from_numpy(rows[: limit * 1000 // context])
    logits = net(rows[:, :-1])
    return cross_entropy(logits.reshape(-1, vocabulary), rows[:, 1:].reshape(-1)).item()


matrices = [p for block in net.blocks for p in block.parameters()]
optimizers = [
    Muon(matrices, lr=0.02),
    torch.optim.AdamW([net.embedding.weight, net.gain], lr=0.004, betas=(0.9, 0.95), weight_decay=0.0),
]
rates = [group["lr"] for optimizer in optimizers for group in optimizer.param_groups]
curve, began = [], time.process_time()
print(f"{sum(p.numel() for p in net.parameters())} weights, {len(train)} tokens, {steps} steps")
for step in range(1, steps + 1):
    rows = batch()
    loss = cross_entropy(net(rows[:, :-1]).reshape(-1, vocabulary), rows[:, 1:].reshape(-1))
    net.zero_grad()
    loss.backward()
    # Fifty steps up, level, then down over the last six tenths.
    pace = min(1, step / 50, (steps - step + 1) / (0.6 * steps))
    for optimizer, rate in zip(optimizers, rates):
        for group in optimizer.param_groups:
            group["lr"] = rate * pace
        optimizer.step()
    if step % 200 == 0 or step == steps:
        curve.append([step * windows * context, loss.item(), loss_on(held_out)])
        seconds = time.process_time() - began
        print(f"{step} {curve[-1][0]} tokens, train {loss.item():.4f}, held out {curve[-1][2]:.4f}, {seconds:.0f} s", flush=True)
        torch.save(net.state_dict(), f"{folder}/net.pt")
json.dump({"curve": curve, "seconds": time.process_time() - began}, open(f"{folder}/curve.json", "w"))
