"""Answer keys from files and to files: keys for one exact text, and portable keys that carry no text.

The formats are described in the help ("formats") and by the schemas beside this module. Everything is checked
before anything is built of it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from secondread_core.anchoring import Attachment, attach, fits
from secondread_core.anchoring_places import Copy
from secondread_core.answer_key import AnswerKey, Certificate
from secondread_core.answer_key_json import (
    FORMAT,
    FORMAT_VERSION,
    certificate_from_json,
    certificate_to_json,
    coding_from_json,
    coding_to_json,
    key_from_json,
)
from secondread_core.answer_key_json import key_to_json as exact_key_to_json
from secondread_core.article import MAX_CHARACTERS
from secondread_core.errors import KeyDoesNotFit
from secondread_core.exchange.json_checks import Place, a_format, a_text, an_array, an_integer, an_object
from secondread_core.exchange.key_checks import (
    CODING_OPTIONAL,
    CODING_REQUIRED,
    KEY_OPTIONAL,
    KEY_REQUIRED,
    MAX_TITLE,
    MAX_UNITS,
    a_fingerprint,
    a_hash,
    check_coding,
    check_head,
    check_spans,
)
from secondread_core.exchange.reading import read_bytes, write_bytes
from secondread_core.exchange.strict_json import MAX_BYTES, loads
from secondread_core.graphemes import is_boundary
from secondread_core.portable_key import PortableKey, PortableUnit, WordSpan

PORTABLE_FORMAT = "secondread-portable-key"
PORTABLE_VERSION = 1


def read_key(path: Path) -> AnswerKey | PortableKey:
    """The key in the file at `path`.

    Raises:
        FileRefusal types, InvalidJson, InvalidContent.
    """
    return parse_key(loads(read_bytes(path, MAX_BYTES), path), path)


def parse_key(value: Any, path: Path | None = None) -> AnswerKey | PortableKey:
    """The key that a JSON value from outside describes; `path` only names the file in refusals.

    Raises:
        InvalidContent: anything about it that is not as the format demands.
    """
    place = Place(path)
    if isinstance(value, dict) and value.get("format") == PORTABLE_FORMAT:
        a_format(value, place, PORTABLE_FORMAT, PORTABLE_VERSION)
        return _portable(an_object(value, place, KEY_REQUIRED, KEY_OPTIONAL), place)
    a_format(value, place, FORMAT, FORMAT_VERSION, also=(PORTABLE_FORMAT,))
    key = an_object(value, place, KEY_REQUIRED, KEY_OPTIONAL)
    check_head(key, place)
    article = an_object(key["article"], place.at("article"), ("text_hash",), ("title",))
    a_hash(article["text_hash"], place.at("article").at("text_hash"))
    a_text(article.get("title", ""), place.at("article").at("title"), MAX_TITLE)
    behind = 0
    for number, unit in enumerate(an_array(key["units"], place.at("units"), MAX_UNITS)):
        behind = _check_exact_unit(unit, place.at("units").at(number), behind)
    return key_from_json(key)


def key_for(key: AnswerKey | PortableKey, copy: Copy, path: Path | None = None) -> Attachment:
    """`key` laid over exactly this article.

    Raises:
        KeyDoesNotFit: made for another text, or (with many sentences found) for another edition of this one:
            then `anchoring.attach` is what to offer.
        InvalidContent: offsets past the end of the text or inside one visible character.
    """
    if isinstance(key, AnswerKey) and key.text_hash == copy.text_hash:
        _check_offsets(key, copy.body, Place(path))
        return attach(key, copy)
    attachment = attach(key, copy)
    if isinstance(key, AnswerKey) or not fits(attachment):
        raise KeyDoesNotFit(path, attachment.found, attachment.total)
    return attachment


def key_to_json(key: AnswerKey | PortableKey, *, with_title: bool = True) -> dict[str, Any]:
    """`key` as the JSON object of its format; `with_title=False` leaves the article's title out."""
    value = exact_key_to_json(key) if isinstance(key, AnswerKey) else _portable_to_json(key)
    if not with_title or not value["article"].get("title"):
        value["article"] = {name: told for name, told in value["article"].items() if name != "title"}
    return value


