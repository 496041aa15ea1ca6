"""The furniture of the page before publishing: what it says, and where that stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from secondread_gui.authoring.fitted_text import FittedText
from secondread_gui.authoring.gap_list import GapList
from secondread_gui.authoring.gap_words import code_names
from secondread_gui.authoring.missing_pane import LEVELS
from secondread_gui.keys.emphasis import heading_label
from secondread_gui.keys.key_words import authors_words, layers
from secondread_gui.publishing.block_model import BlockModel
from secondread_gui.publishing.consequence_table import ConsequenceTable
from secondread_gui.publishing.outlook import Outlook
from secondread_gui.publishing.publish_words import happens_words, scored_words
from secondread_gui.widgets.action_button import action_button
from secondread_gui.widgets.choice import Choice
from secondread_gui.widgets.codebook_words import CodebookWords
from secondread_gui.widgets.elided_label import ElidedLabel
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.widgets.top_row import TopRow
from secondread_gui.widgets.work_strip import WorkStrip
from secondread_gui.words import number_words

_COLUMN = 104
"""Characters."""
_MOST_GAPS = 9
"""Rows of what is missing that are seen at once."""
_TALLEST_ADVICE = 7
"""Lines."""


@dataclass(frozen=True, slots=True)
class PublishActions:
    """What can be done here."""

    back: QAction
    publish: QAction


class PublishFrame(QWidget):
    """`said` is what is told of the coding that is shown."""

    def __init__(self, codebook: CodebookWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = ""
        self.names = code_names(codebook.loaded)
        self.acts = self._make_actions()
        self.strip = WorkStrip()
        self._title = ElidedLabel()
        self._what = QVBoxLayout()
        self._who = QVBoxLayout()
        self._scored = QVBoxLayout()
        self.level = Choice()
        for number in LEVELS:
            self.level.addItem(
                self.tr("For a course at level {number}").format(number=number_words(number)), number
            )
        self.level.setAccessibleName(self.tr("Level of the course"))
        self.level.setAccessibleDescription(
            self.tr("At a higher level, more kinds of source count as missing")
        )
        self.level.setToolTip(self.level.accessibleDescription())
        self.level.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._gap_model = BlockModel(codebook.loaded, self)
        self.gaps = GapList(self._gap_model)
        self.advice = FittedText()
        self.advice.setAccessibleName(self.tr("What to do"))
        self.advice.setAccessibleDescription(self.tr("About the line of the list that is chosen"))
        self.gaps.current_gap_changed.connect(self._explain)
        self.table = ConsequenceTable()
        self._lay_out()
        self.show_nothing()

    # --- showing ------------------------------------------------------------------------------------------

    def show_nothing(self) -> None:
        """Show no coding: it is being looked at."""
        for card in self._cards:
            card.hide()
        self.acts.publish.setEnabled(False)
        self.said = ""

    def show_outlook(self, told: Outlook, *, read_only: bool) -> None:
        """Show what publishing would do."""
        planned = told.publication
        self._title.setText(told.title)
        happens = happens_words(told)
        if read_only:
            happens.append(self.tr("This library can only be read, so nothing can be published in it."))
        who: list[str] = []
        if planned is not None:
            certificate = planned.key.certificate
            who = [*authors_words(certificate), *(layer.spoken for layer in layers(certificate))]
        scored = scored_words(told.consequences)
        self.said = " ".join([*happens, *who, *scored])
        said = (self._what, happens), (self._who, who), (self._scored, [" ".join(scored)])
        for column, lines in said:
            _fill(column, lines)
        self._what_card.show()
        self._who_card.setVisible(bool(who))
        self.gaps.show_gaps(told.draft, told.level, told.gaps, anew=True)
        self._gaps_card.setVisible(bool(told.gaps))
        self.table.show_consequences(told.consequences)
        self._scored_card.setVisible(bool(told.consequences))
        self.acts.publish.setEnabled(told.can_publish and not read_only)
        self._name_publish(told)
        self._cards_column.removeWidget(self._gaps_card)
        self._cards_column.insertWidget(2 if told.blocked else len(self._cards), self._gaps_card)
        self._area.verticalScrollBar().setValue(0)
        self._fit_gaps()
        if self.isVisible():
            first = self.gaps if told.blocked else self.table if told.consequences else self.level
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.verticalScrollBar().setValue(0)

    def allow(self, allowed: bool) -> None:
        """Whether anything can be done now."""
        if not allowed:
            self.acts.publish.setEnabled(False)
        self.acts.back.setEnabled(allowed)
        self.level.setEnabled(allowed)

    def _name_publish(self, told: Outlook) -> None:
        planned = told.publication
        name = self.tr("Publish")
        if planned is not None:
            version = number_words(planned.key.version)
            name = self.tr("Publish version {version}").format(version=version)
        self.acts.publish.setText(name)

    def _explain(self) -> None:
        gap = self.gaps.current
        self.advice.say("" if gap is None else self._gap_model.told(gap).advice)

    # --- room ---------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column in (self._inner, self._foot):
            column.setMaximumWidth(self.fontMetrics().averageCharWidth() * _COLUMN)
        self._fit_gaps()

    def _align_foot(self, _least: int, most: int) -> None:
        """The foot has the middle where the cards have it, whose place the scroll bar makes narrower."""
        wide = self._area.verticalScrollBar().sizeHint().width() if most else 0
        left, right = (wide, 0) if self.isRightToLeft() else (0, wide)
        self._around_foot.setContentsMargins(left, 0, right, 0)

    def _fit_gaps(self) -> None:
        """As tall as what is missing, up to some rows of it."""
        rows = min(self._gap_model.rowCount(), _MOST_GAPS)
        frame = 2 * self.gaps.frameWidth() + 4
        self.gaps.setFixedHeight(rows * max(self.gaps.sizeHintForRow(0), 1) + frame)
        self.advice.limit(_TALLEST_ADVICE * self.fontMetrics().lineSpacing())

    # --- making -------------------------------------------------------------------------------------------

    def _make_actions(self) -> PublishActions:
        def make(name: str, text: str, told: str, *keys: str) -> QAction:
            action = QAction(text, self)
            action.setObjectName(f"publish.{name}")
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setAutoRepeat(False)  # a key held down since another room must not publish
            action.setToolTip(told)
            self.addAction(action)
            return action

        return PublishActions(
            make(
                "back", self.tr("‹ Answer key"), self.tr("Back; nothing is published"), "Alt+Left", "Escape"
            ),
            make(
                "publish",
                self.tr("Publish"),
                self.tr("Publishes the key, and scores again everybody who has handed in"),
                "Ctrl+Return",
                "Ctrl+Enter",
            ),
        )

    def _lay_out(self) -> None:
        self.top = QFrame()
        self.top.setObjectName("topBar")
        column = QVBoxLayout(self.top)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TopRow(action_button(self.acts.back, flat=True), self._title, (self.level,)))
        title = plain_label(self.tr("Publish the answer key"))
        title.setObjectName("roomTitle")
        self._what_card = _card(self.tr("What happens"), self._what)
        self._who_card = _card(self.tr("Who stands behind it"), self._who)
        self._gaps_card = _card(self.tr("What is missing"), None, self.gaps, self.advice)
        self._scored_card = _card(self.tr("Who is scored again"), self._scored, self.table)
        self._cards = (self._what_card, self._scored_card, self._who_card, self._gaps_card)
        self._inner = QWidget()
        self._cards_column = cards = QVBoxLayout(self._inner)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(14)
        cards.addWidget(title)
        for card in self._cards:
            cards.addWidget(card)
        cards.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(_centred(self._inner, 24))
        self.publish_button = action_button(self.acts.publish, primary=True)
        self._foot = QWidget()
        flow = FlowLayout(self._foot)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.addWidget(self.publish_button)
        self.bar = QFrame()
        self.bar.setObjectName("bar")
        self._around_foot = QVBoxLayout(self.bar)
        self._around_foot.setContentsMargins(0, 0, 0, 0)
        self._around_foot.addWidget(_centred(self._foot, 10))
        self._area.verticalScrollBar().rangeChanged.connect(self._align_foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top)
        whole.addWidget(self.strip)
        whole.addWidget(self._area, 1)
        whole.addWidget(self.bar)


def _centred(widget: QWidget, margin: int) -> QWidget:
    """`widget` in the middle, with `margin` above and below."""
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(24, margin, 24, margin)
    row.addStretch(1)
    row.addWidget(widget, 100)
    row.addStretch(1)
    return page


def _card(title: str, lines: QVBoxLayout | None, *parts: QWidget) -> QFrame:
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(18, 14, 18, 14)
    column.setSpacing(8)
    column.addWidget(heading_label(title))
    if lines is not None:
        lines.setSpacing(6)
        column.addLayout(lines)
    for part in parts:
        column.addWidget(part)
    return card


def _fill(column: QVBoxLayout, lines: Iterable[str]) -> None:
    """Let a label stand for each of `lines`, and for nothing else."""
    told = list(lines)
    while column.count() > len(told):
        item = column.takeAt(column.count() - 1)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for at, line in enumerate(told):
        item = column.itemAt(at)
        label = None if item is None else item.widget()
        if isinstance(label, QLabel):
            label.setText(line)
        else:
            column.addWidget(plain_label(line))
