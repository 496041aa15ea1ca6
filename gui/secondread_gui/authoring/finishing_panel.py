"""The question before a coding is finished, and the line that says it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from secondread_core.drafting.missing import Gap, Lack
from secondread_gui.widgets.banner import Banner
from secondread_gui.words import number_words


class FinishingPanel(Banner):
    """A coding can be finished when no graded sentence lacks a code; what else is missing is only named."""

    confirmed = Signal()
    first_wanted = Signal()
    missing_wanted = Signal()
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.yes = self.add_button(self.tr("Finish"), "", primary=True)
        self.first = self.add_button(
            self.tr("Show the first one"), self.tr("Goes to the first sentence without a code")
        )
        self.missing = self.add_button(
            self.tr("Show what is missing"), self.tr("Opens the list beside the page; nothing is finished")
        )
        self.no = self.add_button(self.tr("Go on coding"), self.tr("Back to the page; nothing is finished"))
        for button, told in (
            (self.yes, self.confirmed),
            (self.first, self.first_wanted),
            (self.missing, self.missing_wanted),
            (self.no, self.put_off),
        ):
            button.clicked.connect(told)

    def ask(self, found: list[Gap], *, settled: bool = False) -> None:
        """Ask, naming what `found` has; or say why it cannot be finished yet. `settled`: two codings
        have been compared in it."""
        uncoded = sum(gap.code == Lack.NO_CODE for gap in found)
        blocking = sum(gap.blocks for gap in found) - uncoded
        other = sum(not gap.blocks for gap in found)
        if uncoded:
            told = self.tr(
                "%Ln sentence(s) without a code. A coding can be finished when every sentence of the article"
                " has a type and a sourcing.",
                "",
                uncoded,
            )
        else:
            told = self.tr("Every sentence has its code.")
        if blocking:
            more = self.tr("Before the key can be published, more is needed: {count}.")
            told = f"{told} {more.format(count=number_words(blocking))}"
        if other and not uncoded:
            more = self.tr("Worth a look: {count}.")
            told = f"{told} {more.format(count=number_words(other))}"
        if not uncoded and settled and not blocking:
            told += " " + self.tr("Once it is finished, it can be published.")
        elif not uncoded and not settled:
            told += " " + self.tr("You can go on with it later, until it is compared with a colleague's.")
        self.yes.setVisible(not uncoded)
        self.yes.setAccessibleDescription(told)
        self.first.setVisible(bool(uncoded))
        self.missing.setVisible(bool(blocking or other) and not uncoded)
        self.say(told)
        (self.first if uncoded else self.yes).setFocus()


class FinishedLine(Banner):
    """Says that nothing can be changed here, and why."""

    again_wanted = Signal()
    publish_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.again = self.add_button(
            self.tr("Go on coding"), self.tr("Opens the finished coding again, so that it can be changed")
        )
        self.publish = self.add_button(
            self.tr("Publish…"), self.tr("Shows what publishing would do; you are asked first")
        )
        self.again.clicked.connect(self.again_wanted)
        self.publish.clicked.connect(self.publish_wanted)

    def tell(self, *, finished: bool, read_only: bool, settled: bool = False) -> None:
        """Say that the coding is finished, or that the library can only be read; or go. `settled`: two
        codings have been compared in it."""
        if not (finished or read_only):
            self.hide()
            return
        told = self.tr("This coding is finished.")
        if settled:
            told = self.tr("This key, settled from two codings, is finished: it can be published.")
        if read_only:
            told = self.tr("This library can only be read: nothing can be changed here.")
        self.again.setVisible(not read_only)
        self.publish.setVisible(not read_only)
        if told != self.words.text() or self.isHidden():
            self.say(told)
