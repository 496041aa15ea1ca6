"""UIMA CAS as INCEpTION exports it: XMI with its type system, alone or in a zip, and CAS JSON 0.4.0.

Read and written with `dkpro-cassis`, an optional part of the installation that is loaded when it is asked
for. UIMA counts UTF-16 code units; the package turns them into code points, after `cas_checks` has seen that
they are right.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from secondread_core.answer_key import AnswerKey
from secondread_core.article import Article
from secondread_core.errors import ExtraMissing
from secondread_core.exchange.foreign.cas_checks import check_cas_json, check_type_system, check_xmi
from secondread_core.exchange.foreign.cas_files import CasFiles, cas_files, zipped
from secondread_core.exchange.foreign.model import MAX_BYTES, Annotation, Foreign, Format, settled
from secondread_core.exchange.foreign.own_key import (
    HEAD,
    RATIONALE,
    SOURCE,
    WORDS,
    annotations_for,
    details,
    from_details,
    head_of,
)
from secondread_core.exchange.json_checks import Place
from secondread_core.exchange.reading import read_bytes, write_beside, write_bytes
from secondread_core.exchange.strict_json import loads

EXTRA = "cas"
KEY_TYPE, UNIT_TYPE, WORDS_TYPE = "secondread.Key", "secondread.Unit", "secondread.Words"
TYPE_SYSTEM = "TypeSystem.xml"
_ANNOTATION, _STRING = "uima.tcas.Annotation", "uima.cas.String"
_FEATURES = ("code", SOURCE, RATIONALE, "details")
_METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type."
_SEGMENTS = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type."
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even escaped."""


def read_cas_xmi(path: Path) -> Foreign:
    """The annotations in the XMI file or zip at `path`; a type system lies beside an XMI file, or in the zip.

    Raises:
        FileRefusal types, InvalidContent, TextRefusal types; ExtraMissing.
    """
    cassis = _cassis(path)
    files: CasFiles = cas_files(path)
    if files.is_json:
        return _read_json(cassis, files.content, path, Format.CAS_XMI)
    check_type_system(files.types, files.types_path)
    check_xmi(files.content, path)
    types = _understood(lambda: cassis.load_typesystem(_stream(files.types)), files.types_path)
    cas = _understood(lambda: cassis.load_cas_from_xmi(_stream(files.content), typesystem=types), path)
    return _foreign(cas, path, Format.CAS_XMI)


def read_cas_json(path: Path) -> Foreign:
    """The annotations in the CAS JSON file at `path`.

    Raises:
        As `read_cas_xmi`, and InvalidJson.
    """
    return _read_json(_cassis(path), read_bytes(path, MAX_BYTES), path, Format.CAS_JSON)


def write_cas_xmi(path: Path, key: AnswerKey, article: Article) -> None:
    """Write `key` and its article as XMI with the type system beside it; both in a zip where `path` ends so.

    Raises:
        FileRefusal types, DiskFull, StorageFailed; ExtraMissing; OtherFileThere: another type system is.
        InvalidContent: a control character in the text, which XML cannot hold.
    """
    if bad := _NO_XML.search(article.body):
        line = article.body.count("\n", 0, bad.start())
        raise Place(path).at("line").at(line).refuse("unwritable", f"U+{ord(bad[0]):04X}")
    cas = _written(_cassis(path), key, article)
    types, content = cas.typesystem.to_xml().encode("utf-8"), cas.to_xmi().encode("utf-8")
    if path.suffix.lower() == ".zip":
        write_bytes(path, zipped({f"{path.stem}.xmi": content, TYPE_SYSTEM: types}))
    else:
        write_beside(path.with_name(TYPE_SYSTEM), types)
        write_bytes(path, content)


def write_cas_json(path: Path, key: AnswerKey, article: Article) -> None:
    """Write `key` and its article as CAS JSON.

    Raises:
        FileRefusal types, DiskFull, StorageFailed; ExtraMissing.
    """
    write_bytes(path, _written(_cassis(path), key, article).to_json().encode("utf-8"))


def _cassis(path: Path) -> Any:
    if find_spec("cassis") is None:
        raise ExtraMissing(path, EXTRA)
    import cassis  # an optional part, and slow to import

    return cassis


