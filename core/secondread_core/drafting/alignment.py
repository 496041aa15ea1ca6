"""Which token of one text is which of another, in about linear time.

Runs of tokens that occur once in both are anchors (patience diff); only short stretches between them are
compared one by one. What would take too long stays unaligned.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from secondread_core.anchoring_places import longest_chain
from secondread_core.graphemes import is_boundary

_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")
_SAME = str.maketrans("’‘‚ʼ“”„«»‹›–—−‐‑", "''''\"\"\"\"\"''-----")
"""Marks that a copy may have in another style without being another text."""
_RUNS = (6, 3, 1)
_COMPARED = 10_000
"""Tokens of one stretch times those of the other, up to which they are compared one by one."""


class Tokens(NamedTuple):
    """The words and other visible characters of a stretch, column by column: folded, half-open offsets, and
    whether each is more than punctuation."""

    folded: list[str]
    starts: list[int]
    ends: list[int]
    is_word: list[bool]


def tokens_of(body: str, start: int, end: int) -> Tokens:
    """The tokens of `body[start:end]`: everything but white space, no visible character parted."""
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(body, start, end):
        left, right = match.span()
        if ends and left == ends[-1] and body[left] >= "\u0300" and not is_boundary(body, left):
            ends[-1] = right
        else:
            starts.append(left)
            ends.append(right)
    plain = body[start:end].translate(_SAME)  # one character for one, so that offsets hold
    folded = [
        plain[left - start : right - start].casefold() for left, right in zip(starts, ends, strict=True)
    ]
    return Tokens(folded, starts, ends, [token[0].isalnum() for token in folded])


def align(old: Sequence[str], new: Sequence[str]) -> list[int]:
    """For each token of `old` its number in `new`, rising; -1 where it has none."""
    partner = [-1] * len(old)
    stretches = [(0, len(old), 0, len(new))]
    while stretches:
        a, b, c, d = stretches.pop()
        while a < b and c < d and old[a] == new[c]:
            partner[a] = c
            a, c = a + 1, c + 1
        while a < b and c < d and old[b - 1] == new[d - 1]:
            b, d = b - 1, d - 1
            partner[b] = d
        if a == b or c == d:
            continue
        if (b - a) * (d - c) <= _COMPARED:
            matcher = SequenceMatcher(None, old[a:b], new[c:d], autojunk=False)
            for left, right, length in matcher.get_matching_blocks():
                partner[a + left : a + left + length] = range(c + right, c + right + length)
            continue
        anchors = _anchors(old, new, (a, b, c, d))
        for left, right in anchors:
            partner[left] = right
            stretches.append((a, left, c, right))
            a, c = left + 1, right + 1
        if anchors:
            stretches.append((a, b, c, d))
    return partner


def _anchors(
    old: Sequence[str], new: Sequence[str], stretch: tuple[int, int, int, int]
) -> list[tuple[int, int]]:
    """Pairs of tokens with which a run begins that occurs once in both, as many as rise together."""
    a, b, c, d = stretch
    for length in _RUNS:
        here, there = _single(old, a, b, length), _single(new, c, d, length)
        shared = [(at, there[run]) for run, at in here.items() if at >= 0 and there.get(run, -1) >= 0]
        if shared:
            chosen = longest_chain([[right] for _, right in shared])
            return [
                (left, right) for (left, _), right in zip(shared, chosen, strict=True) if right is not None
            ]
    return []


def _single(tokens: Sequence[str], start: int, end: int, length: int) -> dict[tuple[str, ...], int]:
    """Where each run of `length` tokens begins; -1 for those that occur again."""
    places: dict[tuple[str, ...], int] = {}
    for at in range(start, end - length + 1):
        run = tuple(tokens[at : at + length])
        places[run] = -1 if run in places else at
    return places
