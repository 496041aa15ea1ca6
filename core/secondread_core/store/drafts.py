"""Keys in the making: who codes which article, and what stands there now. Their acts are in `draft_events`.

Drafts of one article that begin from one version of its key are a round: they are of the same sentences, and
what two authors agree on can be computed. Drafts of the next version are another round.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from secondread_core.canonical_json import canonical
from secondread_core.drafting.beginning import draft_from
from secondread_core.drafting.drafting_json import from_json, to_json
from secondread_core.drafting.model import Draft, same_cut, uncoded
from secondread_core.drafting.steps import DraftAct
from secondread_core.errors import (
    CodingsCompared,
    DraftPublished,
    LibraryDamaged,
    NameTaken,
    SegmentationDiffers,
    Unknown,
)
from secondread_core.store.articles import stored_article
from secondread_core.store.database import Library
from secondread_core.store.draft_events import PAIR, append, published_as
from secondread_core.store.editions import FAMILY, FIRST, NEWEST
from secondread_core.store.keys import key_version
from secondread_core.store.names import folded_name, usable_name
from secondread_core.store.packing import content_hash
from secondread_core.store.sqlite_errors import decoding

GUARDED = "draft_id, author, part, base_version, started_at, changed_at, finished, content"
"""What `content_hash` covers, before the article's id and in this order."""


class Part(StrEnum):
    """What a draft is: one author's own coding, or what was settled of several."""

    AUTHOR = "author"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class DraftCard:
    """What is known of a draft besides its content. Times are UTC in ISO 8601.

    `base_version` is the version of the key from which its round began, None for an article's first key.
    """

    draft_id: str
    article_id: str
    author: str
    part: Part
    base_version: int | None
    started_at: str
    changed_at: str
    finished: bool


def begin_draft(
    library: Library,
    article_id: str,
    author: str,
    *,
    part: Part = Part.AUTHOR,
    base_version: int | None = None,
    content: Draft | None = None,
    pair: tuple[str, str] | None = None,
) -> str:
    """A new draft; but if the author has one in this round, that one. Its id.

    Without `content` the first author begins at the key of `base_version`, or with nothing decided; a second
    one always with nothing decided, at the sentences of the first, which nobody can change from then on.
    `pair` names the two drafts of which one is settled, the first one first.

    Raises:
        Unknown: no such article or version. NameUnusable.
        NameTaken: there is `content`, and the author has a draft already.
        SegmentationDiffers: `content` is of other sentences than what another author codes in this round.
        And whatever `Library.writing` raises: nothing was begun.
    """
    author = usable_name(author) if part is Part.AUTHOR else author
    stored = stored_article(library, article_id)
    key = None if base_version is None else key_version(library, article_id, base_version)
    draft_id = uuid.uuid4().hex
    with library.writing() as connection:
        peers = [
            card
            for card in drafts_of(library, article_id)
            if (card.article_id, card.base_version) == (article_id, base_version)
        ]
        known = next((peer for peer in peers if _is_same(peer, part, author)), None)
        if known is not None:
            if content is not None:
                raise NameTaken(known.author)
            return known.draft_id
        first = next((peer for peer in peers if peer.part is Part.AUTHOR), None)
        beside = None if first is None else draft_content(library, first.draft_id)
        if content is None:
            content = (
                draft_from(stored.segmentation, stored.article.body, key)
                if beside is None
                else _emptied(beside)
            )
        elif first is not None and beside is not None and _differs(content, beside):
            raise SegmentationDiffers(first.author)
        now, value = library.now(), to_json(content)
        columns = (draft_id, author, str(part), base_version, now, now, 0, canonical(value))
        value |= draft_start(article_id, author, part, base_version)
        if pair is not None:
            value[PAIR] = list(pair)
        added = connection.execute(
            f"INSERT INTO draft ({GUARDED}, article, content_hash) VALUES"
            " (?, ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM article WHERE article_id = ?), ?)",
            (*columns, article_id, content_hash(*columns, article_id)),
        )
        append(connection, int(added.lastrowid or 0), draft_id, now, DraftAct.START, value)
    return draft_id


def draft_start(article_id: str, author: str, part: str, base_version: int | None) -> dict[str, Any]:
    """What the first event of a draft says besides its content: what its row says."""
    return {"article": article_id, "author": author, "part": str(part), "base_version": base_version}


def drafts_of(library: Library, article_id: str) -> list[DraftCard]:
    """The drafts of all editions of an article, in the order in which they were begun.

    Raises:
        LibraryDamaged, StorageFailed
    """
    rows = library.rows(f"{_CARDS} WHERE draft.article IN ({FAMILY}) ORDER BY draft.id", (article_id,))
    return [_card(library.path, row) for row in rows]


def all_drafts(library: Library) -> list[DraftCard]:
    """The drafts of all articles, in the order in which they were begun.

    Raises:
        LibraryDamaged, StorageFailed
    """
    return [_card(library.path, row) for row in library.rows(f"{_CARDS} ORDER BY draft.id")]


