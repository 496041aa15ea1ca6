"""Which file stands where a folder is needed, for the errors in which the system does not say."""

from __future__ import annotations

import errno
import os
from pathlib import Path

CODES = frozenset({errno.EEXIST, errno.ENOTDIR})
"""What making a folder, or going through one, ends with where a file has its name."""


def file_in_the_way(path: Path) -> Path | None:
    """The outermost of `path` and the folders above it that is there and no folder; None if all are."""
    places = (*reversed(path.parents), path)
    return next((place for place in places if os.path.lexists(place) and not place.is_dir()), None)
