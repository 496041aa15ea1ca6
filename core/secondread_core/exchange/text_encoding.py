"""From bytes to text: UTF-8 and UTF-16 are recognised, anything older is a guess that a person confirms."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import NamedTuple

from secondread_core.errors import BinaryContent, EncodingUncertain, UndecodableText, Unknown

MAX_GUESSES = 6
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NO_CHARSETS = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "utf-7"})
"""Python's names for transformations that no text file is written in; some are quadratic."""
_COMMON = ("cp1252", "cp1251", "cp932", "gb18030", "euc_kr", "big5", "koi8_r", "cp1250", "iso8859_15")
_SAMPLE = 60_000
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_PLAIN = re.compile(rb"[\t\n\r -~]")
_ODD = re.compile("[\x00-\x08\x0e-\x1f\ufdd0-\ufdef\ufffe\uffff\ue000-\uf8ff]")


class Decoded(NamedTuple):
    """A text and the name of the encoding it was read in."""

    text: str
    encoding: str


def decode(data: bytes, path: Path | None = None, encoding: str | None = None) -> Decoded:
    """The text that `data` holds, in `encoding` where one is given.

    Raises:
        Unknown: no such encoding.
        UndecodableText: a byte does not fit the given encoding, or what is otherwise UTF-8 or UTF-16.
        EncodingUncertain: neither; with the likeliest encodings, every one of which can read all of it.
        BinaryContent: no text in any of them.
    """
    if encoding is not None:
        return _decoded_as(data, path, _charset(encoding))
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _decoded_as(data, path, name)
    if b"\0" in data:
        return _decoded_without_mark(data, path)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if _is_mostly_utf8(data):
            raise _undecodable(data, path, "utf-8", error.start) from None
    guesses = guess(data)
    if not guesses:
        raise BinaryContent(path)
    raise EncodingUncertain(path, guesses)


def guess(data: bytes) -> tuple[str, ...]:
    """Encodings that can read all of `data`, the likeliest first; at most `MAX_GUESSES`.

    Where less than one byte in twelve lies beyond ASCII, a few curly quotes and accents are what they mostly
    are, and Western European comes first.
    """
    if len(_CONTROLS.findall(data, 0, _SAMPLE)) * 200 > min(len(data), _SAMPLE):
        return ()
    from charset_normalizer import from_bytes  # slow to import, and needed for old files only

    sample = data if len(data) <= _SAMPLE else data[: data.rfind(b"\n", 0, _SAMPLE) + 1] or data[:_SAMPLE]
    ranked = [match.encoding for match in from_bytes(sample)]
    beyond_ascii = sum(byte > 0x7F for byte in sample)
    first = ("cp1252",) if beyond_ascii * 12 < len(sample) else ()
    candidates = [name for name in dict.fromkeys((*first, *ranked, *_COMMON)) if not name.startswith("utf")]
    return tuple([name for name in candidates if _reads(data, name)][:MAX_GUESSES])


def _reads(data: bytes, encoding: str) -> bool:
    try:
        text = data.decode(encoding)
    except UnicodeError:
        return False
    return _ODD.search(text) is None


def _charset(name: str) -> str:
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        raise Unknown("encoding", name) from None
    if found in _NO_CHARSETS:
        raise Unknown("encoding", name)
    return found


def _decoded_as(data: bytes, path: Path | None, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except LookupError:  # a codec, but not one for text
        raise Unknown("encoding", encoding) from None
    except UnicodeDecodeError as error:
        raise _undecodable(data, path, encoding, error.start) from None
    except UnicodeError:  # codecs that do not say where
        raise _undecodable(data, path, encoding, 0) from None


def _undecodable(data: bytes, path: Path | None, encoding: str, offset: int) -> UndecodableText:
    return UndecodableText(path, encoding, data.count(b"\n", 0, offset) + 1, offset)


def _decoded_without_mark(data: bytes, path: Path | None) -> Decoded:
    """UTF-16 without its mark: every zero byte is the same half of its character, and no stray in ASCII."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    stray = (even + odd) * 3 < len(data) and len(_PLAIN.findall(data)) * 20 > (len(data) - even - odd) * 19
    if (even and odd) or stray:
        raise BinaryContent(path)
    encoding = "utf-16-be" if even else "utf-16-le"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if (even + odd) * 40 < len(data):  # too few for the spaces of a text
            raise BinaryContent(path) from None
        raise _undecodable(data, path, encoding, error.start) from None
    if len(_ODD.findall(text)) * 100 > len(text):
        raise BinaryContent(path)
    return Decoded(text, encoding)


def _is_mostly_utf8(data: bytes) -> bool:
    """Whether the letters beyond ASCII are UTF-8 far more often than not, so that a few bytes are damage."""
    text = data.decode("utf-8", errors="replace")
    written = data.count(b"\xef\xbf\xbd")  # replacement characters that stood there before
    broken = text.count("\ufffd") - written
    beyond_ascii = sum(not char.isascii() for char in text) - broken
    return beyond_ascii >= 4 * broken
