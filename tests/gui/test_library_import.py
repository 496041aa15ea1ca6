"""Articles coming in: dropped, chosen or pasted; looked at, changed, taken in or left; and undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from library_rooms import TEXT, OpenStage, Stage, click, drop_on, files, look, own, settle
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import secondread_seeds
from secondread_core.exchange.course import read_published_keys
from secondread_core.segmentation import Kind
from secondread_core.store.database import Library
from secondread_core.store.keys import current_key
from secondread_core.store.learners import Learner
from secondread_gui.appearance.palettes import DAY
from secondread_gui.page.decoration import Underline
from secondread_gui.page.page_view import PageView

PIECE = "american-trap"
BUNDLED = Path(secondread_seeds.__file__).parent / "articles" / f"{PIECE}.txt"
PUBLISHED = Path(__file__).parents[3] / "shared" / "seeds"


def choose_part(stage: Stage, text: str) -> int:
    """Click the part of the page that begins with `text`; its number."""
    page = stage.room.desk.preview.page
    units = page._shown.units
    unit = next(n for n, unit in enumerate(units) if page._text[unit.start : unit.end].startswith(text))
    page.reveal(unit)
    rect = page.unit_rect(unit)
    lines_begin = rect.topRight() if page._flow.right_to_left else rect.topLeft()
    spot = lines_begin + QPoint(-40 if page._flow.right_to_left else 40, 12)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.block == units[unit].block
    return units[unit].block


# --- ways in ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["shelf", "search", "learner"])
def test_a_file_can_be_dropped_anywhere(stage: Stage, qtbot: QtBot, file: Path, where: str) -> None:
    spots = {
        "shelf": stage.room.shelf.view,
        "search": stage.room.shelf.search,
        "learner": stage.room.shelf._who,
    }
    widget = spots[where]
    at = widget.mapTo(stage.window, widget.rect().center())
    assert drop_on(stage.window, at, files(file))
    qtbot.waitUntil(lambda: stage.room.desk.preview.isVisible())
    assert stage.room.shelf.search.text() == ""


def test_while_something_is_dragged_over_the_room_it_says_what_happens(stage: Stage, file: Path) -> None:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
    from PySide6.QtWidgets import QApplication

    handle = stage.window.windowHandle()
    mime = files(file)
    enter = QDragEnterEvent(
        QPoint(300, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(handle, enter)
    assert stage.room._cover.isVisible()
    QApplication.sendEvent(handle, QDragLeaveEvent())
    assert not stage.room._cover.isVisible()


def test_a_text_dragged_from_elsewhere_becomes_an_article(stage: Stage, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setText(TEXT)
    assert drop_on(stage.window, QPoint(400, 400), mime)
    qtbot.waitUntil(lambda: stage.room.desk.preview.isVisible())


def test_an_address_is_not_fetched(stage: Stage) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/story.html")])
    assert drop_on(stage.window, QPoint(400, 400), mime)
    assert "another computer" in stage.messages.text


def test_a_picture_is_not_taken(stage: Stage) -> None:
    mime = QMimeData()
    mime.setData("image/png", b"x")
    assert not drop_on(stage.window, QPoint(400, 400), mime)


def test_files_and_folders_are_chosen_by_the_systems_dialog(
    stage: Stage, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([str(file)], ""))
    stage.room.add_files()
    qtbot.waitUntil(lambda: stage.room.desk.preview.isVisible())
    click(stage.room.desk.preview.cancel)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(file.parent))
    stage.room.add_folder()
    qtbot.waitUntil(lambda: stage.room.desk.preview.isVisible())


def test_pasted_text_is_kept_letter_by_letter(stage: Stage, library: Library, qtbot: QtBot) -> None:
    """A text field would have turned the no-break space into a plain one."""
    text = "The council met\n\nIt rained on 5\u00a0May – “again” 😀, a clerk said. Nobody asked.\n"
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(stage.room.shelf.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: stage.room.desk.preview.isVisible())
    QTest.keyClick(stage.room.desk.preview.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: stage.room.shelf.isVisible())
    assert [stored.article.body for stored in own(library)] == [text]


def test_an_empty_clipboard_says_what_to_do(stage: Stage) -> None:
    QGuiApplication.clipboard().setText("  ")
    stage.room.paste()
    assert "Copy the article" in stage.messages.text
    assert stage.room.shelf.isVisible()


# --- the preview --------------------------------------------------------------------------------------------


def test_nothing_is_in_the_library_before_import_is_pressed(
    stage: Stage, library: Library, qtbot: QtBot, file: Path
) -> None:
    before = file.read_bytes()
    look(stage, qtbot, file)
    assert own(library) == []
    click(stage.room.desk.preview.cancel)
    assert own(library) == []
    assert stage.room.shelf.isVisible()
    assert stage.messages.text == ""

    look(stage, qtbot, file)
    click(stage.room.desk.preview.take)
    qtbot.waitUntil(lambda: stage.messages.text == "Imported “The council met”.")
    (stored,) = own(library)
    assert stored.article.body == TEXT
    assert stage.room.shelf.isVisible()
    assert stage.room.shelf.view.article_at(stage.room.shelf.view.currentIndex()) == stored.article_id
    assert file.read_bytes() == before


def test_the_page_shows_the_cut_and_what_each_part_was_taken_for(
    stage: Stage, qtbot: QtBot, file: Path
) -> None:
    look(stage, qtbot, file)
    page = stage.room.desk.preview.page
    drawn = [page._decoration_of(unit) for unit in range(len(page._shown.units))]
    assert [note.text for one in drawn for note in one.notes] == ["headline", "page furniture"]
    assert [one.struck for one in drawn] == [False, False, False, True, False]
    assert [one.underline for one in drawn].count(Underline.FAINT) == 1
    assert "4 sentences" in stage.room.desk.preview.panel._count.text()
    assert "1 parts" in stage.room.desk.preview.panel._count.text()


def test_another_kind_recuts_at_once_and_is_what_is_stored(
    stage: Stage, library: Library, qtbot: QtBot, file: Path
) -> None:
    look(stage, qtbot, file)
    preview = stage.room.desk.preview
    block = choose_part(stage, "It rained")
    assert preview.panel.kind.currentData() == Kind.PARAGRAPH
    QTest.keyClick(preview.page, Qt.Key.Key_7)
    assert preview.page._shown.blocks[block].kind is Kind.COMMENT
    assert preview.panel.kind.currentData() == Kind.COMMENT
    assert preview.page.block == block

    choose_part(stage, "Share this")
    assert "sharing" in preview.panel._meaning.text()
    preview.panel.kind.setFocus()
    QTest.keyClick(preview.panel.kind, Qt.Key.Key_4)  # "4  Paragraph"
    assert preview.panel.kind.currentData() == Kind.PARAGRAPH
    click(preview.take)
    qtbot.waitUntil(lambda: bool(own(library)))
    (stored,) = own(library)
    kinds = [unit.kind for unit in stored.segmentation.units]
    assert {type(kind) for kind in kinds} == {Kind}
    assert kinds == [Kind.HEADLINE, Kind.COMMENT, Kind.COMMENT, Kind.PARAGRAPH, Kind.PARAGRAPH]


def test_a_part_is_one_sentence_or_many_as_its_kind_demands(stage: Stage, qtbot: QtBot, file: Path) -> None:
    look(stage, qtbot, file)
    page = stage.room.desk.preview.page
    choose_part(stage, "It rained")
    before = len(page._shown.units)
    QTest.keyClick(page, Qt.Key.Key_3)  # a section head stays whole
    assert len(page._shown.units) == before - 1
    QTest.keyClick(page, Qt.Key.Key_4)
    assert len(page._shown.units) == before


def test_arrow_keys_go_from_part_to_part(stage: Stage, qtbot: QtBot, file: Path) -> None:
    look(stage, qtbot, file)
    page = stage.room.desk.preview.page
    assert stage.window.focusWidget() is page
    seen = []
    for _ in range(4):
        QTest.keyClick(page, Qt.Key.Key_Down)
        seen.append(page.block)
    assert seen == [0, 1, 2, 3]


def test_a_text_with_nothing_left_to_ask_cannot_be_imported(stage: Stage, qtbot: QtBot, file: Path) -> None:
    look(stage, qtbot, file)
    preview = stage.room.desk.preview
    for text in ("The council", "It rained", "The end"):
        choose_part(stage, text)
        QTest.keyClick(preview.page, Qt.Key.Key_8)
    assert not preview.take.isEnabled()
    assert "Nothing is left" in preview.panel._count.text()
    QTest.keyClick(preview.page, Qt.Key.Key_4)
    assert preview.take.isEnabled()


def test_title_outlet_and_language_are_stored_as_they_were_changed(
    stage: Stage, library: Library, qtbot: QtBot, file: Path
) -> None:
    look(stage, qtbot, file)
    panel = stage.room.desk.preview.panel
    panel.title.selectAll()
    QTest.keyClicks(panel.title, "Rain")
    QTest.keyClicks(panel.outlet, "The Gazette")
    panel.language.setFocus()
    while panel.language.currentData() != "he":
        QTest.keyClick(panel.language, Qt.Key.Key_Down)
    choose_part(stage, "It rained")
    QTest.keyClick(stage.room.desk.preview.page, Qt.Key.Key_1)  # a headline more does not undo the typing
    click(stage.room.desk.preview.take)
    qtbot.waitUntil(lambda: bool(own(library)))
    info = own(library)[0].article.info
    assert (info.title, info.outlet, info.language, info.direction) == ("Rain", "The Gazette", "he", "rtl")


def test_hidden_characters_are_announced(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "bidi.txt"
    path.write_text(
        "The bank\n\nHe paid \u202e000,1\u202c dollars, a clerk said. It rained.", encoding="utf-8"
    )
    look(stage, qtbot, path)
    assert "2 characters that nobody can see" in stage.room.desk.preview.panel._warnings.text()


# --- the same text twice ------------------------------------------------------------------------------------


def test_a_text_that_is_there_already_can_be_shown_instead(
    stage: Stage, library: Library, qtbot: QtBot
) -> None:
    look(stage, qtbot, BUNDLED)
    preview = stage.room.desk.preview
    assert "in your library already" in preview.panel._warnings.text()
    stage.room.shelf.view.setCurrentIndex(stage.room.shelf.view.model().index(3, 0))
    click(preview.existing)
    assert stage.room.shelf.isVisible()
    assert stage.room.shelf.view.article_at(stage.room.shelf.view.currentIndex()) == PIECE
    assert own(library) == []


def test_a_text_that_is_there_already_can_be_kept_twice(stage: Stage, library: Library, qtbot: QtBot) -> None:
    look(stage, qtbot, BUNDLED)
    assert stage.room.desk.preview.take.text().replace("&", "") == "Keep both"
    click(stage.room.desk.preview.take)
    qtbot.waitUntil(lambda: len(own(library)) == 1)


# --- answer keys --------------------------------------------------------------------------------------------


def published_articles() -> list[Path]:
    found = sorted(PUBLISHED.glob("*.txt"))
    if not found:
        pytest.skip("the published articles are not beside the project")
    return found


@pytest.mark.real_articles
def test_the_key_of_a_published_article_attaches_itself(
    open_stage: OpenStage, library: Library, learner: Learner, qtbot: QtBot
) -> None:
    stage = open_stage(library, keys=lambda: read_published_keys(secondread_seeds.catalogue()))
    for path in published_articles():
        look(stage, qtbot, path)
        assert "The answer key for this article was found" in stage.room.desk.preview.panel._warnings.text()
        before = len(own(library))
        click(stage.room.desk.preview.take)
        qtbot.waitUntil(lambda before=before: len(own(library)) == before + 1)
        settle(stage, qtbot)
        assert current_key(library, own(library)[-1].article_id) is not None


def test_without_a_key_none_is_stored(stage: Stage, library: Library, qtbot: QtBot, file: Path) -> None:
    look(stage, qtbot, file)
    click(stage.room.desk.preview.take)
    qtbot.waitUntil(lambda: bool(own(library)))
    assert current_key(library, own(library)[0].article_id) is None


# --- what cannot be read ------------------------------------------------------------------------------------


def test_one_file_that_cannot_be_read_gets_one_sentence(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    pdf = tmp_path / "paper.pdf"
    pdf.write_bytes(b"%PDF-1.4 and so on")
    stage.room.add_paths([pdf])
    qtbot.waitUntil(lambda: "paper.pdf" in stage.messages.text)
    assert stage.room.shelf.isVisible()


def test_an_empty_folder_says_so(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    stage.room.add_paths([tmp_path / "empty"])
    qtbot.waitUntil(lambda: "no text" in stage.messages.text)


def test_the_whole_part_is_lit(stage: Stage, qtbot: QtBot, file: Path) -> None:
    look(stage, qtbot, file)
    page = stage.room.desk.preview.page
    choose_part(stage, "It rained")
    starts = [page._text[unit.start :] for unit in page._shown.units]
    second = next(number for number, text in enumerate(starts) if text.startswith("The mayor"))
    spots = [QPoint(x, page.unit_rect(second).center().y()) for x in range(0, page.viewport().width(), 3)]
    inside = [spot for spot in spots if PageView.unit_at(page, spot) == second]
    picture = page.viewport().grab().toImage()
    assert inside
    assert any(picture.pixelColor(spot).name() == DAY.current for spot in inside)
    assert page.unit_at(inside[0]) == second - 1


def test_furniture_has_a_line_through_it(stage: Stage, qtbot: QtBot, file: Path) -> None:
    look(stage, qtbot, file)
    page = stage.room.desk.preview.page
    unit = next(n for n, unit in enumerate(page._shown.units) if unit.kind is Kind.FURNITURE)
    rect = page.unit_rect(unit)
    image = page.viewport().grab().toImage()
    middle = range(rect.center().y() - 2, rect.center().y() + 3)
    rows = [[image.pixelColor(x, y).name() for x in range(rect.left() + 4, rect.left() + 60)] for y in middle]
    assert any(DAY.paper not in row for row in rows)
