"""Where a text can be cut without tearing apart what a reader sees as one character.

The rules of Unicode Standard Annex 29 that occur in news: combining marks, emoji with skin tones, families
joined by ZERO WIDTH JOINER, flags, tags. Hangul is composed by normalisation and needs none.
"""

from __future__ import annotations

import unicodedata

_JOINER = "\u200d"
_EXTENDS = frozenset((_JOINER, "\u200c"))


def is_boundary(body: str, offset: int) -> bool:
    """Whether `offset` (0..len(body)) lies between two visible characters rather than inside one.

    Looks back no further than a run of flags.
    """
    if offset <= 0 or offset >= len(body):
        return True
    char, before = body[offset], body[offset - 1]
    if _extends(char):
        return before in "\n\t "
    if before == _JOINER and unicodedata.category(char) == "So":
        return False
    if _is_flag_half(char) and _is_flag_half(before):
        return _flag_halves_before(body, offset) % 2 == 0
    return True


def _extends(char: str) -> bool:
    return (
        unicodedata.category(char) in ("Mn", "Me", "Mc")
        or char in _EXTENDS
        or "\U0001f3fb" <= char <= "\U0001f3ff"
        or "\U000e0020" <= char <= "\U000e007f"
    )


def _is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _flag_halves_before(body: str, offset: int) -> int:
    start = offset
    while start > 0 and _is_flag_half(body[start - 1]):
        start -= 1
    return offset - start
