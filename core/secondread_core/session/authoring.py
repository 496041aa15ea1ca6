"""Coding an article: every act is saved first and then shown, and can be taken back, also next year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Concatenate, ParamSpec

from secondread_core.drafting.draft_text import DraftText, text_after, text_of
from secondread_core.drafting.edits import Edit, Note, apply, inverse
from secondread_core.drafting.model import Draft, same_cut
from secondread_core.drafting.settling import settled_from
from secondread_core.drafting.steps import DraftAct, Steps
from secondread_core.errors import (
    CodingOpen,
    DraftFinished,
    DraftPublished,
    LibraryDamaged,
    NameTaken,
    OthersCompared,
    Unknown,
)
from secondread_core.store.authors import pair_of, together
from secondread_core.store.database import Library
from secondread_core.store.draft_acts import (
    finish_draft,
    record_edit,
    record_redo,
    record_undo,
    reopen_draft,
)
from secondread_core.store.draft_events import edit_of, last_sequence, published_as, steps_of
from secondread_core.store.drafts import (
    DraftCard,
    Part,
    begin_draft,
    draft_card,
    draft_content,
    drafts_of,
    same_round,
)

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class DraftChange:
    """What an act changed: the units (numbered as they are now) that say or are something else, whether all
    has to be laid out anew, what a person should be told of it, and what can be done next.

    `dropped`: the act itself was not done, because another window had cut the units otherwise.
    """

    units: tuple[int, ...]
    recut: bool
    note: Note | None
    can_undo: bool
    can_redo: bool
    finished: bool
    dropped: bool = False


class Drafting:
    """A draft being worked on; `open_draft` makes one. Whatever raises leaves it as the library has it."""

    card: DraftCard

    def __init__(self, library: Library, draft_id: str) -> None:
        self._library = library
        self._draft_id = draft_id
        self._draft = draft_content(library, draft_id)
        self._text: DraftText | None = None
        """The draft as the library has it, once it was needed."""
        self._steps = Steps()
        self._sequence = 0
        self._published: int | None = None
        self._load()

    @property
    def draft(self) -> Draft:
        """What stands there now."""
        return self._draft

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to take back."""
        return bool(self._steps.done) and not self._steps.finished

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do once more."""
        return bool(self._steps.undone) and not self._steps.finished

    @property
    def finished(self) -> bool:
        """Whether the author has called it finished: it does not change until it is reopened."""
        return self._steps.finished

    @property
    def published(self) -> int | None:
        """The version of the key as which it was published: it never changes any more. None if it was not."""
        return self._published

    @property
    def frozen_with(self) -> str:
        """The author beside whose coding this one stands, so that sentences and text are fixed; or "".

        Raises:
            LibraryDamaged, StorageFailed
        """
        peers = drafts_of(self._library, self.card.article_id)
        others = (peer for peer in peers if peer.draft_id != self._draft_id and same_round(peer, self.card))
        return next((peer.author for peer in others), "")

    def act(
        self, function: Callable[Concatenate[Draft, P], Edit], *args: P.args, **kwargs: P.kwargs
    ) -> DraftChange:
        """Do what `function`, one of the acts of `drafting`, makes of the draft as it is now.

        If another window has cut the units otherwise meanwhile, nothing is done: the numbers in `args` would
        mean other ones. What changed is told, and that it was dropped.

        Raises:
            DraftFinished, DraftPublished, SegmentationFrozen, and whatever `Library.writing` raises:
            nothing is kept.
            IndexError, ValueError: as `function`.
        """
        before = self._draft
        self._catch_up()
        self._require_open()
        if not _alike(before, self._draft):
            return replace(self._change(before), dropped=True)
        edit = function(self._draft, *args, **kwargs)
        return self._keep(before, edit)

    def apply(self, edit: Edit) -> DraftChange:
        """Do an edit that was made of `draft`, such as a mended text whose losses were shown before.

        Raises:
            DraftFinished, DraftPublished, SegmentationFrozen, and whatever `Library.writing` raises:
            nothing is kept.
            ValueError: it was made of another draft than stands there now.
        """
        before = self._draft
        self._catch_up()
        self._require_open()
        return self._keep(before, edit)

    def undo(self) -> DraftChange | None:
        """Take the newest act back; None if there is none.

        Raises:
            DraftFinished, DraftPublished, SegmentationFrozen, and whatever `Library.writing` raises:
            nothing is taken back.
        """
        return self._step(DraftAct.UNDO)

    def redo(self) -> DraftChange | None:
        """Do what was taken back last once more; None if nothing was, or another act came since.

        Raises:
            DraftFinished, DraftPublished, SegmentationFrozen, and whatever `Library.writing` raises:
            nothing is done.
        """
        return self._step(DraftAct.REDO)

    def finish(self) -> DraftChange:
        """Call it finished. Twice is as once.

        Raises:
            whatever `Library.writing` raises: it is still open.
        """
        before = self._draft
        finish_draft(self._library, self._draft_id)
        self._load()
        return self._change(before)

    def reopen(self) -> DraftChange:
        """Go on with a finished draft. Twice is as once.

        Raises:
            CodingsCompared: something was settled from it. DraftPublished. And whatever `Library.writing`
            raises.
        """
        before = self._draft
        reopen_draft(self._library, self._draft_id)
        self._load()
        return self._change(before)

    def catch_up(self) -> DraftChange | None:
        """What another window did to the draft meanwhile; None if nothing.

        Raises:
            Unknown: it deleted the draft. LibraryDamaged, StorageFailed.
        """
        before = self._draft
        return self._change(before) if self._catch_up() else None

    def _keep(self, before: Draft, edit: Edit) -> DraftChange:
        if edit.changes:
            after = apply(self._draft, edit)
            text = self._text_after(edit, after)
            self._sequence = record_edit(self._library, self._draft_id, edit, text.whole)
            self._steps.take(DraftAct.EDIT, self._sequence)
            self._draft, self._text = after, text
        return self._change(before, edit.note)

    def _step(self, act: DraftAct) -> DraftChange | None:
        before = self._draft
        caught_up = self._catch_up()
        self._require_open()
        undoing = act is DraftAct.UNDO
        steps = self._steps.done if undoing else self._steps.undone
        if not steps:
            return self._change(before) if caught_up else None
        edit = edit_of(self._library, self._draft_id, steps[-1])
        if undoing:
            edit = inverse(edit)
        try:
            after = apply(self._draft, edit)
        except ValueError as error:
            raise LibraryDamaged(self._library.path, "draft-hash", self._draft_id) from error
        record = record_undo if undoing else record_redo
        text = self._text_after(edit, after)
        self._sequence = record(self._library, self._draft_id, steps[-1], edit, text.whole)
        self._steps.take(act, self._sequence, steps[-1])
        self._draft, self._text = after, text
        return self._change(before)

    def _text_after(self, edit: Edit, after: Draft) -> DraftText:
        return text_after(self._text or text_of(self._draft), edit, after)

    def _require_open(self) -> None:
        if self._published is not None:
            raise DraftPublished(self._draft_id, self._published)
        if self._steps.finished:
            raise DraftFinished(self._draft_id)

    def _catch_up(self) -> bool:
        """Take over what another window did meanwhile; whether it did anything."""
        if last_sequence(self._library, self._draft_id) == self._sequence:
            return False
        self._load()
        return True

    def _load(self) -> None:
        library, draft_id = self._library, self._draft_id
        self.card = draft_card(library, draft_id)
        self._draft, self._text = draft_content(library, draft_id), None
        self._steps, self._sequence = steps_of(library, draft_id)
        self._published = published_as(library, draft_id) if self._steps.finished else None
        if self._steps.finished is not self.card.finished:
            raise LibraryDamaged(library.path, "draft-hash", draft_id)

    def _change(self, before: Draft, note: Note | None = None) -> DraftChange:
        units, recut = changed_units(before, self._draft)
        return DraftChange(units, recut, note, self.can_undo, self.can_redo, self.finished)


def open_draft(library: Library, draft_id: str) -> Drafting:
    """The draft as it was left: its content, and what can be undone and redone.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    return Drafting(library, draft_id)


