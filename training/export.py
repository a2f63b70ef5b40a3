"""Writes one voice's weights and what the tests compare with: python3 training/export.py <voice>.

Every row of a matrix becomes int8 times a scale of its own. The references are computed with the weights as they are
written, so that the other implementation can be held to them closely.
"""

import hashlib
import json
import struct
import sys

import numpy as np
import torch

from net import Net
from voices import VOICES

voice = sys.argv[1]
plan = VOICES[voice]
work = f"training/.work/{voice}"
vocabulary = json.load(open(f"{work}/vocabulary.json"))
merges = json.load(open(f"{work}/merges.json")) if voice == "austen" else []
number = {piece: i for i, piece in enumerate(vocabulary)}
net = Net(len(vocabulary), plan["width"], plan["layers"], plan["heads"], plan["hidden"], plan["drop"])
net.eval()
net.load_state_dict(torch.load(f"{work}/settled.pt"))
held_out = np.fromfile(f"{work}/heldOut.u16", dtype=np.uint16).astype(np.int64)


@torch.no_grad()
def loss():
    """Mean loss in nats on the held-out text, in windows of the context."""
    context = plan["context"]
    rows = torch.from_numpy(held_out[: len(held_out) // context * context].reshape(-1, context))
    logits = net(rows[:, :-1])
    return torch.nn.functional.cross_entropy(
        logits.reshape(-1, len(vocabulary)), rows[:, 1:].reshape(-1)
    ).item()


@torch.no_grad()
def rounded(matrix):
    """The int8 levels and the scales of the rows of `matrix`; the matrix itself becomes what they stand for."""
    scales = matrix.abs().amax(1) / 127
    levels = (matrix / scales[:, None]).round().clamp(-127, 127)
    matrix.copy_(levels * scales[:, None])
    return levels.to(torch.int8).numpy(), scales.numpy().astype("<f4")


before = loss()
matrices = [("embedding", net.embedding.weight)]
for i, block in enumerate(net.blocks):
    for name in ("qkv", "out", "up", "down"):
        matrices.append((f"{name}{i}", getattr(block, name).weight))
body = b""
for _, weight in matrices:
    levels, scales = rounded(weight.data)
    body += scales.tobytes() + levels.tobytes()
after = loss()
header = {
    "heads": plan["heads"],
    "context": plan["context"],
    "layers": plan["layers"],
    "gain": [float(x) for x in net.gain.detach()],
    "facts": {"heldOutNats": round(after, 4)},
    "matrices": [
        {"name": name, "rows": weight.shape[0], "columns": weight.shape[1]}
        for name, weight in matrices
    ],
    # Each merge makes one piece more, so that the single characters and the numbers of the pairs tell them all.
    "vocabulary": vocabulary[: len(vocabulary) - len(merges)],
    "merges": [number[piece] for pair in merges for piece in pair],
}
text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
text += b" " * (-(4 + len(text)) % 4)
whole = struct.pack("<I", len(text)) + text + body
with open(f"src/weights/{voice}.bin", "wb") as file:
    file.write(whole)
with open(f"src/weights/{voice}.json", "w") as file:
    json.dump({"bytes": len(whole), "sha256": hashlib.sha256(whole).hexdigest()}, file, indent=2)
    file.write("\n")

with torch.no_grad():
    prompts = [held_out[at * 997 : at * 997 + 24] for at in range(5)]
    positions = list(range(2, 24, 3))
    logits = [net(torch.from_numpy(prompt)[None])[0, positions].numpy() for prompt in prompts]
    slice_ = held_out[: plan["context"] * 8].reshape(8, -1)
    rows = torch.from_numpy(slice_)
    nats = torch.nn.functional.cross_entropy(
        net(rows[:, :-1]).reshape(-1, len(vocabulary)), rows[:, 1:].reshape(-1)
    ).item()
# The logits at each position of each prompt, one after the other, beside what they belong to.
np.array(logits, dtype="<f4").tofile(f"tests/lm/transformer/{voice}.logits")
with open(f"tests/lm/transformer/{voice}.json", "w") as file:
    json.dump(
        {
            "prompts": [prompt.tolist() for prompt in prompts],
            "positions": positions,
            "slice": slice_.tolist(),
            "sliceNats": nats,
        },
        file,
    )
json.dump({"heldOut": before, "rounded": after}, open(f"{work}/loss.json", "w"))
print(f"held out {before:.4f}, rounded {after:.4f}, {len(whole)} bytes")