def _read_json(cassis: Any, data: bytes, path: Path, format_: Format) -> Foreign:
    check_cas_json(loads(data, path), Place(path))
    text = data.decode("utf-8").removeprefix("\ufeff")
    return _foreign(_understood(lambda: cassis.load_cas_from_json(text), path), path, format_)


def _understood(read: Callable[[], Any], path: Path) -> Any:
    """What the package makes of a file; it has no errors of its own for what it does not understand."""
    from cassis.typesystem import TypeCheckError, TypeNotFoundError

    try:
        return read()
    except (TypeCheckError, TypeNotFoundError) as error:
        raise Place(path).refuse("format", str(error), ["a type of its type system"]) from None
    except (
        ArithmeticError,
        AttributeError,
        LookupError,
        RuntimeError,
        SyntaxError,
        TypeError,
        ValueError,
    ) as error:
        raise Place(path).refuse("format", f"{type(error).__name__}: {error}", ["UIMA CAS"]) from None


def _stream(data: bytes) -> Any:
    from io import BytesIO

    return BytesIO(data)


def _foreign(cas: Any, path: Path, format_: Format) -> Foreign:
    view = next((view for view in cas.views if view.sofa.sofaString), None)
    if view is None:
        raise Place(path).refuse("missing", "", ["sofaString"])
    found: list[Annotation] = []
    about: dict[str, str] = {}
    left_out: dict[str, int] = {}
    title = path.stem
    for fs in sorted(view.get_all_fs(), key=lambda fs: fs.xmiID or 0):
        name = fs.type.name
        features = _texts(fs)
        if name == KEY_TYPE:
            about[HEAD] = features.get("code", "")
        elif name.startswith(_METADATA):
            title = features.get("documentTitle") or title
        elif name.startswith(_SEGMENTS):
            left_out["tokens and sentences"] = left_out.get("tokens and sentences", 0) + 1
        elif name != "uima.tcas.DocumentAnnotation":
            begin, end = getattr(fs, "begin", None), getattr(fs, "end", None)
            if begin is None or end is None or begin == end:
                kind = "feature structures without a stretch"
                left_out[kind] = left_out.get(kind, 0) + 1
                continue
            found.append(_annotation(begin, end, name, features, f"/feature structure {fs.xmiID}", path))
    return settled(format_, view.sofa.sofaString, found, path, title=title, about=about, left_out=left_out)


def _annotation(
    begin: int, end: int, name: str, features: dict[str, str], place: str, path: Path
) -> Annotation:
    if name in (UNIT_TYPE, WORDS_TYPE):
        attributes = from_details(features.pop("details", "{}"), Place(path, place).at("details"))
        label = features.pop("code", "") if name == UNIT_TYPE else WORDS
        return Annotation(begin, end, label, attributes | features, place)
    return Annotation(begin, end, name.rpartition(".")[2], features, place)


def _texts(fs: Any) -> dict[str, str]:
    """The features of a feature structure that are texts, numbers or truths."""
    told = {}
    for feature in fs.type.all_features:
        value = getattr(fs, feature.name, None)
        if (
            feature.name not in ("begin", "end", "sofa")
            and isinstance(value, str | int | float)
            and value != ""
        ):
            told[feature.name] = str(value).lower() if isinstance(value, bool) else str(value)
    return told


def _written(cassis: Any, key: AnswerKey, article: Article) -> Any:
    types = cassis.TypeSystem()
    made = {}
    for name in (KEY_TYPE, UNIT_TYPE, WORDS_TYPE):
        made[name] = types.create_type(name, _ANNOTATION)
        for feature in _FEATURES:
            types.create_feature(made[name], feature, _STRING)
    cas = cassis.Cas(typesystem=types)
    cas.sofa_string, cas.sofa_mime = article.body, "text/plain"
    cas.document_language = article.info.language
    cas.add(made[KEY_TYPE](begin=0, end=len(article.body), code=head_of(key)))
    for one in annotations_for(key):
        apart = {
            name: one.attributes[name]
            for name in (SOURCE, RATIONALE)
            if one.attributes.get(name) and not _NO_XML.search(one.attributes[name])
        }
        told = apart | {"details": details(one.attributes, *apart)}
        if one.label == WORDS:
            cas.add(made[WORDS_TYPE](begin=one.start, end=one.end, **told))
        else:
            cas.add(made[UNIT_TYPE](begin=one.start, end=one.end, code=one.label, **told))
    return cas
