"""From a draft to a published key, and what that does to those who have handed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from secondread_core.answer_key import AnswerKey, Certificate, publishing_problems
from secondread_core.article import Article, text_hash
from secondread_core.drafting.finishing import key_from_draft, segmentation_of
from secondread_core.drafting.model import Draft, same_cut
from secondread_core.drafting.settling import settled_certificate, unsettled
from secondread_core.errors import KeyIncomplete
from secondread_core.scoring import Band, Scores, score
from secondread_core.scoring_table import ScoringTable, scoring_table
from secondread_core.segmentation import Segmentation
from secondread_core.session.authoring import settled_pair
from secondread_core.store.articles import new_edition, stored_article
from secondread_core.store.attempts import is_begun
from secondread_core.store.database import Library
from secondread_core.store.drafts import DraftCard, Part, draft_card, draft_content
from secondread_core.store.keys import current_key, key_version, require_fit
from secondread_core.store.rescoring import HandedIn, handed_in, publish_rescoring


@dataclass(frozen=True, slots=True)
class Worth:
    """What an attempt is worth by one version of a key: T, M and the overall mark 0..100, and T's band."""

    type_score: float | None
    sourcing_score: float | None
    overall: float | None
    band: Band | None


@dataclass(frozen=True, slots=True)
class Consequence:
    """What another key makes of a handed-in attempt. `number` is the learner's how manieth it is."""

    attempt_id: str
    learner_id: str
    name: str
    level: int
    number: int
    before: Worth
    after: Worth

    @property
    def changes(self) -> bool:
        """Whether any number is another one."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class Publication:
    """What publishing a draft would store. `edition`: its text or its cut is not the stored article's, so it
    becomes a new edition; attempts stay with the old one, and no score changes."""

    article_id: str
    article: Article
    segmentation: Segmentation
    key: AnswerKey
    edition: bool


def prepare(library: Library, draft_id: str, level: int) -> Publication:
    """What a draft amounts to: the single-author key of its author, or what two authors settled, with their
    agreement for a course at `level` before that.

    Where only what is asked about changed (a sentence became page furniture), that is a new edition if
    nobody has begun to read, and otherwise a new version of the key that rescores those who have.

    Raises:
        KeyIncomplete: graded units without a code, or over which two authors still differ.
        Unknown, LibraryDamaged, StorageFailed
    """
    card, draft = draft_card(library, draft_id), draft_content(library, draft_id)
    stored = stored_article(library, card.article_id)
    segmentation = segmentation_of(draft, stored.segmentation.engine)
    newest = current_key(library, card.article_id)
    article = replace(stored.article, body=draft.body)
    key = key_from_draft(
        draft,
        card.article_id if newest is None else newest.key_id,
        1 if newest is None else newest.version + 1,
        article.info.title,
        text_hash(draft.body),
        segmentation.engine,
        Certificate((card.author,))
        if card.part is Part.AUTHOR
        else _certificate(library, card, draft, level),
    )
    recut = draft.body != stored.article.body or not same_cut(draft, stored.segmentation.units)
    edition = recut or (segmentation != stored.segmentation and not is_begun(library, card.article_id))
    return Publication(card.article_id, article, segmentation, key, edition)


def consequences(library: Library, article_id: str, key: AnswerKey) -> list[Consequence]:
    """What publishing `key` would make of every handed-in attempt on this edition; nothing is written.

    Empty where there is no key yet: nobody has been told a score.

    Raises:
        KeyDoesNotFit, KeyIncomplete: it cannot be published. Unknown, LibraryDamaged, StorageFailed.
    """
    problems = publishing_problems(key)
    require_fit(library, article_id, key)
    if problems:
        raise KeyIncomplete(tuple(problems))
    return _compared(library, article_id, key, handed_in(library, article_id))


def publish(library: Library, article_id: str, key: AnswerKey) -> int:
    """Publish `key` and rescore every handed-in attempt on this edition, wholly or not at all; its version.

    What each was worth before is kept: see `rescoring.rescorings_of`.

    Raises:
        Unknown, KeyDoesNotFit, KeyIncomplete, and whatever `Library.writing` raises: nothing was changed.
    """

    def rescored(taken: Sequence[HandedIn]) -> list[tuple[str, int, dict[str, Any], dict[str, Any]]]:
        pairs = zip(taken, _compared(library, article_id, key, taken), strict=True)
        return [(one.attempt_id, one.version, asdict(told.before), asdict(told.after)) for one, told in pairs]

    return publish_rescoring(library, article_id, key, rescored)


def publish_edition(library: Library, publication: Publication) -> str:
    """Put a mended or otherwise cut article with its key in the place of the edition before; its id.

    Attempts on the edition before stay with its text and its key.

    Raises:
        Unknown, KeyDoesNotFit, KeyIncomplete, and whatever `Library.writing` raises: nothing was changed.
    """
    told = publication
    return new_edition(library, told.article_id, told.article, told.segmentation, told.key)


def _certificate(library: Library, card: DraftCard, draft: Draft, level: int) -> Certificate:
    if card.part is Part.AUTHOR:
        return Certificate((card.author,))
    authors = settled_pair(library, card.draft_id)
    first, second = (draft_content(library, one.draft_id) for one in authors)
    differing = unsettled(draft, first, second)
    if differing:
        raise KeyIncomplete(tuple((number + 1, "not-settled") for number in differing))
    return settled_certificate(first, second, [one.author for one in authors], level, card.article_id)


def _compared(
    library: Library, article_id: str, key: AnswerKey, taken: Sequence[HandedIn]
) -> list[Consequence]:
    body = stored_article(library, article_id).article.body
    tables: dict[tuple[int, int], ScoringTable] = {}

    def worth(version: int, attempt: HandedIn) -> Worth:
        place = version, attempt.level
        if place not in tables:
            told = key if not version else key_version(library, article_id, version)
            tables[place] = scoring_table(told, attempt.level, body)
        return _worth(score(tables[place], attempt.marks))

    return [
        Consequence(
            attempt.attempt_id,
            attempt.learner_id,
            attempt.name,
            attempt.level,
            attempt.number,
            worth(attempt.version, attempt),
            worth(0, attempt),
        )
        for attempt in taken
    ]


def _worth(scores: Scores) -> Worth:
    return Worth(scores.type_score, scores.sourcing_score, scores.overall, scores.band)
