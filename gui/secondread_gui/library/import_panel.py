"""Beside the page to be taken in: what is told about the article, warnings, and the chosen part's kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from secondread_core.article import ArticleInfo
from secondread_core.segmentation import Kind, Segmentation
from secondread_gui.library.block_words import (
    KINDS,
    LANGUAGES,
    RIGHT_TO_LEFT,
    encoding_name,
    kind_meaning,
    kind_name,
    reason_words,
)
from secondread_gui.widgets.choice import Choice
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import number_words

_LONGEST = 300
"""Characters of a headline or an outlet."""


class ImportPanel(QScrollArea):
    """Fields and choices; `told` gives the article's facts as they stand in the fields."""

    kind_wanted = Signal(object)
    """A `Kind` for the chosen part."""
    encoding_wanted = Signal(str)
    language_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._info = ArticleInfo("")
        self.title = QLineEdit()
        self.outlet = QLineEdit()
        self.language = Choice()
        self.encoding = Choice()
        self.kind = Choice()
        self._make()
        self.language.activated.connect(lambda _at: self.language_changed.emit())
        self.encoding.activated.connect(lambda _at: self.encoding_wanted.emit(self.encoding.currentData()))
        self.kind.activated.connect(lambda _at: self.kind_wanted.emit(Kind(self.kind.currentData())))

    @property
    def told(self) -> ArticleInfo:
        """What is told about the article: what was read, with what was changed in the fields."""
        language = self.language.currentData()
        return replace(
            self._info,
            title=self.title.text().strip() if self.title.isModified() else self._info.title,
            outlet=self.outlet.text().strip(),
            language=language,
            direction="rtl" if language in RIGHT_TO_LEFT else "ltr",
        )

    # --- what is shown ------------------------------------------------------------------------------------

    def show_new(self, info: ArticleInfo, encodings: Sequence[str], encoding: str) -> None:
        """Show another article."""
        self._info = info
        self._set_title(info.title)
        self.outlet.setText(info.outlet)
        self.language.setCurrentIndex(max(self.language.findData(info.language), 0))
        self.encoding.clear()
        for name in encodings:
            self.encoding.addItem(encoding_name(name), name)
        self.encoding.setCurrentIndex(max(self.encoding.findData(encoding), 0))
        self._encodings.setVisible(bool(encodings))
        self.show_part(None, None)
        self.verticalScrollBar().setValue(0)

    def show_info(self, info: ArticleInfo) -> None:
        """Take over what was read anew; a title that somebody changed stays."""
        self._info = replace(info, outlet=self._info.outlet, language=self._info.language)
        if not self.title.isModified():
            self._set_title(info.title)

    def show_cut(self, segmentation: Segmentation) -> None:
        """Say how much is asked about."""
        asked = sum(unit.asked for unit in segmentation.units)
        out = len(segmentation.blocks) - len({unit.block for unit in segmentation.units if unit.asked})
        words = [self.tr("%Ln sentences will be asked about.", "", asked)]
        if not asked:
            words = [self.tr("Nothing is left to ask about: at least one part has to be a paragraph.")]
        elif out:
            words.append(self.tr("%Ln parts are shown but left out.", "", out))
        self._count.setText(" ".join(words))

    def show_warnings(self, warnings: Sequence[str]) -> None:
        """Say what is remarkable about the article, a paragraph each."""
        self._warnings.setText("\n\n".join(warnings))
        self._notices.setVisible(bool(warnings))

    def show_part(self, number: int | None, segmentation: Segmentation | None) -> None:
        """Show what block `number` was taken for; None: no part is chosen."""
        chosen = number is not None and segmentation is not None
        self.kind.setEnabled(chosen)
        if number is None or segmentation is None:
            self._part.setText(self.tr("Click a part of the page to say what it is."))
            self._meaning.setText("")
            self.kind.setCurrentIndex(-1)
            return
        block = segmentation.blocks[number]
        self._part.setText(
            self.tr("Part {number} of {total} is:").format(
                number=number_words(number + 1), total=number_words(len(segmentation.blocks))
            )
        )
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(KINDS.index(block.kind))
        self._meaning.setText(" ".join(filter(None, (reason_words(block.reason), kind_meaning(block.kind)))))

    def stand(self, direction: QBoxLayout.Direction) -> None:
        """Put the two halves below one another, or side by side where the panel is low and wide."""
        self._halves.setDirection(direction)
        self._halves.setStretch(0, 1 if direction is QBoxLayout.Direction.LeftToRight else 0)

    def _set_title(self, title: str) -> None:
        self.title.setText(title)
        self.title.setCursorPosition(0)
        self.title.setModified(False)

    # --- making -------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for field in (self.title, self.outlet):
            field.setMaxLength(_LONGEST)
            field.setAcceptDrops(False)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        for number, kind in enumerate(KINDS, start=1):
            self.kind.addItem(f"{number}  {kind_name(kind)}", kind)
        described: tuple[tuple[QWidget, str, str], ...] = (
            (self.title, self.tr("Headline"), self.tr("The name of the article on the shelf")),
            (self.outlet, self.tr("Outlet"), self.tr("Where it was published; may be left empty")),
            (self.language, self.tr("Language"), self.tr("The language that the article is written in")),
            (
                self.encoding,
                self.tr("Letters"),
                self.tr("Choose what makes names and accents on the page right"),
            ),
            (
                self.kind,
                self.tr("What this part of the page is"),
                self.tr("On the page, the keys 1 to 8 say the same"),
            ),
        )
        for entry, name, told in described:
            entry.setAccessibleName(name)
            entry.setAccessibleDescription(told)
        self.kind.setToolTip(self.kind.accessibleDescription())
        self._warnings = plain_label()
        self._banner = QFrame()
        self._banner.setObjectName("banner")
        inside = QVBoxLayout(self._banner)
        inside.addWidget(self._warnings)
        self._notices = QWidget()
        around = QVBoxLayout(self._notices)
        around.setContentsMargins(0, 0, 0, 12)
        around.addWidget(self._banner)
        self._encodings = QWidget()
        letters = QVBoxLayout(self._encodings)
        letters.setContentsMargins(0, 0, 0, 12)
        letters.addWidget(
            _named(
                self.tr("Le&tters: choose what makes names and accents on the page right"),
                self.encoding,
            )
        )
        letters.addWidget(self.encoding)
        first, second = QVBoxLayout(), QVBoxLayout()
        for half in (first, second):
            half.setSpacing(5)
        for above in (self._notices, self._encodings):
            first.addWidget(above)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Hea&dline"), self.title),
            (self.tr("&Outlet"), self.outlet),
            (self.tr("Lan&guage"), self.language),
        )
        for name, entry in fields:
            first.addWidget(_named(name, entry))
            first.addWidget(entry)
            first.addSpacing(10)
        first.addStretch(1)
        self._part = _named("", self.kind)
        self._meaning = plain_label(muted=True)
        self._count = plain_label(muted=True)
        for widget in (self._part, self.kind, self._meaning):
            second.addWidget(widget)
        second.addSpacing(12)
        second.addWidget(self._count)
        second.addStretch(1)
        content = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, content)
        self._halves.setContentsMargins(18, 18, 18, 18)
        self._halves.setSpacing(18)
        self._halves.addLayout(first)
        self._halves.addLayout(second, 1)
        self.setWidget(content)


def _named(text: str, field: QWidget) -> QLabel:
    """A label over `field`."""
    label = plain_label(text)
    label.setBuddy(field)
    return label
