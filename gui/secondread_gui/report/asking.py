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
_TAKEN = frozenset(
    ("CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10)))
)
"""Names that Windows keeps for devices, whatever their ending."""


def file_name(ending: str, *parts: str, longest: int = _LONGEST) -> str:
    """A name for a file told by `parts` that every system takes. Each part has to keep within `longest`."""
    cut = (" ".join(_UNFIT.sub(" ", part).split())[:longest].strip(" .") for part in parts)
    stem = " – ".join(part for part in cut if part)
    if stem.partition(".")[0].rstrip().upper() in _TAKEN:
        stem = f"{stem} -"
    return f"{stem or 'Second Read'}.{ending}"


def ask_file(parent: QWidget, caption: str, name: str, kind: str) -> Path | None:
    """Where to save; None if the person would rather not. `kind` is a filter of Qt's ("PDF (*.pdf)")."""
    dialog = save_dialog(parent, caption, name, kind)
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None


def save_dialog(parent: QWidget, caption: str, name: str, kind: str) -> QFileDialog:
    """The dialog of `ask_file`. It adds the ending itself, so that it asks before an existing file goes."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, caption, folder, kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    return dialog


def ask_printer(parent: QWidget) -> QPrinter | None:
    """The printer to use; None if the person would rather not."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None
