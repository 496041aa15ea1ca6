"""The results of a Label Studio annotation, those of the same region together, and where regions lie."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from secondread_core.article import MAX_CHARACTERS
from secondread_core.exchange.foreign.model import from_utf16, quoted_at, same_words, utf16_starts
from secondread_core.exchange.json_checks import Place, a_text, an_array, an_integer

_LABELLING = ("labels", "hypertextlabels", "choices", "taxonomy")
_PAGE = ("hypertextlabels", "hypertext", "richtext")
_MOST = 2 * MAX_CHARACTERS
_LONG = 1_000_000


@dataclass(slots=True)
class Region:
    """A stretch with its labels. `start` is None for the whole text, and below 0 where only `quote` tells."""

    name: str
    to_name: str
    place: Place
    start: int | None = None
    end: int = 0
    quote: str = ""
    is_page: bool = False
    labels: list[str] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)


def regions_of(result: list[Any], place: Place, left_out: dict[str, int]) -> list[Region]:
    """The regions in their order. What labels a region beside its labels, such as a choice, is an attribute.

    Raises:
        InvalidContent: a result of the wrong form.
    """
    regions: dict[str, Region] = {}
    for number, told in enumerate(result):
        at = place.at(number)
        if not isinstance(told, dict):
            raise at.refuse("type", told, ["object"])
        kind = a_text(told.get("type", ""), at.at("type"), _LONG)
        if kind not in (*_LABELLING, "textarea", "text", *_PAGE):
            name = "relations" if kind == "relation" else "results of other kinds"
            left_out[name] = left_out.get(name, 0) + 1
            continue
        value = told.get("value")
        if not isinstance(value, dict):
            raise at.at("value").refuse("missing" if value is None else "type", value, ["value"])
        name = a_text(told.get("id", f"result {number}"), at.at("id"), _LONG)
        tool = a_text(told.get("from_name", kind), at.at("from_name"), _LONG)
        if name not in regions:
            regions[name] = Region(name, a_text(told.get("to_name", ""), at.at("to_name"), _LONG), at)
            _locate(regions[name], value, at.at("value"))
        region = regions[name]
        region.is_page = region.is_page or kind in _PAGE
        words = _words(value, kind, at.at("value"))
        if kind in ("labels", "hypertextlabels") or (region.start is None and kind in _LABELLING):
            region.labels += words
        elif words:
            region.attributes[tool] = "\n".join(words)
        _note(told, region, at)
    return list(regions.values())


def stretches_of(regions: list[Region], text: str, path: Path) -> list[tuple[int, int]]:
    """Where each region lies in `text`, in code points.

    Raises:
        InvalidContent: past the end, or elsewhere than the words that the region repeats.
    """
    if all(_fits(region, region.start, region.end, text) for region in regions):
        return [_found(region, text) for region in regions]
    starts = utf16_starts(text)
    moved = []
    for region in regions:
        if region.start is None or region.start < 0:
            moved.append(_found(region, text))
            continue
        if region.end > starts[-1]:
            raise region.place.at("value").at("end").refuse("range", region.end, [f"0..{len(text)}"])
        first, last = (from_utf16(starts, offset, region.place) for offset in (region.start, region.end))
        if not _fits(region, first, last, text):
            nearest = quoted_at(text, region.quote, min(region.start, len(text)))
            where = "" if nearest is None else f"{nearest}..{nearest + len(region.quote)}"
            raise (
                Place(path, region.place.pointer).at("value").refuse("quotation", region.quote, nearest=where)
            )
        moved.append((first, last))
    return moved


def _found(region: Region, text: str) -> tuple[int, int]:
    if region.start is None:
        return 0, len(text)
    if region.start >= 0:
        return region.start, region.end
    at = text.find(region.quote) if region.quote else -1
    if at < 0:
        raise region.place.at("value").at("text").refuse("quotation", region.quote)
    return at, at + len(region.quote)


def _fits(region: Region, start: int | None, end: int, text: str) -> bool:
    """Whether the words the region repeats stand there; some versions write a line end as backslash and n."""
    if start is None or start < 0:
        return True
    if end > len(text) or (region.quote and end - start > 10 * len(region.quote) + 100):
        return False
    return not region.quote or same_words(text[start:end], region.quote.replace("\\n", "\n"))


def _locate(region: Region, value: dict[str, Any], place: Place) -> None:
    """Read where a region lies, and the words it repeats."""
    if isinstance(value.get("text"), str):
        region.quote = a_text(value["text"], place.at("text"), _LONG)
    offsets, at = value, place
    if isinstance(value.get("globalOffsets"), dict):
        offsets, at, region.is_page = (
            value["globalOffsets"],
            place.at("globalOffsets"),
            "startOffset" in value,
        )
    elif isinstance(value.get("start"), str):
        region.is_page = "/" in value["start"] or "startOffset" in value
        if region.is_page:
            if not region.quote:
                raise place.at("globalOffsets").refuse("missing", "", ["globalOffsets"])
            region.start = -1
            return
    if "start" not in offsets and "end" not in offsets:
        return
    for name in ("start", "end"):
        if name not in offsets:
            raise at.at(name).refuse("missing", "", [name])
    region.start = _offset(offsets["start"], at.at("start"))
    region.end = _offset(offsets["end"], at.at("end"))
    if region.end <= region.start:
        raise at.at("end").refuse("range", region.end, [f"{region.start + 1}..{_MOST}"])


def _offset(value: Any, place: Place) -> int:
    """An offset, which the documentation calls a text and most versions write as a number."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 9:
        value = int(value)
    return an_integer(value, place, 0, _MOST)


def _words(value: dict[str, Any], kind: str, place: Place) -> list[str]:
    """What a result says: its labels, its choices, the paths of its taxonomy, or its text."""
    name = "text" if kind == "textarea" else kind if kind in _LABELLING else ""
    if not name or name not in value:
        return []
    told = [value[name]] if isinstance(value[name], str) else value[name]
    words = []
    for number, word in enumerate(an_array(told, place.at(name), 1_000)):
        at = place.at(name).at(number)
        if kind == "taxonomy":
            steps = an_array(word, at, 100)
            words.append("/".join(a_text(step, at.at(count), _LONG) for count, step in enumerate(steps)))
        else:
            words.append(a_text(word, at, _LONG))
    return words


def _note(told: dict[str, Any], region: Region, place: Place) -> None:
    """What somebody wrote beside a region."""
    meta = told.get("meta")
    if isinstance(meta, dict) and isinstance(meta.get("text"), list):
        lines = [a_text(line, place.at("meta").at("text"), _LONG) for line in meta["text"]]
        if lines:
            region.attributes["note"] = "\n".join(lines)