def drafted_articles(library: Library) -> list[str]:
    """The newest edition of every article of which somebody codes just that edition.

    Raises:
        LibraryDamaged, StorageFailed
    """
    rows = library.rows(
        "SELECT article_id FROM article WHERE id IN (SELECT article FROM draft)"
        f" AND {NEWEST} ORDER BY {FIRST}"
    )
    return [article_id for (article_id,) in rows]


def draft_card(library: Library, draft_id: str) -> DraftCard:
    """What is known of the draft of that id.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    row = library.row(f"{_CARDS} WHERE draft_id = ?", (draft_id,))
    if row is None:
        raise Unknown("draft", draft_id)
    return _card(library.path, row)


def draft_content(library: Library, draft_id: str) -> Draft:
    """What stands in the draft now, compared with its hash.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    row = library.row(
        f"SELECT draft.content_hash, {GUARDED}, article_id FROM draft JOIN article"
        " ON article.id = draft.article WHERE draft_id = ?",
        (draft_id,),
    )
    if row is None:
        raise Unknown("draft", draft_id)
    return intact_draft(library.path, row)


def delete_draft(library: Library, draft_id: str) -> None:
    """Remove a draft with all its acts. What was published stays, and so do the codings it was settled from.

    Raises:
        Unknown. DraftPublished. CodingsCompared: a settled key rests on it; that one has to go first.
        And whatever `Library.writing` raises.
    """
    with library.writing() as connection:
        card = draft_card(library, draft_id)
        refuse_if_published(library, draft_id)
        refuse_if_compared(library, card)
        connection.execute("DELETE FROM draft WHERE draft_id = ?", (draft_id,))


def refuse_if_published(library: Library, draft_id: str) -> None:
    """Refuse to touch a draft that was published.

    Raises:
        DraftPublished, LibraryDamaged, StorageFailed
    """
    version = published_as(library, draft_id)
    if version is not None:
        raise DraftPublished(draft_id, version)


def refuse_if_compared(library: Library, card: DraftCard) -> None:
    """Refuse to touch an author's own coding once something was settled from it.

    Raises:
        CodingsCompared, LibraryDamaged, StorageFailed
    """
    peers = drafts_of(library, card.article_id)
    if card.part is Part.AUTHOR and any(
        peer.part is Part.SETTLED and same_round(peer, card) for peer in peers
    ):
        raise CodingsCompared(card.draft_id)


def same_round(card: DraftCard, other: DraftCard) -> bool:
    """Whether both are of the same edition and begin from the same version."""
    return (card.article_id, card.base_version) == (other.article_id, other.base_version)


def store_content(
    connection: sqlite3.Connection, card: DraftCard, now: str, content: str, *, finished: bool
) -> int:
    """Keep new content of a draft, as canonical JSON, and its author, inside a transaction; its row."""
    columns = (
        card.draft_id,
        card.author,
        str(card.part),
        card.base_version,
        card.started_at,
        now,
        int(finished),
        content,
    )
    connection.execute(
        "UPDATE draft SET author = ?, changed_at = ?, finished = ?, content = ?, content_hash = ?"
        " WHERE draft_id = ?",
        (card.author, now, int(finished), content, content_hash(*columns, card.article_id), card.draft_id),
    )
    (row,) = connection.execute("SELECT id FROM draft WHERE draft_id = ?", (card.draft_id,)).fetchone()
    return int(row)


def intact_draft(path: Path, row: Sequence[Any]) -> Draft:
    """The draft in `row`: its content hash, the `GUARDED` columns and its article's id.

    Raises:
        LibraryDamaged: naming the library at `path`.
    """
    expected, *guarded = row
    draft_id, content = str(guarded[0]), guarded[-2]
    with decoding(path, "draft-hash", draft_id):
        if content_hash(*guarded) != expected:
            raise LibraryDamaged(path, "draft-hash", draft_id)
        return from_json(json.loads(content))


_CARDS = (
    "SELECT draft_id, article_id, author, part, base_version, started_at, changed_at, finished"
    " FROM draft JOIN article ON article.id = draft.article"
)


def _card(path: Path, row: Sequence[Any]) -> DraftCard:
    draft_id, article_id, author, part, base, started, changed, finished = row
    with decoding(path, "draft-hash", str(draft_id)):
        return DraftCard(draft_id, article_id, author, Part(part), base, started, changed, bool(finished))


def _emptied(draft: Draft) -> Draft:
    """The units of `draft` with nothing decided of them."""
    units = (uncoded(unit.start, unit.end, unit.kind, unit.block) for unit in draft.units)
    return replace(draft, units=tuple(units))


def _differs(draft: Draft, other: Draft) -> bool:
    return draft.body != other.body or not same_cut(draft, other)


def _is_same(card: DraftCard, part: Part, author: str) -> bool:
    """Whether a draft is the one that `author` would begin. What is settled is one for all."""
    return card.part is part and (part is Part.SETTLED or folded_name(card.author) == folded_name(author))
