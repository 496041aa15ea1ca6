"""Marked words: snapping a selection to whole words, and how well two sets of spans cover each other.

The measure is the partial match of SemEval-2020 Task 11 (Da San Martino et al. 2020): every span counts
alike, whatever its length, and earns the share of it that is covered.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from secondread_core.annotations import Span


class SpanMatch(NamedTuple):
    """Shares 0..1: how much of what was marked is on target, how much of the target is covered, and both."""

    precision: float
    recall: float
    f1: float


_JOINERS = frozenset("-'’\u2010\u2011")
_NUMBER_JOINERS = frozenset(".,")
_UNSPACED = (  # scripts that write words without spaces: a selection there stays as it was made
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x3040, 0x30FF),  # Hiragana, Katakana
    (0x3400, 0x9FFF),  # Han
    (0x20000, 0x3FFFF),  # Han, supplementary
)


def _letter(char: str) -> bool:
    """Whether `char` belongs to a word: anything but white space and punctuation."""
    return char.isalnum() or (not char.isspace() and unicodedata.category(char)[0] != "P")


def _unspaced(char: str) -> bool:
    return char >= "\u0e00" and any(first <= ord(char) <= last for first, last in _UNSPACED)


def _inside_word(body: str, at: int) -> bool:
    """Whether offset `at` lies within a word, so that a cut there would part it."""
    if not 0 < at < len(body):
        return False
    left, right = body[at - 1], body[at]
    if not _letter(left):
        return _joins(body, at - 1)
    if not _letter(right):
        return _joins(body, at)
    return not _unspaced(left) and not _unspaced(right)


def _joins(body: str, at: int) -> bool:
    """Whether the character at `at` ties its neighbours into one word: "don't", "well-known", "3,000"."""
    char = body[at]
    if not 0 < at < len(body) - 1:
        return False
    before, after = body[at - 1], body[at + 1]
    if char in _JOINERS:
        return _letter(before) and _letter(after)
    return char in _NUMBER_JOINERS and before.isdigit() and after.isdigit()


def snap_to_words(body: str, span: Span) -> Span | None:
    """`span` grown to whole words of `body` and stripped of outer white space and punctuation.

    None if no word is left in it. Stripping comes first, so that a blank at the edge does not pull in
    the word beyond it.
    """
    start, end = max(span[0], 0), min(span[1], len(body))
    while start < end and not _letter(body[start]):
        start += 1
    while end > start and not _letter(body[end - 1]):
        end -= 1
    if start >= end:
        return None
    while _inside_word(body, start):
        start -= 1
    while _inside_word(body, end):
        end += 1
    return start, end


def words(body: str) -> list[Span]:
    """The words of `body` in order; in scripts without spaces, each character."""
    found: list[Span] = []
    at = 0
    while at < len(body):
        end = at + 1
        if _letter(body[at]):
            while _inside_word(body, end):
                end += 1
            found.append((at, end))
        at = end
    return found


def with_words(body: str, spans: Iterable[Span], chosen: Span) -> tuple[Span, ...]:
    """`spans` with the words of `chosen` marked; if all of them are already, with their mark taken away.

    `chosen` is whole words (`snap_to_words`). What comes out is in order, apart, and whole words again; a
    mark that overlaps another becomes one with it, neighbouring words may be marked each for themselves.
    """
    before = merge(spans)
    start, end = chosen
    if covers(before, chosen):
        pieces = [
            piece for left, right in before for piece in ((left, min(right, start)), (max(left, end), right))
        ]
        kept = (snap_to_words(body, piece) for piece in pieces if piece[0] < piece[1])
        return tuple(dict.fromkeys(piece for piece in kept if piece is not None))
    return tuple(merge((*before, chosen)))


def covers(spans: Iterable[Span], chosen: Span) -> bool:
    """Whether one of `spans` holds all of `chosen`."""
    return any(left <= chosen[0] and chosen[1] <= right for left, right in spans)


def merge(spans: Iterable[Span]) -> list[Span]:
    """`spans` in order, overlapping ones joined and empty ones dropped; touching ones stay apart."""
    merged: list[Span] = []
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def partial_match(marked: Iterable[Span], target: Iterable[Span]) -> SpanMatch:
    """SemEval-2020 Task 11: P = mean over `marked` of the share covered, R the same over `target`.

    Both empty gives 1, one empty 0. Linear in the number of spans once they are sorted.
    """
    ours, theirs = merge(marked), merge(target)
    if not ours or not theirs:
        agreed = float(not ours and not theirs)
        return SpanMatch(agreed, agreed, agreed)
    covered, met = [0] * len(ours), [0] * len(theirs)
    i = j = 0
    while i < len(ours) and j < len(theirs):
        shared = max(0, min(ours[i][1], theirs[j][1]) - max(ours[i][0], theirs[j][0]))
        covered[i] += shared
        met[j] += shared
        if ours[i][1] <= theirs[j][1]:
            i += 1
        else:
            j += 1
    precision, recall = _mean_share(covered, ours), _mean_share(met, theirs)
    total = precision + recall
    return SpanMatch(precision, recall, 2 * precision * recall / total if total else 0.0)


def _mean_share(lengths: Sequence[int], spans: Sequence[Span]) -> float:
    shares = (length / (end - start) for length, (start, end) in zip(lengths, spans, strict=True))
    return sum(shares) / len(spans)
