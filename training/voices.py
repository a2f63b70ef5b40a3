"""What is trained: the size of each net, and how long it reads."""

VOICES = {
    "storyteller": dict(
        width=96, layers=3, heads=4, hidden=384, context=160, windows=16, steps=4000, aligned=0.8
    ),
    "austen": dict(
        width=128, layers=3, heads=4, hidden=512, context=96, windows=24, steps=4000, aligned=0
    ),
}
