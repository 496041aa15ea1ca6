"""An article before it is taken in: the page as it will be cut, and what can still be changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QSplitter, QVBoxLayout, QWidget

from secondread_core.segmentation import Kind
from secondread_gui.appearance.palettes import Colours
from secondread_gui.library.block_page import BlockPage
from secondread_gui.library.import_panel import ImportPanel
from secondread_gui.library.import_queue import Candidate
from secondread_gui.visible import visible
from secondread_gui.widgets.elided_label import ElidedLabel
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.words import isolated, number_words

if TYPE_CHECKING:
    from secondread_core.exchange.importing import Draft

_SIDE_BY_SIDE = 900
"""Pixels at 100 % from which the panel stands beside the page and not below it."""


class ImportPreview(QWidget):
    """Shows one candidate at a time; what is to become of it is told by signals."""

    taken = Signal(object)
    """The `Draft` to be taken in, with everything that was changed."""
    skipped = Signal()
    cancelled = Signal()
    rest_taken = Signal()
    existing_wanted = Signal(str)
    """The article in the library that has the same text."""
    encoding_wanted = Signal(str)

    def __init__(self, colours: Colours, scale: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._draft: Draft | None = None
        self._file = ""
        self._existing = ""
        self._moved = False
        self.page = BlockPage(colours, scale)
        self.panel = ImportPanel()
        self._make()
        self.page.kind_wanted.connect(self._set_kind)
        self.panel.kind_wanted.connect(self._set_kind)
        self.page.block_changed.connect(self._show_part)
        self.panel.encoding_wanted.connect(self.encoding_wanted)
        self.panel.language_changed.connect(self._show_page)
        self.take.clicked.connect(self._take)
        self.skip.clicked.connect(self.skipped)
        self.cancel.clicked.connect(self.cancelled)
        self.rest.clicked.connect(self.rest_taken)
        self.existing.clicked.connect(lambda: self.existing_wanted.emit(self._existing))

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in order."""
        return (self.page, self.panel, self._bar)

    # --- what is shown ------------------------------------------------------------------------------------

    def show_candidate(self, candidate: Candidate, existing: tuple[str, str] | None) -> None:
        """Show an article. `existing` is the id and title of one in the library with the same text."""
        draft = candidate.draft
        assert draft is not None
        self._file = self.tr("Pasted text") if candidate.path is None else visible(candidate.path.name)
        self.panel.show_new(draft.article.info, candidate.encodings, draft.encoding)
        self._show_draft(candidate, existing)

    def show_again(self, candidate: Candidate, existing: tuple[str, str] | None) -> None:
        """Show the same file, read in another encoding; what was changed in the fields stays."""
        draft = candidate.draft
        assert draft is not None
        self.panel.show_info(draft.article.info)
        self.panel.show_part(None, None)
        self._show_draft(candidate, existing)

    def _show_draft(self, candidate: Candidate, existing: tuple[str, str] | None) -> None:
        self._draft = candidate.draft
        self._existing = existing[0] if existing else ""
        self.panel.show_warnings(self._warnings(candidate, existing))
        self.take.setText(self.tr("&Keep both") if existing else self.tr("&Import"))
        self.existing.setVisible(existing is not None)
        for button, first in ((self.take, existing is None), (self.existing, existing is not None)):
            button.setProperty("primary", first)
            button.style().polish(button)
        self._show_page()

    def show_place(self, place: int, total: int, ready: int) -> None:
        """Say that this is number `place` (from 1) of `total`, of which `ready` need no look."""
        told = self.tr("{place} of {total}: {name}").format(
            place=number_words(place), total=number_words(total), name=isolated(self._file)
        )
        self._name.setText(self._file if total == 1 else told)
        self.skip.setVisible(total > 1)
        self.cancel.setText(self.tr("&Cancel all") if total > 1 else self.tr("&Cancel"))
        self.rest.setText(self.tr("Import all %Ln that need &no look", "", ready))
        self.rest.setVisible(ready > 1)

    @property
    def draft(self) -> Draft | None:
        """The article with everything that was changed."""
        if self._draft is None:
            return None
        return replace(self._draft, article=replace(self._draft.article, info=self.panel.told))

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self._scale = scale
        self.page.dress(colours, scale)
        self._stand()

    def _warnings(self, candidate: Candidate, existing: tuple[str, str] | None) -> list[str]:
        draft = candidate.draft
        assert draft is not None
        warnings = []
        if existing is not None:
            told = self.tr("This text is in your library already, as “{title}”.")
            warnings.append(told.format(title=isolated(visible(existing[1]))))
        if candidate.encodings:
            warnings.append(
                self.tr(
                    "The file does not say how its letters are encoded. Check names and accents on the page."
                )
            )
        if draft.hidden:
            warnings.append(
                self.tr(
                    "There are %Ln characters that nobody can see. The page shows them on a red ground:"
                    " a text can read otherwise than it looks because of them.",
                    "",
                    len(draft.hidden),
                )
            )
        if draft.key is not None:
            told = self.tr("The answer key for this article was found: {found} of {total} sentences.")
            warnings.append(told.format(found=number_words(draft.found), total=number_words(draft.total)))
        return warnings

    def _show_page(self, block: int | None = None) -> None:
        draft = self._draft
        if draft is None:
            return
        self.page.show_cut(replace(draft.article, info=self.panel.told), draft.segmentation, block)
        self.panel.show_cut(draft.segmentation)
        asked = any(unit.asked for unit in draft.segmentation.units)
        self.take.setEnabled(asked)

    def _show_part(self, number: int) -> None:
        if self._draft is not None:
            self.panel.show_part(number, self._draft.segmentation)

    # --- acts ---------------------------------------------------------------------------------------------

    def _set_kind(self, kind: Kind) -> None:
        from secondread_core.exchange.importing import with_kinds

        block = self.page.block
        if self._draft is None or block is None or self._draft.segmentation.blocks[block].kind is kind:
            return
        self._draft = with_kinds(self._draft, {block: kind})
        self.panel.show_info(self._draft.article.info)
        self._show_page(block)
        self._show_part(block)

    def _take(self) -> None:
        if self.draft is not None:
            self.taken.emit(self.draft)

    # --- making -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def _stand(self) -> None:
        """The panel beside the page, or below it in a narrow window; where somebody moved it, it stays."""
        beside = self.width() >= _SIDE_BY_SIDE * self._scale / 100
        orientation = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if orientation is not self._split.orientation():
            self._moved = False
            self._split.setOrientation(orientation)
            down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            self.panel.stand(down if beside else across)
        if not self._moved:
            side = round(300 * self._scale / 100)
            tall = self._split.height()
            low = round(tall * 0.4)
            self._split.setSizes([self.width() - side, side] if beside else [tall - low, low])

    def _keep(self) -> None:
        self._moved = True

    def _make(self) -> None:
        self._name = ElidedLabel()
        top = QFrame()
        top.setObjectName("topBar")
        head = QVBoxLayout(top)
        head.setContentsMargins(20, 10, 20, 10)
        head.addWidget(self._name)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.page)
        self._split.addWidget(self.panel)
        self._split.setStretchFactor(0, 1)
        self._split.splitterMoved.connect(self._keep)
        self.take = QPushButton()
        # Beside the mnemonic that its text brings: a button has room for one shortcut of its own.
        QShortcut(QKeySequence("Ctrl+Return"), self, self.take.click)
        self.existing = QPushButton(self.tr("&Show the one I have"))
        self.skip = QPushButton(self.tr("Ski&p"))
        self.rest = QPushButton()
        self.cancel = QPushButton()
        for button, told in (
            (self.take, self.tr("Takes the article into the library as it is shown here")),
            (self.existing, self.tr("Nothing is imported; the article on the shelf is shown")),
            (self.skip, self.tr("Goes on to the next file without this one")),
            (self.rest, self.tr("Goes on to those about which there is something to decide")),
            (self.cancel, self.tr("Back to the library; what is shown here is not imported")),
        ):
            button.setAccessibleDescription(told)
        self._bar = bar = QFrame()
        bar.setObjectName("bar")
        row = FlowLayout(bar)
        for button in (self.existing, self.take, self.skip, self.rest, self.cancel):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._split, 1)
        column.addWidget(bar)
