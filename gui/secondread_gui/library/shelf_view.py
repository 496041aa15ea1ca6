"""The list of cards: one column in the middle of the room, with the hands of a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QMenu, QToolTip, QWidget

from secondread_gui.appearance.palettes import Colours
from secondread_gui.library.card_delegate import CardDelegate
from secondread_gui.library.card_setting import WIDEST
from secondread_gui.library.card_words import IN_MENU, Action, CardWords, action_name
from secondread_gui.library.shelf_model import ARTICLE_ID, WORDS, ShelfFilter

_EDGE = 24
"""Least pixels left free at both sides at 100 %."""
_BARE = "#shelf, #shelf:focus { background: transparent; border: 0; }"
"""The cards are the paper here, not the list; the current card shows the focus."""


class ShelfView(QListView):
    """`action_requested` tells what is to be done with which article."""

    action_requested = Signal(str, object)
    """(article id, `Action`)"""

    def __init__(
        self, shelf: ShelfFilter, colours: Colours, scale: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._scale = scale
        self._pressed: tuple[str, Action] | None = None
        self._by_key: dict[Action | None, QAction] = {}
        """What can be done by a key; None is the card's primary action."""
        self._delegate = CardDelegate(colours, scale, self)
        self.setObjectName("shelf")
        self.setStyleSheet(_BARE)
        self.setItemDelegate(self._delegate)
        self.setModel(shelf)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Articles"))
        self.setAccessibleDescription(self.tr("Up and Down choose an article, Return opens it"))
        self.verticalScrollBar().setSingleStep(round(28 * scale / 100))
        self._add_keys()

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self._scale = scale
        self._delegate.dress(colours, scale)
        self._fit()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def article_at(self, index: QModelIndex) -> str | None:
        """The article in a row; None for no row."""
        return str(index.data(ARTICLE_ID)) if index.isValid() else None

    def actions_of(self, index: QModelIndex) -> tuple[Action, ...]:
        """What can be done with the article in a row, the primary action first."""
        words: CardWords | None = index.data(WORDS)
        return () if words is None else words.actions

    def request(self, action: Action | None = None) -> None:
        """Ask for `action` with the current article, if it has it; without one, for the primary action."""
        index = self.currentIndex()
        actions = self.actions_of(index)
        wanted = action or (actions[0] if actions and actions[0] not in IN_MENU else None)
        article_id = self.article_at(index)
        if article_id is not None and wanted in actions:
            self.action_requested.emit(article_id, wanted)

    def menu_of(self, index: QModelIndex) -> QMenu:
        """Everything that can be done with the article in a row."""
        menu = QMenu(self)
        for number, action in enumerate(self.actions_of(index)):
            entry = QAction(action_name(action), menu)
            doing = self._by_key.get(action) or (self._by_key[None] if number == 0 else None)
            if doing is not None:
                entry.setShortcuts(doing.shortcuts())
            entry.triggered.connect(lambda _checked=False, action=action: self.request(action))
            menu.addAction(entry)
        return menu

    def _add_keys(self) -> None:
        for act_id, name, keys, wanted in (
            ("library.open", self.tr("Read, go on or see the report"), ["Return", "Enter"], None),
            ("library.again", self.tr("Read again"), ["Shift+Return"], Action.AGAIN),
            ("library.key", self.tr("The article’s answer key"), ["Ctrl+Return", "Ctrl+Enter"], Action.KEY),
            ("library.remove", self.tr("Remove an article of your own"), ["Del"], Action.REMOVE),
        ):
            action = QAction(name, self)
            action.setObjectName(act_id)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, wanted=wanted: self.request(wanted))
            self.addAction(action)
            self._by_key[wanted] = action

    # --- the column ---------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Put the cards in the middle, at most as wide as can be read well."""
        bar = self.verticalScrollBar().sizeHint().width()
        free = self.width() - bar
        edge = round(_EDGE * self._scale / 100)
        width = max(min(round(WIDEST * self._scale / 100), free - 2 * edge), 200)
        side = max((free - width) // 2, 0)
        if width != self._delegate.width:
            self._delegate.width = width
            self.scheduleDelayedItemsLayout()
        # the scroll bar stays at the window's edge: the margin at its side is inside the viewport
        self.setViewportMargins(side, 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    # --- hands --------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._button_at(event.position())
        shape = Qt.CursorShape.ArrowCursor if over is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self._button_at(event.position()) if left else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or pressed != self._button_at(event.position()):
            return
        article_id, action = pressed
        if action in IN_MENU:
            self._show_menu(event.position().toPoint())
        else:
            self.action_requested.emit(article_id, action)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        on_card = self.indexAt(event.position().toPoint()).isValid()
        if (
            on_card
            and event.button() is Qt.MouseButton.LeftButton
            and self._button_at(event.position()) is None
        ):
            self.request()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self._show_menu(event.pos() if by_mouse else self.visualRect(self.currentIndex()).center())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            words: CardWords | None = self.indexAt(event.pos()).data(WORDS)
            notice = "" if words is None else words.notice
            QToolTip.showText(event.globalPos(), self._as_plain(notice), self.viewport())
            return True
        return super().viewportEvent(event)

    @staticmethod
    def _as_plain(text: str) -> str:
        """`text` so that a tool tip shows it letter by letter: Qt would take tags in it for HTML."""
        return text.replace("<", "‹")

    def _button_at(self, position: QPointF) -> tuple[str, Action] | None:
        index = self.indexAt(position.toPoint())
        article_id = self.article_at(index)
        if article_id is None:
            return None
        action = self._delegate.action_at(index, QRectF(self.visualRect(index)), position)
        return None if action is None else (article_id, action)

    def _show_menu(self, at: QPoint) -> None:
        index = self.currentIndex()
        if self.actions_of(index):
            menu = self.menu_of(index)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.viewport().mapToGlobal(at))
