"""What becomes of the marks when the text of one paragraph changes, in words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from secondread_core.drafting.edits import Edit
from secondread_core.drafting.model import Draft, is_blank
from secondread_core.drafting.typos import Lost, fix_text
from secondread_core.segmentation import Block
from secondread_gui.authoring.gap_words import beginning_of
from secondread_gui.words import Words, isolated, number_words

mended = Words("mended_text")


class Mending(NamedTuple):
    """An edit that changes a paragraph, each thing that it would lose, and what else to know of it."""

    edit: Edit
    losses: tuple[str, ...]
    notes: tuple[str, ...]

    def told(self) -> str:
        """What will happen, a line for each thing."""
        if self.losses:
            head = mended.tr("This would be lost:")
            return "\n".join([head, *(f"• {loss}" for loss in self.losses), *self.notes])
        return " ".join([mended.tr("All marks stay."), *self.notes])


def paragraph(draft: Draft, number: int) -> str:
    """The text of a block, with the sign before it if it is a list item."""
    block = draft.blocks[number]
    return draft.body[block.start : block.end]


def mend(draft: Draft, number: int, text: str) -> Mending:
    """What happens if block `number` becomes `text`.

    Raises:
        BinaryContent, TextTooLong, UnbrokenRun, NoArticleText, TooManyBlocks: it cannot stand in an article.
    """
    block = draft.blocks[number]
    edit, lost = fix_text(draft, draft.body[: block.start] + text + draft.body[block.end :])
    return Mending(edit, tuple(_losses(draft, lost)), tuple(_notes(edit)))


def same_paragraph(draft: Draft, number: int, text: str) -> int | None:
    """The block that is `text`: `number`, or the only other one; None if none is, or several are."""
    if number < len(draft.blocks) and paragraph(draft, number) == text:
        return number
    found = [at for at, block in enumerate(draft.blocks) if _is(draft.body, block, text)]
    return found[0] if len(found) == 1 else None


def _is(body: str, block: Block, text: str) -> bool:
    return block.end - block.start == len(text) and body.startswith(text, block.start)


def _losses(draft: Draft, lost: Lost) -> Iterator[str]:
    numbers = {(unit.start, unit.end): number for number, unit in enumerate(draft.units, start=1)}

    def named(start: int, end: int) -> dict[str, str]:
        beginning = isolated(beginning_of(draft.body, start, end))
        return {"number": number_words(numbers[start, end]), "beginning": beginning}

    for unit in lost.units:
        told = mended.tr("everything about sentence {number}: “{beginning}”")
        yield told.format(**named(unit.start, unit.end))
    for unit, spans in groupby(lost.spans, key=lambda one: one[0]):
        words = " · ".join(mended.tr("“{words}”").format(words=draft.body[s.start : s.end]) for _, s in spans)
        told = mended.tr("marked words {words} in sentence {number}: “{beginning}”")
        yield told.format(words=isolated(words), **named(unit.start, unit.end))


def _notes(edit: Edit) -> Iterator[str]:
    more = edit.text.block_shift if edit.text is not None else 0
    if more == 1:
        yield mended.tr("The paragraph becomes two.")
    elif more > 1:
        yield mended.tr("The paragraph becomes several.")
    elif more < 0:
        yield mended.tr("The paragraph goes.")
    new = sum(
        sum(map(is_blank, splice.added)) - sum(map(is_blank, splice.removed)) for splice in edit.splices
    )
    if new > 0:
        yield mended.tr("New sentences without a code: {count}.").format(count=number_words(new))