def begin_coding(
    library: Library,
    article_id: str,
    author: str,
    *,
    base_version: int | None = None,
    content: Draft | None = None,
) -> Drafting:
    """An author's own coding, begun or gone on with; see `drafts.begin_draft`. `content` comes from a file.

    Raises:
        As `drafts.begin_draft`.
    """
    draft_id = begin_draft(library, article_id, author, base_version=base_version, content=content)
    return Drafting(library, draft_id)


def second_coding(library: Library, draft_id: str, author: str) -> Drafting:
    """Another author's own coding of the same sentences as that draft, nothing of which is shown in it.

    Raises:
        Unknown, NameUnusable. NameTaken: it is the same author. And whatever `Library.writing` raises.
    """
    first = draft_card(library, draft_id)
    drafting = begin_coding(library, first.article_id, author, base_version=first.base_version)
    if drafting.card.draft_id == draft_id:
        raise NameTaken(first.author)
    return drafting


def begin_settling(library: Library, first_id: str, second_id: str) -> Drafting:
    """The settled draft of two finished codings, begun with what they agree on, or gone on with.

    Raises:
        Unknown. CodingOpen: an author has not finished. OthersCompared: this round settles other codings.
        And whatever `Library.writing` raises.
        ValueError: they are not two authors' codings of one round.
    """
    cards = [draft_card(library, draft_id) for draft_id in (first_id, second_id)]
    first, second = cards
    if first == second or not same_round(first, second) or {card.part for card in cards} != {Part.AUTHOR}:
        raise ValueError("not two codings of one round")
    for card in cards:
        if not card.finished:
            raise CodingOpen(card.author)
    peers = drafts_of(library, first.article_id)
    known = next((peer for peer in peers if peer.part is Part.SETTLED and same_round(peer, first)), None)
    if known is not None:
        pair = settled_pair(library, known.draft_id)
        if {card.draft_id for card in pair} != {first_id, second_id}:
            raise OthersCompared(*(card.author for card in pair))
        return Drafting(library, known.draft_id)
    agreed = settled_from(draft_content(library, first_id), draft_content(library, second_id))
    draft_id = begin_draft(
        library,
        first.article_id,
        together(first, second),
        part=Part.SETTLED,
        base_version=first.base_version,
        content=agreed,
        pair=(first_id, second_id),
    )
    return Drafting(library, draft_id)


def settled_pair(library: Library, settled_id: str) -> tuple[DraftCard, DraftCard]:
    """The two codings from which a draft was settled, the first one first.

    Raises:
        Unknown: no such draft, or it is one author's own. LibraryDamaged, StorageFailed.
    """
    card = draft_card(library, settled_id)
    pair = pair_of(library, card) if card.part is Part.SETTLED else None
    if pair is None:
        raise Unknown("draft", settled_id)
    return pair


def changed_units(before: Draft, after: Draft) -> tuple[tuple[int, ...], bool]:
    """(the units of `after` that are something else than in `before`, whether text or cut are)."""
    if _alike(before, after):
        pairs = enumerate(zip(before.units, after.units, strict=True))
        return tuple(number for number, (old, new) in pairs if old is not new and old != new), False
    known = set(before.units)
    return tuple(number for number, unit in enumerate(after.units) if unit not in known), True


def _alike(before: Draft, after: Draft) -> bool:
    """Whether a unit's number means the same unit in both."""
    return before is after or (before.body == after.body and same_cut(before, after))
