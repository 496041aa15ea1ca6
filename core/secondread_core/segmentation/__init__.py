"""From a normalised body to blocks (parts of the page) and units (the sentences asked about).

Both are suggestions until somebody accepts them at import; from then on they are frozen with the article.
Everything here is linear in the text. A library of frozen articles needs only the model, so what finds
blocks and sentences is loaded when it is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from secondread_core.segmentation.model import (
    DEFAULT_ROLE,
    ENGINE,
    Block,
    BlockHint,
    Kind,
    Segmentation,
    Unit,
)

if TYPE_CHECKING:
    from secondread_core.segmentation.blocks import find_blocks
    from secondread_core.segmentation.sentences import cut_units, segment

__all__ = [
    "DEFAULT_ROLE",
    "ENGINE",
    "Block",
    "BlockHint",
    "Kind",
    "Segmentation",
    "Unit",
    "cut_units",
    "find_blocks",
    "segment",
]


def __getattr__(name: str) -> Any:
    if name in ("cut_units", "find_blocks", "segment"):
        from secondread_core.segmentation import sentences

        return getattr(sentences, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
