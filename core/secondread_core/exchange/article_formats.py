"""Which files can become articles, and what each of them holds: text, or blocks with what markup tells."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from secondread_core.errors import ContentMismatch, EncodingUncertain, UnsupportedFormat
from secondread_core.exchange.markup import Piece
from secondread_core.exchange.reading import first_bytes, read_bytes
from secondread_core.exchange.text_encoding import Decoded, decode

MAX_BYTES = 20_000_000
"""A saved page carries its pictures; the text itself may have a million characters."""
READABLE: Mapping[str, str] = MappingProxyType(
    {
        ".txt": "txt",
        ".text": "txt",
        ".md": "md",
        ".markdown": "md",
        ".html": "html",
        ".htm": "html",
        ".xhtml": "html",
        ".docx": "docx",
    }
)
"""The endings that are read, and the format each stands for."""
_SUPPORTED = (".txt", ".md", ".html", ".htm", ".docx")
_SIGNATURES = (
    (b"%PDF-", "pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc"),
    (b"{\\rtf", "rtf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\x89PNG\r\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"RIFF", "riff"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"7z\xbc\xaf", "7z"),
    (b"\xfd7zXZ", "xz"),
    (b"Rar!", "rar"),
    (b"SQLite format 3\x00", "sqlite"),
    (b"\x7fELF", "program"),
)
_ZIP_CONTENT = ((b"word/", "docx"), (b"opendocument.text", "odt"), (b"epub+zip", "epub"), (b"xl/", "xlsx"))
_WHOLE_PAGE = re.compile(
    rb"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE
)
_DECLARED = re.compile(
    rb"<meta\s[^>]{0,300}?charset\s*=\s*[\"']?([\w.:-]{1,40})|<\?xml[^>]{0,100}?encoding=[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)
_AS_BROWSERS_DO = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "x-sjis": "cp932"}


class Source(NamedTuple):
    """What a file holds: its blocks where markup told them, otherwise its text; and how it was decoded."""

    pieces: list[Piece] | None
    text: str
    encoding: str


def read_source(path: Path, encoding: str | None = None) -> Source:
    """The content of the article file at `path`.

    Raises:
        UnsupportedFormat: an ending that is not in `READABLE`; names what the file is.
        ContentMismatch: the ending is right, the content is something else.
        FileDamaged, TooManyBlocks, TextTooLong: from the readers of the formats.
        FileRefusal and TextRefusal types: from `read_bytes` and `decode`.
    """
    found = recognised(first_bytes(path, 4_096))
    expected = READABLE.get(path.suffix.lower())
    if expected is None:
        raise UnsupportedFormat(path, found or path.suffix.lower().lstrip("."), _SUPPORTED)
    if expected == "docx":
        if found not in ("zip", "docx"):
            raise ContentMismatch(path, expected, found or "text")
        from secondread_core.exchange.docx import pieces_of_docx  # zip and XML only where needed

        return Source(pieces_of_docx(read_bytes(path, MAX_BYTES), path), "", "")
    if found not in ("", "html") or (found == "html" and expected == "txt"):
        raise ContentMismatch(path, expected, found)
    decoded = _decoded(read_bytes(path, MAX_BYTES), path, encoding, expected)
    return Source(_pieces(decoded.text, expected), decoded.text, decoded.encoding)


def recognised(start: bytes) -> str:
    """What a file is by its first bytes: a short name, "" where nothing but text comes to mind."""
    kind = next((name for signature, name in _SIGNATURES if start.startswith(signature)), "")
    if kind == "zip":
        return next((name for mark, name in _ZIP_CONTENT if mark in start), kind)
    return kind or ("html" if _WHOLE_PAGE.match(start.removeprefix(b"\xef\xbb\xbf")) else "")


def _pieces(text: str, expected: str) -> list[Piece] | None:
    if expected == "md":
        from secondread_core.exchange.markdown_text import pieces_of_markdown

        return pieces_of_markdown(text)
    if expected == "html" and "<" in text:
        from secondread_core.exchange.markup import pieces_of_html

        return pieces_of_html(text)
    return None


def _decoded(data: bytes, path: Path, encoding: str | None, expected: str) -> Decoded:
    try:
        return decode(data, path, encoding)
    except EncodingUncertain as uncertain:
        declared = _declared(data) if expected == "html" else None
        if declared is None:
            raise
        try:
            return Decoded(data.decode(declared), declared)
        except (LookupError, UnicodeError):  # a page that does not know its own encoding
            raise uncertain from None


def _declared(data: bytes) -> str | None:
    """The encoding that a page says it is written in."""
    found = _DECLARED.search(data, 0, 4_096)
    if found is None:
        return None
    name = (found[1] or found[2]).decode("ascii", "replace").lower()
    return _AS_BROWSERS_DO.get(name, name)
