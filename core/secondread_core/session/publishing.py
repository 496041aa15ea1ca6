"""From a draft to a published key, and what that does to those who have handed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from secondread_core.answer_key import AnswerKey, Certificate, Coding, publishing_problems
from secondread_core.article import Article, text_hash
from secondread_core.drafting.finishing import key_from_draft, segmentation_of
from secondread_core.drafting.model import Draft
from secondread_core.drafting.settling import settled_certificate, unsettled, without_cause
from secondread_core.errors import EditionReplaced, KeyIncomplete, SeenOtherwise
from secondread_core.scoring import Band, Scores, score
from secondread_core.scoring_table import ScoringTable, scoring_table
from secondread_core.segmentation import Segmentation
from secondread_core.session.authoring import settled_pair
from secondread_core.store.articles import StoredArticle, new_edition, stored_article
from secondread_core.store.attempts import is_begun
from secondread_core.store.authors import pair_of
from secondread_core.store.database import Library
from secondread_core.store.draft_acts import mark_published
from secondread_core.store.draft_events import last_sequence, published_as
from secondread_core.store.drafts import (
    DraftCard,
    Part,
    draft_card,
    draft_content,
    drafts_of,
    refuse_if_published,
    same_round,
)
from secondread_core.store.editions import editions_of, newest_edition
from secondread_core.store.keys import current_key, key_version, require_fit
from secondread_core.store.rescoring import HandedIn, handed_in, publish_rescoring

_OWN = ".own"
"""What the name of a key ends in that was published over one of the program's own."""


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
    becomes a new edition; attempts stay with the old one, and no score changes.

    `replaces` is the newest version of the key so far, `sequence` the draft's newest event. `left_behind` are
    the codings that other authors made independently of the same round, and that would not be in the key;
    `settling` those two of them that are being settled with one another.
    """

    draft_id: str
    article_id: str
    article: Article
    segmentation: Segmentation
    key: AnswerKey
    edition: bool
    replaces: AnswerKey | None
    sequence: int
    left_behind: tuple[DraftCard, ...]
    settling: tuple[DraftCard, ...]

    @property
    def same_units(self) -> bool:
        """Whether the newest version says the same of every unit."""
        before = self.replaces
        return not self.edition and before is not None and _told(before) == _told(self.key)

    @property
    def unchanged(self) -> bool:
        """Whether nothing would become another: neither a code nor who stands behind it."""
        before = self.replaces
        return self.same_units and before is not None and before.certificate == self.key.certificate


def prepare(library: Library, draft_id: str, level: int) -> Publication:
    """What a draft amounts to: the single-author key of its author, or what two authors settled, with their
    agreement for a course at `level` before that.

    Where only what is asked about changed (a sentence became page furniture), that is a new edition if
    nobody has begun to read, and otherwise a new version of the key that rescores those who have.

    Raises:
        KeyIncomplete: graded units without a code, or over which two authors still differ, or were settled
        without a word on why they had differed.
        DraftPublished: it was published before. EditionReplaced: the text was mended since.
        Unknown, LibraryDamaged, StorageFailed
    """
    sequence = last_sequence(library, draft_id)  # before the content: what comes between is noticed
    card, draft = draft_card(library, draft_id), draft_content(library, draft_id)
    refuse_if_published(library, draft_id)
    editions = [edition.article_id for edition in editions_of(library, card.article_id)]
    if editions[-1] != card.article_id:
        raise EditionReplaced(card.article_id)
    stored = stored_article(library, card.article_id)
    segmentation = segmentation_of(draft, stored.segmentation.engine)
    newest = current_key(library, card.article_id)
    article = replace(stored.article, body=draft.body)
    key = key_from_draft(
        draft,
        _key_id(stored, editions[0], newest),
        1 if newest is None else newest.version + 1,
        article.info.title,
        text_hash(draft.body),
        segmentation.engine,
        Certificate((card.author,))
        if card.part is Part.AUTHOR
        else _certificate(library, card, draft, level),
    )
    return Publication(
        draft_id,
        card.article_id,
        article,
        segmentation,
        key,
        _is_edition(library, stored, article, segmentation),
        newest,
        sequence,
        *_left_behind(library, card, newest),
    )


def consequences(
    library: Library, article_id: str, key: AnswerKey, step: Callable[[int, int], None] | None = None
) -> list[Consequence]:
    """What publishing `key` would make of every handed-in attempt on this edition; nothing is written.

    Empty where there is no key yet: nobody has been told a score. `step` is told (done, total).

    Raises:
        KeyDoesNotFit, KeyIncomplete: it cannot be published. Unknown, LibraryDamaged, StorageFailed.
        And whatever `step` raises.
    """
    problems = publishing_problems(key)
    require_fit(library, article_id, key)
    if problems:
        raise KeyIncomplete(tuple(problems))
    return _compared(library, article_id, key, handed_in(library, article_id), step)


def publish_draft(
    library: Library, publication: Publication, shown: Sequence[Consequence] | None = None
) -> str:
    """Publish what `prepare` made of a draft, as a version or as an edition, and make the draft history: all
    of it or nothing. The article's id, another one if it is an edition.

    `shown` are the `consequences` that somebody has seen and agreed to; None if nobody was asked.

    Raises:
        DraftPublished, EditionReplaced: somebody was faster.
        SeenOtherwise: the draft, the key or who reads is another by now than `prepare` saw, or the
        consequences are others than those `shown`.
        Unknown, KeyDoesNotFit, KeyIncomplete, and whatever `Library.writing` raises.
        Whatever is raised, nothing was changed.
    """
    told = publication

    def first() -> None:
        _require_as_prepared(library, told)

    def done(connection: Any, version: int, now: str) -> None:
        mark_published(library, connection, told.draft_id, version, now)

    if told.edition:
        return new_edition(library, told.article_id, told.article, told.segmentation, told.key, done, first)
    _publish(library, told.article_id, told.key, done, first, shown)
    return told.article_id


def publish(library: Library, article_id: str, key: AnswerKey) -> int:
    """Publish `key` and rescore every handed-in attempt on this edition, wholly or not at all; its version.

    What each was worth before is kept: see `rescoring.rescorings_of`.

    Raises:
        Unknown, KeyDoesNotFit, KeyIncomplete, and whatever `Library.writing` raises: nothing was changed.
    """
    return _publish(library, article_id, key)


def _publish(
    library: Library,
    article_id: str,
    key: AnswerKey,
    then: Callable[[Any, int, str], None] | None = None,
    first: Callable[[], None] | None = None,
    shown: Sequence[Consequence] | None = None,
) -> int:
    def rescored(taken: Sequence[HandedIn]) -> list[tuple[str, int, dict[str, Any], dict[str, Any]]]:
        found = _compared(library, article_id, key, taken)
        if shown is not None and found != list(shown):
            raise SeenOtherwise("readings")
        pairs = zip(taken, found, strict=True)
        return [(one.attempt_id, one.version, asdict(told.before), asdict(told.after)) for one, told in pairs]

    return publish_rescoring(library, article_id, key, rescored, then, first)


def _require_as_prepared(library: Library, planned: Publication) -> None:
    """Refuse to publish what would not be what was prepared; inside the transaction that publishes it."""
    refuse_if_published(library, planned.draft_id)
    article_id = draft_card(library, planned.draft_id).article_id
    if newest_edition(library, article_id) != article_id:
        raise EditionReplaced(article_id)
    if last_sequence(library, planned.draft_id) != planned.sequence:
        raise SeenOtherwise("draft")
    if current_key(library, article_id) != planned.replaces:
        raise SeenOtherwise("key")
    stored = stored_article(library, article_id)
    if _is_edition(library, stored, planned.article, planned.segmentation) is not planned.edition:
        raise SeenOtherwise("begun")


def _is_edition(
    library: Library, stored: StoredArticle, article: Article, segmentation: Segmentation
) -> bool:
    places = [[(unit.start, unit.end) for unit in cut.units] for cut in (segmentation, stored.segmentation)]
    if article.body != stored.article.body or places[0] != places[1]:
        return True
    return segmentation != stored.segmentation and not is_begun(library, stored.article_id)


def _left_behind(
    library: Library, card: DraftCard, newest: AnswerKey | None
) -> tuple[tuple[DraftCard, ...], tuple[DraftCard, ...]]:
    """(codings of other authors that would stay behind, those two of them that are being settled). None where
    a newer version has left the whole round behind already."""
    if card.base_version != (None if newest is None else newest.version):
        return (), ()
    peers = [peer for peer in drafts_of(library, card.article_id) if same_round(peer, card)]
    rests_on = {card.draft_id}
    settling: tuple[DraftCard, ...] = ()
    for peer in peers:
        if peer.part is Part.SETTLED:
            pair = pair_of(library, peer) or ()
            if peer.draft_id == card.draft_id:
                rests_on |= {one.draft_id for one in pair}
            else:
                settling = pair
    others = tuple(
        peer
        for peer in peers
        if peer.part is Part.AUTHOR
        and peer.draft_id not in rests_on
        and published_as(library, peer.draft_id) is None
    )
    return others, settling


def _key_id(stored: StoredArticle, first: str, newest: AnswerKey | None) -> str:
    """Whose key it is. What is published over a bundled key is a key of one's own: a later program brings
    newer versions of its own keys only, and never overrules anybody."""
    if not stored.bundled:
        return first if newest is None else newest.key_id
    return f"{first}{_OWN}"


def _told(key: AnswerKey) -> list[tuple[int, int, Coding]]:
    return [(unit.start, unit.end, unit.coding) for unit in key]


def _certificate(library: Library, card: DraftCard, draft: Draft, level: int) -> Certificate:
    if card.part is Part.AUTHOR:
        return Certificate((card.author,))
    authors = settled_pair(library, card.draft_id)
    first, second = (draft_content(library, one.draft_id) for one in authors)
    problems = [(number + 1, "not-settled") for number in unsettled(draft, first, second)]
    problems += [(number + 1, "no-cause") for number in without_cause(draft, first, second)]
    if problems:
        raise KeyIncomplete(tuple(sorted(problems)))
    return settled_certificate(first, second, [one.author for one in authors], level)


def _compared(
    library: Library,
    article_id: str,
    key: AnswerKey,
    taken: Sequence[HandedIn],
    step: Callable[[int, int], None] | None = None,
) -> list[Consequence]:
    body = stored_article(library, article_id).article.body
    tables: dict[tuple[int, int], ScoringTable] = {}

    def worth(version: int, attempt: HandedIn) -> Worth:
        place = version, attempt.level
        if place not in tables:
            told = key if not version else key_version(library, article_id, version)
            tables[place] = scoring_table(told, attempt.level, body)
        return _worth(score(tables[place], attempt.marks))

    found = []
    for done, attempt in enumerate(taken):
        if step is not None:
            step(done, len(taken))
        found.append(
            Consequence(
                attempt.attempt_id,
                attempt.learner_id,
                attempt.name,
                attempt.level,
                attempt.number,
                worth(attempt.version, attempt),
                worth(0, attempt),
            )
        )
    return found


def _worth(scores: Scores) -> Worth:
    return Worth(scores.type_score, scores.sourcing_score, scores.overall, scores.band)
