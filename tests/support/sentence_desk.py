"""The form beside the page in a window of its own, on a coding in a real library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from authoring_desk import take_in
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from secondread_core.drafting.model import UnitDraft
from secondread_core.session import begin_coding
from secondread_core.store.database import Library
from secondread_core.store.drafts import draft_content
from secondread_gui.appearance.palettes import DAY
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.authoring.sentence_pane import SentencePane
from secondread_gui.messages import Messages
from secondread_gui.window_words import WindowWords


@dataclass
class Stage:
    """`beside` stands for the page: something else that can have the focus."""

    library: Library
    draft_id: str
    desk: CodingDesk
    pane: SentencePane
    beside: QLineEdit
    messages: Messages
    acts: list[QAction]

    def stored(self, unit: int | None = None) -> UnitDraft:
        """What the library has of a sentence, the current one if none is named."""
        number = self.desk.unit if unit is None else unit
        assert number is not None
        return draft_content(self.library, self.draft_id).units[number]

    def write(self, words: str) -> None:
        """Write into the reason."""
        self.pane.write_reason()
        QTest.keyClicks(self.pane.written.reason, words)


def staged(qtbot: QtBot, library: Library) -> Iterator[Stage]:
    """For a fixture: an article of six sentences in three paragraphs that nobody has coded yet."""
    draft_id = begin_coding(library, take_in(library), "Ana").card.draft_id
    window, messages = QWidget(), Messages()
    desk = CodingDesk(library, messages, window)
    acts = [QAction("Split", window), QAction("Join", window)]
    pane = SentencePane(desk, WindowWords(), DAY, 100, acts=acts)
    beside = QLineEdit()
    row = QHBoxLayout()
    row.addWidget(beside, 1)
    row.addWidget(pane, 1)
    column = QVBoxLayout(window)
    column.addWidget(messages)
    column.addLayout(row)
    window.resize(700, 600)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    desk.open(draft_id)
    yield Stage(library, draft_id, desk, pane, beside, messages, acts)
    window.close()


def refuse_writing(library: Library, refused: bool = True) -> None:
    """Let SQLite refuse every write, as it does on a medium that has become read-only."""
    library._connection.execute(f"PRAGMA query_only={'ON' if refused else 'OFF'}")


def click(button: QAbstractButton) -> None:
    """Press a button as a hand would, once it is scrolled to."""
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
