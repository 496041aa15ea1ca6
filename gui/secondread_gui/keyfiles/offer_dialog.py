"""What a file comes to, before anything is kept: how much of it was found, and whose coding it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from secondread_core.session.bringing import Offer
from secondread_core.store.names import MAX_NAME, folded_name
from secondread_gui.keyfiles.author_names import as_name
from secondread_gui.keyfiles.brought_words import missed_lines, uncoded_lines
from secondread_gui.keyfiles.lines_list import LinesList
from secondread_gui.keyfiles.paper_dialog import PaperDialog
from secondread_gui.visible import visible
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.words import isolated, number_words

_MOST_NAMES = 6


class OfferDialog(PaperDialog):
    """The first of the `likely` names for whose coding it is that is free stands there already; `others` can
    be chosen. `readers` are the names of all who read here."""

    accepted_as = Signal(str)
    """The name under which the coding is to be kept."""

    def __init__(
        self,
        offer: Offer,
        file: str,
        *,
        likely: Sequence[str],
        others: Sequence[str] = (),
        readers: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Bring a coding in"), parent)
        self._taken = {folded_name(name): name for name in offer.names}
        self._readers = {folded_name(name) for name in readers}
        names = list(dict.fromkeys((*likely, *others)))
        title = self.tr("“{file}” for “{title}”")
        article = isolated(visible(offer.article.info.title))
        self.say_title(title.format(file=isolated(visible(file)), title=article))
        self._say_fit(offer)
        self.name = QLineEdit()
        self._ask_name([name for name in names if folded_name(name) not in self._taken][:_MOST_NAMES])
        self.told = plain_label()
        self.column.addWidget(self.told)
        self._list(self.tr("Not in the article any more"), missed_lines(offer.missed))
        if not offer.exact:
            self._list(self.tr("In the article, and without a code"), uncoded_lines(offer))
        self.column.addStretch(1)
        self.bring = QPushButton(self.tr("&Bring it in"))
        self.bring.setProperty("primary", True)
        self.bring.setAccessibleDescription(self.tr("It can be taken back at once"))
        self.bring.clicked.connect(self._bring)
        self.drop = QPushButton(self.tr("&Leave it"))
        self.drop.setAccessibleDescription(self.tr("The file stays as it is, and so does the library"))
        self.drop.clicked.connect(self.reject)
        self.add_buttons(self.bring, self.drop)
        self.name.textChanged.connect(self._check)
        self.name.returnPressed.connect(self._bring)
        free = (name for name in likely if folded_name(name) not in self._taken)
        self.name.setText(next(free, "".join(likely[:1])))  # one that is not free is told to be so
        self._check()
        self.name.setFocus()
        self.name.selectAll()

    def _say_fit(self, offer: Offer) -> None:
        """How much of the file stands in the article."""
        if not offer.exact:
            told = self.tr(
                "The article has been edited since this was made: {found} of {total} entries of the file "
                "were found in it as it is now."
            )
            self.say(told.format(found=number_words(offer.found), total=number_words(offer.total)))
        graded = [unit for unit in offer.content.units if unit.graded]
        coded = sum(unit.coded for unit in graded)
        if offer.authors:
            names = " · ".join(isolated(visible(name)) for name in offer.authors[:_MOST_NAMES])
            self.say(self.tr("The file names as its authors: {names}").format(names=names))
        told = self.tr("{done} of {total} sentences have both codes.")
        self.say(told.format(done=number_words(coded), total=number_words(len(graded))))

    def _list(self, name: str, lines: Sequence[str]) -> None:
        if lines:
            heading = plain_label(name)
            heading.setProperty("heading", True)
            self.column.addWidget(heading)
            self.column.addWidget(LinesList(name, lines))

    def _ask_name(self, names: Sequence[str]) -> None:
        label = plain_label(self.tr("&Whose coding is it?"))
        label.setBuddy(self.name)
        self.name.setMaxLength(MAX_NAME)
        self.name.setAccessibleName(self.tr("Whose coding is it?"))
        self.name.setAccessibleDescription(self.tr("The name under which it is compared with others"))
        self.column.addWidget(label)
        self.column.addWidget(self.name)
        self.suggestions: list[QPushButton] = []
        if len(names) > 1:
            holder = QWidget()
            row = FlowLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            for name in names:
                button = _NameButton(name)
                button.setAccessibleDescription(self.tr("Puts this name into the field"))
                button.clicked.connect(lambda _on=False, chosen=name: self._choose(chosen))
                row.addWidget(button)
                self.suggestions.append(button)
            self.column.addWidget(holder)

    def _choose(self, name: str) -> None:
        self.name.setText(name)
        self.name.setFocus()

    def _check(self) -> None:
        """Say whether the name can be used, and what becomes of a coding that nobody here could open."""
        name = as_name(self.name.text())
        known = self._taken.get(folded_name(name))
        if known is not None:
            told = self.tr(
                "“{name}” has a coding of this article, which stays as it is. Choose another name."
            )
            self.told.setText(told.format(name=isolated(visible(known))))
        elif name and folded_name(name) not in self._readers:
            told = self.tr(
                "Nobody here reads as “{name}”; their coding is kept until it is compared, and can be thrown"
                " away on the key’s page."
            )
            self.told.setText(told.format(name=isolated(visible(name))))
        else:
            self.told.setText("" if name else self.tr("A coding needs a name."))
        self.told.setVisible(bool(self.told.text()))
        self.bring.setEnabled(bool(name) and known is None)

    def _bring(self) -> None:
        if self.bring.isEnabled():
            name = as_name(self.name.text())
            self.accept()
            self.accepted_as.emit(name)


class _NameButton(QPushButton):
    """A name as it is: "&" in it is no mnemonic, and it may be shortened."""

    def __init__(self, name: str) -> None:
        shown = visible(name)
        short = shown if len(shown) <= 40 else shown[:39] + "…"
        super().__init__(short.replace("&", "&&"))
        self.setAutoDefault(False)
        self.setAccessibleName(shown)
        self.setToolTip(self.accessibleName() if short != shown else "")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
