"""Every library ever released still opens, and says what it said then."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from library_told import tell

from secondread_core.drafting.model import is_blank
from secondread_core.session import begin_coding, open_draft, resume
from secondread_core.store.articles import article_cards
from secondread_core.store.database import open_library
from secondread_core.store.drafts import drafts_of
from secondread_core.store.schema import SCHEMA_VERSION
from secondread_core.store.verification import verify

DATABASES = Path(__file__).parents[1] / "databases"
RELEASED = sorted(DATABASES.glob("schema-*.db"))


def test_there_is_one_file_for_every_released_schema() -> None:
    assert [path.stem for path in RELEASED] == [
        f"schema-{version}" for version in range(1, SCHEMA_VERSION + 1)
    ]


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
@pytest.mark.parametrize("read_only", [False, True])
def test_it_reads_as_it_did(released: Path, read_only: bool, tmp_path: Path) -> None:
    expected = json.loads(released.with_suffix(".json").read_text(encoding="utf-8"))
    path = tmp_path / released.name
    shutil.copyfile(released, path)
    for _ in range(2):
        library = open_library(path, read_only=read_only)
        assert json.loads(json.dumps(tell(library))) == expected
        assert verify(library) == []
        library.close()


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_one_can_go_on_in_it(released: Path, tmp_path: Path) -> None:
    path = tmp_path / released.name
    shutil.copyfile(released, path)
    library = open_library(path)
    ((attempt_id,),) = library.rows("SELECT attempt_id FROM attempt WHERE handed_in_at IS NULL")
    sitting = resume(library, attempt_id)
    assert sitting.redo() is not None
    sitting.undo()
    sitting.undo()
    assert sitting.attempt.answered == len(sitting.revealed)
    sitting.hand_in()
    assert verify(library) == []
    library.close()


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_one_can_go_on_coding_in_it(released: Path, tmp_path: Path) -> None:
    path = tmp_path / released.name
    shutil.copyfile(released, path)
    library = open_library(path)
    for card in article_cards(library):
        for draft in drafts_of(library, card.article_id):
            drafting = open_draft(library, draft.draft_id)
            while drafting.can_redo:
                drafting.redo()
            while drafting.can_undo:
                drafting.undo()
        new = begin_coding(library, card.article_id, "Somebody else")
        assert all(is_blank(unit) for unit in new.draft.units)
    assert verify(library) == []
    library.close()
