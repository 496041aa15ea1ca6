"""Acts on a draft: each is one transaction, its event and the new content, or nothing at all."""

from __future__ import annotations

import sqlite3
from typing import Any

from secondread_core.canonical_json import canonical
from secondread_core.drafting.drafting_json import edit_to_json, to_json
from secondread_core.drafting.edits import Edit
from secondread_core.drafting.steps import DraftAct
from secondread_core.errors import DraftFinished, SegmentationFrozen
from secondread_core.store.database import Library
from secondread_core.store.draft_events import PUBLISHED, append
from secondread_core.store.drafts import (
    draft_card,
    draft_content,
    drafts_of,
    refuse_if_compared,
    refuse_if_published,
    same_round,
    store_content,
)


def record_edit(library: Library, draft_id: str, edit: Edit, content: str) -> int:
    """Keep that `edit` made the draft what `content`, its `draft_text`, says; the event's sequence.

    Raises:
        Unknown, DraftFinished, DraftPublished.
        SegmentationFrozen: it changes the text or the places of units, and another author codes them.
        And whatever `Library.writing` raises: nothing was kept.
    """
    return _record(library, draft_id, DraftAct.EDIT, edit, edit_to_json(edit), content)


def record_undo(library: Library, draft_id: str, of: int, edit: Edit, content: str) -> int:
    """Keep that the edit of event `of` was taken back, by `edit`; as `record_edit`."""
    return _record(library, draft_id, DraftAct.UNDO, edit, {"of": of}, content)


def record_redo(library: Library, draft_id: str, of: int, edit: Edit, content: str) -> int:
    """Keep that the edit of event `of` was done once more; as `record_edit`."""
    return _record(library, draft_id, DraftAct.REDO, edit, {"of": of}, content)


def finish_draft(library: Library, draft_id: str) -> None:
    """Call the draft finished: it does not change until it is reopened. Twice is as once.

    Raises:
        Unknown, and whatever `Library.writing` raises.
    """
    _set_finished(library, draft_id, DraftAct.FINISH)


def reopen_draft(library: Library, draft_id: str) -> None:
    """Let a finished draft be changed again. Twice is as once.

    Raises:
        Unknown. CodingsCompared: something was settled from it. DraftPublished.
        And whatever `Library.writing` raises.
    """
    _set_finished(library, draft_id, DraftAct.REOPEN)


def mark_published(
    library: Library, connection: sqlite3.Connection, draft_id: str, version: int, now: str
) -> None:
    """Make the draft history, inside the transaction that publishes it as `version` of the key.

    Raises:
        Unknown, DraftPublished, LibraryDamaged, StorageFailed
    """
    card = draft_card(library, draft_id)
    refuse_if_published(library, draft_id)
    content = canonical(to_json(draft_content(library, draft_id)))
    row = store_content(connection, card, now, content, finished=True)
    append(connection, row, draft_id, now, DraftAct.FINISH, {PUBLISHED: version})


def _record(
    library: Library, draft_id: str, act: DraftAct, edit: Edit, value: dict[str, Any], content: str
) -> int:
    with library.writing() as connection:
        card = draft_card(library, draft_id)
        if card.finished:
            refuse_if_published(library, draft_id)
            raise DraftFinished(draft_id)
        if edit.recuts:
            for peer in drafts_of(library, card.article_id):
                if peer.draft_id != draft_id and same_round(peer, card):
                    raise SegmentationFrozen(peer.author)
        now = library.now()
        row = store_content(connection, card, now, content, finished=False)
        return append(connection, row, draft_id, now, act, value)


def _set_finished(library: Library, draft_id: str, act: DraftAct) -> None:
    finished = act is DraftAct.FINISH
    with library.writing() as connection:
        card = draft_card(library, draft_id)
        if card.finished is finished:
            return
        if not finished:
            refuse_if_compared(library, card)
            refuse_if_published(library, draft_id)
        content = canonical(to_json(draft_content(library, draft_id)))
        now = library.now()
        row = store_content(connection, card, now, content, finished=finished)
        append(connection, row, draft_id, now, act, {})
