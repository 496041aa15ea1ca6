"""An article's body: plain text, normalised once, and the hash that names it.

All offsets anywhere in Second Read count code points of this normalised body.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from secondread_core.errors import BinaryContent, NoArticleText, TextTooLong, UnbrokenRun

MAX_CHARACTERS = 1_000_000
MAX_UNBROKEN = 20_000
"""Qt's line breaker hangs on one endless word; 20,000 characters are still laid out at once."""

# U+0085, U+2028, U+2029, form feed and vertical tab end a line as LF does. One character becomes one, so
# that only CRLF, a leading BOM and NFC ever move an offset.
_LINE_ENDS = str.maketrans(
    {"\r": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"}
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_RUN = re.compile(r"\S+")
# Bidirectional controls, zero widths, tags and other invisible or control characters: shown, never removed.
_HIDDEN = re.compile(
    "[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


@dataclass(frozen=True, slots=True)
class ArticleInfo:
    """What is told about an article beside its text. Empty strings mean "not known"."""

    title: str
    outlet: str = ""
    byline: str = ""
    genre: str = ""
    labelled_as: str = ""
    published: str = ""
    language: str = "en"
    direction: str = "ltr"
    difficulty: str = "medium"
    summary: str = ""
    licence: str = ""
    practice_notice: str = ""
    source_file: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """A normalised body with what is known about it; `text_hash` is derived and cannot disagree with it."""

    body: str
    info: ArticleInfo
    text_hash: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text_hash", text_hash(self.body))


def normalise(text: str, path: Path | None = None) -> str:
    """`text` as NFC with LF line ends and without a leading byte order mark; everything else is kept.

    Idempotent. `path` only names the file in refusals.

    Raises:
        BinaryContent: NUL or a lone surrogate.
        TextTooLong: more than `MAX_CHARACTERS`.
        UnbrokenRun: more than `MAX_UNBROKEN` characters without white space.
        NoArticleText: nothing but white space.
    """
    if "\0" in text or _SURROGATE.search(text):
        raise BinaryContent(path)
    if len(text) > 2 * MAX_CHARACTERS:
        raise TextTooLong(path, len(text), MAX_CHARACTERS)
    body = text.lstrip("\ufeff").replace("\r\n", "\n").translate(_LINE_ENDS)
    for run in _RUN.finditer(body):  # before NFC, whose reordering of marks is quadratic in such a run
        if run.end() - run.start() > MAX_UNBROKEN:
            line = body.count("\n", 0, run.start()) + 1
            raise UnbrokenRun(path, line, run.end() - run.start(), MAX_UNBROKEN)
    if not unicodedata.is_normalized("NFC", body):
        body = unicodedata.normalize("NFC", body)
    if len(body) > MAX_CHARACTERS:
        raise TextTooLong(path, len(body), MAX_CHARACTERS)
    if not body.strip():
        raise NoArticleText(path, "blank")
    return body


def text_hash(body: str) -> str:
    """SHA-256 of the normalised body in UTF-8, as 64 hexadecimal digits."""
    return hashlib.sha256(body.encode("utf-8")).hexdigest()


def hidden_characters(body: str) -> list[int]:
    """Offsets of characters nobody can see but that change what is shown (bidi controls, zero widths, tags).

    ZERO WIDTH JOINER and NON-JOINER are left out: emoji families and several scripts need them.
    """
    return [match.start() for match in _HIDDEN.finditer(body)]
