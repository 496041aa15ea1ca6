"""What became of an article's key over time: its versions, through all editions, and whom each rescored."""

from __future__ import annotations

from dataclasses import dataclass

from secondread_core.answer_key import AnswerKey
from secondread_core.store.database import Library
from secondread_core.store.editions import FAMILY
from secondread_core.store.keys import GUARDED, intact_key


@dataclass(frozen=True, slots=True)
class PublishedKey:
    """One version of a key on the edition `edition` (from 1) of its article, UTC in ISO 8601 when published.

    `rescored` readings had been measured by an earlier version, and were scored again by this one.
    """

    article_id: str
    edition: int
    key: AnswerKey
    published_at: str
    rescored: int

    @property
    def authors(self) -> tuple[str, ...]:
        """Whose key it is."""
        return self.key.certificate.authors


def key_history(library: Library, article_id: str) -> list[PublishedKey]:
    """All versions of the key of all editions of an article, compared with their hashes; the oldest first.

    Raises:
        LibraryDamaged, StorageFailed
    """
    guarded = ", ".join(f"answer_key.{column}" for column in GUARDED.split(", "))
    rows = library.rows(
        f"SELECT coalesce(number, 1), (SELECT count(*) FROM rescoring JOIN attempt"
        " ON attempt.id = rescoring.attempt WHERE attempt.article = answer_key.article"
        f" AND to_version = version), answer_key.content_hash, article_id, {guarded} FROM answer_key"
        " JOIN article ON article.id = answer_key.article LEFT JOIN edition ON edition.article = article.id"
        f" WHERE article.id IN ({FAMILY}) ORDER BY 1, version",
        (article_id,),
    )
    return [
        PublishedKey(row[1], edition, intact_key(library.path, row), row[4], rescored)
        for edition, rescored, *row in rows
    ]
