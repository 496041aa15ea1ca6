"""The page "Colours": which palette the window wears."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from secondread_gui.appearance.palettes import Scheme
from secondread_gui.appearance.wardrobe import Wardrobe
from secondread_gui.settings.choice_row import ChoiceRow, hint_label
from secondread_gui.settings.scrolled import ScrolledPage


class ColoursPage(ScrolledPage):
    """Acts at once."""

    def __init__(self, wardrobe: Wardrobe, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wardrobe = wardrobe
        self.scheme = ChoiceRow(
            self.tr("Colours"),
            [
                (Scheme.SYSTEM, self.tr("as the system")),
                (Scheme.DAY, self.tr("day")),
                (Scheme.NIGHT, self.tr("night")),
                (Scheme.CONTRAST, self.tr("high contrast")),
            ],
            self.tr("As the system: light or dark, whichever your computer is set to."),
        )
        self.column.addWidget(self.scheme)
        self.column.addWidget(
            hint_label(
                self.tr(
                    "No mark depends on its colour: an opinion has a wavy line, a report a straight one,"
                    " a missing source a small hat with a word beside it."
                )
            )
        )
        self.column.addStretch(1)
        self.scheme.chosen.connect(wardrobe.choose_scheme)
        wardrobe.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now."""
        self.scheme.show_value(self._wardrobe.scheme)
