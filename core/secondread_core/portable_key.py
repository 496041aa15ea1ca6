"""An answer key without a word of its article: units known by fingerprint, spans counted in words.

It can be handed on where the article itself must not be, and fits every copy of the published text whatever
its quotation marks, spaces and line ends. `anchoring` lays it over a copy.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from secondread_core.answer_key import AnswerKey, Certificate, Coding, KeyUnit, LabelledSpan
from secondread_core.codebook import CODEBOOK_VERSION
from secondread_core.fingerprints import fingerprint, words_of


class WordSpan(NamedTuple):
    """Words inside a unit, from the `first_word` to the `last_word` inclusive; the unit's first is word 1."""

    first_word: int
    last_word: int
    label: str


@dataclass(frozen=True, slots=True)
class PortableUnit:
    """A coded unit of `words` words. `coding.spans` is empty: without a text there are no offsets."""

    words: int
    fingerprint: str
    coding: Coding
    spans: tuple[WordSpan, ...] = ()


@dataclass(frozen=True, slots=True)
class PortableKey:
    """One version of a key, in the order of the article's units; those without a word are left out."""

    key_id: str
    version: int
    article_title: str
    units: tuple[PortableUnit, ...]
    codebook_version: int = CODEBOOK_VERSION
    engine: str = ""
    certificate: Certificate = field(default_factory=Certificate)


def fingerprinted(key: AnswerKey, body: str) -> AnswerKey:
    """`key` with every unit's word count and fingerprint taken from `body`, which it must fit."""
    units = []
    for unit in key:
        folded = [word.folded for word in words_of(body, unit.start, unit.end)]
        units.append(replace(unit, words=len(folded), fingerprint=fingerprint(folded)))
    return replace(key, units=tuple(units))


def portable(key: AnswerKey, body: str, *, title: str = "") -> PortableKey:
    """`key`, which must fit `body`, without text and offsets.

    `title` stands for the article's own, which would quote it. Spans without a word are left out, and those
    that begin in a word of the one before.
    """
    return PortableKey(
        key_id=key.key_id,
        version=key.version,
        article_title=title,
        units=tuple(_portable_unit(unit, body) for unit in fingerprinted(key, body) if unit.words),
        codebook_version=key.codebook_version,
        engine=key.engine,
        certificate=key.certificate,
    )


def _portable_unit(unit: KeyUnit, body: str) -> PortableUnit:
    words = words_of(body, unit.start, unit.end)
    spans: list[WordSpan] = []
    for span in sorted(unit.coding.spans, key=lambda span: span.start):
        inside = [
            number for number, word in enumerate(words, 1) if word.end > span.start and word.start < span.end
        ]
        if inside and not (spans and inside[0] <= spans[-1].last_word):
            spans.append(WordSpan(inside[0], inside[-1], span.label))
    return PortableUnit(unit.words, unit.fingerprint, replace(unit.coding, spans=()), tuple(spans))


def placed(unit: PortableUnit, body: str, start: int, end: int) -> KeyUnit:
    """`unit` as the sentence at `body[start:end]`, which must have its words."""
    words = words_of(body, start, end)
    spans = tuple(
        LabelledSpan(words[span.first_word - 1].start, words[span.last_word - 1].end, span.label)
        for span in unit.spans
    )
    return KeyUnit(start, end, replace(unit.coding, spans=spans), unit.words, unit.fingerprint)
