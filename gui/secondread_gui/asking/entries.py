"""What the codebook says of a code and of two codes beside each other, ready to be shown. No widgets."""

from __future__ import annotations

from dataclasses import dataclass

from secondread_core.codebook import (
    MISSING_FROM_LEVEL,
    TYPE_CLASS,
    SourceCode,
    TypeClass,
    TypeCode,
    type_class,
)
from secondread_gui.reading.acts import KINDS
from secondread_resources import Codebook, Contrast, Contrasts

Code = TypeClass | TypeCode | SourceCode
_EXAMPLE_OF = {TypeClass.REPORTED: TypeCode.REPORTED_FACT, TypeClass.OPINION: TypeCode.OPINION}
"""A class has no example of its own: it shows that of its plainest type, whose counter-example belongs to
the other class."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A code explained; `not_this` is a sentence that looks like it and is `not_this_name`."""

    name: str
    explanation: str
    example: str
    not_this: str
    not_this_name: str
    why_not: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two codes beside each other. `pair`: (name, sentence) of the one asked from, then of the other."""

    question: str
    yes: str
    no: str
    pair: tuple[tuple[str, str], tuple[str, str]]
    why: str


@dataclass(frozen=True, slots=True)
class Step:
    """A question of the decision order, the names that "yes" leads to, and what to look out for."""

    question: str
    yes: tuple[str, ...]
    beware: str


def types_of(level: int) -> tuple[TypeClass, ...] | tuple[TypeCode, ...]:
    """The answers to the question about the type at `level`."""
    return tuple(TypeClass) if level == 1 else tuple(TypeCode)


def kinds_of(level: int) -> tuple[SourceCode, ...]:
    """What "source missing" can mean at `level`, in the order in which it is asked."""
    return tuple(SourceCode(act) for act in KINDS if level >= MISSING_FROM_LEVEL[SourceCode(act)])


def asked_as(level: int, answer: TypeClass | TypeCode | None) -> TypeClass | TypeCode | None:
    """`answer` as `level` asks for it; None where it says less than that, or nothing is claimed."""
    if answer is None or level == 1:
        return None if answer is None else type_class(answer)
    return answer if isinstance(answer, TypeCode) else None


class Entries:
    """One version of the codebook in one language, and what tells its codes apart."""

    def __init__(self, words: Codebook, contrasts: Contrasts) -> None:
        self._words = words
        self._contrasts = {
            frozenset(contrast["sentences"]): contrast
            for part in (contrasts["classes"], contrasts["types"], contrasts["sources"])
            for contrast in part
        }
        self._order = contrasts["order"]

    def name(self, code: Code) -> str:
        """What the code is called."""
        return {**self._words["classes"], **self._words["types"], **self._words["sources"]}[code]["name"]

    def entry(self, code: Code) -> Entry:
        """Everything about one code."""
        if isinstance(code, TypeClass):
            told = self._words["types"][_EXAMPLE_OF[code]]
            explanation = self._words["classes"][code]["explanation"]
            counter = told["counter_example"]
            other: Code = TYPE_CLASS[TypeCode(counter["code"])]
        else:
            is_type = isinstance(code, TypeCode)
            told = self._words["types" if is_type else "sources"][code]
            explanation = told["explanation"]
            counter = told["counter_example"]
            other = TypeCode(counter["code"]) if is_type else SourceCode(counter["code"])
        return Entry(
            name=self.name(code),
            explanation=explanation,
            example=told["example"],
            not_this=counter["sentence"],
            not_this_name=self.name(other),
            why_not=counter["why"],
        )

    def comparison(self, code: Code, other: Code) -> Comparison | None:
        """What decides between `code` and `other`; None if nothing is said about these two."""
        contrast = self._contrasts.get(frozenset((code.value, other.value)))
        return None if contrast is None else self._told(contrast, code, other)

    def sound_partner(self, kind: SourceCode) -> SourceCode:
        """The sound sourcing that is most easily taken for `kind`, or `kind` for it."""
        return next(
            code
            for code in SourceCode
            if code not in MISSING_FROM_LEVEL and frozenset((code.value, kind.value)) in self._contrasts
        )

    def order(self, level: int) -> list[Step]:
        """The questions that lead to the type, at `level`."""
        return [
            Step(step["question"], self._led_to(level, step["yes"]), step["beware"]) for step in self._order
        ]

    def _led_to(self, level: int, codes: list[str]) -> tuple[str, ...]:
        asked = (asked_as(level, TypeCode(code)) or TypeCode(code) for code in codes)
        return tuple(dict.fromkeys(self.name(code) for code in asked))

    def _told(self, contrast: Contrast, code: Code, other: Code) -> Comparison:
        says_yes = contrast["yes"] == code
        first, second = (self.name(each) for each in (code, other))
        sentences = contrast["sentences"]
        return Comparison(
            question=contrast["question"],
            yes=first if says_yes else second,
            no=second if says_yes else first,
            pair=((first, sentences[code]), (second, sentences[other])),
            why=contrast["why"],
        )
