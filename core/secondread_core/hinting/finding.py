"""Finding hints: every rule is applied to every sentence, then each finding is given its question."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from secondread_core.annotations import Span
from secondread_core.graphemes import is_boundary
from secondread_core.hinting.model import QUESTION, QUESTION_IF_ATTRIBUTED, Hint, HintKind, Sentence
from secondread_core.hinting.rules import Rule, RuleKind, Rules
from secondread_core.hinting.sentence import Read, read_units
from secondread_core.hinting.speakers import speaker_behind, speaker_of
from secondread_core.span_overlap import merge

_ORDER = {kind: number for number, kind in enumerate(HintKind)}
_YEAR = re.compile(r"(?:1\d|20)\d\d")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")


def find_hints(body: str, units: Sequence[Sentence], rules: Rules) -> list[Hint]:
    """What `rules` find in each of `units`, in text order; at most one hint of a kind in a unit.

    `units` are in text order and apart, those of page furniture too, for quotations go on over them. Words
    inside quotation marks are not the writer's: there only numbers and the quotation itself are found.
    Linear in the text.
    """
    hints: list[Hint] = []
    for number, read in enumerate(read_units(body, units, rules)):
        evidence: dict[HintKind, list[Span]] = defaultdict(list)
        for rule in rules.rules:
            for found in _FINDERS[rule.kind](read, rule):
                evidence[rule.hint].append(read.span(*found))
        questions = QUESTION
        if HintKind.ATTRIBUTION in evidence:
            questions = QUESTION_IF_ATTRIBUTED
            evidence.pop(HintKind.SCARE_QUOTES, None)  # the pieces of a quotation, not mockery
        for kind in sorted(evidence, key=_ORDER.__getitem__):
            spans = _visible(body, evidence[kind])
            if spans:
                hints.append(Hint(number, kind, spans, questions[kind]))
    return hints


def _visible(body: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """`spans` in order and apart, without those that begin or end inside a visible character."""
    return tuple(span for span in merge(spans) if all(is_boundary(body, offset) for offset in span))


def _words(read: Read, rule: Rule) -> Iterator[Span]:
    """Phrases of the lists."""
    return (found for found in read.found(rule.words) if read.own[found[0]])


def _speech(read: Read, rule: Rule) -> Iterator[Span]:
    """A verb of the lists with its speaker, a name or of the lists, before or behind it."""
    for first, behind in _words(read, rule):
        if first and read.words[first].capital and not read.title:
            continue  # "the United States", "Foreign Policy Reports"
        speaker = speaker_of(read, rule, first, behind)
        if speaker:
            yield speaker
            yield first, behind


def _lead(read: Read, rule: Rule) -> Iterator[Span]:
    """A phrase of the lists that leads to a speaker."""
    for first, behind in _words(read, rule):
        speaker = speaker_behind(read, rule, behind)
        if speaker:
            yield first, speaker[1]


def _quotation(read: Read, rule: Rule) -> Iterator[Span]:
    """A quotation of at least `limit` words, or one that takes up the whole unit."""
    for first, behind in read.quotations:
        if behind - first >= min(rule.limit, len(read.words)):
            yield first, behind


def _short_quotation(read: Read, rule: Rule) -> Iterator[Span]:
    """A quotation of at most `limit` words among others, unless they are a name."""
    for first, behind in read.quotations:
        short = behind - first <= rule.limit and behind - first < len(read.words)
        if short and not all(word.capital for word in read.words[first:behind]):
            yield first, behind


def _number(read: Read, rule: Rule) -> Iterator[Span]:
    """Figures and the words of the lists, but no years, ordinals or what is beside the lists of dates."""
    yield from read.found(rule.words)
    for at, word in enumerate(read.words):
        text = read.body[word.start : word.end]
        figure = text[0].isdigit() or (unicodedata.category(text[0]) == "Sc" and text[1:2].isdigit())
        if not figure or _YEAR.fullmatch(text) or _ORDINAL.fullmatch(word.folded):
            continue
        beside = [near for near in (at - 1, at + 1) if 0 <= near < len(read.words)]
        if not any(read.has(rule.beside, near) for near in beside):
            yield at, at + 1


def _ending(read: Read, rule: Rule) -> Iterator[Span]:
    """The last word of a unit that ends, outside a quotation, in one of the marks."""
    last = len(read.words) - 1
    if last >= 0 and read.own[last] and rule.marks & set(read.gap(last)):
        yield last, last + 1


_FINDERS: Mapping[RuleKind, Callable[[Read, Rule], Iterator[Span]]] = {
    RuleKind.WORDS: _words,
    RuleKind.SPEECH: _speech,
    RuleKind.LEAD: _lead,
    RuleKind.QUOTATION: _quotation,
    RuleKind.SHORT_QUOTATION: _short_quotation,
    RuleKind.NUMBER: _number,
    RuleKind.ENDING: _ending,
}
