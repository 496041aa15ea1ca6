"""What came out of a file, kept: all of it in one transaction; taken back while nobody has built on it."""

from __future__ import annotations

from dataclasses import dataclass

from secondread_core.drafting.model import Draft
from secondread_core.errors import SegmentationDiffers
from secondread_core.session.bringing import Offer, fits_in, ground
from secondread_core.store.articles import add_article
from secondread_core.store.database import Library
from secondread_core.store.draft_acts import finish_draft
from secondread_core.store.draft_events import last_sequence
from secondread_core.store.drafts import begin_draft
from secondread_core.store.imports_undone import undo_import


@dataclass(frozen=True, slots=True)
class Taken:
    """What `take_in` stored: a coding, `begun` by it, and its article where that was new (`added`).

    `sequence` is that of the coding's newest event then.
    """

    draft_id: str
    article_id: str
    begun: bool
    added: bool
    sequence: int


def take_in(library: Library, offer: Offer, author: str) -> Taken:
    """Store what a file came to as the coding of `author`; on a new article, that too. All of it or nothing.

    Raises:
        NameTaken: they have a coding already. NameUnusable. SegmentationDiffers, Unknown.
        And whatever `Library.writing` raises.
    """
    with library.writing():
        article_id = offer.article_id or add_article(library, offer.article, offer.segmentation, None)
        here = ground(library, article_id)
        content: Draft | None = offer.content
        if offer.sentences_only and here.others:
            if not fits_in(offer.content, here):
                raise SegmentationDiffers(here.names[0])
            content = None  # it is those sentences that a second author codes
        draft_id = begin_draft(library, article_id, author, base_version=here.base_version, content=content)
        begun = draft_id not in {card.draft_id for card in here.others}
        if offer.finished and begun:
            finish_draft(library, draft_id)
        sequence = last_sequence(library, draft_id)
    return Taken(draft_id, article_id, begun, offer.article_id is None, sequence)


def take_back(library: Library, taken: Taken) -> None:
    """Undo `take_in`, where it stored anything and nobody has built on that.

    Raises:
        WorkedOnSince, DraftPublished, CodingsCompared: somebody has. Unknown: the coding is gone.
        And whatever `Library.writing` raises.
    """
    if taken.begun:
        undo_import(library, taken.draft_id, taken.sequence, with_article=taken.added)
