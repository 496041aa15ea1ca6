"""Publish one key after the other, and say when that begins and when it is acknowledged, until killed.

python publish_until_killed.py LIBRARY ARTICLE
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from secondread_core.session import publish
from secondread_core.store.database import open_library
from secondread_core.store.keys import current_key


def main(path: Path, article_id: str) -> None:
    library = open_library(path)
    while True:
        key = current_key(library, article_id)
        assert key is not None
        title = f"After {key.version}"
        os.write(1, b"begun\n")
        version = publish(library, article_id, replace(key, version=key.version + 1, article_title=title))
        os.write(1, f"{version}\n".encode())  # at once, and in one piece


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
