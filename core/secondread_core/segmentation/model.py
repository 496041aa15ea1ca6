"""Blocks, units and what a segmentation records about itself."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from secondread_core.codebook import Role

RULES_VERSION = 1
ENGINE = f"nupunkt+rules-{RULES_VERSION}"
"""Recorded with every segmentation; stored spans are never cut again by a later engine."""


class Kind(StrEnum):
    """What part of the page a block is. Its units inherit it."""

    HEADLINE = "headline"
    BYLINE = "byline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    COMMENT = "comment"
    FURNITURE = "furniture"


DEFAULT_ROLE: Mapping[Kind, Role] = MappingProxyType(
    {
        Kind.HEADLINE: Role.HEADLINE,
        Kind.BYLINE: Role.FURNITURE,
        Kind.HEADING: Role.BODY,
        Kind.PARAGRAPH: Role.BODY,
        Kind.LIST_ITEM: Role.BODY,
        Kind.CAPTION: Role.BODY,
        Kind.COMMENT: Role.COMMENT,
        Kind.FURNITURE: Role.FURNITURE,
    }
)
"""The role a unit has where no key says otherwise. A byline is a credit: shown, never asked about."""


class Block(NamedTuple):
    """A paragraph-like stretch [start, end) without outer white space.

    `text_start` leaves a list marker or comment number out. `reason` says why it was taken for furniture
    (breadcrumb, repeat, credit, form, share, teaser, tail, markup) and is empty elsewhere.
    """

    start: int
    end: int
    text_start: int
    kind: Kind
    reason: str = ""


class BlockHint(NamedTuple):
    """What an importer knows from markup: the block within [start, end) is of `kind`."""

    start: int
    end: int
    kind: Kind


class Unit(NamedTuple):
    """A sentence, or what counts as one: [start, end) without outer white space, in block number `block`."""

    start: int
    end: int
    kind: Kind
    block: int

    @property
    def asked(self) -> bool:
        """Whether a reader is asked about it (the answer must not depend on the key, or it would tell)."""
        return DEFAULT_ROLE[self.kind] in (Role.BODY, Role.HEADLINE)


class Segmentation(NamedTuple):
    """Blocks and units in text order, and the engine that cut them."""

    blocks: tuple[Block, ...]
    units: tuple[Unit, ...]
    engine: str = ENGINE
