"""Taking an import back: wholly, or not at all once somebody has built on it."""

from __future__ import annotations

from secondread_core.errors import WorkedOnSince
from secondread_core.store.database import Library
from secondread_core.store.draft_events import last_sequence
from secondread_core.store.drafts import delete_draft, draft_card, drafts_of
from secondread_core.store.editions import FAMILY


def undo_import(library: Library, draft_id: str, sequence: int, *, with_article: bool) -> None:
    """Remove a draft from a file that is as it was at its event `sequence`; `with_article`, that as well.

    Raises:
        WorkedOnSince: it was changed since, or somebody else codes or reads its article, which would go too.
        DraftPublished. CodingsCompared: something was settled from it. Unknown: it is gone.
        And whatever `Library.writing` raises: nothing was removed.
    """
    with library.writing() as connection:
        card, newest = draft_card(library, draft_id), last_sequence(library, draft_id)
        delete_draft(library, draft_id)
        if newest != sequence:
            raise WorkedOnSince(card.author)
        if with_article:
            for name in _people_on(library, card.article_id):
                raise WorkedOnSince(name)
            connection.execute(f"DELETE FROM article WHERE id IN ({FAMILY})", (card.article_id,))
    if with_article:
        library.scrub()


def _people_on(library: Library, article_id: str) -> list[str]:
    """Who codes or reads the article, in any edition."""
    readers = library.rows(
        "SELECT name FROM attempt JOIN learner ON learner.id = attempt.learner"
        f" WHERE article IN ({FAMILY}) ORDER BY attempt.id",
        (article_id,),
    )
    return [*(card.author for card in drafts_of(library, article_id)), *(name for (name,) in readers)]
