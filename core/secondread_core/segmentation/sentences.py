"""Cutting blocks into units as a careful editor would cut sentences.

nupunkt (unsupervised Punkt with a trained English model) finds the boundaries, one paragraph at a time and
without list markers; a few rules mend what it cannot know. Its cost is quadratic in some hostile texts, so
what cannot be prose never reaches it, and long paragraphs reach it in windows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from secondread_core.segmentation.blocks import find_blocks
from secondread_core.segmentation.model import Block, BlockHint, Kind, Segmentation, Unit
from secondread_core.segmentation.stops import NOTE_MARK, TITLES, stop_after_short

_WINDOW = 4_000
_SPACES = "\n\t\xa0\u202f\u2007\u3000"
_ENDS = ".!?…"
_HAS_WORD = re.compile(r"\w")
_NOT_PROSE = 16
"""Prose has a sentence end every 60 to 150 characters; a thousand characters with one in sixteen are a table,
a row of dots or an attack, and stay in one piece."""
_LONG_ENOUGH = 1_000
"""Shorter paragraphs are always cut: a writer may say "No. Never. Not once."."""
_LONG_RUN = re.compile(r"[^\s\w]{9,}")
_CANDIDATE = re.compile(rf"[.!?…]{NOTE_MARK}*[\"”’»)\]]*\s+")
_CLEAR_END = re.compile(r"[\"“‘«(]?[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ’']")
"""What follows a full stop that is beyond doubt: a capitalised word."""
_WORD_BEFORE = re.compile(r"(?<![\w.])[a-zA-Zà-öø-ÿ’'-]{2,}$")
_FOREIGN_END = re.compile(r"[。｡！？؟۔।॥։።]")
_OPENERS = "\"“‘«'([„"
_CLOSERS = '"”’»)]'
_NOTE_BEGINS = "[¹²³⁰⁴⁵⁶⁷⁸⁹"
"""The mark of a footnote stands behind the end of a sentence, hardly ever behind an abbreviation."""
_SAYS = re.compile(
    rf"(?:(?:\w[\w’'-]*|(?:{TITLES}|[A-Z])\.)\s){{0,4}}(?:said|says|asked|asks|told|added|adds|replied|wrote|writes|shouted|noted|explained|claimed|insisted)\b"
    rf"(?:[^.!?]|\b(?:{TITLES}|[A-Z])\.(?=\s)){{0,40}}[.,]?$"
)
_TITLE_END = re.compile(rf"\b(?:{TITLES}|Mt|Ft|vs)\.$")
"""Words before a name or number in every text, whatever the model has learnt."""
_MARKER_ONLY = re.compile(r"[\"“(\[]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})[.)]$")


def segment(body: str, hints: Sequence[BlockHint] = ()) -> Segmentation:
    """Blocks and units of a normalised `body`.

    Raises:
        TooManyBlocks: from `find_blocks`.
    """
    blocks = find_blocks(body, hints)
    return Segmentation(blocks, cut_units(body, blocks))


def cut_units(body: str, blocks: Sequence[Block]) -> tuple[Unit, ...]:
    """The units of `blocks`, in order. Headlines, headings, bylines and furniture stay whole."""
    units: list[Unit] = []
    plain = body  # of the same length: one kind of space, and no runs of punctuation left to decide in
    for space in _SPACES:
        plain = plain.replace(space, " ")
    plain = _LONG_RUN.sub(_flatten, plain)
    for number, block in enumerate(blocks):
        if block.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CAPTION, Kind.COMMENT):
            spans = _sentences(plain[block.text_start : block.end])
        else:
            spans = [(0, block.end - block.text_start)]
        shift = block.text_start
        units.extend(Unit(start + shift, end + shift, block.kind, number) for start, end in spans)
    return tuple(units)


def _sentences(plain: str) -> list[tuple[int, int]]:
    """Half-open spans of the sentences of one paragraph, without outer white space."""
    spans: list[tuple[int, int]] = []
    for start, end in _windows(plain):
        piece = plain[start:end]
        if len(piece) >= _LONG_ENOUGH and len(_CANDIDATE.findall(piece)) * _NOT_PROSE > len(piece):
            spans.append((start, end))
        else:
            spans.extend((start + a, start + b) for a, b in _boundaries(piece))
    return _mended(plain, spans)


def _flatten(run: re.Match[str]) -> str:
    """A run of punctuation as one sign repeated: same length, nothing left to decide inside it."""
    return run[0][0] * (len(run[0]) - 1) + run[0][-1] if run[0][-1] in _CLOSERS else "-" * len(run[0])


def _windows(text: str) -> list[tuple[int, int]]:
    """Stretches of at most about `_WINDOW` characters, cut behind a sentence end where there is one."""
    windows, start = [], 0
    while len(text) - start > _WINDOW:
        found = [match.end() for match in _CANDIDATE.finditer(text, start + _WINDOW // 2, start + _WINDOW)]
        space = text.find(" ", start + _WINDOW - 1)
        end = found[-1] if found else space + 1 if space >= 0 else len(text)
        windows.append((start, end))
        start = end
    windows.append((start, len(text)))
    return windows


def _boundaries(piece: str) -> list[tuple[int, int]]:
    """Sentence spans of one window. Only stretches in which an end is in doubt are put to nupunkt."""
    cuts = [0]
    doubtful: list[bool] = []
    doubt = False
    for match in _CANDIDATE.finditer(piece):
        if _is_clear_end(piece, match, cuts[-1]):
            cuts.append(match.end())
            doubtful.append(doubt)
            doubt = False
        else:
            doubt = True
    cuts.append(len(piece))
    doubtful.append(doubt or _FOREIGN_END.search(piece, cuts[-2]) is not None)
    spans: list[tuple[int, int]] = []
    for start, end, asked in zip(cuts, cuts[1:], doubtful, strict=False):
        if asked:
            spans.extend((start + a, start + b) for a, b in _ask_nupunkt(piece[start:end]))
        elif start < end:
            spans.append((start, end))
    return spans


def _is_clear_end(piece: str, end: re.Match[str], begun: int) -> bool:
    """Whether `end` ends a sentence beyond doubt: one quotation closes and another opens, or a full stop
    stands between a word that is no abbreviation and a capitalised one, or one that begins sentences."""
    if piece[end.start() + 1] in "”»" and piece[end.end() : end.end() + 1] in ("“", "«"):
        return True
    near, mark = max(begun, end.start() - 40), piece[end.start()]
    if mark != "…" and _CLEAR_END.match(piece, end.end()):
        word = _WORD_BEFORE.search(piece, near, end.start())
        if word is not None:
            noted = piece[end.start() + 1] in _NOTE_BEGINS and word[0].islower()
            if noted or word[0].casefold() not in _abbreviations():
                return True
    return mark == "." and stop_after_short(piece, near, end.start(), end.end())


@cache
def _abbreviations() -> frozenset[str]:
    """Words that a full stop may follow without ending a sentence; loads nupunkt's model."""
    from nupunkt import load_default_model

    return frozenset(load_default_model().abbreviations)


