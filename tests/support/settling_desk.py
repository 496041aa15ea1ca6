"""Two authors' codings of an article, and the draft in which they are settled, for tests."""

from __future__ import annotations

from authoring_desk import coded, take_in

from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.session import Drafting, begin_settling, second_coding
from secondread_core.store.database import Library
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.messages import Messages

FIRST, SECOND = "Anastasia", "Bartholomew"
DIFFERING = (1, 2, 4)
"""What `two_codings_of` has the second author code otherwise: the type, the sourcing, both."""


def two_codings_of(library: Library, units: int = 6) -> tuple[Drafting, Drafting]:
    """Both codings of one new article, finished; they differ in the units `DIFFERING`."""
    first = coded(library, take_in(library, units), FIRST)
    second = second_coding(library, first.card.draft_id, SECOND)
    for number, unit in enumerate(first.draft.units):
        second.act(acts.set_content, number, unit.content)
        second.act(acts.set_type, number, unit.type_code)
        second.act(acts.set_source, number, unit.source_code)
        second.act(acts.set_rationale, number, f"**Because** of <i>it</i> ({number})")
    second.act(acts.set_type, 1, TypeCode.ANALYSIS)
    second.act(acts.toggle_accept, 1, TypeCode.MIXED)
    second.act(acts.set_source, 2, SourceCode.NAMED)
    second.act(acts.set_type, 4, TypeCode.MIXED)
    second.act(acts.set_source, 4, SourceCode.MISSING)
    place = second.draft.units[1]
    second.act(acts.toggle_words, 1, place.start, place.start + 4, "loaded")
    return first, second


def settling_desk(library: Library, messages: Messages, units: int = 6) -> CodingDesk:
    """A desk on which both are being settled."""
    drafts = two_codings_of(library, units)
    return desk_of(library, messages, *drafts)


def desk_of(library: Library, messages: Messages, first: Drafting, second: Drafting) -> CodingDesk:
    """The same for two codings that are not finished yet."""
    for drafting in (first, second):
        drafting.finish()
    settled = begin_settling(library, first.card.draft_id, second.card.draft_id)
    desk = CodingDesk(library, messages)
    desk.open(settled.card.draft_id)
    return desk
