"""How the library looks: nothing is cut, nothing lies over something else, even with 500 articles."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from library_rooms import TEXT, OpenStage, Stage, look, read_article
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from secondread_core.article import Article, ArticleInfo, normalise
from secondread_core.segmentation import segment
from secondread_core.store.articles import add_article
from secondread_core.store.database import Library, open_library
from secondread_core.store.learners import Learner, add_learner
from secondread_gui.appearance.palettes import CONTRAST, NIGHT

PIECE = "american-trap"
OWN = "The mayor slept\n\nIt rained on Monday. Nobody asked why, a clerk said.\n"


def own_article(library: Library, title: str = "The mayor slept", outlet: str = "Gazette") -> str:
    body = normalise(OWN)
    return add_article(library, Article(body, ArticleInfo(title, outlet=outlet)), segment(body), None)


def press(stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(stage.room.shelf.view, key, modifier)


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", [(1024, 700), (620, 480)])
def test_nothing_on_a_card_is_cut_or_laid_over_something_else(
    open_stage: OpenStage, library: Library, learner: Learner, scale: int, size: tuple[int, int]
) -> None:
    own_article(
        library, title="A headline that goes on " * 12, outlet="The Long-Winded Gazette and Advertiser " * 4
    )
    own_article(library, title="Unbroken" * 40)
    for _ in range(2):
        read_article(library, learner.learner_id, PIECE)
    stage = open_stage(library, scale=scale, size=size)
    view = stage.room.shelf.view
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        setting = view.itemDelegate().setting(index)
        card = QRect(0, 0, round(setting.width), round(setting.height))
        places = [line.layout.boundingRect().translated(line.layout.position()) for line in setting.lines]
        places += [*setting.buttons.values(), setting.ring]
        places += [setting.menu] if setting.menu is not None else []
        for number, place in enumerate(places):
            assert card.contains(place.toAlignedRect()), (row, number)
            for other in places[:number]:
                text = place.adjusted(0, 2, 0, -2)  # the space between lines may touch
                assert not text.intersects(other.adjusted(0, 2, 0, -2)), (row, number)
        assert view.visualRect(index).height() >= setting.height
        assert setting.width <= view.viewport().width()


def test_five_hundred_articles_are_all_there_and_only_what_is_shown_reads_scores(
    open_stage: OpenStage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = open_library(tmp_path / "many.db")
    learner = add_learner(many, "Mira")
    ids = [own_article(many, title=f"Number {number}") for number in range(500)]
    for article_id in ids:
        read_article(many, learner.learner_id, article_id)
    asked: list[str] = []
    from secondread_gui.library import shelf_model

    monkeypatch.setattr(shelf_model, "type_score", lambda _library, attempt: asked.append(attempt.attempt_id))
    stage = open_stage(many)
    view = stage.room.shelf.view
    assert view.model().rowCount() == 500
    view.viewport().repaint()
    press(stage, Qt.Key.Key_End)
    assert view.article_at(view.currentIndex()) == ids[-1]
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
    assert 0 < len(set(asked)) < 30
    many.close()


def test_another_palette_and_type_size_are_worn_at_once(stage: Stage) -> None:
    view = stage.room.shelf.view
    index = view.model().index(0, 0)
    before = view.visualRect(index).height()

    def ground() -> int:
        """How light the card is near its upper edge, where nothing is written."""
        inside = view.visualRect(index).topLeft() + QPoint(200, 8)
        return view.viewport().grab().toImage().pixelColor(inside).lightness()

    assert ground() > 200
    stage.room.dress(NIGHT, 200)
    stage.window.repaint()
    assert view.visualRect(index).height() > before * 1.5
    assert ground() < 60
    stage.room.dress(CONTRAST, 100)
    stage.window.repaint()
    assert view.visualRect(index).height() == before
    assert ground() < 10


@pytest.mark.parametrize(("scale", "size"), [(100, (1024, 700)), (200, (1024, 700)), (100, (1300, 800))])
def test_page_panel_and_buttons_all_have_room(
    open_stage: OpenStage,
    library: Library,
    learner: Learner,
    qtbot: QtBot,
    file: Path,
    scale: int,
    size: tuple[int, int],
) -> None:
    stage = open_stage(library, scale=scale, size=size)
    other = file.with_name("other.txt")
    other.write_text("Rain\n\nIt rained. It did.\n", encoding="utf-8")
    look(stage, qtbot, file, other)
    preview = stage.room.desk.preview
    assert (stage.window.width(), stage.window.height()) == size
    assert preview.page.height() > 200
    assert preview.page.width() > 400
    assert preview.panel.height() > 120
    for button in (preview.take, preview.skip, preview.rest, preview.cancel):
        assert button.width() >= button.sizeHint().width()
        assert preview.rect().contains(button.geometry().translated(button.parentWidget().pos()))
    content = preview.panel.widget()
    assert content.width() <= preview.panel.viewport().width()


@pytest.mark.parametrize("where", ["shelf", "learners", "preview"])
def test_whatever_can_have_the_focus_has_a_name_and_no_two_share_a_key(
    open_stage: OpenStage, library: Library, learner: Learner, qtbot: QtBot, file: Path, where: str
) -> None:
    stage = open_stage(library)
    if where == "preview":
        other = file.with_name("other.txt")
        other.write_bytes(TEXT.encode("utf-16"))
        stage.room.add_paths([file, other])
        qtbot.waitUntil(lambda: stage.room.desk.preview.isVisible())
    elif where == "learners":
        stage.room.choose_learner()
    reached = []
    for widget in stage.room.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name.strip(), widget
            reached.append(widget)
    assert len(reached) > 3
    kinds = (QAbstractButton, QLabel)
    written = [w.text() for kind in kinds for w in stage.room.findChildren(kind) if w.isVisible()]
    written += ["&File", "&View", "&Help"]  # the window's menus
    keys = [key for text in written for key in re.findall(r"&(\w)", text.lower().replace("&&", ""))]
    assert sorted(keys) == sorted(set(keys))