def _ask_nupunkt(stretch: str) -> list[tuple[int, int]]:
    from nupunkt import sent_spans

    return [(int(start), int(end)) for start, end in sent_spans(stretch)]


class _Stretch(NamedTuple):
    """A sentence in the making. `complete` is false while it is only a marker or holds no word."""

    start: int
    end: int
    complete: bool


def _mended(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """`spans` trimmed, with what is no sentence of its own joined to its neighbour."""
    mended: list[_Stretch] = []
    for raw_start, raw_end in spans:
        piece = text[raw_start:raw_end].strip()
        if not piece:
            continue
        start = text.index(piece[0], raw_start)
        end = start + len(piece)
        complete = _HAS_WORD.search(piece) is not None and _MARKER_ONLY.fullmatch(piece) is None
        before = mended[-1] if mended else None
        if before and (not before.complete or _continues(text, (before.start, before.end), piece)):
            mended[-1] = _Stretch(before.start, end, before.complete or complete)
        else:
            mended.append(_Stretch(start, end, complete))
    return [(stretch.start, stretch.end) for stretch in mended]


def _continues(text: str, before: tuple[int, int], piece: str) -> bool:
    """Whether `piece` goes on with the sentence `before` it: no word, a small letter, or "…?” she asked"."""
    if _TITLE_END.search(text[max(before[0], before[1] - 6) : before[1]]):
        return True
    head = piece.lstrip(_OPENERS + _CLOSERS + " -–—")
    if not head or _HAS_WORD.search(head) is None:
        return True
    first = head.split(None, 1)[0]
    if first[0].islower() and first.islower():
        return True
    quoted = (
        text[before[1] - 1] in _CLOSERS
        and text[max(before[0], before[1] - 3) : before[1]].rstrip(_CLOSERS)[-1:] in "!?…"
    )
    return quoted and piece[0] not in _OPENERS and len(piece) < 80 and _SAYS.match(piece) is not None
