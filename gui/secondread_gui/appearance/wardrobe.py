"""Which palette and type size the window wears now, and who is told when that changes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from secondread_core.store.database import Library
from secondread_core.store.preferences import read_preference, write_preference
from secondread_gui.appearance.palettes import Colours, Scheme, colours_for
from secondread_gui.appearance.style import SCALES, dress

_SCOPE = "program"


class Wardrobe(QObject):
    """The appearance in force. `changed` is emitted after the application has been dressed anew."""

    changed = Signal()

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
        self._remember("scheme", str(scheme))
        self._wear()

    def choose_scale(self, scale: int) -> None:
        """Set all type at `scale` per cent from now on."""
        self.scale = scale
        self._remember("scale", scale)
        self._wear()

    def larger(self) -> None:
        """One step up in type size."""
        self.choose_scale(SCALES[min(bisect_right(SCALES, self.scale), len(SCALES) - 1)])

    def smaller(self) -> None:
        """One step down in type size."""
        self.choose_scale(SCALES[max(bisect_left(SCALES, self.scale) - 1, 0)])

    def _remember(self, name: str, value: str | int) -> None:
        if self._library is not None and not self._library.read_only:
            write_preference(self._library, _SCOPE, name, value)

    def _system_changed(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self._wear()

    def _wear(self) -> None:
        dress(self._application, self.colours, self.scale)
        self.changed.emit()
