"""Word documents (.docx) read as text: paragraphs, headings, list items and table rows.

The file is a zip of XML. Nothing is unpacked to disk, sizes are counted while reading and not believed, and a
document type declaration, the door to entity tricks, is refused.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path
from xml.etree import ElementTree

from secondread_core.article import MAX_CHARACTERS
from secondread_core.errors import ContentMismatch, FileDamaged, FileTooLarge, TextTooLong, TooManyBlocks
from secondread_core.exchange.docx_paragraphs import Paragraphs, StyleNames
from secondread_core.exchange.markup import Piece
from secondread_core.segmentation import Kind
from secondread_core.segmentation.blocks import MAX_BLOCKS

MAX_PART = 20_000_000
"""Bytes of XML; a million characters in ordinary paragraphs need about 6 million."""
MAX_ENTRIES = 2_000
_MAX_DIRECTORY = 1_000_000
_CHUNK = 1 << 16
_BODY = "word/document.xml"
_STYLES = "word/styles.xml"
_END_RECORD = b"PK\x05\x06"
_DIRECTORY = "central directory"
_DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, UnicodeDecodeError, NotImplementedError)
_OTHER_ZIPS = {"xl/workbook.xml": "xlsx", "ppt/presentation.xml": "pptx", "META-INF/container.xml": "epub"}


def pieces_of_docx(data: bytes, path: Path) -> list[Piece]:
    """The blocks of the document in order; the first in the style "Title" (or else the first heading, where
    it stands first) is the headline.

    Raises:
        ContentMismatch: a zip, but no Word document.
        FileDamaged: truncated, encrypted, inconsistent, or with a document type declaration; names the part.
        FileTooLarge, TextTooLong, TooManyBlocks: more than an article can be, unpacked.
    """
    _check_directory(data, path)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as container:
            names = container.namelist()
            if _BODY not in names:
                raise ContentMismatch(path, "docx", kind_of_zip(container))
            styles = StyleNames(lambda: _refuse(path, _STYLES))
            if _STYLES in names:
                _stream(container, _STYLES, styles, path)
            paragraphs = Paragraphs(styles, lambda: _refuse(path, _BODY))
            _stream(container, _BODY, paragraphs, path)
    except _DAMAGE:
        raise FileDamaged(path, _DIRECTORY) from None
    return _with_headline(paragraphs.pieces)


def kind_of_zip(container: zipfile.ZipFile) -> str:
    """What sort of zip file this is: docx, xlsx, pptx, epub, odt… or just zip."""
    names = set(container.namelist())
    if _BODY in names:
        return "docx"
    if "mimetype" in names and "content.xml" in names:
        return "odt"
    return next((kind for name, kind in _OTHER_ZIPS.items() if name in names), "zip")


def _check_directory(data: bytes, path: Path) -> None:
    """Refuse a directory with an absurd number of entries before anybody reads it."""
    at = data.rfind(_END_RECORD, max(0, len(data) - 65_557))
    if at < 0 or len(data) < at + 22:
        raise FileDamaged(path, _DIRECTORY)
    entries, size = struct.unpack_from("<HI", data, at + 10)
    if entries > MAX_ENTRIES or size > _MAX_DIRECTORY:
        raise FileDamaged(path, _DIRECTORY)


def _stream(container: zipfile.ZipFile, name: str, target: StyleNames | Paragraphs, path: Path) -> None:
    info = container.getinfo(name)
    if info.flag_bits & 0x1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise FileDamaged(path, name)
    parser = ElementTree.XMLParser(target=target)
    size = 0
    try:
        with container.open(info) as part:
            while chunk := part.read(_CHUNK):
                size += len(chunk)
                if size > MAX_PART:
                    raise FileTooLarge(path, max(size, info.file_size), MAX_PART)
                parser.feed(chunk)
                if isinstance(target, Paragraphs):
                    _check_amount(target, path)
        parser.close()
    except (*_DAMAGE, ElementTree.ParseError, LookupError, ValueError):
        raise FileDamaged(path, name) from None


def _check_amount(paragraphs: Paragraphs, path: Path) -> None:
    if paragraphs.length > 2 * MAX_CHARACTERS:
        raise TextTooLong(path, paragraphs.length, MAX_CHARACTERS)
    if len(paragraphs.pieces) > MAX_BLOCKS:
        raise TooManyBlocks(path, MAX_BLOCKS)


def _refuse(path: Path, part: str) -> None:
    """Called at a document type declaration (before anything it declares is used) and at absurd structure."""
    raise FileDamaged(path, part)


def _with_headline(pieces: list[Piece]) -> list[Piece]:
    titles = [number for number, piece in enumerate(pieces) if piece.kind is Kind.HEADLINE]
    if not titles and pieces and pieces[0].kind is Kind.HEADING:
        return [pieces[0]._replace(kind=Kind.HEADLINE), *pieces[1:]]
    return [
        piece._replace(kind=Kind.HEADING) if number in titles[1:] else piece
        for number, piece in enumerate(pieces)
    ]
