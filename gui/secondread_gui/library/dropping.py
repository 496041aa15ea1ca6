"""Things dragged over the room: what they are, and the cover that says they may be let go."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLabel, QWidget

from secondread_gui.appearance.palettes import Colours


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files and folders of this computer; or a text; `elsewhere`: only addresses of other places."""

    paths: tuple[Path, ...] = ()
    text: str = ""
    elsewhere: bool = False


def dropped(mime: QMimeData) -> Dropped | None:
    """What `mime` brings; None if it is nothing for the library."""
    urls = mime.urls()
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    if paths:
        return Dropped(paths)
    if urls:
        return Dropped(elsewhere=True)
    return Dropped(text=mime.text()) if mime.hasText() and mime.text().strip() else None


class DropCover(QLabel):
    """Lies over all of its parent while something is dragged over it."""

    def __init__(self, colours: Colours, scale: int, parent: QWidget) -> None:
        super().__init__(self.tr("Let go to add this to the library"), parent)
        self._covered = parent
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.dress(colours, scale)
        self.hide()

    def cover(self) -> None:
        """Lie over the parent as it is now."""
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self.setStyleSheet(
            f"background: {colours.current}; color: {colours.ink}; font-size: {round(22 * scale / 100)}px;"
            f" border: 3px dashed {colours.accent};"
        )
