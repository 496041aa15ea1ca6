"""Whether everything that a window shows has the room that it needs.

What may be shortened with "…" has to tell the whole of it in a tool tip.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QTreeView,
    QWidget,
)

from secondread_gui.library.shelf_view import ShelfView

_SLACK = 2
"""Pixels that rounding, and the border of whatever has the focus, may take."""
_PADDING = 4
"""Pixels of its padding that a button may lose: a border that appears when it is checked takes two."""


def cut_off(window: QWidget) -> list[str]:
    """Everything visible in `window` that has too little room, as one line each."""
    shown = [window, *(child for child in window.findChildren(QWidget) if child.isVisibleTo(window))]
    return [f"{_path(widget, window)}: {told}" for widget in shown for told in _troubles(widget, window)]


def _troubles(widget: QWidget, window: QWidget) -> Iterator[str]:
    if widget is not window and not widget.isWindow():
        yield from _place(widget)
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QAbstractSpinBox):
        yield from _field(widget)
    elif isinstance(widget, QComboBox):
        yield from _choice(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QGroupBox):
        if widget.fontMetrics().horizontalAdvance(widget.title()) > widget.width():
            yield f"the title “{widget.title()}” is cut"
    elif isinstance(widget, QListView) and not isinstance(widget, ShelfView):  # its cards have their own test
        yield from _rows(widget)
    elif isinstance(widget, QTreeView):
        yield from _cells(widget)


def _place(widget: QWidget) -> Iterator[str]:
    """Whether the widget lies where it can be seen, or be scrolled to."""
    parent = widget.parentWidget()
    if parent is None or isinstance(parent, QTabBar):  # whose own arrows hide behind its tabs
        return
    area = parent.parentWidget()
    rect, room = widget.geometry(), parent.rect()
    if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if area.horizontalScrollBarPolicy() == off and rect.width() > room.width() + _SLACK:
            yield f"{rect.width()} px wide where {room.width()} can be seen"
        if area.verticalScrollBarPolicy() == off and rect.height() > room.height() + _SLACK:
            yield f"{rect.height()} px tall where {room.height()} can be seen"
    elif not room.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(rect) and not rect.isEmpty():
        yield f"at {_told(rect)} in a room of {_told(room)}"
    if rect.isEmpty() and getattr(widget, "text", str)():
        yield "has no room at all"


def _label(label: QLabel) -> Iterator[str]:
    if not label.text() or label.toolTip():
        return
    needed = label.sizeHint()
    if label.wordWrap():
        inner = label.contentsRect().adjusted(label.margin(), 0, -label.margin(), 0)
        flags = int(Qt.TextFlag.TextWordWrap | label.alignment().value)
        words = label.fontMetrics().boundingRect(QRect(0, 0, inner.width(), 100_000), flags, label.text())
        needed = QSize(words.width() + label.width() - inner.width(), label.heightForWidth(label.width()))
    yield from _too_small(label, needed, label.text())


def _button(button: QAbstractButton) -> Iterator[str]:
    needed = button.sizeHint()
    if button.hasHeightForWidth():
        needed = QSize(button.minimumSizeHint().width(), button.heightForWidth(button.width()))
    if button.text():
        yield from _too_small(button, needed - QSize(_PADDING, _PADDING), button.text())


def _field(field: QLineEdit) -> Iterator[str]:
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inner = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    room = inner.width() - 4 - field.textMargins().left() - field.textMargins().right()
    needed = field.fontMetrics().horizontalAdvance(field.placeholderText())
    if not field.text() and needed > room + _SLACK and not field.toolTip():
        yield f"“{field.placeholderText()}” needs {needed} px and has {room}"
    if field.height() < field.minimumSizeHint().height() - _SLACK:
        yield f"is {field.height()} px tall and needs {field.minimumSizeHint().height()}"


def _choice(choice: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    inner = choice.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, choice
    )
    needed = choice.fontMetrics().horizontalAdvance(choice.currentText())
    if needed > inner.width() + _SLACK and not choice.toolTip():
        yield f"“{choice.currentText()}” needs {needed} px and has {inner.width()}"


def _tabs(tabs: QTabBar) -> Iterator[str]:
    for number in range(tabs.count()):
        needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(number).replace("&", ""))
        rect = tabs.tabRect(number)
        if needed > rect.width() + _SLACK and not tabs.tabToolTip(number):
            yield f"the tab “{tabs.tabText(number)}” needs {needed} px and has {rect.width()}"
        elif not tabs.usesScrollButtons() and rect.right() > tabs.width() + _SLACK:
            yield f"the tab “{tabs.tabText(number)}” lies outside"


def _header(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        needed, has = header.sectionSizeHint(section), header.sectionSize(section)
        if needed > has + _SLACK:
            title = header.model().headerData(section, header.orientation())
            yield f"the heading “{title}” needs {needed} px and has {has}"


def _rows(rows: QListView) -> Iterator[str]:
    """The first line of every row; what stands below it may be the beginning of a sentence."""
    room = rows.viewport().width()
    for row in range(rows.model().rowCount() if rows.model() is not None else 0):
        index = rows.model().index(row, 0)
        first = str(index.data() or "").partition("\n")[0]
        needed = rows.fontMetrics().horizontalAdvance(first)
        scrolls = rows.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        whole = rows.wordWrap() or scrolls or index.data(Qt.ItemDataRole.ToolTipRole)
        if needed > room and not whole and not rows.isRowHidden(row):
            yield f"the row “{first}” needs {needed} px and has {room}"


def _cells(tree: QTreeView) -> Iterator[str]:
    model, header = tree.model(), tree.header()
    scrolls = tree.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            needed = tree.sizeHintForIndex(index).width()
            has = header.sectionSize(column)
            last = column == model.columnCount() - 1 and header.stretchLastSection()
            if (
                needed > has + _SLACK
                and not (last and tree.wordWrap())
                and not index.data(Qt.ItemDataRole.ToolTipRole)
            ):
                yield f"the cell “{index.data()}” needs {needed} px and has {has}"
    if not scrolls and header.length() > tree.viewport().width() + _SLACK:
        yield f"its columns need {header.length()} px and have {tree.viewport().width()}"


def _too_small(widget: QWidget, needed: QSize, text: str) -> Iterator[str]:
    has = widget.size()
    if needed.width() > has.width() + _SLACK or needed.height() > has.height() + _SLACK:
        shown = " ".join(text.split())[:60]
        yield (f"“{shown}” needs {needed.width()} × {needed.height()} and has {has.width()} × {has.height()}")


def _told(rect: QRect) -> str:
    return f"({rect.x()}, {rect.y()}) {rect.width()} × {rect.height()}"


def _path(widget: QWidget, window: QWidget) -> str:
    """The widget's class and those above it."""
    names = []
    at: QWidget | None = widget
    while at is not None and at is not window:
        names.append(
            at.objectName()
            if at.objectName() and not at.objectName().startswith("qt_")
            else type(at).__name__
        )
        at = at.parentWidget()
    return " < ".join(names[:4]) or type(widget).__name__
