"""Files that do not say how their letters are encoded: the encoding is chosen by looking at the page."""

from __future__ import annotations

from pathlib import Path

from library_rooms import Stage, click, look, own, settle
from pytestqt.qtbot import QtBot

from secondread_core.article import Article, ArticleInfo
from secondread_core.segmentation import segment
from secondread_core.store.articles import add_article
from secondread_core.store.database import Library


def test_an_uncertain_encoding_is_chosen_by_looking(
    stage: Stage, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "Мэр спал\n\nВ понедельник шёл дождь. Мэр спал, сказал писарь. Никто ничего не спросил.\n"
    path = tmp_path / "old.txt"
    path.write_bytes(text.encode("cp1251"))
    look(stage, qtbot, path)
    preview = stage.room.desk.preview
    choice = preview.panel.encoding
    assert choice.isVisible()
    assert "encoded" in preview.panel._warnings.text()
    wrong = next(
        row for row in range(choice.count()) if choice.itemData(row) not in ("cp1251", choice.currentData())
    )
    for row in (wrong, choice.findData("cp1251")):
        choice.setCurrentIndex(row)
        choice.activated.emit(row)
        settle(stage, qtbot)
        assert (preview.page._text == text) == (choice.itemData(row) == "cp1251")
    assert preview.panel.title.text() == "Мэр спал"
    click(preview.take)
    qtbot.waitUntil(lambda: bool(own(library)))
    assert own(library)[0].article.body == text


def test_warnings_are_those_of_the_encoding_that_is_shown(
    stage: Stage, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    text = "Мэр спал\n\nВ поне\xadдельник шёл дождь. Мэр спал, сказал писарь. Никто ничего не спросил.\n"
    add_article(library, Article(text, ArticleInfo("Мэр спал")), segment(text), None)
    path = tmp_path / "old.txt"
    path.write_bytes(text.encode("cp1251"))
    look(stage, qtbot, path)
    preview = stage.room.desk.preview
    choice = preview.panel.encoding
    seen = set()
    rows = [*range(choice.count()), choice.findData("cp1251")]
    for row in rows:
        choice.setCurrentIndex(row)
        choice.activated.emit(row)
        settle(stage, qtbot)
        told = preview.panel._warnings.text()
        assert "encoded" in told
        same = preview.page._text == text
        hidden = "\xad" in preview.page._text
        assert ("in your library already" in told) == same
        assert preview.existing.isVisible() == same
        assert preview.take.text().replace("&", "") == ("Keep both" if same else "Import")
        assert ("nobody can see" in told) == hidden
        seen |= {("same", same), ("hidden", hidden)}
    assert len(seen) == 4  # each of them was there once, and once was not
    with qtbot.waitSignal(stage.room.desk.existing_wanted):
        click(preview.existing)


def test_a_file_that_is_utf_8_asks_nothing_about_letters(stage: Stage, qtbot: QtBot, file: Path) -> None:
    look(stage, qtbot, file)
    assert not stage.room.desk.preview.panel.encoding.isVisible()
    assert not stage.room.desk.preview.panel._notices.isVisible()
