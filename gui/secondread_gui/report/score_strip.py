"""The numbers above the page: the balanced score, the two counts, sourcing, overall, and which way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_numbers import (
    Figure,
    band_words,
    beside_counts,
    count_words,
    figures,
    lean_words,
    tendency_words,
)
from secondread_core.exchange.report_words import ReportWords
from secondread_core.scoring import ClassCount, Scores
from secondread_gui.appearance.palettes import Colours
from secondread_gui.appearance.style import ui_size
from secondread_gui.report.share_bar import ShareBar
from secondread_gui.widgets.flow_layout import FlowLayout


class ScoreStrip(QFrame):
    """One group a number, each with an "i" that opens a line of explanation below."""

    left = Signal()
    """Escape was pressed with no explanation open."""

    def __init__(self, colours: Colours, scale: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._colours, self._scale = colours, scale
        self._bars: list[ShareBar] = []
        self._values: list[tuple[QLabel, float]] = []
        self._groups: list[QWidget] = []
        self.explain: list[QToolButton] = []
        """The "i" of every number, in order."""
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        self._said = QWidget()
        self._said_row = QHBoxLayout(self._said)
        self._said_row.setContentsMargins(10, 0, 10, 6)
        self._explanation = QFrame()
        self._explanation.setObjectName("banner")
        self.explanation = _label("")
        close = QToolButton()
        close.setText("✕")
        close.setProperty("flat", True)
        close.setAccessibleName(self.tr("Close the explanation"))
        close.clicked.connect(self.close_explanation)
        row = QHBoxLayout(self._explanation)
        row.addWidget(self.explanation, 1)
        row.addWidget(close)
        self._explanation.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._row, self._said, self._explanation):
            column.addWidget(part)

    def show_report(self, report: Report, words: ReportWords) -> None:
        """Show the numbers of `report`, or why there are none."""
        self._clear()
        if report.scores is None:
            return
        scores = report.scores
        told = figures(scores, words)
        self._add(self._score_group(told[0], scores, words))
        self._add(self._counts(scores, words))
        for figure in told[1:]:
            self._add(self._figure(figure, figure.note, 1.6))
        said = [tendency_words(scores, words), *lean_words(report, words, only_clear=True)]
        text = " ".join(filter(None, [*said, *(f"{one}." for one in beside_counts(scores, words))]))
        if text:
            self._said_row.addWidget(_label(text), 1)
            self._said_row.addWidget(
                self._info(words.say("tendency.title"), text, words.say("tendency.about")),
                0,
                Qt.AlignmentFlag.AlignTop,
            )
        self._said.setVisible(bool(text))
        self.dress(self._colours, self._scale)

    def set_compact(self, compact: bool) -> None:
        """Show only the score and the two counts, or everything."""
        for group in self._groups[2:]:
            group.setVisible(not compact)
        self._said.setVisible(not compact and self._said_row.count() > 0)
        self._flow.invalidate()

    def close_explanation(self) -> None:
        """Put the line of explanation away; the focus goes back to its "i"."""
        for button in self.explain:
            if button.isChecked():
                button.setChecked(False)
                button.setFocus()
        self._explanation.hide()

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self._colours, self._scale = colours, scale
        for bar in self._bars:
            bar.dress(colours)
        for label, size in self._values:
            label.setStyleSheet(f"font-size: {round(ui_size(scale) * size)}px; font-weight: 600;")
        self._flow.setSpacing(round(22 * scale / 100))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._explanation.isVisible():
            self.close_explanation()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._flow.invalidate()

    # --- making -------------------------------------------------------------------------------------------

    def _clear(self) -> None:
        self._explanation.hide()
        for layout in (self._flow, self._said_row):
            while (item := layout.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self._bars, self._values, self._groups, self.explain = [], [], [], []

    def _add(self, group: QWidget) -> None:
        self._groups.append(group)
        self._flow.addWidget(group)

    def _score_group(self, figure: Figure, scores: Scores, words: ReportWords) -> QWidget:
        note = " · ".join(filter(None, [band_words(scores, words), figure.note]))
        group = self._figure(figure, note, 2.6)
        if scores.type_score is not None and scores.guess_line is not None:
            bar = ShareBar(self._colours)
            bar.show_share(scores.type_score / 100, scores.guess_line / 100)
            bar.setAccessibleName(note)
            self._bars.append(bar)
            grid = group.layout()
            assert isinstance(grid, QGridLayout)
            grid.addWidget(bar, 2, 1, 1, 2)
        return group

    def _figure(self, figure: Figure, note: str, size: float) -> QWidget:
        group, grid = _group()
        value = _label(figure.value)
        self._values.append((value, size))
        grid.addWidget(value, 0, 0, 3, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(_label(figure.title), 0, 1)
        spoken = " ".join(filter(None, [figure.value, note]))
        grid.addWidget(self._info(figure.title, spoken, figure.about), 0, 2)
        if note:
            grid.addWidget(_label(note, muted=True), 1, 1, 1, 2)
        return group

    def _counts(self, scores: Scores, words: ReportWords) -> QWidget:
        group, grid = _group()
        texts = []
        kinds: Sequence[tuple[str, ClassCount]] = (
            ("opinions", scores.opinions),
            ("reported", scores.reported),
        )
        for row, (kind, count) in enumerate(kinds):
            text = count_words(kind, count, words)
            texts.append(text)
            bar = ShareBar(self._colours)
            bar.show_share(count.found / count.total if count.total else 0.0)
            bar.setAccessibleName(text)
            self._bars.append(bar)
            grid.addWidget(_label(text), row, 0)
            grid.addWidget(bar, row, 1)
        info = self._info(words.say("count.title"), ", ".join(texts), words.say("count.about"))
        grid.addWidget(info, 0, 2, 2, 1)
        return group

    def _info(self, title: str, spoken: str, about: str) -> QToolButton:
        button = QToolButton()
        button.setText("i")
        button.setCheckable(True)
        button.setProperty("flat", True)
        button.setToolTip(self.tr("What is this?"))
        button.setAccessibleName(self.tr("{title}: {value}").format(title=title, value=spoken))
        button.setAccessibleDescription(self.tr("Explains this number"))
        button.toggled.connect(lambda on, button=button: self._explain(button, f"{title}. {about}", on))
        self.explain.append(button)
        return button

    def _explain(self, button: QToolButton, text: str, on: bool) -> None:
        if not on:
            self._explanation.hide()
            return
        for other in self.explain:
            if other is not button:
                other.setChecked(False)
        self.explanation.setText(text)
        button.setAccessibleDescription(text)
        self._explanation.show()


def _group() -> tuple[QWidget, QGridLayout]:
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(2)
    return group, grid


def _label(text: str, *, muted: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("muted", muted)
    label.setWordWrap(not muted and len(text) > 60)
    return label
