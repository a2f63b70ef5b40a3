#!/bin/sh
# Makes both voices from nothing: their texts, nets, files, what figures show of them, and the model card. From the
# repository's root.
set -eu
export OPENBLAS_NUM_THREADS=1
python3="${PYTHON3:-/usr/bin/python3}"

node training/corpus.mjs
"$python3" training/austen/corpus.py
for voice in storyteller austen; do
  "$python3" training/train.py "$voice"
  "$python3" training/train.py "$voice" settle
  "$python3" training/export.py "$voice"
done
# Sums in another order lay the map out in another way: with one thread 42 labels overlap, with more 17.
OPENBLAS_NUM_THREADS=2 "$python3" training/map.py
node training/record.mjs
node training/evaluate.mjs
