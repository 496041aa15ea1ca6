"""What the window wears now: palette, type size and the page's type; and who is told when that changes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from secondread_core.errors import Refusal
from secondread_core.store.database import Library
from secondread_core.store.preferences import PROGRAM, read_preference, write_preference
from secondread_gui.appearance.palettes import Colours, Scheme, colours_for
from secondread_gui.appearance.style import SCALES, dress
from secondread_gui.page.page_type import DEFAULT_TYPE, LEADINGS, MEASURES, SPACINGS, PageType, Ruler

NORMAL_SCALE = 100
_LONGEST_NAME = 200
"""Characters of a family's name; what is longer was not written by us."""


class Wardrobe(QObject):
    """The appearance in force. `changed` is emitted after the application has been dressed anew.

    Everything is remembered for whoever reads (`wear_for`); what they never chose is the program's, and that
    is what was chosen while nobody was known to read.
    """

    changed = Signal()
    refused = Signal(object)
    """The `Refusal` because of which a choice could not be remembered; it is worn all the same."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._library: Library | None = None
        self._scope = PROGRAM
        self._dressed: tuple[Colours, int] | None = None
        self.scheme = Scheme.SYSTEM
        self.scale = NORMAL_SCALE
        self.page_type = DEFAULT_TYPE
        application.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def colours(self) -> Colours:
        """The palette in force."""
        dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return colours_for(self.scheme, system_is_dark=dark)

    def open(self, library: Library | None) -> None:
        """Wear what was remembered in `library` for the program, and remember changes there.

        Raises:
            LibraryDamaged, StorageFailed
        """
        self._library, self._scope = library, PROGRAM
        self._recall()
        self._wear()

    def wear_for(self, learner_id: str | None) -> None:
        """Wear what was remembered for a learner, and remember changes for them; None: for the program."""
        self._scope = learner_id or PROGRAM
        before = (self.scheme, self.scale, self.page_type)
        try:
            self._recall()
        except Refusal as refusal:
            self.refused.emit(refusal)
        if before != (self.scheme, self.scale, self.page_type):
            self._wear()

    def choose_scheme(self, scheme: Scheme) -> None:
        """Wear `scheme` from now on."""
        self.scheme = scheme
        self._wear()
        self._remember("scheme", str(scheme))

    def choose_scale(self, scale: int) -> None:
        """Set all type at `scale` per cent from now on."""
        self.scale = scale
        self._wear()
        self._remember("scale", scale)

    def choose_type(self, page_type: PageType) -> None:
        """Set articles in `page_type` from now on."""
        self.page_type = page_type
        self._wear()
        self._remember("page", asdict(page_type))

    def larger(self) -> None:
        """One step up in type size."""
        self.choose_scale(SCALES[min(bisect_right(SCALES, self.scale), len(SCALES) - 1)])

    def smaller(self) -> None:
        """One step down in type size."""
        self.choose_scale(SCALES[max(bisect_left(SCALES, self.scale) - 1, 0)])

    def _recall(self) -> None:
        """Take what was remembered; where that is damaged, what would hold without it."""
        scheme, scale, page_type = Scheme.SYSTEM, NORMAL_SCALE, DEFAULT_TYPE
        for scope in dict.fromkeys((PROGRAM, self._scope)) if self._library is not None else ():
            assert self._library is not None
            stored = read_preference(self._library, scope, "scheme")
            scheme = Scheme(stored) if stored in tuple(Scheme) else scheme
            scale = _one_of(SCALES, read_preference(self._library, scope, "scale"), scale)
            page_type = _page_type(read_preference(self._library, scope, "page"), page_type)
        self.scheme, self.scale, self.page_type = scheme, scale, page_type

    def _remember(self, name: str, value: Any) -> None:
        if self._library is not None and not self._library.read_only:
            try:
                write_preference(self._library, self._scope, name, value)
            except Refusal as refusal:
                self.refused.emit(refusal)

    def _system_changed(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self._wear()

    def _wear(self) -> None:
        outfit = (self.colours, self.scale)
        if outfit != self._dressed:  # a new style sheet is worked through every widget there is
            self._dressed = outfit
            dress(self._application, *outfit)
        self.changed.emit()


def _one_of(known: tuple[int, ...], stored: Any, otherwise: int) -> int:
    return stored if type(stored) is int and stored in known else otherwise


def _page_type(stored: Any, otherwise: PageType) -> PageType:
    """`stored` as a page's type, field by field; what cannot be used is taken from `otherwise`."""
    if not isinstance(stored, dict):
        return otherwise
    face, ruler = stored.get("face"), stored.get("ruler")
    named = isinstance(face, str) and len(face) <= _LONGEST_NAME and face.isprintable()
    return PageType(
        face=str(face) if named else otherwise.face,
        measure=_one_of(MEASURES, stored.get("measure"), otherwise.measure),
        leading=_one_of(LEADINGS, stored.get("leading"), otherwise.leading),
        spacing=_one_of(SPACINGS, stored.get("spacing"), otherwise.spacing),
        ruler=Ruler(ruler) if ruler in tuple(Ruler) else otherwise.ruler,
    )
