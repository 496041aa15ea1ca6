"""Drafts and edits as JSON objects and back: only what differs from its default is written.

The readers trust their input: what comes from outside is validated by `exchange` first, what comes from the
library is compared with its hash first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from secondread_core.answer_key import LabelledSpan
from secondread_core.codebook import Content, Role, Skill, SourceCode, TypeCode
from secondread_core.drafting.edits import Edit, Note, Splice, TextEdit
from secondread_core.drafting.model import Cause, Draft, Outcome, UnitDraft
from secondread_core.segmentation import DEFAULT_ROLE, Block, Kind

_PLAIN = ("contested_type", "contested_source", "rationale", "remark")


def to_json(draft: Draft) -> dict[str, Any]:
    """`draft` as a JSON object, its text included."""
    return {
        "body": draft.body,
        "blocks": _blocks_to_json(draft.blocks),
        "units": [unit_to_json(unit) for unit in draft.units],
    }


def from_json(value: Mapping[str, Any]) -> Draft:
    """The draft that `to_json` wrote."""
    return Draft(
        value["body"], _blocks_from_json(value["blocks"]), tuple(map(unit_from_json, value["units"]))
    )


def unit_to_json(unit: UnitDraft) -> dict[str, Any]:
    """`unit` as a JSON object. The role is written where it does not follow from the kind."""
    value: dict[str, Any] = {
        "start": unit.start,
        "end": unit.end,
        "kind": str(unit.kind),
        "block": unit.block,
    }
    if unit.type_code is not None:
        value["type"] = str(unit.type_code)
    if unit.source_code is not None:
        value["source"] = str(unit.source_code)
    if unit.content is not None:
        value["content"] = str(unit.content)
    if unit.accept:
        value["accept"] = sorted(map(str, unit.accept))
    if unit.accept_source:
        value["accept_source"] = sorted(map(str, unit.accept_source))
    if unit.role is not DEFAULT_ROLE[unit.kind]:
        value["role"] = str(unit.role)
    if unit.weight != 1:
        value["weight"] = unit.weight
    if unit.skills:
        value["skills"] = [str(skill) for skill in unit.skills]
    if unit.spans:
        value["spans"] = [[span.start, span.end, span.label] for span in unit.spans]
    if unit.outcome is not None:
        value["outcome"] = str(unit.outcome)
    if unit.why is not None:
        value["why"] = str(unit.why)
    for name in _PLAIN:
        told = getattr(unit, name)
        if told:
            value[name] = told
    return value


def unit_from_json(value: Mapping[str, Any]) -> UnitDraft:
    """The unit that `unit_to_json` wrote."""
    kind = Kind(value["kind"])
    told = value.get
    return UnitDraft(
        start=value["start"],
        end=value["end"],
        kind=kind,
        block=value["block"],
        type_code=TypeCode(value["type"]) if "type" in value else None,
        source_code=SourceCode(value["source"]) if "source" in value else None,
        content=Content(value["content"]) if "content" in value else None,
        accept=frozenset(map(TypeCode, told("accept", ()))),
        accept_source=frozenset(map(SourceCode, told("accept_source", ()))),
        contested_type=told("contested_type", False),
        contested_source=told("contested_source", False),
        role=Role(value["role"]) if "role" in value else DEFAULT_ROLE[kind],
        weight=float(told("weight", 1.0)),
        rationale=told("rationale", ""),
        skills=tuple(map(Skill, told("skills", ()))),
        spans=tuple(LabelledSpan(start, end, label) for start, end, label in told("spans", ())),
        remark=told("remark", ""),
        outcome=Outcome(value["outcome"]) if "outcome" in value else None,
        why=Cause(value["why"]) if "why" in value else None,
    )


def edit_to_json(edit: Edit) -> dict[str, Any]:
    """`edit` as a JSON object."""
    value: dict[str, Any] = {}
    if edit.splices:
        value["splices"] = [
            {
                "at": splice.at,
                "removed": [unit_to_json(unit) for unit in splice.removed],
                "added": [unit_to_json(unit) for unit in splice.added],
            }
            for splice in edit.splices
        ]
    text = edit.text
    if text is not None:
        value["text"] = {"start": text.start, "removed": text.removed, "added": text.added}
        if text.blocks_removed or text.blocks_added:
            value["text"]["block_at"] = text.block_at
            value["text"]["blocks_removed"] = _blocks_to_json(text.blocks_removed)
            value["text"]["blocks_added"] = _blocks_to_json(text.blocks_added)
    if edit.note is not None:
        value["note"] = str(edit.note)
    return value


def edit_from_json(value: Mapping[str, Any]) -> Edit:
    """The edit that `edit_to_json` wrote."""
    splices = tuple(
        Splice(
            splice["at"],
            tuple(map(unit_from_json, splice["removed"])),
            tuple(map(unit_from_json, splice["added"])),
        )
        for splice in value.get("splices", ())
    )
    text = value.get("text")
    return Edit(
        splices,
        None
        if text is None
        else TextEdit(
            text["start"],
            text["removed"],
            text["added"],
            text.get("block_at", 0),
            _blocks_from_json(text.get("blocks_removed", ())),
            _blocks_from_json(text.get("blocks_added", ())),
        ),
        Note(value["note"]) if "note" in value else None,
    )


def _blocks_to_json(blocks: Iterable[Block]) -> list[list[Any]]:
    """[start, end, text_start, kind] each, and the reason where there is one."""
    return [
        [block.start, block.end, block.text_start, str(block.kind), *([block.reason] if block.reason else [])]
        for block in blocks
    ]


def _blocks_from_json(values: Iterable[list[Any]]) -> tuple[Block, ...]:
    return tuple(
        Block(start, end, text_start, Kind(kind), *reason) for start, end, text_start, kind, *reason in values
    )
