"""Articles, keys and furnished libraries for tests: invented, deterministic, on disk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from secondread_core.answer_key import AnswerKey, Certificate, Coding, KeyUnit, LabelledSpan
from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import Content, Skill, SourceCode, TypeCode
from secondread_core.segmentation import Block, Kind, Segmentation, Unit
from secondread_core.store.articles import add_article
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library
from secondread_core.store.learners import add_learner

SENTENCES = (
    "The council voted on item {} – 7 to 2, the clerk’s minutes say.",
    "Item {} is a disgrace 😀, plainly.",
)


def make_article(units: int) -> tuple[Article, Segmentation]:
    """An article of `units` sentences, two a paragraph, the first block its headline."""
    body, blocks, cut = "", [], []
    for number in range(units):
        sentence = SENTENCES[number % 2].format(number)
        starts_block = number % 2 == 0
        body += ("\n\n" if starts_block else " ") if body else ""
        start, end = len(body), len(body) + len(sentence)
        body += sentence
        if starts_block:
            kind = Kind.PARAGRAPH if blocks else Kind.HEADLINE
            blocks.append(Block(start, end, start, kind))
        else:
            blocks[-1] = blocks[-1]._replace(end=end)
        cut.append(Unit(start, end, blocks[-1].kind, len(blocks) - 1))
    info = ArticleInfo("A council votes", outlet="The Made-up Courier", summary="Who says so?")
    return Article(body, info), Segmentation(tuple(blocks), tuple(cut))


def make_key(
    article: Article, segmentation: Segmentation, version: int = 1, why: str = "Says who?"
) -> AnswerKey:
    """A key that can be published: reports and opinions in turn."""
    units = []
    for number, unit in enumerate(segmentation.units):
        reports = number % 2 == 0
        coding = Coding(
            TypeCode.ATTRIBUTED if reports else TypeCode.OPINION,
            SourceCode.NAMED if number % 4 else SourceCode.VAGUE,
            content=Content.CLAIM if reports else None,
            accept=frozenset() if reports else frozenset({TypeCode.ANALYSIS, TypeCode.MIXED}),
            rationale=f"{why} ({number})",
            skills=(Skill.ATTRIBUTED_CLAIM,) if reports else (Skill.WRITER_JUDGEMENT, Skill.LOADED_WORD),
            spans=() if reports else (LabelledSpan(unit.start, unit.start + 4, "loaded"),),
        )
        units.append(KeyUnit(unit.start, unit.end, coding, words=3, fingerprint=f"{number:016x}"))
    certificate = Certificate(("one", "two"), len(units), alpha_class=0.75, interval_class=(0.5, 1.0))
    return AnswerKey(
        "council-key", version, article.info.title, article.text_hash, tuple(units), certificate=certificate
    )


@dataclass
class Clock:
    """A clock that moves on by a second whenever somebody looks, from a moment that may be set."""

    moment: datetime = datetime(2026, 1, 31, 23, 59, 50, 123_000, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


@dataclass
class Desk:
    """A library with one keyed article, one learner and an attempt that is open."""

    library: Library
    article_id: str
    learner_id: str
    attempt_id: str
    article: Article
    segmentation: Segmentation
    key: AnswerKey


def furnish(library: Library, units: int = 12, level: int = 1) -> Desk:
    """Take in what `Desk` names."""
    article, segmentation = make_article(units)
    key = make_key(article, segmentation)
    article_id = add_article(library, article, segmentation, key)
    learner = add_learner(library, "Ana María")
    attempt = start_attempt(library, learner.learner_id, article_id, level)
    return Desk(library, article_id, learner.learner_id, attempt.attempt_id, article, segmentation, key)
