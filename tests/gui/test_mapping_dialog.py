"""Labels of other programs get a meaning: suggested, decided by a person, remembered, or left open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from bringing_desk import BringingDesk, bringing_desk, click, everything
from foreign_desk import FIXTURES, NEWS, path_for
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.exchange.foreign.mapping import IGNORED, Mapping, Meaning, Sense, suggested
from secondread_core.exchange.foreign.model import Annotation, Foreign, Format, settled
from secondread_core.store.preferences import PROGRAM, read_preference, write_preference
from secondread_gui.keyfiles.mapping_dialog import MOST_ROWS, MappingDialog
from secondread_gui.keyfiles.meanings import (
    LABEL_MAPPINGS,
    MOST_REMEMBERED,
    choices_for,
    remember,
    remembered,
)
from secondread_gui.keyfiles.offer_dialog import OfferDialog
from secondread_gui.window_words import WindowWords

WORDS = WindowWords().report
NAMES = {"A3": "Opinion", "B4": "Vague"}


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[BringingDesk]:
    yield from bringing_desk(qtbot, tmp_path / "library.db")


def foreign(*labels: str) -> Foreign:
    """A file with those labels, the first one the most frequent."""
    found = [
        Annotation(0, 3, label) for number, label in enumerate(labels) for _ in range(len(labels) - number)
    ]
    return settled(Format.DOCCANO, NEWS, found, None)


def dialog_for(
    qtbot: QtBot, file: Foreign, known: Mapping | None = None, words: WindowWords | None = None
) -> MappingDialog:
    mapping = suggested(file, NAMES, known)
    terms = set(known.meanings) if known else set()
    report = WORDS if words is None else words.report
    dialog = MappingDialog(file, mapping, terms, report, "labels.jsonl")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def shown(dialog: MappingDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))


def choose(dialog: MappingDialog, term: str, meaning: Meaning | None) -> None:
    row = next(row for row in dialog.rows if row.term == term)
    row.choice.setCurrentIndex(row._meanings.index(meaning))


def test_every_type_and_source_and_the_rest_can_be_chosen() -> None:
    meanings = [choice.meaning for choice in choices_for("Rumour", WORDS, None)]
    assert meanings[0] is None
    assert {Meaning(Sense.TYPE, code) for code in TypeCode} <= set(meanings)
    assert {Meaning(Sense.SOURCE, code) for code in SourceCode} <= set(meanings)
    assert {Meaning(Sense.FLAG), IGNORED, Meaning(Sense.WORDS, "loaded")} <= set(meanings)
    assert Meaning(Sense.WORDS, "Rumour") in meanings
    assert len(set(meanings)) == len(meanings)
    told = [choice.words for choice in choices_for("Rumour", WORDS, None)]
    assert len(set(told)) == len(told)


def test_suggestions_are_marked_as_such_until_somebody_chooses(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot, foreign("Opinion", "Person"))
    first, second = dialog.rows
    assert first.meaning == Meaning(Sense.TYPE, "A3")
    assert "suggested" in shown(dialog)
    assert "suggested" in first.choice.accessibleDescription()
    assert second.meaning is None
    choose(dialog, "Opinion", Meaning(Sense.TYPE, TypeCode.MIXED))
    assert "suggested" not in shown(dialog).replace("it is suggested", "")
    assert "suggested" not in first.choice.accessibleDescription()


def test_each_label_is_told_with_how_often_and_on_which_words(qtbot: QtBot) -> None:
    file = settled(Format.DOCCANO, NEWS, [Annotation(0, 9, "Rumour"), Annotation(11, 24, "Rumour")], None)
    dialog = dialog_for(qtbot, file)
    assert "“Pip wins.” · “The 🦊 baker,”" in shown(dialog)
    assert "2 times" in shown(dialog)


def test_what_is_open_is_said_and_is_no_obstacle(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot, foreign("Opinion", "Person", "Place"))
    assert "2 labels are not decided" in dialog.left.text()
    choose(dialog, "Person", IGNORED)
    choose(dialog, "Place", Meaning(Sense.FLAG))
    assert dialog.left.text() == "Every label is decided."
    choose(dialog, "Place", None)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        click(dialog.use)
    (mapping,) = chosen.args
    assert mapping.meanings == {"Opinion": Meaning(Sense.TYPE, "A3"), "Person": IGNORED}


def test_the_next_time_they_stand_as_last_time(desk: BringingDesk, tmp_path: Path) -> None:
    path = path_for(tmp_path, Format.BRAT)
    path.write_bytes(FIXTURES[Format.BRAT])
    desk.bring(path)
    dialog = desk.dialog(MappingDialog)
    choose(dialog, "Person", IGNORED)
    choose(dialog, "Opinion", Meaning(Sense.TYPE, TypeCode.MIXED))
    click(dialog.use)
    desk.settle()
    click(desk.dialog(OfferDialog).drop)
    desk.bring(path)
    again = desk.dialog(MappingDialog)
    assert "as last time" in shown(again)
    rows = {row.term: row.meaning for row in again.rows}
    assert rows["Person"] == IGNORED
    assert rows["Opinion"] == Meaning(Sense.TYPE, "A5")
    before = everything(desk.library)
    click(again.drop)
    assert everything(desk.library) == before


def test_only_the_newest_are_remembered(desk: BringingDesk) -> None:
    for number in range(MOST_REMEMBERED + 5):
        remember(desk.library, Mapping(f"scheme {number}", {"x": IGNORED}))
    remember(desk.library, Mapping("scheme 7", {"y": IGNORED}))
    assert remembered(desk.library, "scheme 0") is None
    assert remembered(desk.library, "scheme 4") is None
    assert remembered(desk.library, "scheme 5") is not None
    assert remembered(desk.library, "scheme 7") == Mapping("scheme 7", {"y": IGNORED})
    assert len(read_preference(desk.library, PROGRAM, LABEL_MAPPINGS)) == MOST_REMEMBERED


@pytest.mark.parametrize("spoilt", [7, ["x"], [{"format": "secondread-mapping"}], {"a": 1}])
def test_what_was_remembered_and_is_spoilt_is_forgotten(desk: BringingDesk, spoilt: object) -> None:
    write_preference(desk.library, PROGRAM, LABEL_MAPPINGS, spoilt)
    assert remembered(desk.library, "x") is None
    remember(desk.library, Mapping("x", {"y": IGNORED}))
    assert remembered(desk.library, "x") == Mapping("x", {"y": IGNORED})


def test_thousands_of_labels_are_too_many_to_ask_about(qtbot: QtBot) -> None:
    found = [Annotation(0, 3, f"label {number}") for number in range(3_000)]
    dialog = dialog_for(qtbot, settled(Format.DOCCANO, NEWS, found, None))
    assert len(dialog.rows) == MOST_ROWS
    assert "2900 rarer labels" in dialog.left.text().replace(",", "")


def test_a_label_like_one_of_ours_that_is_not_shown_is_not_taken_for_it(qtbot: QtBot) -> None:
    found = [Annotation(0, 3, f"label {number}") for number in range(MOST_ROWS)]
    found = [*found, *found, Annotation(0, 3, "Opinion")]
    dialog = dialog_for(qtbot, settled(Format.DOCCANO, NEWS, found, None))
    assert "Opinion" not in dialog.mapping.meanings


def test_labels_of_others_are_shown_as_they_are(qtbot: QtBot) -> None:
    file = foreign("<b>bold</b>", "a&b", "\u202eevil", "x" * 190)
    dialog = dialog_for(qtbot, file)
    text = shown(dialog)
    assert "<b>bold</b>" in text
    assert "a&b" in text
    assert "\u202e" not in text
