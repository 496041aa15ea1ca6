"""From a normalised body to blocks (parts of the page) and units (the sentences asked about).

Both are suggestions until somebody accepts them at import; from then on they are frozen with the article.
Everything here is linear in the text.
"""

from secondread_core.segmentation.blocks import find_blocks
from secondread_core.segmentation.model import (
    DEFAULT_ROLE,
    ENGINE,
    Block,
    BlockHint,
    Kind,
    Segmentation,
    Unit,
)
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
