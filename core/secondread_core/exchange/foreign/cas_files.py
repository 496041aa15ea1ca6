"""The files of a CAS: XMI beside its type system, or both in the zip that INCEpTION exports."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from secondread_core.errors import ContentMismatch, FileDamaged, FileMissing, FileTooLarge
from secondread_core.exchange.foreign.model import MAX_BYTES
from secondread_core.exchange.reading import read_bytes

TYPE_SYSTEM = "TypeSystem.xml"
_MOST_ENTRIES = 1_000
_MOST_DIRECTORY = 1_000_000
_DIRECTORY = "central directory"
_END_RECORD = b"PK\x05\x06"
_DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, UnicodeDecodeError, NotImplementedError)


class CasFiles(NamedTuple):
    """What is to be read: `content` is JSON, which has its types inside, or XMI with `types`."""

    content: bytes
    types: bytes
    types_path: Path
    is_json: bool = False


def cas_files(path: Path) -> CasFiles:
    """The CAS at `path`, a zip or an XMI file.

    Raises:
        FileRefusal types: also FileMissing with the path where a type system should be.
    """
    data = read_bytes(path, MAX_BYTES)
    if data.startswith(b"PK"):
        return _from_zip(data, path)
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{":
        return CasFiles(data, b"", path, is_json=True)
    beside = [path.with_name(TYPE_SYSTEM), path.with_name(f"{path.stem}_{TYPE_SYSTEM}")]
    for candidate in beside:
        if candidate.is_file():
            return CasFiles(data, read_bytes(candidate, MAX_BYTES), candidate)
    raise FileMissing(beside[0])


def zipped(entries: Mapping[str, bytes]) -> bytes:
    """A zip of `entries`, the same for the same content."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as container:
        for name, data in entries.items():
            container.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _from_zip(data: bytes, path: Path) -> CasFiles:
    """The one document in a zip; names in it are only compared, nothing is written anywhere."""
    at = data.rfind(_END_RECORD, max(0, len(data) - 65_557))
    if at < 0 or len(data) < at + 22:
        raise FileDamaged(path, _DIRECTORY)
    entries, size = struct.unpack_from("<HI", data, at + 10)
    if entries > _MOST_ENTRIES or size > _MOST_DIRECTORY:
        raise FileDamaged(path, _DIRECTORY)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as container:
            infos = [info for info in container.infolist() if not info.is_dir()]
            types = [info for info in infos if info.filename.rpartition("/")[2] == TYPE_SYSTEM]
            documents = [info for info in infos if info.filename.lower().endswith((".xmi", ".json"))]
            if len(documents) != 1:
                raise ContentMismatch(path, "UIMA CAS", f"zip ({len(documents)} documents)")
            document, is_json = documents[0], documents[0].filename.lower().endswith(".json")
            if not is_json and len(types) != 1:
                raise FileDamaged(path, TYPE_SYSTEM)
            type_data = b"" if is_json else _entry(container, types[0], path)
            return CasFiles(_entry(container, document, path), type_data, path, is_json)
    except _DAMAGE:
        raise FileDamaged(path, _DIRECTORY) from None


def _entry(container: zipfile.ZipFile, info: zipfile.ZipInfo, path: Path) -> bytes:
    if info.flag_bits & 0x1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise FileDamaged(path, info.filename)
    try:
        with container.open(info) as part:
            data = part.read(MAX_BYTES + 1)
    except _DAMAGE:
        raise FileDamaged(path, info.filename) from None
    if len(data) > MAX_BYTES:
        raise FileTooLarge(path, max(len(data), info.file_size), MAX_BYTES)
    return data
