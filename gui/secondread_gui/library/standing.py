"""How far a learner is with every article, all of its editions taken together."""

from __future__ import annotations

from dataclasses import dataclass, replace

from secondread_core.store.articles import stored_article
from secondread_core.store.attempts import Attempt, attempts_of, marks_of
from secondread_core.store.database import Library
from secondread_core.store.editions import replaced_editions
from secondread_core.store.keys import current_key, key_version
from secondread_core.store.rescoring import scored_again


@dataclass(frozen=True, slots=True)
class Standing:
    """A learner's attempts on one article: the open one, and those handed in, as they were started; and
    whether a changed key has scored any of them again."""

    going: Attempt | None = None
    handed_in: tuple[Attempt, ...] = ()
    scored_again: bool = False


NOT_STARTED = Standing()


def standings(library: Library, learner_id: str) -> dict[str, Standing]:
    """The learner's standing by the id of the edition on the shelf; an article never begun is not in it.

    Raises:
        LibraryDamaged, StorageFailed
    """
    found: dict[str, Standing] = {}
    replaced, again = replaced_editions(library), scored_again(library, learner_id)
    for attempt in attempts_of(library, learner_id):
        article_id = replaced.get(attempt.article_id, attempt.article_id)
        before = found.get(article_id, NOT_STARTED)
        if attempt.handed_in_at is None:
            found[article_id] = replace(before, going=attempt)
        else:
            changed = before.scored_again or attempt.attempt_id in again
            found[article_id] = Standing(before.going, (*before.handed_in, attempt), changed)
    return found


def type_score(library: Library, attempt: Attempt) -> float | None:
    """The score T, 0..100, of a handed-in attempt; None without a key, or where nothing could be scored.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    if attempt.key_version is None:
        key = current_key(library, attempt.article_id)
    else:
        key = key_version(library, attempt.article_id, attempt.key_version)
    if key is None:
        return None
    from secondread_core.scoring import score_attempt  # a shelf where nothing was handed in needs no scores

    marks = marks_of(library, attempt.attempt_id, len(key.units))
    body = stored_article(library, attempt.article_id).article.body if attempt.level == 3 else None
    return score_attempt(key, marks, attempt.level, body).type_score
