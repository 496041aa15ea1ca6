"""The words that give a sentence away, what they are called, and a button that takes each of them away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from secondread_core.answer_key import LabelledSpan
from secondread_core.drafting.acts import name_words
from secondread_core.drafting.following import LABELS
from secondread_core.exchange.report_words import ReportWords, one_line
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import isolated


class LabelChoice(QComboBox):
    """As narrow as it must be. The wheel turns the page of the form, never what was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Row(QWidget):
    """One of the marked words; `show_words` makes it that of others."""

    def __init__(self, words: ReportWords, do: Callable[..., object]) -> None:
        super().__init__()
        self._words, self._do = words, do
        self._span: LabelledSpan | None = None
        self.text = plain_label()
        self.label = LabelChoice()
        self.label.activated.connect(self._rename)
        self.away = QToolButton()
        self.away.setText("✕")
        self.away.setProperty("flat", True)
        self.away.clicked.connect(self._take_away)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.label, 1)
        line.addWidget(self.away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(2)
        column.addWidget(self.text)
        column.addLayout(line)

    def show_words(self, span: LabelledSpan, text: str, *, enabled: bool) -> None:
        self._span = span
        shown = isolated(one_line(text))
        self.text.setText(self.tr("“{words}”").format(words=shown))
        known = LABELS if span.label in LABELS else (*LABELS, span.label)
        if [self.label.itemData(at) for at in range(self.label.count())] != list(known):
            self.label.clear()
            for label in known:
                self.label.addItem(self._words.span_label(label), label)
        self.label.setCurrentIndex(known.index(span.label))
        self.label.setToolTip(self.label.currentText())
        self.label.setAccessibleName(self.tr("What these words are: {words}").format(words=shown))
        self.label.setAccessibleDescription(self.tr("Why these words give the sentence away"))
        self.away.setAccessibleName(self.tr("No longer mark: {words}").format(words=shown))
        self.away.setAccessibleDescription(self.tr("These words do not give the sentence away"))
        self.away.setToolTip(self.tr("No longer mark these words"))
        self.label.setEnabled(enabled)
        self.away.setEnabled(enabled)

    def _rename(self) -> None:
        if self._span is not None and self.label.currentData() != self._span.label:
            self._do(name_words, self._span.start, self._span.end, self.label.currentData())

    def _take_away(self) -> None:
        if self._span is not None:
            self._do(name_words, self._span.start, self._span.end, None)


class WordsList(QWidget):
    """`do` does an act on the current sentence."""

    def __init__(self, words: ReportWords, do: Callable[..., object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._do = words, do
        self.rows: list[_Row] = []
        """As many as were ever needed; those that are not needed now are hidden."""
        self._none = plain_label(self.tr("Drag over words in the page to mark them."), muted=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._none)

    def show_spans(self, spans: Sequence[LabelledSpan], body: str, *, enabled: bool) -> None:
        """Show the marked words of a sentence."""
        self._none.setVisible(not spans)
        while len(self.rows) < len(spans):
            self.rows.append(_Row(self._words, self._do))
            self._column.addWidget(self.rows[-1])
        focus = self.window().focusWidget()
        left = focus is not None and any(row.isAncestorOf(focus) for row in self.rows[len(spans) :])
        for number, row in enumerate(self.rows):
            if number < len(spans):
                span = spans[number]
                row.show_words(span, body[span.start : span.end], enabled=enabled)
            row.setVisible(number < len(spans))
        if left and spans:
            self.rows[len(spans) - 1].away.setFocus()  # the next of them can be taken away with the same key
