"""Whose a draft is: an author is known by name, and what two settled together has both names."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from itertools import permutations

from secondread_core.canonical_json import canonical
from secondread_core.drafting.drafting_json import to_json
from secondread_core.drafting.steps import DraftAct
from secondread_core.errors import NameTaken
from secondread_core.store.database import Library
from secondread_core.store.draft_events import append, pair_of_start
from secondread_core.store.drafts import (
    DraftCard,
    Part,
    all_drafts,
    draft_content,
    drafts_of,
    same_round,
    store_content,
)
from secondread_core.store.names import folded_name

TOGETHER = " · "
"""Between the names of two authors who settled a key together."""


def together(first: DraftCard, second: DraftCard) -> str:
    """The name under which two authors settle their codings."""
    return f"{first.author}{TOGETHER}{second.author}"


def pair_of(library: Library, settled: DraftCard) -> tuple[DraftCard, DraftCard] | None:
    """The two codings that are settled in a draft, the first one first; None if they are not there.

    Its first event names them. Where that is lost, their authors' names tell.

    Raises:
        LibraryDamaged, StorageFailed
    """
    peers = [peer for peer in drafts_of(library, settled.article_id) if same_round(peer, settled)]
    authors = {peer.draft_id: peer for peer in peers if peer.part is Part.AUTHOR}
    known = pair_of_start(library, settled.draft_id)
    if known is not None:
        first, second = (authors.get(draft_id) for draft_id in known)
        return None if first is None or second is None else (first, second)
    found = (pair for pair in permutations(authors.values(), 2) if together(*pair) == settled.author)
    return next(found, None)


def codings_by(library: Library, author: str) -> list[DraftCard]:
    """All codings of that author's own, published or not, in the order in which they were begun.

    Raises:
        LibraryDamaged, StorageFailed
    """
    return [
        card
        for card in all_drafts(library)
        if card.part is Part.AUTHOR and folded_name(card.author) == folded_name(author)
    ]


def rename_author(library: Library, connection: sqlite3.Connection, before: str, after: str) -> None:
    """Let all codings of `before`, and what was settled from them, go on under the name `after`, inside a
    transaction. Keys that were published keep the names with which they were.

    Raises:
        NameTaken: an author of that name codes beside one of them. LibraryDamaged, StorageFailed.
    """
    drafts = all_drafts(library)
    renamed = {card.draft_id: replace(card, author=after) for card in codings_by(library, before)}
    for card in drafts:
        of_that_name = card.part is Part.AUTHOR and folded_name(card.author) == folded_name(after)
        beside = card.draft_id not in renamed and any(same_round(card, own) for own in renamed.values())
        if of_that_name and beside:
            raise NameTaken(card.author)
    pairs = [(card, pair_of(library, card)) for card in drafts if card.part is Part.SETTLED]
    for settled, pair in pairs:
        if pair is not None and any(card.draft_id in renamed for card in pair):
            names = together(*(renamed.get(card.draft_id, card) for card in pair))
            renamed[settled.draft_id] = replace(settled, author=names)
    now = library.now()
    for card in renamed.values():
        content = canonical(to_json(draft_content(library, card.draft_id)))
        row = store_content(connection, card, now, content, finished=card.finished)
        append(connection, row, card.draft_id, now, DraftAct.START, {"author": card.author})
