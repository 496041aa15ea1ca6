"""An article of 24 graded sentences with every answer known, and a reader's attempts at it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import secondread_resources
from secondread_core.annotations import Mark
from secondread_core.answer_key import AnswerKey, Certificate, Coding, KeyUnit, LabelledSpan
from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import Content, Role, Skill, SourceCode, TypeClass, TypeCode
from secondread_core.exchange.report_words import ReportWords
from secondread_core.modes import Mode
from secondread_core.segmentation import Block, Kind, Segmentation, Unit
from secondread_core.session.sitting import resume
from secondread_core.store.articles import add_article
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library

REPORTED, OPINION = TypeClass.REPORTED, TypeClass.OPINION
WRONGLY_OPINION, VAGUE, MISSING, NAMED, NEEDS_NONE = 2, 3, 5, 7, 9
"""Reported sentences: called opinion; flagged and rightly; not flagged; flagged without need, twice."""
FIRST_OPINION, MISSED_OPINION, UNANSWERED = 18, 22, 23
CONTESTED, NO_CLAIM, FURNITURE = 24, 25, 26
DIFFERENCES = (WRONGLY_OPINION, MISSING, NAMED, NEEDS_NONE, MISSED_OPINION, UNANSWERED)
ASKED = FURNITURE
"""The number of sentences that a reader is asked about: all but the last."""

GIVEAWAY = "bridge & a <toll>"

HOSTILE = (
    "A *clear* verdict. <script>alert(1)</script> <img src=file:///etc/passwd onerror=alert(2)> "
    "[go](javascript:alert(3)) ![look](file:///etc/passwd)\n\n<table><tr><td>cell</table>\n\n- one\n- two"
)


def sentence(unit: int) -> str:
    """The words of a unit: distinct, so that each can be found by them."""
    return f"Sentence number {unit} tells of a bridge & a <toll>, “{unit} crowns”."


def make_article(
    *, title: str = "The toll on the bridge", labelled_as: str = "news"
) -> tuple[Article, Segmentation]:
    """A headline, paragraphs of three sentences, a line of page furniture."""
    body, blocks, units = "", [], []
    for unit in range(FURNITURE + 1):
        opens = unit in (0, 1, FURNITURE) or (unit > 1 and unit % 3 == 1)
        kind = {0: Kind.HEADLINE, FURNITURE: Kind.FURNITURE}.get(unit, Kind.PARAGRAPH)
        body += ("\n\n" if opens else " ") if body else ""
        start, end = len(body), len(body) + len(sentence(unit))
        body += sentence(unit)
        if opens:
            blocks.append(Block(start, end, start, kind))
        else:
            blocks[-1] = blocks[-1]._replace(end=end)
        units.append(Unit(start, end, kind, len(blocks) - 1))
    info = ArticleInfo(title, outlet="The Ferry Post", labelled_as=labelled_as)
    return Article(body, info), Segmentation(tuple(blocks), tuple(units))


def coding(unit: int) -> Coding:
    """What the key says of a unit."""
    if unit == FURNITURE:
        return Coding(TypeCode.NO_CLAIM, SourceCode.NONE_NEEDED, role=Role.FURNITURE)
    plain = Coding(
        TypeCode.REPORTED_FACT,
        SourceCode.NONE_NEEDED,
        rationale=f"Anybody could check number {unit}.",
        skills=(Skill.PLAIN_REPORT,),
    )
    if unit in (VAGUE, MISSING):
        source = SourceCode.VAGUE if unit == VAGUE else SourceCode.MISSING
        return replace(plain, source_code=source, skills=(Skill.VAGUE_SOURCE,))
    if unit in (WRONGLY_OPINION, NAMED):
        return replace(
            plain,
            type_code=TypeCode.ATTRIBUTED,
            content=Content.CLAIM,
            source_code=SourceCode.NAMED,
            accept_source=frozenset({SourceCode.UNNAMED_EXPLAINED}),
        )
    if unit == CONTESTED:
        return replace(plain, type_code=TypeCode.ANALYSIS, contested_type=True, rationale="Read it twice.")
    if unit == NO_CLAIM:
        return replace(plain, type_code=TypeCode.NO_CLAIM)
    if unit >= FIRST_OPINION:
        return replace(
            plain,
            type_code=TypeCode.OPINION,
            rationale=HOSTILE if unit == FIRST_OPINION else f"Number {unit} is a verdict.",
            skills=(Skill.WRITER_JUDGEMENT, Skill.IRONY),
        )
    return plain


def make_key(article: Article, segmentation: Segmentation, version: int = 1) -> AnswerKey:
    """The key; the words that give an opinion away are `GIVEAWAY`."""
    units = []
    for number, cut in enumerate(segmentation.units):
        said = coding(number)
        if said.type_code is TypeCode.OPINION:
            start = article.body.index(GIVEAWAY, cut.start)
            said = replace(said, spans=(LabelledSpan(start, start + len(GIVEAWAY), "judgement"),))
        units.append(KeyUnit(cut.start, cut.end, said))
    certificate = Certificate(("one", "two"), 26, alpha_class=0.85, agreement_class=0.914)
    return AnswerKey(
        "toll-key", version, article.info.title, article.text_hash, tuple(units), certificate=certificate
    )


def answers() -> dict[int, Mark]:
    """4 of 6 opinions found, 17 of 18 reports confirmed; 1 missing source of 2, and 2 needless flags."""
    given = {unit: Mark(REPORTED) for unit in range(FIRST_OPINION)}
    given |= {unit: Mark(OPINION) for unit in range(FIRST_OPINION, MISSED_OPINION)}
    given[WRONGLY_OPINION] = Mark(OPINION)
    given[MISSED_OPINION] = Mark(REPORTED)
    for unit in (VAGUE, NAMED, NEEDS_NONE):
        given[unit] = Mark(REPORTED, flag=True)
    given[CONTESTED] = Mark(OPINION)
    return given


@dataclass(frozen=True, slots=True)
class ReportDesk:
    """An article in a library, one learner."""

    library: Library
    article_id: str
    learner_id: str

    def sit(
        self,
        given: Mapping[int, Mark],
        *,
        level: int = 1,
        hand_in: bool = True,
        mode: Mode = Mode.TEST,
        minutes: int | None = None,
    ) -> str:
        """An attempt with these answers; its id."""
        attempt = start_attempt(
            self.library, self.learner_id, self.article_id, level, mode=mode, minutes=minutes
        )
        sitting = resume(self.library, attempt.attempt_id)
        for unit, mark in given.items():
            sitting.mark(unit, mark)
        if hand_in:
            sitting.hand_in()
        return attempt.attempt_id


def lay_out(library: Library, learner_id: str, *, keyed: bool = True, **info: str) -> ReportDesk:
    """Take the article into `library`."""
    article, segmentation = make_article(**info)
    key = make_key(article, segmentation) if keyed else None
    return ReportDesk(library, add_article(library, article, segmentation, key), learner_id)


def report_words() -> ReportWords:
    """The program's own words."""
    return ReportWords(secondread_resources.report_phrases(), secondread_resources.codebook())
