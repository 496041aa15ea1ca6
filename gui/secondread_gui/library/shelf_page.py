"""The shelf: a search, the cards, and what is said where there are none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secondread_core.store.database import Library
from secondread_core.store.learners import Learner
from secondread_gui.appearance.palettes import Colours
from secondread_gui.library.shelf_model import ShelfFilter, ShelfModel
from secondread_gui.library.shelf_view import ShelfView
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.question_bar import QuestionBar
from secondread_gui.widgets.search_field import SearchField
from secondread_gui.words import isolated


class ShelfSearch(SearchField):
    """Escape empties it, Down and Return go to what was found."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ShelfPage(QWidget):
    """The articles of `library` and how far one learner is with them."""

    learner_wanted = Signal()
    """Somebody else would like to read."""

    def __init__(
        self,
        library: Library,
        colours: Colours,
        scale: int,
        *,
        adding: list[QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._learner: Learner | None = None
        self.model = ShelfModel(library, self)
        self._filter = ShelfFilter(self.model, self)
        self.view = ShelfView(self._filter, colours, scale)
        self.question = QuestionBar()
        self._notices: list[QWidget] = [self.question]
        self.search = ShelfSearch(
            self.tr("Search titles and outlets"),
            self.tr("The shelf shows only what has these words; Down goes to what was found"),
        )
        self._make_top(adding)
        self._nothing = self._make_nothing(adding)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.search.left.connect(self._enter_list)
        self.dress(colours, scale)

    # --- what the room calls ------------------------------------------------------------------------------

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in order."""
        return (self._stack, *self._notices, self._top)

    def show_learner(self, learner: Learner | None) -> None:
        """Show the shelf as `learner` has it.

        Raises:
            LibraryDamaged, StorageFailed
        """
        self._learner = learner
        name = learner.name if learner is not None else self.tr("nobody yet")
        self._who.setText(self.tr("Reader: {name}").format(name=isolated(name)).replace("&", "&&"))
        self._who.setAccessibleName(self.tr("Reader: {name}").format(name=name))
        self.refresh()

    def enter(self) -> None:
        """Put the focus on the cards. They are no focus proxy: Tab would go to them past the search."""
        self.view.setFocus()

    def refresh(self) -> None:
        """Read the library again; the current article stays current.

        Raises:
            LibraryDamaged, StorageFailed
        """
        current = self.view.article_at(self.view.currentIndex())
        scrolled = self.view.verticalScrollBar().value()
        self.model.show(None if self._learner is None else self._learner.learner_id)
        self._find(current)
        self.view.verticalScrollBar().setValue(scrolled)
        self._show_what_there_is()

    def reveal(self, article_id: str) -> None:
        """Make an article current and bring it into view, even if a search hides it."""
        if not self._find(article_id) and self.search.text():
            self.search.clear()
            self._find(article_id)
        self.view.scrollTo(self.view.currentIndex(), ShelfView.ScrollHint.PositionAtCenter)

    def add_notice(self, notice: QWidget) -> None:
        """Have `notice` stand above the cards."""
        self._notices.append(notice)
        self._around.addWidget(notice)

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self.view.dress(colours, scale)

    # --- searching ----------------------------------------------------------------------------------------

    def _search(self, text: str) -> None:
        current = self.view.article_at(self.view.currentIndex())
        self._filter.search(text)
        self._find(current)
        self.view.scrollTo(self.view.currentIndex())
        self._show_what_there_is()

    def _enter_list(self) -> None:
        if self._filter.rowCount():
            self.view.setFocus()

    def _find(self, article_id: str | None) -> bool:
        """Make that article current, or the first one if it is not to be seen."""
        row = None if article_id is None else self.model.row_of(article_id)
        index = QModelIndex() if row is None else self._filter.mapFromSource(self.model.index(row))
        self.view.setCurrentIndex(index if index.isValid() else self._filter.index(0, 0))
        return index.isValid()

    def _show_what_there_is(self) -> None:
        if self._filter.rowCount():
            self._stack.setCurrentWidget(self.view)
            return
        searching = bool(self.search.text().strip()) and self.model.rowCount() > 0
        if searching:
            said = self.tr("No title and no outlet has “{text}” in it.").format(
                text=self.search.text().strip()
            )
        elif self._library.read_only:
            said = self.tr("There are no articles in this library.")
        else:
            said = self.tr(
                "No articles yet. Drop text files or folders here, or add some with the buttons below."
            )
        self._said.setText(said)
        self._clear.setVisible(searching)
        for button in self._add_buttons:
            button.setVisible(not searching and not self._library.read_only)
        self._stack.setCurrentWidget(self._nothing)

    # --- making -------------------------------------------------------------------------------------------

    def _make_top(self, adding: list[QAction]) -> None:
        self._title = QLabel(self.tr("Library"))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setObjectName("roomTitle")
        self.search.setAcceptDrops(False)  # a file dropped here is meant for the library
        self._add = QToolButton()
        self._add.setText(self.tr("&Add articles") + "  ▾")
        self._add.setAccessibleName(self.tr("Add articles"))
        self._add.setToolTip(self.tr("From files, from a folder, or from text that you have copied"))
        self._add.setAccessibleDescription(self._add.toolTip())
        self._add.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._add)
        menu.addActions(adding)
        self._add.setMenu(menu)
        self._add.setEnabled(not self._library.read_only)
        self._who = QToolButton()
        self._who.setAccessibleDescription(self.tr("Change who is reading"))
        self._who.setToolTip(self.tr("Change who is reading"))
        self._who.clicked.connect(self.learner_wanted)

    def _make_nothing(self, adding: list[QAction]) -> QWidget:
        """What stands where no card does."""
        nothing = QWidget()
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setProperty("muted", True)
        self._clear = QPushButton(self.tr("Show all articles"))
        self._clear.setAccessibleDescription(self.tr("Empties the search"))
        self._clear.clicked.connect(self.search.clear)
        self._add_buttons = [QPushButton(action.text()) for action in adding]
        row = QWidget()
        buttons = FlowLayout(row)
        for button, action in zip(self._add_buttons, adding, strict=True):
            button.setAccessibleDescription(action.toolTip())
            button.clicked.connect(action.trigger)
            buttons.addWidget(button)
        buttons.addWidget(self._clear)
        column = QVBoxLayout(nothing)
        column.addStretch(2)
        column.addWidget(self._said)
        column.addWidget(row, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return nothing

    def _lay_out(self) -> None:
        self._top = top = QFrame()
        top.setObjectName("topBar")
        tools = QWidget()
        flow = FlowLayout(tools)
        flow.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self._add, self._who):
            flow.addWidget(widget)
        row = QHBoxLayout(top)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(20)
        row.addWidget(self._title, 1)
        row.addWidget(tools)
        self._read_only = QLabel(
            self.tr(
                "This library can only be read: reports can be seen,"
                " but nothing can be added, begun or answered."
            )
        )
        self._read_only.setTextFormat(Qt.TextFormat.PlainText)
        self._read_only.setWordWrap(True)
        self._read_only.setContentsMargins(20, 12, 20, 0)
        self._read_only.setVisible(self._library.read_only)
        around = QVBoxLayout()
        around.setContentsMargins(20, 7, 20, 7)
        around.addWidget(self.question)
        self._around = around
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._read_only)
        column.addLayout(around)
        column.addWidget(self._stack, 1)
