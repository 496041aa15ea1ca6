"""Real libraries on disk for the tests of the store and of sittings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from library_desk import Clock, Desk, furnish

from secondread_core.store.database import Library, open_library


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    return tmp_path / "my library ✎.db"


@pytest.fixture
def opened(library_path: Path) -> Iterator[Callable[..., Library]]:
    """Open the library of this test, with options; whatever is still open at the end is closed."""
    libraries: list[Library] = []

    def open_one(path: Path = library_path, **options: Any) -> Library:
        libraries.append(open_library(path, **options))
        return libraries[-1]

    yield open_one
    for library in libraries:
        library.close()


@pytest.fixture
def desk(opened: Callable[..., Library]) -> Desk:
    return furnish(opened())


@pytest.fixture
def clock() -> Clock:
    return Clock()
