"""Reading and writing a key in any of the foreign formats, and what each of them cannot hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from secondread_core.answer_key import AnswerKey
from secondread_core.article import Article
from secondread_core.errors import UnsupportedFormat
from secondread_core.exchange.foreign.brat import read_brat, write_brat
from secondread_core.exchange.foreign.cas import read_cas_json, read_cas_xmi, write_cas_json, write_cas_xmi
from secondread_core.exchange.foreign.csv_table import read_csv, write_csv
from secondread_core.exchange.foreign.doccano import read_doccano, write_doccano
from secondread_core.exchange.foreign.label_studio import read_label_studio, write_label_studio
from secondread_core.exchange.foreign.model import Foreign, Format
from secondread_core.exchange.foreign.own_key import CodeNames
from secondread_core.exchange.foreign.w3c import read_w3c, write_w3c
from secondread_core.exchange.reading import first_bytes

ENDINGS: Mapping[Format, tuple[str, ...]] = MappingProxyType(
    {
        Format.W3C: (".jsonld",),
        Format.BRAT: (".ann",),
        Format.DOCCANO: (".jsonl",),
        Format.LABEL_STUDIO: (".json",),
        Format.CAS_XMI: (".xmi", ".zip"),
        Format.CAS_JSON: (".json",),
        Format.CSV: (".csv", ".tsv"),
    }
)
LOSSES: Mapping[Format, tuple[str, ...]] = MappingProxyType(
    {
        Format.W3C: ("layout",),
        Format.BRAT: (),
        Format.DOCCANO: (),
        Format.LABEL_STUDIO: (),
        Format.CAS_XMI: ("control-characters",),
        Format.CAS_JSON: (),
        Format.CSV: ("layout",),
    }
)
"""What a key, or its article, loses in a format: "layout", every sentence is quoted word for word, but not
what stands between them; "control-characters", an article that has any is refused. Formats without "layout"
hold the whole article, and everything else of ours comes back as it was."""
_WRITERS: Mapping[Format, Callable[[Path, AnswerKey, Article], None]] = MappingProxyType(
    {
        Format.W3C: write_w3c,
        Format.BRAT: write_brat,
        Format.DOCCANO: write_doccano,
        Format.LABEL_STUDIO: write_label_studio,
        Format.CAS_XMI: write_cas_xmi,
        Format.CAS_JSON: write_cas_json,
    }
)
_READERS: Mapping[Format, Callable[[Path], Foreign]] = MappingProxyType(
    {
        Format.BRAT: read_brat,
        Format.DOCCANO: read_doccano,
        Format.LABEL_STUDIO: read_label_studio,
        Format.CAS_XMI: read_cas_xmi,
        Format.CAS_JSON: read_cas_json,
    }
)
_ON_A_TEXT: Mapping[Format, Callable[[Path, str], Foreign]] = MappingProxyType(
    {Format.W3C: read_w3c, Format.CSV: read_csv}
)
_BEGINNING = 4_000


def losses(format_: Format) -> tuple[str, ...]:
    """What does not survive in a format, as short codes; empty where everything does."""
    return LOSSES[format_]


def read_foreign(path: Path, format_: Format, body: str) -> Foreign:
    """The file at `path`. Formats without a text are read on `body`, the article's; others have their own.

    Raises:
        FileRefusal and TextRefusal types, InvalidJson, InvalidContent, InvalidTable, ExtraMissing.
    """
    if format_ in _ON_A_TEXT:
        return _ON_A_TEXT[format_](path, body)
    return _READERS[format_](path)


def write_foreign(
    path: Path,
    format_: Format,
    key: AnswerKey,
    article: Article,
    names: CodeNames = MappingProxyType({}),
) -> None:
    """Write `key`, made for `article`, to `path`; a table has the `names` of the codes beside them.

    Raises:
        FileRefusal types, DiskFull, StorageFailed; InvalidContent, ExtraMissing.
    """
    if format_ is Format.CSV:
        write_csv(path, key, article, names)
    else:
        _WRITERS[format_](path, key, article)


def format_of(path: Path) -> Format:
    """The format of the file at `path`, by its ending, and by its beginning where several have the same.

    Raises:
        FileRefusal types; UnsupportedFormat.
    """
    ending = path.suffix.lower()
    found = [format_ for format_, endings in ENDINGS.items() if ending in endings]
    if not found:
        every = tuple(dict.fromkeys(each for endings in ENDINGS.values() for each in endings))
        raise UnsupportedFormat(path, ending.lstrip("."), every)
    if len(found) == 1:
        return found[0]
    start = first_bytes(path, _BEGINNING)
    if b'"%FEATURE_STRUCTURES"' in start or b'"%TYPES"' in start or b'"%HEADER"' in start:
        return Format.CAS_JSON
    if b"anno.jsonld" in start or b'"Annotation' in start:
        return Format.W3C
    return Format.LABEL_STUDIO
