"""Cutting a body into blocks and suggesting what each of them is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from secondread_core.errors import TooManyBlocks
from secondread_core.segmentation.furniture import (
    furniture_reason,
    heads_comments,
    is_breadcrumb,
    is_byline,
    marks_comment,
    starts_tail,
)
from secondread_core.segmentation.model import Block, BlockHint, Kind
from secondread_core.segmentation.stops import BEGINNING, NOTE_MARK

MAX_BLOCKS = 20_000
HEADLINE_LENGTH = 240
HEADING_LENGTH = 140
QUESTION_LENGTH = 60
"""A longer question standing alone is the writer talking, not a section head."""
TEASER_LENGTH = 240

_LIST_MARKER = re.compile(r"(?:[•◦▪‣∙·●○*]|[-–](?=\s)|\d{1,2}[.)]|[a-z]\))\s+")
_GLUED_ITEM = re.compile(r";\s*>(?=\w)")
"""A list item whose marker lost its line ("…; >Next item")."""
_LABEL = re.compile(r"\w[\w’' -]{0,30}:\s")
_ENDS = frozenset(".!…,;:")
_CLOSERS = '"”’»)]'
_STOP_INSIDE = re.compile(
    rf"[a-zß-öø-ÿ]{{3}}\.{NOTE_MARK}*[\"”’»)]*\s+[\"“‘«(]?[A-ZÀ-ÖØ-Þ]"
    rf"|\b[A-Z]\.\s+{BEGINNING.pattern}"
)
"""A sentence that ends before the line does: no headline and no section head."""
_QUESTION_INSIDE = re.compile(r"[?!][\"”’»)]*\s+[\"“‘«(]?[A-ZÀ-ÖØ-Þ].*\?[\"”’»)]*$")
"""Two questions in a row are the writer talking; one and its answer may be a section head."""
_NOTE_MARKS = re.compile(rf"(?<=[.!?…\"”’»)]){NOTE_MARK}+$")
_WRAP_MIN, _WRAP_MAX = 45, 110


def find_blocks(body: str, hints: Sequence[BlockHint] = ()) -> tuple[Block, ...]:
    """The blocks of a normalised `body`, in order, each with a suggested kind.

    A line is a block, unless the text is wrapped hard at a column: then a run of lines is one.
    `hints` (sorted, from an importer that saw markup) overrule what the text alone suggests.

    Raises:
        TooManyBlocks: more than `MAX_BLOCKS`.
    """
    blocks = [_with_marker(body, start, end) for start, end in _stretches(body)]
    if len(blocks) > MAX_BLOCKS:
        raise TooManyBlocks(None, MAX_BLOCKS)
    hinted = _apply_hints(blocks, hints)
    _find_furniture(body, blocks, hinted)
    _find_head(body, blocks, hinted)
    _find_comments(body, blocks, hinted)
    _find_tail(body, blocks, hinted)
    _find_headings(body, blocks, hinted)
    return tuple(blocks)


def _stretches(body: str) -> list[tuple[int, int]]:
    """Lines without outer white space, joined where the text is wrapped hard; glued list items apart."""
    lines: list[tuple[int, int, bool]] = []
    offset, after_blank = 0, True
    for line in body.split("\n"):
        stripped = line.strip()
        if stripped:
            start = offset + line.index(stripped[0])
            lines.append((start, start + len(stripped), after_blank))
            if len(lines) > 4 * MAX_BLOCKS:
                raise TooManyBlocks(None, MAX_BLOCKS)
        after_blank = not stripped
        offset += len(line) + 1
    wrapped = _is_wrapped(body, lines)
    stretches: list[tuple[int, int]] = []
    for start, end, first in lines:
        if wrapped and not first and not _LIST_MARKER.match(body, start, end):
            stretches[-1] = (stretches[-1][0], end)
            continue
        begin = start
        for glued in _GLUED_ITEM.finditer(body, start, end):
            stretches.append((begin, glued.start() + 1))
            begin = glued.end()
        stretches.append((begin, end))
    return stretches


def _is_wrapped(body: str, lines: Sequence[tuple[int, int, bool]]) -> bool:
    """Whether most line ends inside paragraphs come from a wrapping column rather than from a writer."""
    inner = [index for index in range(len(lines) - 1) if not lines[index + 1][2]]
    if len(inner) < 2 or max(end - start for start, end, _ in lines) > _WRAP_MAX:
        return False
    full = [i for i in inner if lines[i][1] - lines[i][0] >= _WRAP_MIN and body[lines[i][1] - 1] not in ".!?"]
    return len(full) * 2 > len(inner)


def _with_marker(body: str, start: int, end: int) -> Block:
    marker = _LIST_MARKER.match(body, start, end)
    if marker and marker.end() < end:
        return Block(start, end, marker.end(), Kind.LIST_ITEM)
    glued = start > 0 and body[start - 1] == ">"
    return Block(start, end, start, Kind.LIST_ITEM if glued else Kind.PARAGRAPH)


def _text(body: str, block: Block) -> str:
    return body[block.text_start : block.end]


def _apply_hints(blocks: list[Block], hints: Sequence[BlockHint]) -> set[int]:
    """Set the kinds that markup tells; the numbers of the blocks so settled."""
    starts = [hint.start for hint in hints]
    settled: set[int] = set()
    for number, block in enumerate(blocks):
        at = bisect_right(starts, block.start) - 1
        if at >= 0 and block.end <= hints[at].end:
            kind = hints[at].kind
            reason = "markup" if kind is Kind.FURNITURE else ""
            blocks[number] = block._replace(kind=kind, reason=reason)
            settled.add(number)
    return settled


def _find_furniture(body: str, blocks: list[Block], settled: set[int]) -> None:
    for number, block in enumerate(blocks):
        text = _text(body, block)
        reason = "breadcrumb" if number < 3 and is_breadcrumb(text) else furniture_reason(text)
        if reason and number not in settled:
            blocks[number] = block._replace(kind=Kind.FURNITURE, reason=reason)


def _find_head(body: str, blocks: list[Block], settled: set[int]) -> None:
    """The headline, a copy of it among the first blocks (a photo's line, mostly), and bylines."""
    candidates = [n for n, block in enumerate(blocks) if block.kind in (Kind.PARAGRAPH, Kind.HEADLINE)]
    hinted = next((n for n in candidates if blocks[n].kind is Kind.HEADLINE), None)
    first = hinted if hinted is not None else candidates[0] if candidates else None
    for number, block in enumerate(blocks):
        if (
            number != first
            and number not in settled
            and block.kind is Kind.PARAGRAPH
            and is_byline(_text(body, block))
        ):
            blocks[number] = block._replace(kind=Kind.BYLINE)
    if first is None:
        return
    headline = _text(body, blocks[first])
    if hinted is None:
        if len(headline) > HEADLINE_LENGTH or first in settled:
            return
        if _NOTE_MARKS.sub("", headline).endswith((".", ":", ",", ";")) or _STOP_INSIDE.search(headline):
            return
        blocks[first] = blocks[first]._replace(kind=Kind.HEADLINE)
    for number in range(first + 1, min(first + 7, len(blocks))):
        if number in settled or blocks[number].kind is not Kind.PARAGRAPH:
            continue
        text = _text(body, blocks[number])
        if len(headline) > 20 and text.startswith(headline) and len(text) < len(headline) + 80:
            blocks[number] = blocks[number]._replace(kind=Kind.FURNITURE, reason="repeat")


def _find_comments(body: str, blocks: list[Block], settled: set[int]) -> None:
    """Readers' comments: below their heading, or the list items around "Liked by 4 people" lines."""
    marks = [n for n, block in enumerate(blocks) if marks_comment(_text(body, block))]
    heads = [n for n, block in enumerate(blocks) if heads_comments(_text(body, block))]
    if marks:
        first = marks[0]
        while first > 0 and blocks[first - 1].kind is Kind.LIST_ITEM and _near(body, blocks, first):
            first -= 1
        first = min([first, *heads])
        last = len(blocks) - 1 if heads else marks[-1]
    elif heads:
        first, last = heads[0], len(blocks) - 1
    else:
        return
    for number in range(first, last + 1):
        if starts_tail(_text(body, blocks[number])) and number > first:
            break
        if blocks[number].kind in (Kind.PARAGRAPH, Kind.LIST_ITEM) and number not in settled:
            blocks[number] = blocks[number]._replace(kind=Kind.COMMENT)


def _near(body: str, blocks: Sequence[Block], number: int) -> bool:
    """Whether at most one empty line stands between block `number` and the one before it."""
    return body.count("\n", blocks[number - 1].end, blocks[number].start) <= 2


def _find_tail(body: str, blocks: list[Block], settled: set[int]) -> None:
    """What follows the first "Leave a reply" or "More like this" is furniture until real prose returns."""
    first = next((n for n, block in enumerate(blocks) if n and starts_tail(_text(body, block))), len(blocks))
    for number in range(first, len(blocks)):
        block = blocks[number]
        if block.end - block.start > TEASER_LENGTH and body[block.end - 1] in '.!?”"':
            return
        if block.kind not in (Kind.FURNITURE, Kind.COMMENT) and number not in settled:
            blocks[number] = block._replace(kind=Kind.FURNITURE, reason="teaser")


def _find_headings(body: str, blocks: list[Block], settled: set[int]) -> None:
    """A short line without a full stop, with prose or a list below it and something above it."""
    for number in range(1, len(blocks) - 1):
        block, following = blocks[number], blocks[number + 1]
        if block.kind is not Kind.PARAGRAPH or number in settled:
            continue
        text = _text(body, block)
        if (
            len(text) <= (QUESTION_LENGTH if text.endswith("?") else HEADING_LENGTH)
            and _NOTE_MARKS.sub("", text).rstrip(_CLOSERS)[-1:] not in _ENDS
            and not _LABEL.match(text)
            and not _STOP_INSIDE.search(text)
            and not _QUESTION_INSIDE.search(text)
            and not text[0].islower()
            and following.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM)
            and not text.startswith(('"', "“", "«"))
        ):
            blocks[number] = block._replace(kind=Kind.HEADING)
