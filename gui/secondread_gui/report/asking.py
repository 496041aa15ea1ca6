"""Asking where to save and on what to print. Imported when it is first needed: the print dialog is heavy."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST = 80


def file_name(title: str, ending: str) -> str:
    """A name for a file about `title` that every system takes."""
    stem = " ".join(_UNFIT.sub(" ", title).split())[:_LONGEST].strip(" .")
    return f"{stem or 'Second Read'}.{ending}"


def ask_file(parent: QWidget, caption: str, name: str, kind: str) -> Path | None:
    """Where to save; None if the person would rather not. `kind` is a filter of Qt's ("PDF (*.pdf)")."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen, _ = QFileDialog.getSaveFileName(parent, caption, str(Path(folder) / name), kind)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(Path(name).suffix)


def ask_printer(parent: QWidget) -> QPrinter | None:
    """The printer to use; None if the person would rather not."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None
