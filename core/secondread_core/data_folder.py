"""Where a library is kept if nobody says otherwise."""

from __future__ import annotations

from pathlib import Path

from secondread_core.errors import NoDataFolder

LIBRARY_NAME = "library.db"


def data_folder(chosen: Path | None = None) -> Path:
    """The folder that was chosen, or the system's place for a program's data; it need not exist yet.

    Raises:
        NoDataFolder: the system knows no such place, as without a home.
    """
    try:
        if chosen is not None:
            return chosen.expanduser().absolute()
        from platformdirs import user_data_path

        folder = user_data_path("secondread", appauthor=False)
    except (RuntimeError, OSError):  # "~" of nobody, or no current folder
        raise NoDataFolder(chosen) from None
    if not folder.is_absolute():  # without a home, "~" stays as it is
        raise NoDataFolder(None)
    return folder


def library_path(chosen: Path | None = None) -> Path:
    """The library in `data_folder(chosen)`.

    Raises:
        NoDataFolder.
    """
    return data_folder(chosen) / LIBRARY_NAME
