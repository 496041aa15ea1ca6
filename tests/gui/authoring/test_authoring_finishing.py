"""Trying a key, finishing a coding and going on with it, in the authoring room."""

from __future__ import annotations

from authoring_desk import code_all
from authoring_rooms import (
    CONTROL,
    PIECE,
    SHIFT,
    OpenRoom,
    new_draft,
    press,
    stored,
    stored_unit,
    told,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.model import Draft
from secondread_core.session.authoring import begin_coding, begin_settling, open_draft
from secondread_core.store.database import Library
from secondread_core.store.keys import current_key
from secondread_gui.authoring.authoring_room import AuthoringRoom
from secondread_gui.authoring.coding_sides import CodingSide

# --- trying and finishing -----------------------------------------------------------------------------------


def test_trying_asks_for_the_level(room: AuthoringRoom) -> None:
    wanted: list[tuple[str, int]] = []
    room.try_wanted.connect(lambda draft_id, level: wanted.append((draft_id, level)))
    press("T", CONTROL)
    assert room.attempt_menu.isVisible()
    QTest.keyClick(room.attempt_menu, Qt.Key.Key_Down)
    QTest.keyClick(room.attempt_menu, Qt.Key.Key_Return)
    assert wanted == [(room.desk.card.draft_id, 2)]


def test_it_cannot_be_finished_while_a_sentence_has_no_code(coded: AuthoringRoom) -> None:
    coded.page.set_current(4)
    press("Backspace")
    coded.page.set_current(0)
    press("Return", CONTROL | SHIFT)
    assert coded.panel.isVisible()
    assert not coded.panel.yes.isVisible()
    assert "1 sentence" in coded.panel.words.text()
    coded.panel.first.click()
    assert coded.desk.unit == 4
    assert not coded.panel.isVisible()


def test_finishing_names_what_else_is_missing_and_ends_the_coding(room: AuthoringRoom) -> None:
    ended: list[str] = []
    room.finished.connect(ended.append)
    for number, unit in enumerate(room.desk.draft.units):
        if unit.graded:
            room.desk.do(acts.set_type, number, TypeCode.OPINION)
            room.desk.do(acts.set_source, number, SourceCode.NONE_NEEDED)
    press("Return", CONTROL | SHIFT)
    assert "Before the key can be published, more is needed: 31" in room.panel.words.text()
    assert ended == []
    press("Space")
    assert ended == [room.desk.card.draft_id]
    assert open_draft(room.library, ended[0]).finished


def test_a_code_taken_back_while_the_question_stood_is_noticed(
    coded: AuthoringRoom, library: Library
) -> None:
    ended: list[str] = []
    coded.finished.connect(ended.append)
    coded.ask_to_finish()
    open_draft(library, coded.desk.card.draft_id).act(acts.clear, 3)
    coded.panel.yes.click()
    assert ended == []
    assert coded.panel.first.isVisible()


def test_a_finished_coding_can_be_read_and_gone_on_with(coded: AuthoringRoom) -> None:
    coded.desk.finish()
    before = stored(coded)
    press("3 Backspace G P X")
    assert stored(coded) == before
    assert not coded.bar.button(TypeCode.OPINION).isEnabled()
    assert coded.finished_line.words.text() == "This coding is finished."
    press("Down")
    assert coded.desk.unit == 1
    coded.finished_line.again.click()
    assert not coded.finished_line.isVisible()
    press("Backspace")
    assert stored_unit(coded).type_code is None


def test_a_finished_coding_leads_to_publishing(coded: AuthoringRoom) -> None:
    wanted: list[str] = []
    coded.publish_wanted.connect(wanted.append)
    coded.desk.finish()
    coded.finished_line.publish.click()
    assert wanted == [coded.desk.card.draft_id]


def test_a_coding_that_was_compared_cannot_be_gone_on_with(open_room: OpenRoom, library: Library) -> None:
    drafts = []
    for author in ("Ana", "Ben"):
        drafting = begin_coding(library, PIECE, author)
        code_all(drafting)
        drafting.finish()
        drafts.append(drafting.card.draft_id)
    begin_settling(library, *drafts)
    room = open_room(drafts[0])
    room.finished_line.again.click()
    assert room.finished_line.isVisible()
    assert told(room)


def test_what_is_settled_opens_at_the_differences(open_room: OpenRoom, library: Library) -> None:
    drafts = []
    for author, opinions in (("Ana", 2), ("Ben", 3)):
        drafting = begin_coding(library, PIECE, author)
        code_all(drafting, opinions=opinions)
        drafting.finish()
        drafts.append(drafting.card.draft_id)
    settled = begin_settling(library, *drafts)
    room = open_room(settled.card.draft_id)
    assert room.side.side is CodingSide.DIFFERENCES
    assert room.top.whose == "Settled of the codings by Ana · Ben"
    other = open_room(new_draft(library, "left-for-the-talks"))
    assert other.side.side is CodingSide.SENTENCE


def test_what_is_settled_can_be_published_and_waits_for_no_colleague(
    open_room: OpenRoom, library: Library, coded: AuthoringRoom
) -> None:
    coded.ask_to_finish()
    assert "until it is compared with a colleague's" in coded.panel.words.text()
    drafts = [coded.desk.card.draft_id, begin_coding(library, PIECE, "Ben").card.draft_id]
    code_all(open_draft(library, drafts[1]))
    for draft_id in drafts:
        open_draft(library, draft_id).finish()
    room = open_room(begin_settling(library, *drafts).card.draft_id)
    room.ask_to_finish()
    assert "colleague" not in room.panel.words.text()
    assert "it can be published" in room.panel.words.text()
    room.panel.yes.click()
    assert "settled" in room.finished_line.words.text()
    assert room.finished_line.words.text().endswith("it can be published.")
    room.open(drafts[0])
    assert room.finished_line.words.text() == "This coding is finished."


def test_a_settled_key_that_lacks_something_is_not_said_to_be_ready(
    open_room: OpenRoom, library: Library
) -> None:
    drafts = []
    for author in ("Ana", "Ben"):
        drafting = begin_coding(library, PIECE, author)
        code_all(drafting)
        drafting.finish()
        drafts.append(drafting.card.draft_id)
    room = open_room(begin_settling(library, *drafts).card.draft_id)
    room.desk.do(acts.set_rationale, _opinion(room.desk.draft), "")
    room.ask_to_finish()
    assert "Before the key can be published, more is needed: 1." in room.panel.words.text()
    assert "it can be published" not in room.panel.words.text()


def _opinion(draft: Draft) -> int:
    return next(n for n, unit in enumerate(draft.units) if unit.graded and unit.type_code is TypeCode.OPINION)


def test_leaving_and_the_way_back(room: AuthoringRoom) -> None:
    gone: list[bool] = []
    room.left.connect(lambda: gone.append(True))
    press("Left", Qt.KeyboardModifier.AltModifier)
    assert gone == [True]
    room.close_draft()
    assert room.model.rowCount() == 0


def test_the_next_version_begins_at_the_key(open_room: OpenRoom, library: Library) -> None:
    key = current_key(library, PIECE)
    assert key is not None
    room = open_room(begin_coding(library, PIECE, "Ana", base_version=key.version).card.draft_id)
    assert room.state.meter.done == room.state.meter.total
    assert room.desk.unit == 0


def test_f1_explains_the_codes_and_puts_back_what_stood_there(room: AuthoringRoom) -> None:
    room.ask_codebook()
    assert room.side.side is CodingSide.CODEBOOK
    room.ask_codebook()
    assert room.side.side is CodingSide.SENTENCE
    assert room.page.hasFocus()
