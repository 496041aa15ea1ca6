"""Whose the words of a changed text are: each belongs to one unit of the text before, or to nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from secondread_core.anchoring_places import longest_chain
from secondread_core.annotations import Span
from secondread_core.drafting.alignment import Tokens

NOBODY = -1
_SAME_WORDS = 0.6
"""Of a sentence's words before, and of those after, this share has to be the same."""
_SAME_CHARACTERS = 0.75
"""So alike a sentence has to be whose words are not: "Nyet." and "Njet."."""
_SHORT = 400
_FEW = 20
_RANKS = 8
_FIRST_TOKENS = 3
_LONG = 3
_STOPS = frozenset('.!?…")]')
_OPENERS = frozenset("“‘«‹([{„‚¿¡")


class Side(NamedTuple):
    """One of two texts. `ranges` has the first token of each unit and the one behind its last, `blocks` its
    block; `member` the unit of each token."""

    body: str
    tokens: Tokens
    folded: list[str]
    ranges: list[Span]
    member: list[int]
    blocks: Sequence[int]


def exact_places(old: Side, new: Side) -> list[int | None]:
    """The token at which each unit of `old` stands in `new` as it was, as many as rise together.

    It begins there as a sentence does, or behind the same neighbour, and so at its end. Of one or two words
    the segmenter itself has to say so: "No." would be found at the end of somebody's "U.S. No."
    """
    begins = {first for first, _ in new.ranges}
    ends = {behind for _, behind in new.ranges}
    places = _places_of_beginnings(old, new)
    turns: Counter[tuple[str, ...]] = Counter()
    candidates: list[list[int]] = []
    for first, behind in old.ranges:
        name = tuple(old.folded[first:behind])
        length = behind - first
        long = _words(old, first, behind) >= _LONG
        stopped = _stops(old, behind - 1)
        possible = [
            at
            for at in places.get(name[:_FIRST_TOKENS], ())
            if tuple(new.folded[at : at + length]) == name
            and (at in begins or _equal(old, first - 1, new, at - 1) or (long and _stops(new, at - 1)))
            and (at + length in ends or _equal(old, behind, new, at + length) or (long and stopped))
        ]
        turn = turns[name]
        turns[name] += 1
        candidates.append(possible[max(0, turn - _RANKS) : turn + _RANKS + 1])
    return longest_chain(candidates)


def owners(old: Side, new: Side, partner: Sequence[int], exact: set[int]) -> list[int]:
    """The unit of `old` to which each token of `new` belongs; `partner` has the new token of each old one.

    Units in `exact` stand as they were and take nothing in.
    """
    owner = [NOBODY] * len(new.folded)
    for at, found in enumerate(partner):
        if found != NOBODY and new.member[found] != NOBODY:
            owner[found] = old.member[at]
    _keep_to_one_block(old, new, owner, exact)
    words = [_words(old, *places) for places in old.ranges]
    same = _counted(new, owner)
    _drop(owner, {n for n in same if n not in exact and same[n] < _SAME_WORDS * words[n]})
    _fill(new, owner, exact)
    grown = _counted(new, owner)
    other = {n for n in grown if n not in exact and same[n] < _SAME_WORDS * grown[n]}
    _drop(owner, other)
    for number in other:
        _keep_intact(old.ranges[number], words[number], partner, owner, number)
    _pair_short(old, new, owner)
    return owner


def _places_of_beginnings(old: Side, new: Side) -> dict[tuple[str, ...], list[int]]:
    """Where in `new` the first tokens of the units of `old` stand."""
    places: dict[tuple[str, ...], list[int]] = {
        tuple(old.folded[first:behind][:_FIRST_TOKENS]): [] for first, behind in old.ranges
    }
    for length in {len(name) for name in places}:
        for at in range(len(new.folded) - length + 1):
            found = places.get(tuple(new.folded[at : at + length]))
            if found is not None:
                found.append(at)
    return places


def _equal(old: Side, at: int, new: Side, there: int) -> bool:
    return 0 <= at < len(old.folded) and 0 <= there < len(new.folded) and old.folded[at] == new.folded[there]


def _stops(side: Side, at: int) -> bool:
    """Whether a sentence may end with this token."""
    return 0 <= at < len(side.folded) and side.folded[at] in _STOPS


def _words(side: Side, first: int, behind: int) -> int:
    """How many words are among these tokens; where there is none, how many tokens."""
    return sum(side.tokens.is_word[first:behind]) or behind - first


def _counted(new: Side, owner: Sequence[int]) -> dict[int, int]:
    """How many words each unit has."""
    tokens = Counter(owner)
    words = Counter(number for number, is_word in zip(owner, new.tokens.is_word, strict=True) if is_word)
    return {number: words[number] or count for number, count in tokens.items() if number != NOBODY}


