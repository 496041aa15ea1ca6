"""From a draft to what is published: the key, and the segmentation that it was made on."""

from __future__ import annotations

from secondread_core.answer_key import AnswerKey, Certificate, Coding, KeyUnit
from secondread_core.codebook import Role, SourceCode, TypeCode
from secondread_core.drafting.model import Draft, UnitDraft, coding_of
from secondread_core.errors import KeyIncomplete
from secondread_core.portable_key import fingerprinted
from secondread_core.segmentation import DEFAULT_ROLE, ENGINE, Kind, Segmentation, Unit

_KIND_OF_ROLE = {
    Role.BODY: Kind.PARAGRAPH,
    Role.HEADLINE: Kind.HEADLINE,
    Role.COMMENT: Kind.COMMENT,
    Role.FURNITURE: Kind.FURNITURE,
}


def key_from_draft(
    draft: Draft,
    key_id: str,
    version: int,
    title: str,
    text_hash: str,
    engine: str = ENGINE,
    certificate: Certificate | None = None,
    *,
    unfinished: bool = False,
) -> AnswerKey:
    """The key that `draft` amounts to, one unit for each of its own, found again by their words.

    Furniture and readers' comments without a code claim nothing. So does, with `unfinished`, every other unit
    without one: it counts neither for nor against anybody, which is what a preview needs. What publishing
    demands beyond the codes is `publishing_problems`' to say.

    Raises:
        KeyIncomplete: graded units without a code ("no-code"), unless `unfinished`.
    """
    open_units = [number for number, unit in enumerate(draft.units, 1) if unit.graded and not unit.coded]
    if open_units and not unfinished:
        raise KeyIncomplete(tuple((number, "no-code") for number in open_units))
    units = tuple(KeyUnit(unit.start, unit.end, _told(unit)) for unit in draft.units)
    key = AnswerKey(
        key_id=key_id,
        version=version,
        article_title=title,
        text_hash=text_hash,
        units=units,
        engine=engine,
        certificate=Certificate() if certificate is None else certificate,
    )
    return fingerprinted(key, draft.body)


def segmentation_of(draft: Draft, engine: str = ENGINE) -> Segmentation:
    """The blocks and units of `draft`; where an author gave a unit another role, its kind follows.

    Otherwise learners would be asked about what the key calls furniture.
    """
    units = tuple(Unit(unit.start, unit.end, _kind(unit), unit.block) for unit in draft.units)
    return Segmentation(draft.blocks, units, engine)


def _told(unit: UnitDraft) -> Coding:
    coding = coding_of(unit)
    if coding is not None:
        return coding
    role = Role.FURNITURE if unit.graded else unit.role
    return Coding(TypeCode.NO_CLAIM, SourceCode.NONE_NEEDED, role=role)


def _kind(unit: UnitDraft) -> Kind:
    return unit.kind if DEFAULT_ROLE[unit.kind] is unit.role else _KIND_OF_ROLE[unit.role]
