"""What is being dragged over the room: files, text, or something from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData


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
