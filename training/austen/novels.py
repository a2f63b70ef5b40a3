"""Jane Austen's six novels as Debian's package r-cran-janeaustenr carries them (text in the public domain).

The package keeps them as R's own lazy-load database: zlib blocks, each a serialised vector of lines (R Internals, 1.8).
"""

import re
import struct
import zlib

FOLDER = "/usr/lib/R/site-library/janeaustenr/data/Rdata"
TITLES = ("sensesensibility", "prideprejudice", "mansfieldpark", "emma", "northangerabbey", "persuasion")
CHARACTERS, STRINGS = 9, 16


def _blocks():
    """The database's blocks, unpacked, whichever variable they belong to."""
    data = open(FOLDER + ".rdb", "rb").read()
    at = 0
    while at < len(data):
        (size,) = struct.unpack(">I", data[at : at + 4])
        unpacker = zlib.decompressobj()
        block = unpacker.decompress(data[at + 4 :])
        if len(block) != size:
            raise ValueError(f"a block of the database has {len(block)} bytes instead of {size}")
        yield block
        at = len(data) - len(unpacker.unused_data)


def _lines(block):
    """The vector of strings that `block` serialises."""
    if block[:2] != b"X\n":
        raise ValueError(f"not R's serialisation: {block[:2]}")
    (version,) = struct.unpack(">i", block[2:6])
    at = 14
    if version == 3:
        (length,) = struct.unpack(">i", block[at : at + 4])
        at += 4 + length
    flags, count = struct.unpack(">ii", block[at : at + 8])
    if flags & 255 != STRINGS:
        return None
    at += 8
    lines = []
    for _ in range(count):
        flags, length = struct.unpack(">ii", block[at : at + 8])
        if flags & 255 != CHARACTERS:
            raise ValueError(f"not a string: {flags & 255}")
        lines.append(block[at + 8 : at + 8 + max(0, length)].decode("utf-8", "replace"))
        at += 8 + max(0, length)
    return lines


def novels():
    """Each novel as one text: paragraphs on one line each, chapter headings and titles left out."""
    texts = []
    for block in _blocks():
        lines = _lines(block)
        if lines is not None and len(lines) > 1000:
            texts.append(tidy(lines))
    if len(texts) != len(TITLES):
        raise ValueError(f"found {len(texts)} novels instead of {len(TITLES)}")
    return texts


def tidy(lines):
    paragraphs = "\n".join(lines).split("\n\n")
    joined = (" ".join(paragraph.split()) for paragraph in paragraphs)
    kept = [p for p in joined if len(p) > 20 and not p.isupper() and not p.lower().startswith("chapter")]
    return typographic("\n".join(kept).replace("_", "").replace("--", "—").replace("&c", "etc"))


def typographic(text):
    """`text` with the quotation marks and dots of print; a mark opens where a line, a space or a dash is before it."""
    text = re.sub(r"(^|[\s—(‘“])\"", r"\1“", text, flags=re.MULTILINE).replace('"', "”")
    text = re.sub(r"(^|[\s—(“])'", r"\1‘", text, flags=re.MULTILINE).replace("'", "’")
    return text.replace("...", "…")
