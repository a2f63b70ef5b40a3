"""Writes the corpus of Miss Austen as token numbers: python3 training/austen/corpus.py [folder]."""

import json
import os
import sys

import numpy as np

from novels import novels
from pieces import clean, encode, learn

PIECES = 2048
HELD_OUT = 0.04

folder = sys.argv[1] if len(sys.argv) > 1 else "training/.work/austen"
os.makedirs(folder, exist_ok=True)
train, held_out = [], []
for text in novels():
    # From the middle of each novel, between two paragraphs.
    begin = text.index("\n", int(len(text) * (0.5 - HELD_OUT / 2)))
    end = text.index("\n", int(len(text) * (0.5 + HELD_OUT / 2)))
    held_out.append(clean(text[begin:end]))
    train.append(clean(text[:begin] + text[end:]))
texts = {"train": "\n".join(train), "heldOut": "\n".join(held_out)}
vocabulary, merges, known = learn(texts["train"], PIECES)
# The end of a paragraph is token 0, as in the other voice.
vocabulary.insert(0, vocabulary.pop(vocabulary.index("\n")))
for name, text in texts.items():
    tokens = encode(text, vocabulary, merges, known)
    np.array(tokens, dtype=np.uint16).tofile(f"{folder}/{name}.u16")
    print(f"{name}: {len(text)} characters, {len(tokens)} tokens")
with open(f"{folder}/vocabulary.json", "w") as file:
    json.dump(vocabulary, file, ensure_ascii=False)
with open(f"{folder}/merges.json", "w") as file:
    json.dump(merges, file, ensure_ascii=False)
