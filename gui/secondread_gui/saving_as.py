"""Asking where to save something, under a name that every system takes."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_UNFIT = re.compile(r'[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff<>:"/\\|?*]+')
_LONGEST = 80
"""Bytes of UTF-8 a part of a name may have: file systems take about 250 in all."""
_TAKEN = frozenset(
    ("CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10)))
)
"""Names that Windows keeps for devices, whatever their ending."""


def file_name(ending: str, *parts: str) -> str:
    """A name made of `parts` for a file that every system takes."""
    stem = " – ".join(filter(None, map(_fit, parts)))
    if not stem or stem.partition(".")[0].strip().upper() in _TAKEN:
        stem = f"Second Read {stem}".strip()
    return f"{stem}.{ending}"


def _fit(part: str) -> str:
    plain = " ".join(_UNFIT.sub(" ", part).split())
    return plain.encode(errors="ignore")[:_LONGEST].decode(errors="ignore").strip(" .")


def ask_file(parent: QWidget, caption: str, name: str, kind: str) -> Path | None:
    """Where to save; None if the person would rather not. `kind` is a filter of Qt's ("PDF (*.pdf)")."""
    dialog = save_dialog(parent, caption, name, kind)
    try:
        while dialog.exec() == QFileDialog.DialogCode.Accepted and (chosen := dialog.selectedFiles()):
            path = Path(chosen[0])
            if path.suffix.casefold() in _endings(kind):
                return path
            whole = path.with_name(path.name + Path(name).suffix)  # "Report no. 3" has no ending yet
            if not whole.exists():
                return whole
            dialog.selectFile(str(whole))  # and the dialog asks before that file goes
        return None
    finally:
        dialog.deleteLater()


def save_dialog(parent: QWidget, caption: str, name: str, kind: str) -> QFileDialog:
    """The dialog of `ask_file`. It adds the ending itself, so it asks before an existing file is replaced."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, caption, folder, kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    return dialog


def _endings(kind: str) -> frozenset[str]:
    """The endings in a filter of Qt's, in lower case with their dots."""
    return frozenset(re.findall(r"\*(\.\w+)", kind.casefold()))
