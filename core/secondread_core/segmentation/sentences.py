"""Cutting blocks into units as a careful editor would cut sentences.

nupunkt (unsupervised Punkt with a trained English model) finds the boundaries, one paragraph at a time and
without list markers; a few rules mend what it cannot know. Its cost is quadratic in some hostile texts, so
what cannot be prose never reaches it, and long paragraphs reach it in windows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from secondread_core.segmentation.blocks import find_blocks
from secondread_core.segmentation.model import Block, BlockHint, Kind, Segmentation, Unit

_WINDOW = 4_000
_WHITE = str.maketrans(dict.fromkeys("\n\t\xa0\u202f\u2007\u3000", " "))
_ENDS = ".!?…"
_HAS_WORD = re.compile(r"\w")
_NOT_PROSE = 8
"""Prose has a sentence end every 60 to 150 characters; one in eight is an ellipsis, a table or an attack."""
_LONG_RUN = re.compile(r"[^\s\w]{9,}")
_CANDIDATE = re.compile(r"[.!?…][\"”’»)\]]*\s")
_OPENERS = "\"“‘«'([„"
_CLOSERS = '"”’»)]'
_SAYS = re.compile(
    r"(?:\w+\s){0,3}(?:said|says|asked|asks|told|added|adds|replied|wrote|writes|shouted|noted|explained|claimed|insisted)\b[^.!?]{0,40}[.,]?$"
)
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
    for number, block in enumerate(blocks):
        if block.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.CAPTION, Kind.COMMENT):
            spans = _sentences(body[block.text_start : block.end])
        else:
            spans = [(0, block.end - block.text_start)]
        shift = block.text_start
        units.extend(Unit(start + shift, end + shift, block.kind, number) for start, end in spans)
    return tuple(units)


def _sentences(text: str) -> list[tuple[int, int]]:
    """Half-open spans of the sentences of one paragraph, without outer white space."""
    plain = _LONG_RUN.sub(_flatten, text.translate(_WHITE))
    spans: list[tuple[int, int]] = []
    for start, end in _windows(plain):
        piece = plain[start:end]
        if len(_CANDIDATE.findall(piece)) * _NOT_PROSE > len(piece) > 2 * _NOT_PROSE:
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
    if not _CANDIDATE.search(piece):
        return [(0, len(piece))]
    from nupunkt import sent_spans  # its model is loaded only when something is really cut

    return [(int(start), int(end)) for start, end in sent_spans(piece)]


def _mended(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """`spans` trimmed, with what is no sentence of its own joined to its neighbour."""
    mended: list[tuple[int, int]] = []
    join_next = False
    for raw_start, raw_end in spans:
        piece = text[raw_start:raw_end]
        stripped = piece.strip()
        if not stripped:
            continue
        start = raw_start + piece.index(stripped[0])
        end = start + len(stripped)
        if mended and (join_next or _continues(text, mended[-1], stripped)):
            mended[-1] = (mended[-1][0], end)
        else:
            mended.append((start, end))
        last = text[mended[-1][0] : end]
        join_next = _MARKER_ONLY.fullmatch(last) is not None or _HAS_WORD.search(last) is None
    return mended


def _continues(text: str, before: tuple[int, int], piece: str) -> bool:
    """Whether `piece` goes on with the sentence `before` it: no word, a small letter, or "…?” she asked"."""
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
