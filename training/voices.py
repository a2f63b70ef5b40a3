"""What is trained: the size of each net, and how long it reads."""

VOICES = {
    "storyteller": dict(
        width=96, layers=3, heads=4, hidden=384, context=160, windows=16, steps=4000, aligned=0.8, drop=0.0, decay=0.0
    ),
    # Nine times through the same six novels: without dropout and decay she would learn them by heart.
    "austen": dict(
        width=128, layers=3, heads=4, hidden=512, context=192, windows=12, steps=4000, aligned=0.0, drop=0.1, decay=0.2
    ),
}
