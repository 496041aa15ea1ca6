"""Labels of another program, and what each of them means here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from secondread_core.exchange.foreign.mapping import Mapping as LabelMapping
from secondread_core.exchange.foreign.mapping import Meaning, counted
from secondread_core.exchange.foreign.model import Foreign, terms_of
from secondread_core.exchange.report_words import ReportWords
from secondread_gui.keyfiles.meanings import choices_for
from secondread_gui.keyfiles.paper_dialog import PaperDialog
from secondread_gui.visible import visible
from secondread_gui.widgets.choice import Choice
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import isolated

MOST_ROWS = 100
"""Terms that are asked about, the most frequent ones; a column of a table may have thousands."""
_EXAMPLES = 3
_QUOTED = 60
_TERM = 120
_FULL = ("",) * _EXAMPLES


class MappingRow(QFrame):
    """One term: how often it stands there, on which words, and what it means here."""

    changed = Signal()

    def __init__(
        self,
        term: str,
        count: int,
        examples: Sequence[str],
        words: ReportWords,
        current: Meaning | None,
        standing: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.term = term
        self._first = current
        self._standing_text = standing
        shown = visible(term)[:_TERM] or self.tr("(no name)")
        name = plain_label(isolated(shown))
        name.setProperty("heading", True)
        quoted = " · ".join(f"“{isolated(example)}”" for example in examples)
        times = self.tr("%Ln times", "", count)
        told = plain_label(self.tr("{times}: {examples}").format(times=times, examples=quoted), muted=True)
        self._standing = QLabel()
        self._standing.setTextFormat(Qt.TextFormat.PlainText)
        self._standing.setProperty("muted", True)
        self.choice = Choice()
        self._meanings: list[Meaning | None] = []
        for choice in choices_for(term, words, current):
            if choice.begins:
                self.choice.insertSeparator(self.choice.count())
                self._meanings.append(None)
            self.choice.addItem(choice.words)
            self._meanings.append(choice.meaning)
        self.choice.setCurrentIndex(0 if current is None else self._meanings.index(current))
        self.choice.setAccessibleName(self.tr("What “{term}” means here").format(term=shown))
        self.choice.currentIndexChanged.connect(self._change)
        choosing = QHBoxLayout()
        choosing.addWidget(self.choice, 1)
        choosing.addWidget(self._standing)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(name)
        column.addWidget(told)
        column.addLayout(choosing)
        self._told = told.text()
        self._show()

    @property
    def meaning(self) -> Meaning | None:
        """What was chosen; None while it is open."""
        return self._meanings[self.choice.currentIndex()]

    def _change(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Say whether what stands there is only a suggestion, and show all of a long choice."""
        untouched = self._first is not None and self.meaning == self._first
        self._standing.setText(self._standing_text if untouched else "")
        self._standing.setVisible(untouched)
        told = f"{self._told}. {self._standing.text()}" if untouched else self._told
        self.choice.setAccessibleDescription(told)
        self.choice.setToolTip(self.choice.currentText())


class MappingDialog(PaperDialog):
    """`suggested` has what `known` terms meant last time, and for others what their names are like."""

    chosen = Signal(object)
    """The `Mapping` that somebody decided on."""

    def __init__(
        self,
        foreign: Foreign,
        suggested: LabelMapping,
        known: Collection[str],
        words: ReportWords,
        file: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("What the labels mean"), parent)
        self._scheme = suggested.scheme
        self._known = {term: told for term, told in suggested.meanings.items() if term in known}
        terms = counted(foreign)
        examples = _examples(foreign, [term for term, _ in terms[:MOST_ROWS]])
        title = self.tr("“{file}” uses labels of its own. What do they mean here?")
        self.say_title(title.format(file=isolated(visible(file))))
        if known:
            self.say(self.tr("The same labels came before: they stand as last time."))
        else:
            self.say(self.tr("Where a name is like one of ours, it is suggested. Look at each of them once."))
        self.rows = []
        last, like = self.tr("as last time"), self.tr("suggested")
        for term, count in terms[:MOST_ROWS]:
            row = MappingRow(
                term,
                count,
                examples.get(term, ()),
                words,
                suggested.meanings.get(term),
                last if term in known else like,
            )
            row.changed.connect(self._count)
            self.rows.append(row)
            self.column.addWidget(row)
        self.column.addStretch(1)
        self._hidden = sum(term not in known for term, _ in terms[MOST_ROWS:])
        self.left = plain_label(muted=True)
        self.foot.addWidget(self.left)
        self.use = QPushButton(self.tr("&Use these meanings"))
        self.use.setProperty("primary", True)
        self.use.setAccessibleDescription(self.tr("They are remembered for the next file with these labels"))
        self.use.clicked.connect(self._use)
        self.drop = QPushButton(self.tr("&Bring nothing in"))
        self.drop.setAccessibleDescription(self.tr("The file stays as it is, and so does the library"))
        self.drop.clicked.connect(self.reject)
        self.add_buttons(self.use, self.drop)
        self._count()
        (self.rows[0].choice if self.rows else self.use).setFocus()

    rows: list[MappingRow]

    @property
    def mapping(self) -> LabelMapping:
        """What is chosen now, and what was known before of labels that are not shown."""
        shown = {row.term for row in self.rows}
        kept = {term: told for term, told in self._known.items() if term not in shown}
        decided = {row.term: row.meaning for row in self.rows if row.meaning is not None}
        return LabelMapping(self._scheme, kept | decided)

    def _count(self) -> None:
        """Say how much is open, which is no obstacle."""
        open_ones = sum(row.meaning is None for row in self.rows)
        told = (
            [self.tr("%Ln labels are not decided; they are left over.", "", open_ones)] if open_ones else []
        )
        if self._hidden > 0:
            told.append(self.tr("%Ln rarer labels are not shown; they are left over, too.", "", self._hidden))
        self.left.setText(" ".join(told) or self.tr("Every label is decided."))

    def _use(self) -> None:
        mapping = self.mapping
        self.accept()
        self.chosen.emit(mapping)


def _examples(foreign: Foreign, terms: Collection[str]) -> Mapping[str, list[str]]:
    """Some words on which each of `terms` stands, no two the same."""
    found: dict[str, list[str]] = {term: [] for term in terms}
    for one in foreign.annotations:
        wanting = [found[term] for term in terms_of(one) if len(found.get(term, _FULL)) < _EXAMPLES]
        if wanting:
            words = _quoted(foreign.text[one.start : min(one.end, one.start + 4 * _QUOTED)])
            for there in wanting:
                if words not in there:
                    there.append(words)
    return found


def _quoted(text: str) -> str:
    words = visible(text)
    return words if len(words) <= _QUOTED else words[: _QUOTED - 1].rstrip() + "…"
