"""The numbers above the page: the balanced score, the two counts, sourcing, overall, and which way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

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
from secondread_core.exchange.report_rescored import newest_rescoring
from secondread_core.exchange.report_words import DASH, ReportWords
from secondread_core.scoring import ClassCount, Scores
from secondread_gui.appearance.palettes import Colours
from secondread_gui.appearance.style import ui_size
from secondread_gui.report.share_bar import ShareBar
from secondread_gui.widgets.flow_layout import FlowLayout

_ONE_LINE = 60
"""Letters that stand beside a number on one line; what is longer takes two."""
_INFO = """
QToolButton#info {{
    min-width: {size}px; max-width: {size}px; min-height: {size}px; max-height: {size}px; padding: 0;
    border: 1px solid {muted}; border-radius: {half}px; background: transparent; color: {muted};
    font-size: {small}px; font-weight: 600;
}}
QToolButton#info:hover {{ border-color: {accent}; color: {accent}; }}
QToolButton#info:checked {{ border: 2px solid {accent}; background: {current}; color: {ink}; }}
QToolButton#info:focus {{ border: 2px solid {focus}; background: {focus}; color: {on_accent}; padding: 0; }}
"""


class ScoreStrip(QFrame):
    """One group a number, each with an "i" that opens a line of explanation below.

    `compact` shows the balanced score and the counts in two short lines.
    """

    def __init__(self, colours: Colours, scale: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._colours, self._scale = colours, scale
        self._compact = False
        self._bars: list[ShareBar] = []
        self._values: list[tuple[QLabel, float]] = []
        self._left_out: list[QWidget] = []
        self.explain: list[QToolButton] = []
        """The "i" of every number, in order."""
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        self.rescored = _label("", wrap=True)
        """That the score is not the one that was told at first."""
        self.rescored.setContentsMargins(10, 0, 10, 8)
        self._said = QWidget()
        self._said_row = QHBoxLayout(self._said)
        self._said_row.setContentsMargins(10, 0, 10, 8)
        self._explanation = QFrame()
        self._explanation.setObjectName("banner")
        self.explanation = _label("", wrap=True)
        close = QToolButton()
        close.setText("✕")
        close.setProperty("flat", True)
        close.setAccessibleName(self.tr("Close the explanation"))
        close.setAccessibleDescription(self.tr("Back to the number that it explains"))
        close.clicked.connect(self.close_explanation)
        row = QHBoxLayout(self._explanation)
        row.addWidget(self.explanation, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._explanation.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._row, self.rescored, self._said, self._explanation):
            column.addWidget(part)

    def show_report(self, report: Report, words: ReportWords) -> None:
        """Show the numbers of `report`; without scores there are none."""
        self._clear()
        self.rescored.setText(newest_rescoring(report, words))
        self.rescored.setVisible(bool(self.rescored.text()))
        if report.scores is None:
            return
        scores = report.scores
        told = figures(scores, words)
        self._flow.addWidget(self._score_group(told[0], scores, words))
        self._flow.addWidget(self._counts(scores, words))
        for figure in told[1:]:
            group = self._figure(figure, words)
            self._flow.addWidget(group)
            self._left_out.append(group)
        said = [
            tendency_words(scores, words),
            *lean_words(report, words, only_clear=True),
            *beside_counts(scores, words),
        ]
        text = " ".join(filter(None, said))
        about = words.say("tendency.about")
        self._said_row.addWidget(_label(text, wrap=True), 1)
        self._said_row.addWidget(self._info(words.say("tendency.title"), text, about))
        if text:
            self._left_out.append(self._said)
        self._said.setVisible(bool(text))
        self.set_compact(self._compact)
        self.dress(self._colours, self._scale)

    def set_compact(self, compact: bool) -> None:
        """Show only the score and the two counts, or everything."""
        self._compact = compact
        for part in self._left_out:
            part.setVisible(not compact)
        if compact:
            self.close_explanation()
        self._size_values()

    def close_explanation(self) -> bool:
        """Put the line of explanation away, if one is open; the focus goes back to its "i"."""
        was_open = self._explanation.isVisibleTo(self)
        for button in self.explain:
            if button.isChecked():
                button.setChecked(False)
                if button.isVisible():
                    button.setFocus()
        self._explanation.hide()
        return was_open

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self._colours, self._scale = colours, scale
        for bar in self._bars:
            bar.dress(colours)
        size = ui_size(scale)
        wide = round(size * 1.15)
        sizes = {"size": wide, "half": wide // 2, "small": round(size * 0.82)}
        self.setStyleSheet(_INFO.format(**sizes, **colours.as_dict()))
        self._flow.setSpacing(round(20 * scale / 100))
        self._size_values()

    # --- making -------------------------------------------------------------------------------------------

    def _clear(self) -> None:
        self._explanation.hide()
        for layout in (self._flow, self._said_row):
            while (item := layout.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self._bars, self._values, self._left_out, self.explain = [], [], [], []

    def _size_values(self) -> None:
        for label, size in self._values:
            pixels = round(ui_size(self._scale) * (min(size, 1.9) if self._compact else size))
            label.setStyleSheet(f"font-size: {pixels}px; font-weight: 600;")
        self._flow.invalidate()
        self.updateGeometry()

    def _score_group(self, figure: Figure, scores: Scores, words: ReportWords) -> QWidget:
        note = " · ".join(filter(None, [band_words(scores, words), figure.note]))
        group, grid = self._figure_grid(figure, note, 2.6, words)
        if scores.type_score is not None and scores.guess_line is not None:
            bar = self._bar(scores.type_score / 100, note)
            bar.set_notch(scores.guess_line / 100)
            grid.addWidget(bar, 2, 2, 1, 3)
            of = _label(words.say("score.of-short"), muted=True)
            grid.addWidget(of, 0, 1, 3, 1, Qt.AlignmentFlag.AlignVCenter)
            self._left_out.append(of)
        return group

    def _figure(self, figure: Figure, words: ReportWords) -> QWidget:
        return self._figure_grid(figure, figure.note, 1.6, words)[0]

    def _figure_grid(
        self, figure: Figure, note: str, size: float, words: ReportWords
    ) -> tuple[QWidget, QGridLayout]:
        group, grid = _group()
        value = _label(figure.value)
        self._values.append((value, size))
        grid.addWidget(value, 0, 0, 3, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(_label(figure.title), 0, 2)
        told = figure.value if figure.value == DASH else words.say("score.of", value=figure.value)
        value.setToolTip(told)
        value.setAccessibleName(told)
        spoken = words.say("unit.and", first=told, second=note) if note else told
        grid.addWidget(self._info(figure.title, spoken, figure.about), 0, 3)
        grid.setColumnStretch(4, 1)
        if note:
            lines = note if len(note) <= _ONE_LINE else note.replace(" · ", "\n", 1)
            grid.addWidget(_label(lines, muted=True), 1, 2, 1, 3)
        return group, grid

    def _counts(self, scores: Scores, words: ReportWords) -> QWidget:
        group, grid = _group()
        kinds: Sequence[tuple[str, ClassCount]] = (
            ("opinions", scores.opinions),
            ("reported", scores.reported),
        )
        texts = [count_words(kind, count, words) for kind, count in kinds]
        for row, (text, (_, count)) in enumerate(zip(texts, kinds, strict=True)):
            bar = self._bar(count.found / count.total if count.total else 0.0, text)
            self._left_out.append(bar)
            grid.addWidget(_label(text), row, 0)
            grid.addWidget(bar, row, 1)
        info = self._info(words.say("count.title"), ", ".join(texts), words.say("count.about"))
        grid.addWidget(info, 0, 2, 2, 1)
        return group

    def _bar(self, share: float, told: str) -> ShareBar:
        bar = ShareBar(self._colours)
        bar.show_share(share)
        bar.setAccessibleName(told)
        self._bars.append(bar)
        return bar

    def _info(self, title: str, spoken: str, about: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("info")
        button.setText("i")
        button.setCheckable(True)
        button.setToolTip(self.tr("What is this?"))
        button.setAccessibleName(self.tr("{title}: {value}").format(title=title, value=spoken))
        button.setAccessibleDescription(about)
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
        self._explanation.show()


def _group() -> tuple[QWidget, QGridLayout]:
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(2)
    return group, grid


def _label(text: str, *, muted: bool = False, wrap: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("muted", muted)
    label.setWordWrap(wrap)
    return label
