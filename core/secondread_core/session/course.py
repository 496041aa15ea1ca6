"""The bundled course on its way into a library."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from secondread_core.errors import KeyDoesNotFit
from secondread_core.exchange.course import CourseEntry
from secondread_core.store.articles import add_article, article_cards, article_titles
from secondread_core.store.database import Library
from secondread_core.store.keys import current_key


def install_course(library: Library, entries: Iterable[CourseEntry]) -> None:
    """Take in the bundled articles that are not there yet, and newer versions of their keys.

    One transaction an article; installing twice changes nothing. Whoever has handed in is scored again by a
    newer version, and what they were told before is kept. A key that somebody published over the bundled one
    stays, and so does an article whose bundled text has changed since, or was mended here.

    Raises:
        KeyIncomplete, and whatever `Library.writing` raises.
    """
    there = article_titles(library)
    cards = {card.article_id: card for card in article_cards(library)}
    for entry in entries:
        card = cards.get(entry.article_id)
        if entry.article_id not in there:
            add_article(
                library,
                entry.article,
                entry.segmentation,
                entry.key,
                article_id=entry.article_id,
                bundled=True,
            )
        elif card is not None and entry.key is not None and entry.key.version > (card.key_version or 0):
            known = current_key(library, entry.article_id)
            if known is None or known.key_id == entry.key.key_id:
                from secondread_core.session.publishing import publish  # seldom wanted, and slow to load

                with suppress(KeyDoesNotFit):
                    publish(library, entry.article_id, entry.key)
