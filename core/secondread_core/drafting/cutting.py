"""Two units of one, and one of two."""

from __future__ import annotations

import re
from dataclasses import replace

from secondread_core.drafting.edits import NOTHING, Edit, Note, Splice
from secondread_core.drafting.following import follows, skills_for
from secondread_core.drafting.marked_words import divided
from secondread_core.drafting.model import Draft, UnitDraft
from secondread_core.graphemes import is_boundary
from secondread_core.span_overlap import snap_to_words

_OPENERS = frozenset("“‘«‹([{„‚¿¡$€£#@§")
_CLOSERS = frozenset(".,;:!?…”’»›)]}%")
_HAS_WORD = re.compile(r"\w")
_TYPE = ("type_code", "content", "accept", "contested_type")
_SOURCE = ("source_code", "accept_source", "contested_source")
_PLACE = ("role", "weight")


def split(draft: Draft, unit: int, offset: int) -> Edit:
    """The unit, cut at `offset` into the body; inside a word, before that word.

    Both halves have the code, and the marked words that lie in them; words across the cut are marked in both.
    The reason and the remark stay with the first. `NOTHING` where a half would have no word.
    """
    before = draft.units[unit]
    cut = _cut_near(draft.body, before, offset)
    first, second = _trimmed(draft.body, before.start, cut), _trimmed(draft.body, cut, before.end)
    if not (_HAS_WORD.search(draft.body, *first) and _HAS_WORD.search(draft.body, *second)):
        return NOTHING
    here, there = divided(draft.body, before.spans, first, second)
    halves = (
        replace(before, start=first[0], end=first[1], spans=here),
        replace(before, start=second[0], end=second[1], spans=there, rationale="", remark=""),
    )
    return Edit((Splice(unit, (before,), halves),))


def merge(draft: Draft, unit: int) -> Edit:
    """The unit and the next one of its block, as one. `NOTHING` where there is none.

    A question that only one of them answers is answered so; where they differ the first is kept, and the
    edit's note says so. Reasons and remarks that differ stand one below the other; no marked words are lost.
    Skills that somebody chose by hand stay; where nobody did they follow from the code.
    """
    first = draft.units[unit]
    if unit + 1 == len(draft.units) or draft.units[unit + 1].block != first.block:
        return NOTHING
    second = draft.units[unit + 1]
    by_type = first if first.type_code is not None else second
    by_source = first if first.source_code is not None else second
    together = replace(
        first,
        end=second.end,
        type_code=by_type.type_code,
        content=by_type.content,
        accept=by_type.accept,
        contested_type=by_type.contested_type,
        source_code=by_source.source_code,
        accept_source=by_source.accept_source,
        contested_source=by_source.contested_source,
        rationale=_joined(first.rationale, second.rationale),
        remark=_joined(first.remark, second.remark),
        skills=tuple(dict.fromkeys((*first.skills, *second.skills))),
        spans=(*first.spans, *second.spans),
        outcome=first.outcome or second.outcome,
        why=first.why or second.why,
    )
    if follows(first) and follows(second):
        together = replace(together, skills=skills_for(together))
    lost = _loses(second, together)
    note = Note.CODES_DIFFERED if lost else None
    return Edit((Splice(unit, (first, second), (together,)),), note=note)


def _cut_near(body: str, unit: UnitDraft, offset: int) -> int:
    """Where a cut at `offset` falls: before the word it is in, behind what closes and before what opens."""
    cut = min(max(offset, unit.start), unit.end)
    text = body[unit.start : unit.end]
    at = cut - unit.start
    left, right = snap_to_words(text, (at - 1, at)), snap_to_words(text, (at, at + 1))
    if left is not None and left[1] > at:
        at = left[0]
    elif right is not None and right[0] < at:
        at = right[0]
    while at > 0 and text[at - 1] in _OPENERS:
        at -= 1
    while at < len(text) and text[at] in _CLOSERS:
        at += 1
    while not is_boundary(text, at):
        at += 1
    return at + unit.start


def _trimmed(body: str, start: int, end: int) -> tuple[int, int]:
    text = body[start:end]
    return start + len(text) - len(text.lstrip()), start + len(text.rstrip())


def _loses(unit: UnitDraft, together: UnitDraft) -> bool:
    """Whether a code of `unit` did not come through."""
    names = [*_PLACE]
    names += _TYPE if unit.type_code is not None else ()
    names += _SOURCE if unit.source_code is not None else ()
    return any(getattr(unit, name) != getattr(together, name) for name in names)


def _joined(first: str, second: str) -> str:
    if second in ("", first):
        return first
    return f"{first}\n\n{second}" if first else second
