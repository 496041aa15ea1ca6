"""A key to be tried, in a library in memory: nothing of it comes near the real one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from secondread_core.answer_key import AnswerKey
from secondread_core.article import Article, text_hash
from secondread_core.drafting.finishing import key_from_draft, segmentation_of
from secondread_core.errors import NoKey
from secondread_core.modes import Mode
from secondread_core.segmentation import Segmentation
from secondread_core.store.articles import add_trial, stored_article
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library, open_scratch
from secondread_core.store.drafts import draft_card, draft_content
from secondread_core.store.editions import newest_edition
from secondread_core.store.keys import current_key
from secondread_core.store.learners import add_learner


@dataclass(frozen=True, slots=True)
class Tried:
    """What is tried: an article with a key, which may be unfinished."""

    article: Article
    segmentation: Segmentation
    key: AnswerKey


@dataclass(frozen=True, slots=True)
class Trial:
    """A sitting in a library in memory that holds nothing else. Whoever opened it closes the library."""

    library: Library
    attempt_id: str
    level: int
    mode: Mode


def tried_draft(library: Library, draft_id: str) -> Tried:
    """What a coding amounts to so far: a sentence without a code counts neither for nor against anybody.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    card, draft = draft_card(library, draft_id), draft_content(library, draft_id)
    stored = stored_article(library, card.article_id)
    segmentation = segmentation_of(draft, stored.segmentation.engine)
    article = replace(stored.article, body=draft.body)
    title, known = article.info.title, text_hash(draft.body)
    key = key_from_draft(draft, draft_id, 1, title, known, segmentation.engine, unfinished=True)
    return Tried(article, segmentation, key)


def tried_key(library: Library, article_id: str) -> Tried:
    """The newest version of an article's key, on the edition that is on the shelf.

    Raises:
        NoKey: it has none. Unknown, LibraryDamaged, StorageFailed.
    """
    newest = newest_edition(library, article_id)
    stored, key = stored_article(library, newest), current_key(library, newest)
    if key is None:
        raise NoKey(stored.article.info.title)
    return Tried(stored.article, stored.segmentation, key)


def open_trial(tried: Tried, level: int, mode: Mode, reader: str) -> Trial:
    """A sitting on what is tried, by somebody named `reader`.

    Raises:
        KeyDoesNotFit, NameUnusable, StorageFailed
    """
    scratch = open_scratch()
    try:
        article_id = add_trial(scratch, tried.article, tried.segmentation, tried.key)
        learner = add_learner(scratch, reader)
        taken = start_attempt(scratch, learner.learner_id, article_id, level, mode=mode)
    except BaseException:
        scratch.close()
        raise
    return Trial(scratch, taken.attempt_id, level, mode)
