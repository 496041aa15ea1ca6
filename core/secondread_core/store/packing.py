"""An article's frozen blocks and units as compact JSON columns, and the hashes that guard them."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from secondread_core.article import ArticleInfo
from secondread_core.canonical_json import canonical, digest
from secondread_core.segmentation import Block, Kind, Segmentation, Unit

_KINDS = {str(kind): kind for kind in Kind}


def pack_blocks(segmentation: Segmentation) -> str:
    """`[[start, end, text_start, kind, reason], …]`."""
    return canonical([[b.start, b.end, b.text_start, str(b.kind), b.reason] for b in segmentation.blocks])


def pack_units(segmentation: Segmentation) -> str:
    """`[[start, end, kind, block], …]`."""
    return canonical([[u.start, u.end, str(u.kind), u.block] for u in segmentation.units])


def unpack_segmentation(engine: str, blocks: str, units: str) -> Segmentation:
    """What was packed.

    Raises:
        ValueError, TypeError, KeyError: it was not packed by us.
    """
    return Segmentation(
        tuple(
            Block(start, end, text, _KINDS[kind], reason)
            for start, end, text, kind, reason in json.loads(blocks)
        ),
        tuple(Unit(start, end, _KINDS[kind], block) for start, end, kind, block in json.loads(units)),
        engine,
    )


def spans_hash(units: str) -> str:
    """SHA-256 of the packed units' `[[start, end], …]`: what an attempt's answers were given to."""
    return digest([row[:2] for row in json.loads(units)])


def pack_info(info: ArticleInfo) -> str:
    """What is known about an article, as a JSON object."""
    return canonical(asdict(info))


def unpack_info(info: str) -> ArticleInfo:
    """What was packed.

    Raises:
        ValueError, TypeError: it was not packed by us.
    """
    return ArticleInfo(**json.loads(info))


def content_hash(*columns: Any) -> str:
    """SHA-256 over the columns of a row, which must all be JSON values, in the order of the table.

    Raises:
        TypeError: a column is not.
    """
    return digest(columns)
