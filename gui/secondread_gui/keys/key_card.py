"""The answer key as it stands: since when, by whom, what it is worth, and the versions before it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from secondread_gui.keys.emphasis import NamedLines, heading_label
from secondread_gui.keys.folded_list import FoldedList
from secondread_gui.keys.key_actions import KeyActions
from secondread_gui.keys.key_round import KeyRound
from secondread_gui.keys.key_words import (
    alpha_about,
    authors_words,
    codebook_words,
    earlier_key_words,
    layers,
    rescored_words,
    state_words,
)
from secondread_gui.widgets.action_button import action_button
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import number_words


class KeyCard(QFrame):
    """`said` is all that it says, for whoever does not see it."""

    def __init__(self, acts: KeyActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.said = ""
        self._title = heading_label(self.tr("The answer key"))
        self._state = plain_label()
        self._authors = plain_label()
        self._about_authors = plain_label()
        self._figures = NamedLines()
        self._about = plain_label(muted=True)
        self._beside = plain_label(muted=True)
        self.earlier = FoldedList(self.tr("Opens the list of versions that were published before"))
        menu = QMenu(self)
        menu.addActions(list(acts.levels.values()))
        self.trying = QToolButton()
        self.trying.setText(self.tr("Try it as a learner"))
        self.trying.setAccessibleName(self.trying.text())
        self.trying.setToolTip(self.tr("Read and mark the article as they do; nothing of it is kept"))
        self.trying.setAccessibleDescription(self.trying.toolTip())
        self.trying.setMenu(menu)
        self.trying.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons)
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(self.trying)
        row.addWidget(action_button(acts.take))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        for widget in (
            self._title,
            self._state,
            self._authors,
            self._about_authors,
            self._figures,
            self._about,
            self._beside,
            self._buttons,
            self.earlier,
        ):
            column.addWidget(widget)

    def show_round(self, told: KeyRound) -> None:
        """Show the key of `told`."""
        key = None if told.current is None else told.current.key
        said = [state_words(told)]
        self._state.setText(said[0])
        authors = [] if key is None else authors_words(key.certificate)
        figures = [] if key is None else layers(key.certificate)
        for label, text in zip((self._authors, self._about_authors), (*authors, "", "")[:2], strict=True):
            _say(label, text)
        self._figures.show_lines((layer.name, layer.told) for layer in figures)
        _say(self._about, alpha_about() if figures else "")
        rescored = "" if told.current is None else rescored_words(told.current)
        beside = [] if key is None else [codebook_words(key.codebook_version), rescored]
        _say(self._beside, " · ".join(filter(None, beside)))
        for widget in (self._buttons, self.trying):
            widget.setVisible(key is not None)
        said += [*authors, *(layer.spoken for layer in figures), *(f"{line}." for line in beside if line)]
        self._show_earlier(told)
        self.said = " ".join(said)

    def _show_earlier(self, told: KeyRound) -> None:
        self.earlier.empty()
        for published in told.earlier_keys:
            mended = published.article_id != told.article_id
            self.earlier.column.addWidget(plain_label(earlier_key_words(published, mended=mended)))
        count = len(told.earlier_keys)
        title = self.tr("Earlier versions ({count})").format(count=number_words(count))
        self.earlier.show_title(title if count else "")


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
