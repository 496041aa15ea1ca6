"""Who says it: the name, office or pronoun that belongs to a word of saying."""

from __future__ import annotations

from secondread_core.annotations import Span
from secondread_core.hinting.rules import Rule
from secondread_core.hinting.sentence import Read

_BETWEEN = 4
"""Words that may stand between speaker and verb without belonging to either: "has also said"."""
_NEAR = 6
"""How far before the verb a speaker may stand with nothing but words between them."""
_APPOSITION = 14
"""How long what is put between two commas may be: "Roth, who runs the swimming club, said"."""
_BEHIND = 5
"""How far behind an inverted verb a speaker may stand: "said the new minister"."""
_LONGEST = 6
"""Words of one speaker: "Foreign Minister Ines van der Roth"."""


def speaker_of(read: Read, rule: Rule, first: int, behind: int) -> Span | None:
    """The words of whoever says what the words [first, behind) say was said; None where nobody is found."""
    if first and read.has(rule.not_after, first - 1) and read.gap(first - 1).isspace():
        return None  # "his claims", "to say", "was told"
    gap = read.gap(first - 1) if first else ""
    if set(gap) & set('"”’»?!'):
        return _behind(read, rule, behind, _BEHIND) or _before(read, rule, first)
    return _before(read, rule, first) or ("," in gap and _behind(read, rule, behind, _BEHIND)) or None


def speaker_behind(read: Read, rule: Rule, behind: int) -> Span | None:
    """The speaker that a phrase ending before word `behind` leads to ("according to the minister")."""
    return _behind(read, rule, behind, _BETWEEN)


def _before(read: Read, rule: Rule, first: int) -> Span | None:
    at = first - 1
    while at > max(first - 1 - _BETWEEN, 0) and read.has(rule.between, at):
        at -= 1
    if at < 0:
        return None
    if set(read.gap(at)) & set(",)–—"):
        for comma in range(at - 1, max(at - _APPOSITION, -1), -1):
            if set(read.gap(comma)) & set(",(–—") and _speaks(read, rule, comma):
                return _whole(read, rule, comma)
        return None
    for near in range(at, max(at - _NEAR, -1), -1):
        if not read.gap(near).isspace() or read.has(rule.words, near):
            return None  # beyond another word of saying stands the speaker of that
        if _speaks(read, rule, near) and not read.words[near].folded.endswith("'s"):
            return _whole(read, rule, near)
    return None


def _behind(read: Read, rule: Rule, behind: int, far: int) -> Span | None:
    for at in range(behind, min(behind + far, len(read.words))):
        if not read.gap(at - 1).isspace():
            return None
        if _speaks(read, rule, at):
            last = at + 1
            while last < min(at + _LONGEST, len(read.words)) and read.gap(last - 1).isspace():
                if not _speaks(read, rule, last):
                    break
                last += 1
            return at, last
    return None


def _speaks(read: Read, rule: Rule, word: int) -> bool:
    """Whether `word` can be a speaker: it is in a list of them, or looks like a name."""
    if not read.own[word]:
        return False
    name = rule.names and read.words[word].capital and not read.has(rule.not_names, word)
    return name or read.has(rule.speakers, word)


def _whole(read: Read, rule: Rule, last: int) -> Span:
    """The words up to `last` that are of the same speaker."""
    first = last
    while (
        first > max(last - _LONGEST, 0) and read.gap(first - 1).isspace() and _speaks(read, rule, first - 1)
    ):
        first -= 1
    return first, last + 1
