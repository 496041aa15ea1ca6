"""Mending a text while others work on it, and whatever is written: nothing is lost that was not told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from drafting_desk import BODY, check, numbered, plain_draft
from hypothesis import given, settings
from hypothesis import strategies as st
from missing_desk import begin, desk_on, put_in_window
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typo_desk import ABSURD, CTRL, ESCAPE, HOLT, RETURN, at, change, press, told

from secondread_core.codebook import TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.model import Draft, is_blank
from secondread_core.drafting.typos import fix_text
from secondread_core.errors import DiskFull
from secondread_core.fingerprints import words_of
from secondread_core.session.authoring import open_draft, second_coding
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.typo_panel import TypoPanel

NARROW = "The\u00a0ferry costs 3\u202f000\u00a0crowns."


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[CodingDesk]:
    with desk_on(tmp_path) as made:
        made.open(begin(made.library, BODY))
        yield made


@pytest.fixture
def panel(qtbot: QtBot, desk: CodingDesk) -> Iterator[TypoPanel]:
    made = TypoPanel(desk)
    window = put_in_window(qtbot, made)
    yield made
    window.close()


# --- what stands in the way -------------------------------------------------------------------------------


def test_what_could_not_be_saved_stays_in_the_field(
    desk: CodingDesk, panel: TypoPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    at(desk, HOLT)
    panel.open_here()
    change(panel, "leads", "heads")
    full = DiskFull(desk.library.path)
    with monkeypatch.context() as patched:

        def refuse(*_args: object) -> int:
            raise full

        patched.setattr("secondread_core.session.authoring.record_edit", refuse)
        press(panel, RETURN, CTRL)
    assert panel.isVisible()
    assert "heads" in panel.field.text
    assert "heads" not in desk.draft.body
    assert desk.messages.text
    press(panel, RETURN, CTRL)
    assert "heads" in desk.draft.body


def test_beside_another_authors_coding_the_text_is_fixed(desk: CodingDesk, panel: TypoPanel) -> None:
    second_coding(desk.library, desk.card.draft_id, "Bea")
    at(desk, HOLT)
    panel.open_here()
    assert panel.field.isHidden()
    assert panel.keep.isHidden()
    assert "“Bea” codes the same sentences" in panel.told.toPlainText()
    assert panel.no.hasFocus()
    press(panel, Qt.Key.Key_Space)
    assert panel.isHidden()


def test_a_finished_coding_is_not_mended(desk: CodingDesk, panel: TypoPanel) -> None:
    desk.finish()
    at(desk, HOLT)
    panel.open_here()
    assert panel.field.isHidden()
    assert "finished" in panel.told.toPlainText()
    press(panel, ESCAPE)
    assert panel.isHidden()


def test_another_author_who_begins_meanwhile_is_told_and_the_words_stay(
    desk: CodingDesk, panel: TypoPanel
) -> None:
    at(desk, HOLT)
    panel.open_here()
    change(panel, "leads", "heads")
    second_coding(desk.library, desk.card.draft_id, "Bea")
    press(panel, RETURN, CTRL)
    assert "Bea" in desk.messages.text
    assert "heads" in panel.field.text
    assert "leads" in desk.draft.body


def test_words_written_beside_it_are_kept_first(desk: CodingDesk, panel: TypoPanel) -> None:
    unit = at(desk, HOLT)
    panel.open_here()
    change(panel, "leads", "heads")
    desk.about_to_act.connect(lambda: desk.keep(acts.set_rationale, unit, "Her own words."))
    press(panel, RETURN, CTRL)
    assert "heads" in desk.draft.body
    assert desk.draft.units[unit].rationale == "Her own words."


def test_the_paragraph_is_found_again_after_another_window_mended_one_above(
    qtbot: QtBot, desk: CodingDesk, panel: TypoPanel
) -> None:
    at(desk, ABSURD)
    panel.open_here()
    change(panel, "leads", "heads")
    other = open_draft(desk.library, desk.card.draft_id)
    other.apply(fix_text(other.draft, other.draft.body.replace("Harbour", "A line more.\n\nHarbour"))[0])
    press(panel, RETURN, CTRL)  # takes over what the other window did
    press(panel, RETURN, CTRL)
    assert desk.draft.body.startswith("A line more.\n\nHarbour towns ask")
    assert "who heads the council" in desk.draft.body
    check(desk.draft)


def test_a_paragraph_that_was_changed_elsewhere_is_not_overwritten(
    qtbot: QtBot, desk: CodingDesk, panel: TypoPanel
) -> None:
    at(desk, ABSURD)
    panel.open_here()
    change(panel, "leads", "heads")
    other = open_draft(desk.library, desk.card.draft_id)
    other.apply(fix_text(other.draft, other.draft.body.replace("too late", "at noon"))[0])
    desk.catch_up()
    assert "changed elsewhere" in told(qtbot, panel)
    assert not panel.keep.isEnabled()
    press(panel, RETURN, CTRL)
    assert "sails at noon" in desk.draft.body
    assert "who leads the council" in desk.draft.body
    assert "heads" in panel.field.text


def test_what_another_window_coded_meanwhile_is_told_before_it_is_lost(
    desk: CodingDesk, panel: TypoPanel
) -> None:
    unit = at(desk, ABSURD)
    panel.open_here()
    change(panel, " It was a truly absurd plan.", "")
    open_draft(desk.library, desk.card.draft_id).act(acts.set_type, unit, TypeCode.OPINION)
    press(panel, RETURN, CTRL)  # as far as the panel knows, nothing is lost
    assert panel.isVisible()
    assert ABSURD in desk.draft.body
    assert f"everything about sentence {unit + 1}" in panel.told.toPlainText()
    press(panel, RETURN, CTRL)
    assert ABSURD not in desk.draft.body


# --- the law ----------------------------------------------------------------------------------------------


@settings(max_examples=12)
@given(data=st.data())
def test_whatever_is_written_no_mark_lands_on_other_words(qapp: QApplication, data: st.DataObject) -> None:
    """As in `test_drafting_typos`, but typed: what is kept is what was told."""
    before = numbered(plain_draft())
    with TemporaryDirectory() as folder, desk_on(Path(folder)) as desk:
        desk.open(begin(desk.library, BODY))
        for number, unit in enumerate(before.units):
            desk.do(acts.set_type, number, unit.type_code)
            desk.do(acts.set_remark, number, unit.remark)
            for span in unit.spans:
                desk.do(acts.toggle_words, number, span.start, span.end, span.label)
        panel = TypoPanel(desk)
        panel.show()
        desk.go_to(data.draw(st.integers(0, len(before.units) - 1)))
        panel.open_here()
        for _ in range(data.draw(st.integers(1, 4))):
            cursor = panel.field.textCursor()
            place = data.draw(st.integers(0, panel.field.document().characterCount() - 1))
            cursor.setPosition(place)
            panel.field.setTextCursor(cursor)
            for key in data.draw(st.lists(st.sampled_from(["x", " ", ". ", "\r", "\b", "Q"]), max_size=5)):
                QTest.keyClicks(panel.field, key)
        old, written, block = desk.draft, panel.field.text, desk.draft.units[desk.unit or 0].block
        changed = panel.unsaved
        press(panel, RETURN, CTRL)  # tells first what will be lost, if anything will
        said = panel.told.toPlainText()
        press(panel, RETURN, CTRL)
        if not changed:
            assert desk.draft == old
        elif panel.isHidden():
            after = desk.draft
            start, end = old.blocks[block].start, old.blocks[block].end
            assert after.body == old.body[:start] + written + old.body[end:]
            check(after)
            _check_marks(old, after, nothing_lost=said.startswith("All marks stay."))
        else:
            assert desk.draft == old
        panel.close()


def _check_marks(old: Draft, after: Draft, *, nothing_lost: bool) -> None:
    """Every mark stands on the words on which it stood; and none is missing if none was told."""
    coded = {unit.remark: unit for unit in after.units if not is_blank(unit)}
    known = {unit.remark: unit for unit in old.units if not is_blank(unit)}
    assert coded.keys() <= known.keys()
    for remark, unit in coded.items():
        words = {_folded(old.body[span.start : span.end]) for span in known[remark].spans}
        assert {_folded(after.body[span.start : span.end]) for span in unit.spans} <= words
    if nothing_lost:
        assert coded.keys() == known.keys()
        assert all(len(coded[name].spans) == len(unit.spans) for name, unit in known.items())


def _folded(text: str) -> str:
    return " ".join(word.folded for word in words_of(text))
