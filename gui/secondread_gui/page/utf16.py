"""Code points to UTF-16 units and back: we count the first, Qt counts the second."""

from __future__ import annotations

from bisect import bisect_left, bisect_right


class Utf16Map:
    """Translates offsets in `text` both ways; free where no character lies beyond U+FFFF."""

    __slots__ = ("_astral", "_qt_astral")

    def __init__(self, text: str) -> None:
        self._astral: list[int] = []
        if text and max(text) > "\uffff":
            self._astral = [index for index, character in enumerate(text) if character > "\uffff"]
        self._qt_astral = [index + before for before, index in enumerate(self._astral)]

    def to_qt(self, offset: int) -> int:
        """The UTF-16 offset of code point `offset`."""
        return offset + bisect_left(self._astral, offset)

    def from_qt(self, offset: int) -> int:
        """The code point at UTF-16 `offset`; inside a surrogate pair, the one the pair stands for."""
        return offset - bisect_right(self._qt_astral, offset - 1)
