"""Byte-pair pieces over characters (R. Sennrich et al. 2016, arXiv 1508.07909): words keep the space before them."""

import re
from collections import Counter

WORDS = re.compile(r" ?(?:[A-Za-z]+(?:’[a-z]+)?|[^A-Za-z\s])|\n")
ALPHABET = sorted(set("\n ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,!?:;‘’“”…-—()"))


def clean(text):
    """`text` without the few characters that are in no alphabet of hers."""
    return "".join(character for character in text if character in ALPHABET)


def learn(text, size):
    """A vocabulary of `size` pieces: the alphabet, then one more for each of the merges, first to last."""
    words = Counter(WORDS.findall(text))
    split = {word: list(word) for word in words}
    vocabulary, merges = list(ALPHABET), []
    while len(vocabulary) < size:
        pairs = Counter()
        for word, count in words.items():
            pieces = split[word]
            for pair in zip(pieces, pieces[1:]):
                pairs[pair] += count
        # Ties by the pair itself, so that the same text gives the same pieces everywhere.
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        merges.append(best)
        vocabulary.append(best[0] + best[1])
        for word, pieces in split.items():
            if best[0] in pieces:
                split[word] = join(pieces, best)
    return vocabulary, merges, split


def join(pieces, pair):
    joined, at = [], 0
    while at < len(pieces):
        if tuple(pieces[at : at + 2]) == pair:
            joined.append(pair[0] + pair[1])
            at += 2
        else:
            joined.append(pieces[at])
            at += 1
    return joined


def encode(text, vocabulary, merges, known):
    """The numbers of the pieces of `text`; `known` remembers words that have been cut already."""
    numbers = {piece: number for number, piece in enumerate(vocabulary)}
    tokens = []
    for word in WORDS.findall(text):
        if word not in known:
            pieces = list(word)
            for pair in merges:
                if len(pieces) > 1:
                    pieces = join(pieces, pair)
            known[word] = pieces
        tokens.extend(numbers[piece] for piece in known[word])
    return tokens
