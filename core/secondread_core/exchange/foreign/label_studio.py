"""Label Studio's JSON: tasks with annotations ("completions" before version 1.0), as it exports them.

After Label Studio's task format and its tags Text, HyperText, Labels, Choices and Taxonomy. Offsets in a Text
count code points since version 1.4 and UTF-16 code units before: the words that a region repeats tell which.
In HyperText "globalOffsets" count in the text of the page; without them the repeated words are looked for.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from secondread_core.answer_key import AnswerKey
from secondread_core.article import MAX_CHARACTERS, Article
from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.exchange.foreign.label_studio_regions import Region, regions_of, stretches_of
from secondread_core.exchange.foreign.model import (
    MAX_ANNOTATIONS,
    MAX_BYTES,
    Annotation,
    Foreign,
    Format,
    joined,
    settled,
)
from secondread_core.exchange.foreign.own_key import (
    HEAD,
    RATIONALE,
    SOURCE,
    UNIT,
    WORDS,
    annotations_for,
    details,
    from_details,
    head_of,
)
from secondread_core.exchange.foreign.page_text import text_of_page
from secondread_core.exchange.json_checks import Place, a_text, an_array
from secondread_core.exchange.reading import read_bytes, write_bytes
from secondread_core.exchange.strict_json import loads

_DATA_NAMES = ("text", "html", "article", "content", "body", "document")
_OWN_UNITS = "secondread_units"
_LONG = 20_000_000


def read_label_studio(path: Path) -> Foreign:
    """The tasks in the file at `path`, as one text with an empty line between two.

    Of several people's annotations of a task the one called ground truth is taken, or else the first that was
    not cancelled.

    Raises:
        FileRefusal types, InvalidJson, InvalidContent, TextRefusal types.
    """
    value, place = loads(read_bytes(path, MAX_BYTES), path), Place(path)
    tasks = value if isinstance(value, list) else [value]
    texts: list[str] = []
    found: list[list[Annotation]] = []
    about: dict[str, str] = {}
    left_out: dict[str, int] = {}
    title = ""
    for number, task in enumerate(an_array(tasks, place, MAX_ANNOTATIONS)):
        at = place.at(number) if isinstance(value, list) else place
        if not isinstance(task, dict):
            raise at.refuse("type", task, ["object"])
        regions = regions_of(*_result(task, at, left_out), left_out)
        text, is_page = _text(task, regions, at)
        texts.append(text_of_page(text) if is_page else text)
        found.append(_annotations(regions, texts[-1], path))
        meta = task["meta"] if isinstance(task.get("meta"), dict) else {}
        title = title or (meta["title"][:1_000] if isinstance(meta.get("title"), str) else "")
        if HEAD in meta:
            if HEAD in about or len(texts) > 1:
                raise at.at("meta").at(HEAD).refuse("duplicate", HEAD)
            about[HEAD] = a_text(meta[HEAD], at.at("meta").at(HEAD), _LONG)
            found[-1] = _with_details(found[-1], regions, meta, at.at("meta"))
    text, starts = joined(texts)
    moved = [
        Annotation(one.start + start, one.end + start, one.label, one.attributes, one.place)
        for start, of_text in zip(starts, found, strict=True)
        for one in of_text
    ]
    return settled(Format.LABEL_STUDIO, text, moved, path, title=title, about=about, left_out=left_out)


def write_label_studio(path: Path, key: AnswerKey, article: Article) -> None:
    """Write `key` and its article as one task, for a project with the tags of `label_studio_settings`.

    Raises:
        FileRefusal types, DiskFull, StorageFailed.
    """
    result: list[dict[str, Any]] = []
    units: dict[str, str] = {}
    for number, one in enumerate(annotations_for(key), start=1):
        name = f"secondread-{number}"
        value = {"start": one.start, "end": one.end, "text": article.body[one.start : one.end]}
        region = {"id": name, "to_name": "text", "origin": "manual"}
        result.append(
            {**region, "from_name": "type", "type": "labels", "value": value | {"labels": [one.label]}}
        )
        apart = {SOURCE, RATIONALE} & one.attributes.keys()
        if SOURCE in apart:
            chosen = value | {"choices": [one.attributes[SOURCE]]}
            result.append({**region, "from_name": SOURCE, "type": "choices", "value": chosen})
        if RATIONALE in apart:
            reason = value | {"text": [one.attributes[RATIONALE]]}
            result.append({**region, "from_name": RATIONALE, "type": "textarea", "value": reason})
        units[name] = details(one.attributes, *apart)
    task = {
        "data": {"text": article.body},
        "meta": {"title": article.info.title, HEAD: head_of(key), _OWN_UNITS: json.dumps(units)},
        "annotations": [{"result": result, "was_cancelled": False, "ground_truth": True}],
    }
    write_bytes(path, json.dumps([task], ensure_ascii=False, indent=1).encode("utf-8") + b"\n")


def label_studio_settings() -> str:
    """The labeling interface of a project that shows and edits what `write_label_studio` writes."""
    labels = "".join(f'<Label value="{label}"/>' for label in (*TypeCode, WORDS))
    choices = "".join(f'<Choice value="{code}"/>' for code in SourceCode)
    return (
        '<View><Text name="text" value="$text"/>'
        f'<Labels name="type" toName="text">{labels}</Labels>'
        f'<Choices name="{SOURCE}" toName="text" perRegion="true">{choices}</Choices>'
        f'<TextArea name="{RATIONALE}" toName="text" perRegion="true"/></View>'
    )


def _result(task: dict[str, Any], place: Place, left_out: dict[str, int]) -> tuple[list[Any], Place]:
    """The results of the one annotation that counts."""
    name = "completions" if "completions" in task and "annotations" not in task else "annotations"
    given = an_array(task.get(name, []), place.at(name), 1_000)
    for number, annotation in enumerate(given):
        if not isinstance(annotation, dict):
            raise place.at(name).at(number).refuse("type", annotation, ["object"])
    alive = [n for n, told in enumerate(given) if told.get("was_cancelled") is not True]
    best = next((n for n in alive if given[n].get("ground_truth") is True), alive[0] if alive else None)
    if predictions := task.get("predictions"):
        left_out["predictions"] = left_out.get("predictions", 0) + len(an_array(predictions, place, _LONG))
    if len(alive) > 1:
        left_out["annotations of others"] = left_out.get("annotations of others", 0) + len(alive) - 1
    if best is None:
        return [], place.at(name)
    at = place.at(name).at(best).at("result")
    if "result" not in given[best]:
        raise at.refuse("missing", "", ["result"])
    return an_array(given[best]["result"], at, MAX_ANNOTATIONS), at


def _text(task: dict[str, Any], regions: list[Region], place: Place) -> tuple[str, bool]:
    """The text of a task, and whether it is a page of HTML.

    Which of a task's data is shown stands in the project's settings alone: it is the one that is called so,
    or the longest text there is.
    """
    if not isinstance(task.get("data"), dict):
        raise place.at("data").refuse("missing", "", ["data"])
    data = {name: told for name, told in task["data"].items() if isinstance(told, str)}
    targets = [region.to_name for region in regions]
    name = next((name for name in (*targets, *_DATA_NAMES) if name in data), "")
    name = name or max(data, key=lambda name: len(data[name]), default="")
    if not name:
        raise place.at("data").at("text").refuse("missing", "", ["text"])
    text = a_text(data[name], place.at("data").at(name), 4 * MAX_CHARACTERS)
    return text, any(region.is_page for region in regions)


def _annotations(regions: list[Region], text: str, path: Path) -> list[Annotation]:
    stretches = stretches_of(regions, text, path)
    found = []
    for region, (start, end) in zip(regions, stretches, strict=True):
        for number, label in enumerate(region.labels or [""]):
            attributes = region.attributes if number == 0 else {}
            if start < end and (label or attributes):
                found.append(Annotation(start, end, label, attributes, region.place.pointer))
    return found


def _with_details(
    found: list[Annotation], regions: list[Region], meta: dict[str, Any], place: Place
) -> list[Annotation]:
    """Our own regions with what the task's meta data has of them, by their name."""
    at = place.at(_OWN_UNITS)
    units = from_details(a_text(meta.get(_OWN_UNITS, "{}"), at, _LONG), at)
    names = {region.place.pointer: region.name for region in regions}
    ours = []
    for one in found:
        told = units.get(names[one.place], "")
        kept = {name: value for name, value in one.attributes.items() if name in (SOURCE, RATIONALE)}
        if told and one.label:
            attributes = {**from_details(told, at.at(names[one.place])), **kept}
            ours.append(Annotation(one.start, one.end, one.label, attributes, one.place))
        elif UNIT not in one.attributes:
            ours.append(one)
    return ours