def _drop(owner: list[int], dropped: Collection[int]) -> None:
    for at, number in enumerate(owner):
        if number in dropped:
            owner[at] = NOBODY


def _keep_to_one_block(old: Side, new: Side, owner: list[int], exact: set[int]) -> None:
    """A unit that somebody parted into paragraphs stays where most of it is.

    One that lay over the same line break before stays whole.
    """
    held: dict[int, Counter[int]] = {}
    first_last: dict[int, tuple[int, int]] = {}
    for (number, block), (first, last, count) in _in_blocks(new, owner).items():
        held.setdefault(number, Counter())[block] = count
        first_last[number] = (first_last.get(number, (first, last))[0], last)
    kept: dict[int, int] = {}
    for number, blocks in held.items():
        if len(blocks) == 1:
            continue
        first, behind = old.ranges[number]
        text = old.body[old.tokens.starts[first] : old.tokens.ends[behind - 1]]
        left, right = first_last[number]
        if number in exact and new.body[new.tokens.starts[left] : new.tokens.ends[right]] == text:
            continue
        exact.discard(number)
        kept[number] = blocks.most_common(1)[0][0]
    for at, number in enumerate(owner) if kept else ():
        if number in kept and new.blocks[new.member[at]] != kept[number]:
            owner[at] = NOBODY


def _in_blocks(new: Side, owner: Sequence[int]) -> dict[tuple[int, int], tuple[int, int, int]]:
    """For each unit and block its first and last token there, and how many there are."""
    found: dict[tuple[int, int], tuple[int, int, int]] = {}
    for at, number in enumerate(owner):
        if number != NOBODY:
            name = number, new.blocks[new.member[at]]
            first, _, count = found.get(name, (at, at, 0))
            found[name] = first, at, count + 1
    return found


def _fill(new: Side, owner: list[int], exact: Collection[int]) -> None:
    """Give new words to the unit around them, or to the one whose sentence they begin or end."""
    held = [at for at, number in enumerate(owner) if number != NOBODY]
    for left, right in pairwise([NOBODY, *held, len(owner)]):
        before = owner[left] if left >= 0 else NOBODY
        behind = owner[right] if right < len(owner) else NOBODY
        if before == behind != NOBODY:
            owner[left + 1 : right] = [before] * (right - left - 1)
            continue
        opening = right
        while opening > left + 1 and new.body[new.tokens.starts[opening - 1]] in _OPENERS:
            opening -= 1
        for at in range(left + 1, right):
            ends = before != NOBODY and before not in exact and new.member[at] == new.member[left]
            begins = behind != NOBODY and behind not in exact and new.member[at] == new.member[right]
            if new.member[at] != NOBODY and (ends or begins):
                owner[at] = before if ends and not (begins and at >= opening) else behind


def _keep_intact(places: Span, words: int, partner: Sequence[int], owner: list[int], number: int) -> None:
    """A sentence that was not changed, only drawn into a much longer one, keeps its own cut."""
    first, behind = places
    start = partner[first]
    stands = start != NOBODY and list(partner[first:behind]) == list(range(start, start + behind - first))
    if stands and words >= _LONG:
        owner[start : start + behind - first] = [number] * (behind - first)


def _pair_short(old: Side, new: Side, owner: list[int]) -> None:
    """Sentences lost between two that were found, and as many new ones: each its like, where it has one."""
    firsts: dict[int, int] = {}
    lasts: dict[int, int] = {}
    for at, number in enumerate(owner):
        if number != NOBODY:
            firsts.setdefault(number, at)
            lasts[number] = at
    found = [NOBODY, *firsts, len(old.ranges)]
    for left, right in pairwise(found):
        lost = range(left + 1, right)
        low, high = lasts.get(left, NOBODY) + 1, firsts.get(right, len(owner))
        if not 0 < len(lost) <= _FEW:
            continue
        free = sorted({new.member[at] for at in range(low, high)} - {NOBODY})
        free = [n for n in free if low <= new.ranges[n][0] and new.ranges[n][1] <= high]
        if len(free) != len(lost):
            continue
        for number, sentence in zip(lost, free, strict=True):
            if _alike(_text(old, number), _text(new, sentence)):
                first, behind = new.ranges[sentence]
                owner[first:behind] = [number] * (behind - first)


def _text(side: Side, number: int) -> str:
    first, behind = side.ranges[number]
    return " ".join(side.folded[first:behind])


def _alike(one: str, other: str) -> bool:
    if not (one and other) or max(len(one), len(other)) > _SHORT:
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _SAME_CHARACTERS and matcher.ratio() >= _SAME_CHARACTERS
