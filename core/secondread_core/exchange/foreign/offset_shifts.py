"""Where offsets go when a text is normalised."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache

# Characters that never combine with what stands before them and are never taken apart, in the scripts most
# texts are written in: the text can be cut in front of them, and each part be normalised by itself.
_STARTS = "\x00-\u02ff\u0370-\u0482\u05d0-\u05ea\u0620-\u064a\u3040-\u3098\u309b-\u30ff\u4e00-\u9fff"
_PART = re.compile(f"[{_STARTS}]?[^{_STARTS}]+")


class Shift:
    """From offsets of `text` to those of `body`, which `article.normalise` made of it."""

    def __init__(self, text: str, body: str) -> None:
        self._text = text
        self._lead = len(text) - len(text.lstrip("\ufeff"))
        self._same = text == body
        self._breaks = [match.start() for match in re.finditer("\r\n", text)]
        self._composed = not unicodedata.is_normalized("NFC", text)
        self._length = len(body)
        self._cuts: list[int] = []
        self._gone: list[int] = []
        if self._composed:
            self._find_cuts()
        self._partly = cache(self._inside)

    def moved(self, offset: int) -> int:
        """`offset` in the body; one that pointed between two characters that became one, behind that one."""
        if self._same:
            return offset
        at = offset - self._lead - bisect_right(self._breaks, offset - 1)
        return max(0, min(at - self._lost(offset), self._length))

    def _find_cuts(self) -> None:
        """Parts that normalisation changes the length of: where each begins, and how many are gone before."""
        gone = 0
        for part in _PART.finditer(self._text):
            if change := len(part[0]) - len(unicodedata.normalize("NFC", part[0])):
                self._cuts += part.span()
                self._gone += [gone, gone + change]
                gone += change

    def _lost(self, offset: int) -> int:
        number = bisect_right(self._cuts, offset) - 1
        if number < 0:
            return 0
        if number % 2 or self._cuts[number] == offset:
            return self._gone[number]
        return self._partly(offset, self._cuts[number], self._cuts[number + 1]) + self._gone[number]

    def _inside(self, offset: int, start: int, end: int) -> int:
        """How many characters are gone before an offset that lies in a part that was composed."""
        whole = len(unicodedata.normalize("NFC", self._text[start:end]))
        return offset - start - min(whole, len(unicodedata.normalize("NFC", self._text[start:offset])))
