"""`verify`: whether a library is whole."""

from __future__ import annotations

import argparse
from contextlib import closing

from secondread_core.cli.output import print_json, print_line, tell
from secondread_core.data_folder import library_path
from secondread_core.errors import LibraryDamaged
from secondread_core.path_text import path_text
from secondread_core.store.database import open_library
from secondread_core.store.verification import verify
from secondread_core.wording import describe


def run(options: argparse.Namespace) -> int:
    """Check pages, hashes and event chains, without changing anything; 5 where something is damaged."""
    path = options.library or library_path(options.data_dir)
    with closing(open_library(path, read_only=True)) as library:
        damages = verify(library)
    if options.json:
        problems = [{"check": damage.check, "detail": damage.detail} for damage in damages]
        print_json({"library": path_text(path), "whole": not damages, "problems": problems})
    elif not damages:
        print_line("the library is whole")
    for damage in damages:
        tell(f"{describe(damage).what} ({damage.detail})" if damage.detail else describe(damage).what)
    return LibraryDamaged.exit_code if damages else 0
