"""What a draft still lacks: what publishing demands, and what makes a key worth trusting."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from secondread_core.answer_key import AnswerKey, Coding, KeyUnit, publishing_problems
from secondread_core.codebook import SourceCode, TypeClass
from secondread_core.drafting.model import Draft, coding_of
from secondread_core.drafting.sources_named import named_near
from secondread_core.fingerprints import words_of
from secondread_core.grading import Status, resolve_source, resolve_type
from secondread_core.scoring_constants import DEFAULTS

_HARD_FROM = 5
"""An article with so many opinions or missing sources is hard, whatever its author calls it."""
_QUOTED = re.compile('“([^“”„]{1,400})”|„([^“”„]{1,400})[“”]|«([^«»]{1,400})»|"([^"]{1,400})"')
_LEFT_OUT = re.compile(r"…|\.\.\.")
_STEM, _ENDING = 4, 3
"""Letters that two forms of a word have in common at least, and in which each of them ends at most."""


class Lack(StrEnum):
    """What a draft lacks; the rest are `publishing_problems`' own codes."""

    NO_CODE = "no-code"
    NO_REASON = "no-reason"
    NO_NAMED_SOURCE = "no-named-source"
    WORDS_NOT_THERE = "words-not-there"
    NOTHING_ACCEPTED = "nothing-accepted"
    FEW_OPINIONS = "few-opinions"
    FEW_MISSING = "few-missing"


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing, at `unit` (from 0), or None where it is the whole key.

    `blocks` says whether it stands in the way of publishing. `detail` has the words a reason quotes, or the
    number there is.
    """

    unit: int | None
    code: str
    blocks: bool = False
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Meter:
    """Of the `total` units that need a code, so many are `done`: nothing about them blocks publishing."""

    done: int
    total: int


def gaps(draft: Draft, level: int, difficulty: str = "medium", names: Collection[str] = ()) -> list[Gap]:
    """Everything missing for a course at `level` (1, 2 or 3), what is about the whole key first.

    `difficulty` is the article's own: where it is "hard", or the key finds `_HARD_FROM` opinions and missing
    sources, a key that accepts and contests nothing is suspicious. `names` are the codebook's own, as people
    read them: a reason may quote those, too, and single words of them.
    """
    found = [*_blocking(draft), *_about_the_whole(draft, level, difficulty)]
    spoken = {_folded(name) for name in names}
    spoken |= {word for name in spoken for word in name.split() if len(word) >= _STEM}
    blocked = {gap.unit for gap in found if gap.code == "no-rationale"}
    for number, unit in enumerate(draft.units):
        if not unit.graded:
            continue
        if unit.coded and number not in blocked and not unit.rationale.strip():
            found.append(Gap(number, Lack.NO_REASON))
        if unit.source_code is SourceCode.NAMED and not named_near(draft, number):
            found.append(Gap(number, Lack.NO_NAMED_SOURCE))
        found += (
            Gap(number, Lack.WORDS_NOT_THERE, detail=words) for words in _not_there(draft, number, spoken)
        )
    return sorted(found, key=lambda gap: -1 if gap.unit is None else gap.unit)


def meter(draft: Draft) -> Meter:
    """How far the coding is."""
    total = sum(unit.graded for unit in draft.units)
    return Meter(total - len({gap.unit for gap in _blocking(draft)} - {None}), total)


def _blocking(draft: Draft) -> Iterator[Gap]:
    """What publishing demands, found by publishing's own rules on the part that is coded."""
    coded: list[tuple[int, KeyUnit]] = []
    for number, unit in enumerate(draft.units):
        coding = coding_of(unit)
        if coding is not None:
            coded.append((number, KeyUnit(unit.start, unit.end, coding)))
        elif unit.graded:
            yield Gap(number, Lack.NO_CODE, blocks=True)
    key = AnswerKey("", 1, "", "", tuple(unit for _, unit in coded))
    for place, code in publishing_problems(key):
        yield Gap(coded[place - 1][0] if place else None, code, blocks=True)


def _about_the_whole(draft: Draft, level: int, difficulty: str) -> Iterator[Gap]:
    codings = [coding for unit in draft.units if (coding := coding_of(unit)) is not None and coding.graded]
    opinions = [coding for coding in codings if resolve_type(coding).cls is TypeClass.OPINION]
    counted = sum(resolve_type(coding).status is Status.GRADED for coding in opinions)
    missing = sum(resolve_source(coding, level).missing is True for coding in codings)
    if counted < DEFAULTS.few_positives:
        yield Gap(None, Lack.FEW_OPINIONS, detail=str(counted))
    if missing < DEFAULTS.few_positives:
        yield Gap(None, Lack.FEW_MISSING, detail=str(missing))
    hard = difficulty == "hard" or len(opinions) + missing >= _HARD_FROM
    if hard and not any(map(_hedged, codings)):
        yield Gap(None, Lack.NOTHING_ACCEPTED)


def _hedged(coding: Coding) -> bool:
    return bool(coding.accept or coding.accept_source or coding.contested_type or coding.contested_source)


def _not_there(draft: Draft, number: int, spoken: Collection[str]) -> Iterator[str]:
    """What unit `number`'s reason quotes though neither it nor a neighbour says so, unless it is `spoken`."""
    rationale = draft.units[number].rationale
    quoted = [next(filter(None, groups)) for groups in _QUOTED.findall(rationale)] if rationale else []
    if not quoted:
        return
    near = draft.units[max(0, number - 1) : number + 2]
    text = _folded(draft.body[near[0].start : near[-1].end]).split()
    for words in quoted:
        if _folded(words) not in spoken and not all(
            _says(text, _folded(part).split()) for part in _LEFT_OUT.split(words)
        ):
            yield words


def _says(text: Sequence[str], words: Sequence[str]) -> bool:
    """Whether `words` stand in `text` one after another, each in some form of its own."""
    places = range(len(text) - len(words) + 1)
    return any(all(map(_one_word, text[at : at + len(words)], words)) for at in places)


def _one_word(one: str, other: str) -> bool:
    """Whether two words are the same but for their endings, as "hear" and "hears" are, or "carry" and
    "carried". That takes some others for one, too: better than to call a quotation wrong that is right."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    common = next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), shorter
    )
    return common >= _STEM and max(len(one), len(other)) - common <= _ENDING


def _folded(text: str) -> str:
    return " ".join(word.folded for word in words_of(text))
