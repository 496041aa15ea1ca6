"""W3C Web Annotations (Recommendation of 23 February 2017) as JSON-LD: one, a list, a page or a collection.

The file has no text of its own: what it quotes is looked for in the article. Positions count code points of
the normalised text, as the recommendation demands; where they and a quotation disagree, the quotation is
right.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from secondread_core.answer_key import AnswerKey
from secondread_core.article import Article
from secondread_core.exchange.foreign.model import (
    MAX_ANNOTATIONS,
    MAX_BYTES,
    Annotation,
    Foreign,
    Format,
    settled,
)
from secondread_core.exchange.foreign.own_key import HEAD, WORDS, annotations_for, head_of
from secondread_core.exchange.foreign.w3c_selectors import stretch_of
from secondread_core.exchange.json_checks import Place, a_text, an_array
from secondread_core.exchange.reading import read_bytes, write_bytes
from secondread_core.exchange.strict_json import loads

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
NAMESPACE = "urn:secondread:key:1:"
_CONTAINERS = ("AnnotationPage", "AnnotationCollection")
_COMMENTS = ("commenting", "describing", "replying", "editing", "questioning", "assessing")
_AROUND = 32
"""Characters quoted before and behind a stretch."""
_LONG = 1_000_000
_MOST_WORK = 3_000_000_000
"""Annotations times characters to search them in."""


def read_w3c(path: Path, text: str) -> Foreign:
    """The annotations in the file at `path` on `text`, the article they were made for.

    Raises:
        FileRefusal types, InvalidJson, InvalidContent.
    """
    value = loads(read_bytes(path, MAX_BYTES), path)
    about: dict[str, str] = {}
    if isinstance(value, dict) and f"{HEAD}:key" in value:
        about[HEAD] = a_text(value[f"{HEAD}:key"], Place(path).at(f"{HEAD}:key"), _LONG)
    title = value.get("label", "") if isinstance(value, dict) else ""
    found: list[Annotation] = []
    left_out: dict[str, int] = {}
    items = _items(value, Place(path))
    if len(items) * len(text) > _MOST_WORK:
        raise Place(path).refuse("too-many", len(items), [f"0..{_MOST_WORK // len(text)}"])
    for item, place in items:
        found += _annotations(item, place, text, left_out)
    return settled(Format.W3C, text, found, path, title=_first_text(title), about=about, left_out=left_out)


def write_w3c(path: Path, key: AnswerKey, article: Article) -> None:
    """Write `key` as an annotation page that quotes every unit; the article itself is not in it.

    Raises:
        FileRefusal types, DiskFull, StorageFailed.
    """
    items = [_written(number, one, article.body) for number, one in enumerate(annotations_for(key), start=1)]
    page = {
        "@context": [CONTEXT, {HEAD: NAMESPACE}],
        "id": f"{NAMESPACE}{article.text_hash}",
        "type": "AnnotationPage",
        "label": article.info.title,
        f"{HEAD}:key": head_of(key),
        "items": items,
    }
    write_bytes(path, json.dumps(page, ensure_ascii=False, indent=1).encode("utf-8") + b"\n")


def _items(value: Any, place: Place) -> list[tuple[dict[str, Any], Place]]:
    """Every annotation, with its place, from whichever container holds it."""
    if isinstance(value, list):
        values, at = an_array(value, place, MAX_ANNOTATIONS), place
    elif not isinstance(value, dict):
        raise place.refuse("type", value, ["object"])
    elif "Annotation" in _as_list(value.get("type")):
        return [(value, place)]
    elif "items" in value:
        values, at = an_array(value["items"], place.at("items"), MAX_ANNOTATIONS), place.at("items")
    elif isinstance(value.get("first"), dict):
        return _items(value["first"], place.at("first"))
    else:
        raise place.at("type").refuse("format", value.get("type", ""), ["Annotation", *_CONTAINERS])
    items = []
    for number, item in enumerate(values):
        here = at.at(number)
        if not isinstance(item, dict) or "Annotation" not in _as_list(item.get("type")):
            told = item.get("type", "") if isinstance(item, dict) else item
            raise here.at("type").refuse("format", told, ["Annotation"])
        items.append((item, here))
    return items


def _annotations(item: dict[str, Any], place: Place, text: str, left_out: dict[str, int]) -> list[Annotation]:
    """One annotation a label and a target; comments go with the first label."""
    labels, attributes = _bodies(item, place)
    for name, told in item.items():
        if name.startswith(f"{HEAD}:") and name != f"{HEAD}:key":
            attributes[name.partition(":")[2]] = a_text(told, place.at(name), _LONG)
    if "target" not in item:
        raise place.at("target").refuse("missing", "", ["target"])
    targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
    found = []
    for number, target in enumerate(an_array(targets, place.at("target"), 1_000)):
        at = place.at("target").at(number) if isinstance(item["target"], list) else place.at("target")
        stretch = stretch_of(target, at, text)
        if stretch is None:
            left_out["targets without a selector"] = left_out.get("targets without a selector", 0) + 1
            continue
        for count, label in enumerate(labels or [""]):
            found.append(Annotation(*stretch, label, attributes if count == 0 else {}, place.pointer))
    return found


def _bodies(item: dict[str, Any], place: Place) -> tuple[list[str], dict[str, str]]:
    """The labels that the bodies give, and what else they say, by purpose."""
    labels: list[str] = []
    attributes: dict[str, str] = {}
    if "bodyValue" in item:
        labels.append(a_text(item["bodyValue"], place.at("bodyValue"), _LONG))
    bodies = item.get("body", [])
    several = isinstance(bodies, list)
    for number, body in enumerate(an_array(bodies if several else [bodies], place.at("body"), 1_000)):
        at = place.at("body").at(number) if several else place.at("body")
        if isinstance(body, str):
            labels.append(body)
            continue
        if not isinstance(body, dict):
            raise at.refuse("type", body, ["object"])
        label, comment = _body(body, at, _as_list(body.get("purpose", item.get("motivation"))))
        if label:
            labels.append(label)
        for name, told in comment.items():
            attributes[name] = f"{attributes[name]}\n{told}" if name in attributes else told
    return labels, attributes


def _body(body: dict[str, Any], place: Place, purposes: list[str]) -> tuple[str, dict[str, str]]:
    """A label, or what is said with another purpose."""
    name = next(iter(sorted(set(purposes) & set(_COMMENTS))), "")
    if "value" in body:
        value = a_text(body["value"], place.at("value"), _LONG)
        return ("", {name: value}) if name else (value, {})
    source = body.get("source", body.get("id", ""))
    if isinstance(source, dict):
        source = source.get("id", "")
    value = a_text(source, place.at("source"), _LONG)
    return ("", {name: value}) if name else (value, {})


def _written(number: int, annotation: Annotation, body: str) -> dict[str, Any]:
    start, end = annotation.start, annotation.end
    quote = {
        "type": "TextQuoteSelector",
        "exact": body[start:end],
        "prefix": body[max(0, start - _AROUND) : start],
        "suffix": body[end : end + _AROUND],
    }
    purpose = "highlighting" if annotation.label == WORDS else "classifying"
    return {
        "id": f"{NAMESPACE}annotation-{number}",
        "type": "Annotation",
        "motivation": purpose,
        "body": {
            "type": "TextualBody",
            "value": annotation.label,
            "purpose": purpose,
            "format": "text/plain",
        },
        "target": {
            "source": f"{NAMESPACE}article",
            "selector": [quote, {"type": "TextPositionSelector", "start": start, "end": end}],
        },
        **{f"{HEAD}:{name}": told for name, told in annotation.attributes.items()},
    }


def _as_list(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [told for told in values if isinstance(told, str)]


def _first_text(value: Any) -> str:
    """A title that may be a text or, in a list or an object, one for each language."""
    while isinstance(value, list | dict) and value:
        value = value[0] if isinstance(value, list) else next(iter(value.values()))
    return value[:1_000] if isinstance(value, str) else ""
