"""Which palette and type size the window wears now, and who is told when that changes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from secondread_core.errors import Refusal
from secondread_core.store.database import Library
from secondread_core.store.preferences import read_preference, write_preference
from secondread_gui.appearance.palettes import Colours, Scheme, colours_for
from secondread_gui.appearance.style import SCALES, dress

_SCOPE = "program"


class Wardrobe(QObject):
    """The appearance in force. `changed` is emitted after the application has been dressed anew."""

    changed = Signal()
    refused = Signal(object)
    """The `Refusal` because of which a choice could not be remembered; it is worn all the same."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._library: Library | None = None
        self.scheme = Scheme.SYSTEM
        self.scale = 100
        application.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def colours(self) -> Colours:
        """The palette in force."""
        dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return colours_for(self.scheme, system_is_dark=dark)

    def open(self, library: Library | None) -> None:
        """Wear what was remembered in `library`, and remember changes there."""
        self._library = library
        if library is not None:
            scheme = read_preference(library, _SCOPE, "scheme")
            scale = read_preference(library, _SCOPE, "scale")
            self.scheme = Scheme(scheme) if scheme in tuple(Scheme) else Scheme.SYSTEM
            self.scale = scale if scale in SCALES else 100
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

    def larger(self) -> None:
        """One step up in type size."""
        self.choose_scale(SCALES[min(bisect_right(SCALES, self.scale), len(SCALES) - 1)])

    def smaller(self) -> None:
        """One step down in type size."""
        self.choose_scale(SCALES[max(bisect_left(SCALES, self.scale) - 1, 0)])

    def _remember(self, name: str, value: str | int) -> None:
        if self._library is not None and not self._library.read_only:
            try:
                write_preference(self._library, _SCOPE, name, value)
            except Refusal as refusal:
                self.refused.emit(refusal)

    def _system_changed(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self._wear()

    def _wear(self) -> None:
        dress(self._application, self.colours, self.scale)
        self.changed.emit()
