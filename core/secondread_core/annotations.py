"""What a reader says of one unit, and how two states of it differ.

A mark is a value: every act replaces one mark by another, so its inverse is the mark that stood there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from secondread_core.codebook import SourceCode, TypeClass, TypeCode

Span = tuple[int, int]
"""Half-open code-point offsets into the article's body."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The answer to one unit. The empty mark, `Mark()`, means "not touched yet"."""

    type: TypeClass | TypeCode | None = None
    unsure: bool = False
    flag: bool = False
    flag_reason: SourceCode | None = None
    spans: tuple[Span, ...] = ()
    confidence: int | None = None

    @property
    def answered(self) -> bool:
        """Whether the type question has been dealt with: a type was chosen, or "unsure" said outright."""
        return self.type is not None or self.unsure


EMPTY = Mark()


def with_type(mark: Mark, answer: TypeClass | TypeCode) -> Mark:
    """`mark` saying `answer`; saying the same again takes it back. How sure one was of another one goes."""
    return replace(mark, type=None if mark.type == answer else answer, unsure=False, confidence=None)


def with_unsure(mark: Mark) -> Mark:
    """`mark` with "unsure" turned over; an unsure mark has no type, and no confidence in it."""
    return replace(mark, type=None, unsure=not mark.unsure, confidence=None)


def with_flag(mark: Mark, reason: SourceCode | None = None) -> Mark:
    """`mark` with the missing-source flag turned over, or its reason changed."""
    if mark.flag and reason in (None, mark.flag_reason):
        return replace(mark, flag=False, flag_reason=None)
    return replace(mark, flag=True, flag_reason=reason)


def with_confidence(mark: Mark, confidence: int) -> Mark:
    """`mark` stated with `confidence` (1 guess, 2 fairly sure, 3 sure); stating the same again drops it.

    Only an answer can be stated with it: without a type the mark stays as it is.
    """
    if mark.type is None:
        return mark
    return replace(mark, confidence=None if mark.confidence == confidence else confidence)


def to_json(mark: Mark) -> dict[str, Any]:
    """`mark` as a JSON object that holds only what differs from the empty mark."""
    value: dict[str, Any] = {}
    if mark.type is not None:
        value["type"] = str(mark.type)
    if mark.unsure:
        value["unsure"] = True
    if mark.flag:
        value["flag"] = True
    if mark.flag_reason is not None:
        value["flag_reason"] = str(mark.flag_reason)
    if mark.spans:
        value["spans"] = [list(span) for span in mark.spans]
    if mark.confidence is not None:
        value["confidence"] = mark.confidence
    return value


def from_json(value: Mapping[str, Any]) -> Mark:
    """The mark that `to_json` wrote. Trusts its input: files from outside go through `exchange` first."""
    answer = value.get("type")
    reason = value.get("flag_reason")
    return Mark(
        type=None
        if answer is None
        else TypeClass(answer)
        if answer in tuple(TypeClass)
        else TypeCode(answer),
        unsure=bool(value.get("unsure", False)),
        flag=bool(value.get("flag", False)),
        flag_reason=None if reason is None else SourceCode(reason),
        spans=tuple((int(start), int(end)) for start, end in value.get("spans", ())),
        confidence=value.get("confidence"),
    )
