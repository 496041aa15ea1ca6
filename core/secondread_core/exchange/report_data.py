"""What a report tells of, gathered: everything it needs and no library behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property

from secondread_core.annotations import Mark
from secondread_core.answer_key import AnswerKey
from secondread_core.article import Article
from secondread_core.feedback import TypeVerdict, Verdict
from secondread_core.modes import Mode
from secondread_core.scoring import Scores
from secondread_core.segmentation import Segmentation


@dataclass(frozen=True, slots=True)
class Step:
    """A handed-in attempt that was scored. `title` is its article's; `handed_in_at` UTC in ISO 8601."""

    title: str
    number: int
    handed_in_at: str
    scores: Scores


@dataclass(frozen=True, slots=True)
class Rescored:
    """That the key was changed after handing in: when (UTC in ISO 8601), from which version to which, and
    what the attempt was worth by each: type_score, sourcing_score and overall, 0..100 or None."""

    at: str
    from_version: int
    to_version: int
    before: Mapping[str, float | None]
    after: Mapping[str, float | None]


@dataclass(frozen=True)
class Report:
    """A handed-in attempt beside its key. Without a key there are no scores and no verdicts.

    `marks` and `verdicts` have one entry per unit of `segmentation`. `course` holds the reader's first
    attempts on any article, `repeats` every attempt on this one, both in the order of handing in.
    """

    article_id: str
    article: Article
    segmentation: Segmentation
    key: AnswerKey | None
    marks: tuple[Mark, ...]
    scores: Scores | None
    verdicts: tuple[Verdict, ...]
    level: int
    number: int
    """1 for the reader's first attempt on the article."""
    reader: str
    handed_in_at: str
    course: tuple[Step, ...] = ()
    repeats: tuple[Step, ...] = ()
    mode: Mode | None = None
    """None where nobody knows: answers from a file."""
    minutes: int | None = None
    """What the reader meant to take."""
    spent: timedelta | None = None
    ratings: tuple[tuple[int, bool], ...] = ()
    """(confidence, right) of the rated answers of all first attempts; see `measures.calibration`."""
    notes: Mapping[int, str] = field(default_factory=dict)
    """The reader's own words on units, plain text."""
    rescored: tuple[Rescored, ...] = ()
    """What became of the attempt's score since it was handed in, the oldest first."""

    @cached_property
    def shown(self) -> tuple[int, ...]:
        """The units a reader was asked about, and whatever else the key grades: the numbered sentences."""
        graded = {verdict.unit for verdict in self.verdicts if verdict.type is not TypeVerdict.NOT_GRADED}
        return tuple(
            index for index, unit in enumerate(self.segmentation.units) if unit.asked or index in graded
        )

    @cached_property
    def numbers(self) -> dict[int, int]:
        """Unit (from 0) to sentence number (from 1), of the units shown."""
        return {unit: number for number, unit in enumerate(self.shown, start=1)}

    @cached_property
    def differences(self) -> tuple[int, ...]:
        """The units, in order, that left something to learn."""
        return tuple(verdict.unit for verdict in self.verdicts if verdict.is_difference)

    @cached_property
    def sure_but_wrong(self) -> tuple[int, ...]:
        """The units, in order, whose wrong answer the reader was sure of."""
        return tuple(verdict.unit for verdict in self.verdicts if verdict.is_sure_but_wrong)

    @property
    def noted(self) -> tuple[int, ...]:
        """The numbered units with a note of the reader's own, in order."""
        return tuple(unit for unit in self.shown if self.notes.get(unit))

    @property
    def rated(self) -> bool:
        """Whether the reader says how sure they are at all."""
        return bool(self.ratings) or any(mark.confidence is not None for mark in self.marks)

    def text_of(self, unit: int) -> str:
        """The words of `unit`."""
        cut = self.segmentation.units[unit]
        return self.article.body[cut.start : cut.end]
