"""Open a library of an old schema, and say when that begins, and when the migration does.

python migrate_until_killed.py LIBRARY
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from secondread_core.store import migrations
from secondread_core.store.database import open_library

_content = migrations._content


def tell(connection: object, version: int) -> list[str]:
    """What a migration looks at before and after; the first time, nothing has been changed yet."""
    content = _content(connection, version)  # type: ignore[arg-type]
    os.write(1, b"looked\n")
    return content


if __name__ == "__main__":
    migrations._content = tell
    os.write(1, b"begun\n")
    open_library(Path(sys.argv[1])).close()
