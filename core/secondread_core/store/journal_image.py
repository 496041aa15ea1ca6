"""A library with what its journal holds, as one image in memory, for when SQLite cannot read the journal.

SQLite needs to create a file (`-shm`) to read a journal that was left over. On a full or read-only medium it
cannot, and just there nobody may be told that the last answers are gone. The format is SQLite's, at
https://www.sqlite.org/walformat.html; only what was committed and has the right checksums is taken.
"""

from __future__ import annotations

import struct
from pathlib import Path

from secondread_core.store.file_placing import beside

_MAGIC = 0x377F0682
"""The last bit says whether checksums read words as big-endian."""
_HEADER = struct.Struct(">8I")
_FRAME = struct.Struct(">6I")
_JOURNAL_MODE = slice(18, 20)
_WORDS = 0xFFFFFFFF

Checksum = tuple[int, int]


def image_of(path: Path) -> bytes:
    """The database at `path` as it stands with its journal, marked as one that has none.

    Only for a file that no connection of this process has open: closing it here would drop that one's locks.

    Raises:
        OSError
    """
    image = bytearray(path.read_bytes())
    page_size, pages, frames = _committed(beside(path, "-wal").read_bytes())
    if frames:
        del image[pages * page_size :]
        image.extend(bytes(pages * page_size - len(image)))
        for number, content in frames.items():
            if number <= pages:
                image[(number - 1) * page_size : number * page_size] = content
    image[_JOURNAL_MODE] = b"\1\1"
    return bytes(image)


def _committed(journal: bytes) -> tuple[int, int, dict[int, bytes]]:
    """(page size, pages in the database, newest content of each page): what is committed in `journal`."""
    nothing: tuple[int, int, dict[int, bytes]] = (0, 0, {})
    if len(journal) < _HEADER.size:
        return nothing
    magic, _, page_size, _, *salts = _HEADER.unpack_from(journal)[:6]
    order = ">" if magic & 1 else "<"
    checksum = _add(order, (0, 0), journal[:24])
    if magic & ~1 != _MAGIC or checksum != _HEADER.unpack_from(journal)[6:] or not 512 <= page_size <= 65536:
        return nothing
    frames: dict[int, bytes] = {}
    pending: dict[int, bytes] = {}
    pages = 0
    for start in range(_HEADER.size, len(journal) - _FRAME.size - page_size + 1, _FRAME.size + page_size):
        number, pages_after, *rest = _FRAME.unpack_from(journal, start)
        content = journal[start + _FRAME.size : start + _FRAME.size + page_size]
        checksum = _add(order, checksum, journal[start : start + 8] + content)
        if not number or rest[:2] != salts or tuple(rest[2:]) != checksum:
            break
        pending[number] = content
        if pages_after:  # only the last frame of a commit has it
            frames |= pending
            pending, pages = {}, pages_after
    return page_size, pages, frames


def _add(order: str, checksum: Checksum, content: bytes) -> Checksum:
    """SQLite's running checksum, continued over `content`."""
    first, second = checksum
    words = iter(struct.unpack(f"{order}{len(content) // 4}I", content))
    for one, other in zip(words, words, strict=True):
        first = (first + one + second) & _WORDS
        second = (second + other + first) & _WORDS
    return first, second