def write_key(path: Path, key: AnswerKey | PortableKey, *, with_title: bool = True) -> None:
    """Write `key` to a file, for people to read too.

    Raises:
        FileRefusal types, DiskFull, StorageFailed.
    """
    text = json.dumps(key_to_json(key, with_title=with_title), ensure_ascii=False, indent=1, allow_nan=False)
    write_bytes(path, text.encode("utf-8") + b"\n")


def _check_exact_unit(value: Any, place: Place, behind: int) -> int:
    """Check a unit that must not begin before `behind`; where it ends."""
    unit = an_object(
        value, place, ("start", "end", *CODING_REQUIRED), ("words", "fingerprint", *CODING_OPTIONAL)
    )
    start = an_integer(unit["start"], place.at("start"), 0, MAX_CHARACTERS)
    end = an_integer(unit["end"], place.at("end"), 0, MAX_CHARACTERS)
    if end <= start:
        raise place.at("end").refuse("range", end, [f"{start + 1}..{MAX_CHARACTERS}"])
    if start < behind:
        raise place.refuse("overlap", start, [f"{behind}..{MAX_CHARACTERS}"])
    if "words" in unit:
        an_integer(unit["words"], place.at("words"), 0, MAX_CHARACTERS)
    if "fingerprint" in unit:
        a_fingerprint(unit["fingerprint"], place.at("fingerprint"))
    check_coding(unit, place)
    check_spans(unit, place, "start", "end", start, end)
    return end


def _portable(key: dict[str, Any], place: Place) -> PortableKey:
    check_head(key, place)
    article = an_object(key["article"], place.at("article"), (), ("title",))
    a_text(article.get("title", ""), place.at("article").at("title"), MAX_TITLE)
    for number, value in enumerate(an_array(key["units"], place.at("units"), MAX_UNITS)):
        at = place.at("units").at(number)
        unit = an_object(value, at, ("words", "fingerprint", *CODING_REQUIRED), CODING_OPTIONAL)
        words = an_integer(unit["words"], at.at("words"), 1, MAX_CHARACTERS)
        a_fingerprint(unit["fingerprint"], at.at("fingerprint"))
        check_coding(unit, at)
        check_spans(unit, at, "first_word", "last_word", 1, words)
    return PortableKey(
        key_id=key["key_id"],
        version=key["key_version"],
        article_title=article.get("title", ""),
        units=tuple(
            PortableUnit(
                unit["words"],
                unit["fingerprint"],
                coding_from_json(unit),
                tuple(WordSpan(s["first_word"], s["last_word"], s["label"]) for s in unit.get("spans", ())),
            )
            for unit in key["units"]
        ),
        codebook_version=key["codebook"],
        engine=key.get("segmentation", ""),
        certificate=certificate_from_json(key.get("certificate", {})),
    )


def _portable_to_json(key: PortableKey) -> dict[str, Any]:
    value: dict[str, Any] = {
        "format": PORTABLE_FORMAT,
        "version": PORTABLE_VERSION,
        "key_id": key.key_id,
        "key_version": key.version,
        "article": {"title": key.article_title},
        "codebook": key.codebook_version,
        "segmentation": key.engine,
    }
    if key.certificate != Certificate():
        value["certificate"] = certificate_to_json(key.certificate)
    value["units"] = []
    for unit in key.units:
        told = {"words": unit.words, "fingerprint": unit.fingerprint, **coding_to_json(unit.coding)}
        if unit.spans:
            told["spans"] = [span._asdict() for span in unit.spans]
        value["units"].append(told)
    return value


def _check_offsets(key: AnswerKey, body: str, place: Place) -> None:
    """That every unit and span begins and ends in `body`, and inside no visible character."""
    for number, unit in enumerate(key.units):
        at = place.at("units").at(number)
        _check_ends(unit.start, unit.end, body, at)
        for count, span in enumerate(unit.coding.spans):
            _check_ends(span.start, span.end, body, at.at("spans").at(count))


def _check_ends(start: int, end: int, body: str, place: Place) -> None:
    for name, offset in (("start", start), ("end", end)):
        if offset > len(body):
            raise place.at(name).refuse("range", offset, [f"0..{len(body)}"])
        if not is_boundary(body, offset):
            raise place.at(name).refuse("grapheme", offset)
