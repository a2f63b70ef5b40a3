"""Draws the map of word vectors: python3 training/map.py, from the repository's root.

Two words lie near each other if their vectors point the same way (cosine). The layout is exact t-SNE (L. van der Maaten
and G. Hinton 2008, "Visualizing Data using t-SNE", JMLR 9, 2579-2605), begun at the two main directions of the vectors, so
that there is no chance in it; then labels that would overlap are pushed apart. Reads the weights as they are shipped and
writes src/figures/hidden/map.json: the vocabulary, and of each word on the map its number there, x and y from 0 to 1000,
those first that keep their labels where there is little room.
"""

import json
import struct

import numpy as np

WORDS = """
fox bear rabbit squirrel pig owl cat dog mouse duck frog hen goat lion penguin snail turtle pony hedgehog otter donkey
robot girl boy
Lily Mia Ella Nora Zoe Ruby Clara Rosa Emma Tom Max Leo Ben Theo Sam Finn Oscar Hugo
red yellow blue green golden white purple grey pink brown
butter jam honey cheese bread cake pie soup porridge rice pudding garlic gravel regret
apple pear plum peach lemon
sad worried upset tired angry happy glad pleased proud
kind shy clever brave quiet curious lazy funny gentle
garden park beach market forest lake hill bridge school river pond village farm kitchen barn meadow
two three four five seven ten
ball kite lamp button shell hat drum book spoon scarf ring doll basket feather
sunny rainy windy snowy foggy cloudy warm cold
sweet sour salty big small tall tiny heavy
mat wall chair roof bed table fence rug
rose daisy tulip poppy
bus train boat bike
morning afternoon evening
ran walked climbed flew danced sang laughed smiled cried said asked told saw heard found took gave loved wanted
""".split()
# What keeps its label where there is little room: one of each kind, then another.
FIRST = """
butter red fox Mia happy two rose bus garden sunny ran sang apple ball brave table sweet tiny morning
regret jam honey blue bear Tom angry seven kitchen cake lemon hat shy said soup green owl Leo sad lake golden book
""".split()
STEPS = 1500
PERPLEXITY = 12
WIDTH, HEIGHT = 690, 600  # CSS pixels that all labels must have room in
LINE, DOT, GAP, LETTER = 19, 17, 4, 7.1  # a label in bold: its line, its dot, the gap between, about a letter
SLACK = 2  # a line has so many pixels to spare


def embedding():
    """The vocabulary and the vectors of its tokens, from the shipped weights (see src/model/transformer/weights.ts)."""
    file = open("src/weights/storyteller.bin", "rb").read()
    (length,) = struct.unpack_from("<I", file)
    header = json.loads(file[4 : 4 + length])
    first = header["matrices"][0]
    rows, columns = first["rows"], first["columns"]
    scales = np.frombuffer(file, "<f4", rows, 4 + length)
    levels = np.frombuffer(file, np.int8, rows * columns, 4 + length + 4 * rows)
    return header["vocabulary"], levels.reshape(rows, columns) * scales[:, None].astype(float)


def affinities(distances):
    """p_ij: how likely i would pick j as its neighbour, with as many neighbours as the perplexity says, made symmetric."""
    count = len(distances)
    p = np.zeros((count, count))
    for i in range(count):
        low, high = 1e-3, 1e5
        others = np.arange(count) != i
        for _ in range(60):
            beta = np.sqrt(low * high)
            row = np.exp(-beta * (distances[i, others] - distances[i, others].min()))
            row /= row.sum()
            entropy = -(row * np.log(row.clip(1e-300))).sum()
            low, high = (beta, high) if entropy > np.log(PERPLEXITY) else (low, beta)
        p[i, others] = row
    return (p + p.T) / (2 * count)


def tsne(vectors):
    """The layout: one row of x and y for each vector."""
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    p = affinities(2 - 2 * unit @ unit.T)
    u, s, _ = np.linalg.svd(unit - unit.mean(0), full_matrices=False)
    u[:, :2] *= np.sign(u[np.abs(u[:, :2]).argmax(0), [0, 1]])
    y = u[:, :2] * s[:2]
    y *= 1e-2 / y[:, 0].std()
    speed, gains = np.zeros_like(y), np.ones_like(y)
    for step in range(STEPS):
        gap = y[:, None] - y[None]
        near = 1 / (1 + (gap**2).sum(2))
        np.fill_diagonal(near, 0)
        q = near / near.sum()
        pull = (p * (12 if step < 250 else 1) - q) * near
        slope = 4 * (pull[:, :, None] * gap).sum(1)
        gains = np.where(np.sign(slope) == np.sign(speed), gains * 0.8, gains + 0.2).clip(0.01)
        speed = (0.5 if step < 250 else 0.8) * speed - 60 * gains * slope
        y = y + speed
        y -= y.mean(0)
    return y


def spread(y, widths):
    """The layout in pixels, with room for every label: a dot at (x, y), its label to the right."""
    angles = np.linspace(0, np.pi, 180, endpoint=False)
    turned = lambda a: y @ np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]])
    # Wide rather than tall, as the page is.
    y = turned(max(angles, key=lambda a: np.ptp(turned(a)[:, 0]) / np.ptp(turned(a)[:, 1])))
    size = np.array([WIDTH, HEIGHT])
    share = (y - y.min(0)) / np.ptp(y, axis=0)
    # Half way to where each word would stand if they came at even steps: crowds thin out, blanks fill.
    share = (share + y.argsort(0).argsort(0) / (len(y) - 1)) / 2
    place = share * (size - [90, 30]) + [10, 15]
    home = place.copy()
    half = np.stack([(widths + DOT + GAP) / 2, np.full(len(widths), LINE / 2)], 1)
    shift = np.stack([half[:, 0] - DOT / 2, np.zeros(len(widths))], 1)
    for step in range(2500):
        if step < 500:
            place = place + 0.02 * (home - place)
        centre = np.clip(place + shift, half, size - half)
        over = half[:, None] + half[None] - np.abs(centre[:, None] - centre[None])
        hits = np.argwhere(np.triu((over > 0).all(2), 1))
        if not (over[tuple(hits.T)].min(1) > SLACK).any():
            break
        for i, j in hits:
            apart = half[i] + half[j] - np.abs(centre[i] - centre[j])
            if (apart <= 0).any():
                continue
            # The shorter way out, rather up and down than sideways.
            axis = 0 if apart[0] < 1.5 * apart[1] else 1
            way = 1 if centre[i, axis] >= centre[j, axis] else -1
            push = way * (apart[axis] / 2 + 0.05)
            centre[i, axis] += push
            centre[j, axis] -= push
        place = np.clip(centre, half, size - half) - shift
    return place, int((over[tuple(hits.T)].min(1) > SLACK).sum())


vocabulary, vectors = embedding()
numbers = [vocabulary.index(f" {word}") for word in WORDS]
assert len(set(numbers)) == len(numbers), "a word is listed twice"
widths = np.array([max(4, len(word)) * LETTER for word in WORDS])
place, overlaps = spread(tsne(vectors[numbers]), widths)
share = place / [WIDTH, HEIGHT]
first = [WORDS.index(word) for word in FIRST]
rows = [
    [numbers[i], *(int(round(1000 * z)) for z in share[i])]
    for i in first + [i for i in range(len(WORDS)) if i not in first]
]
with open("src/figures/hidden/map.json", "w") as file:
    json.dump({"vocabulary": "|".join(vocabulary), "words": rows}, file, ensure_ascii=False, separators=(",", ":"))
    file.write("\n")
print(f"{len(rows)} words, {overlaps} overlapping labels")
