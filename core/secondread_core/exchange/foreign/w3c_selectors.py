"""Where in a text a Web Annotation's target lies."""

from __future__ import annotations

import unicodedata
from typing import Any

from secondread_core.exchange.foreign.model import quoted_at
from secondread_core.exchange.json_checks import Place, a_text, an_array, an_integer

_LONG = 1_000_000
_KNOWN = ("TextQuoteSelector", "TextPositionSelector", "RangeSelector")
_MOST_TRIED = 50
"""Places where the quoted words stand whose surroundings are compared."""
_DEEPEST = 8
_COMPARED = 200
"""Characters before and behind a quotation that are compared."""

Stretch = tuple[int, int]


def stretch_of(target: Any, place: Place, text: str) -> Stretch | None:
    """The half-open stretch of `text` that `target` selects; None where it means all of it.

    Several selectors of one target are ways to say the same: a quotation is believed before a position.

    Raises:
        InvalidContent: no selector that we know, or none that leads into this text.
    """
    if isinstance(target, str):
        return None
    if not isinstance(target, dict):
        raise place.refuse("type", target, ["object"])
    if "selector" not in target:
        return None
    return _selected(target["selector"], place.at("selector"), text, (0, len(text)), 0)


def _selected(selector: Any, place: Place, text: str, within: Stretch, depth: int) -> Stretch:
    several = isinstance(selector, list)
    choices: list[tuple[dict[str, Any], Place]] = []
    for number, one in enumerate(an_array(selector if several else [selector], place, 100)):
        at = place.at(number) if several else place
        if not isinstance(one, dict):
            raise at.refuse("type", one, ["object"])
        choices.append((one, at))
    known = [(one, at) for one, at in choices if one.get("type") in _KNOWN]
    if not known or depth > _DEEPEST:
        at, told = (choices[0][1], choices[0][0].get("type", "")) if choices else (place, "")
        raise at.at("type").refuse("unknown-value", told, _KNOWN)
    near = next((_position(one, at) for one, at in known if one["type"] == "TextPositionSelector"), None)
    found = None
    for one, at in sorted(known, key=lambda choice: _KNOWN.index(choice[0]["type"])):
        if one["type"] == "TextQuoteSelector":
            found = _quoted(one, at, text, within, near)
        elif one["type"] == "TextPositionSelector":
            found = _at_position(one, at, within)
        else:
            found = _range(one, at, text, within, depth)
        if "refinedBy" in one:
            found = _selected(one["refinedBy"], at.at("refinedBy"), text, found, depth + 1)
        break
    assert found is not None
    return found


def _position(selector: dict[str, Any], place: Place) -> Stretch:
    for name in ("start", "end"):
        if name not in selector:
            raise place.at(name).refuse("missing", "", [name])
    start = an_integer(selector["start"], place.at("start"), 0, _LONG)
    end = an_integer(selector["end"], place.at("end"), 0, _LONG)
    return start, end


def _at_position(selector: dict[str, Any], place: Place, within: Stretch) -> Stretch:
    start, end = _position(selector, place)
    length = within[1] - within[0]
    if end > length:
        raise place.at("end").refuse("range", end, [f"0..{length}"])
    if end <= start:
        raise place.at("end").refuse("range", end, [f"{start + 1}..{length}"])
    return within[0] + start, within[0] + end


def _quoted(
    selector: dict[str, Any], place: Place, text: str, within: Stretch, near: Stretch | None
) -> Stretch:
    """Where the words stand whose surroundings fit best; of equally good places the one nearest to `near`."""
    if "exact" not in selector:
        raise place.at("exact").refuse("missing", "", ["exact"])
    exact, prefix, suffix = (
        _normal(a_text(selector.get(name, ""), place.at(name), _LONG))
        for name in ("exact", "prefix", "suffix")
    )
    prefix, suffix = prefix[-_COMPARED:], suffix[:_COMPARED]
    whole = prefix + exact + suffix
    if exact and text.count(whole) == 1 and within[0] <= (at := text.find(whole) + len(prefix)) < within[1]:
        return at, at + len(exact)
    best: tuple[int, int] | None = None
    found = -1
    hint = near[0] + within[0] if near else None
    first = quoted_at(text, exact, hint) if hint is not None else None
    at = text.find(exact, *within) if exact else -1
    tried = [first] if first is not None and within[0] <= first <= within[1] - len(exact) else []
    while at >= 0 and len(tried) < _MOST_TRIED:
        tried.append(at)
        at = text.find(exact, at + 1, within[1])
    for at in tried:
        fits = _common_end(text[max(0, at - len(prefix)) : at], prefix)
        fits += _common_start(text[at + len(exact) : at + len(exact) + len(suffix)], suffix)
        score = fits, -abs(at - hint) if hint is not None else -at
        if best is None or score > best:
            best, found = score, at
    if found < 0:
        raise place.at("exact").refuse("quotation", exact)
    return found, found + len(exact)


def _range(selector: dict[str, Any], place: Place, text: str, within: Stretch, depth: int) -> Stretch:
    """From where one selector begins to where another does."""
    ends = []
    for name in ("startSelector", "endSelector"):
        if name not in selector:
            raise place.at(name).refuse("missing", "", [name])
        ends.append(_selected(selector[name], place.at(name), text, within, depth + 1)[0])
    if ends[1] <= ends[0]:
        raise place.at("endSelector").refuse("range", ends[1], [f"{ends[0] + 1}..{within[1]}"])
    return ends[0], ends[1]


def _normal(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n"))


def _common_start(one: str, other: str) -> int:
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


def _common_end(one: str, other: str) -> int:
    return _common_start(one[::-1], other[::-1])
