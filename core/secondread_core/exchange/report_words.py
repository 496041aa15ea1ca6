"""The words of a report, which are handed in: this package has none of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from secondread_core.annotations import Mark
from secondread_core.article import hidden_characters
from secondread_core.codebook import TYPE_CLASS, Content, Skill, SourceCode, TypeClass, TypeCode
from secondread_core.scoring import display

DASH = "–"
"""Stands for a number that does not exist."""
HIDDEN_SIGN = "␦"
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class ReportWords:
    """`phrases` by name, with {places} for values; `codebook` as the resources have it, both in one language.

    `count` writes a whole number as that language does.

    Every method raises KeyError for a name that the words do not have: they are complete or of no use.
    """

    phrases: Mapping[str, str]
    codebook: Mapping[str, Any]
    count: Callable[[int], str] = str

    @property
    def language(self) -> str:
        """The BCP 47 tag of the words."""
        return str(self.codebook["language"])

    def say(self, name: str, /, **values: object) -> str:
        """The phrase `name` with its places filled."""
        told = {place: self.count(value) if type(value) is int else value for place, value in values.items()}
        return self.phrases[name].format(**told)

    def answer(self, answer: TypeClass | TypeCode) -> str:
        """The name of an answer: of a class at level 1, of a type from level 2."""
        layer = "classes" if isinstance(answer, TypeClass) else "types"
        return str(self.codebook[layer][answer]["name"])

    def type_name(self, code: TypeCode, content: Content | None = None) -> str:
        """The name of a type, and of what an attributed one attributes."""
        name = self.answer(code)
        if content is None:
            return name
        return self.say("answer.content", type=name, content=self.codebook["contents"][content]["name"])

    def source_name(self, code: SourceCode) -> str:
        """The name of a sourcing code."""
        return str(self.codebook["sources"][code]["name"])

    def plain_type(self, code: TypeCode) -> str:
        """A type as level 1 tells it: which of the two answers, and why."""
        why = self.say(f"plain.{code}")
        side = TYPE_CLASS.get(code)
        return why if side is None else self.say("answer.plain", answer=self.answer(side), why=why)

    def plain_source(self, code: SourceCode) -> str:
        """A sourcing code as level 1 tells it."""
        return self.say(f"plain.{code}")

    def skill(self, skill: Skill) -> tuple[str, str]:
        """A skill's name, and what to look for next time."""
        words = self.codebook["skills"][skill]
        return str(words["name"]), str(words["advice"])

    def span_label(self, label: str) -> str:
        """Why words give a sentence away; labels are free, so an unknown one stands for itself."""
        return self.phrases.get(f"span.{label}") or one_line(label)

    def short(self, answer: TypeClass | TypeCode | SourceCode) -> str:
        """An answer in a word or two, for where there is little room."""
        return self.say(f"short.{answer}")

    def confidence(self, confidence: int) -> str:
        """How sure somebody said to be (1 guess, 2 fairly sure, 3 sure)."""
        return self.say(f"confidence.{confidence}")

    def level(self, level: int) -> str:
        """What a level is called."""
        return str(self.codebook["levels"][str(level)]["name"])

    def own_answer(self, mark: Mark) -> str:
        """What a reader answered on the type."""
        if mark.unsure:
            return self.say("answer.unsure")
        return self.say("answer.none") if mark.type is None else self.answer(mark.type)

    def own_flag(self, mark: Mark) -> str:
        """What a reader said of the sourcing."""
        if not mark.flag:
            return self.say("answer.not-flagged")
        if mark.flag_reason is None:
            return self.say("answer.flagged")
        return self.say("answer.flagged-as", reason=self.source_name(mark.flag_reason))


def number(value: float | None) -> str:
    """A number as it is shown, or the dash."""
    return DASH if value is None else str(display(value))


def signed(value: float | None) -> str:
    """A share from -1 to 1 in points with its sign, or the dash."""
    if value is None:
        return DASH
    points = display(abs(value) * 100)
    return f"{'+' if value > 0 else '−'}{points}" if points else "0"


def visible(text: str) -> str:
    """`text` with a sign in the place of every character that nobody could see."""
    hidden = hidden_characters(text)
    if not hidden:
        return text
    letters = list(text)
    for at in hidden:
        letters[at] = HIDDEN_SIGN
    return "".join(letters)


def one_line(text: str) -> str:
    """`text` made visible, without line breaks."""
    return _SPACES.sub(" ", visible(text)).strip()
