"""`key export`: a key in another program's format."""

from __future__ import annotations

import argparse

from secondread_core.cli.applying import applied, key_to_summary
from secondread_core.cli.code_names import code_names
from secondread_core.cli.output import print_json, print_line
from secondread_core.exchange.foreign.formats import format_of, losses, write_foreign
from secondread_core.exchange.foreign.model import Format
from secondread_core.path_text import path_text


def run(options: argparse.Namespace) -> int:
    """Write the key, and say what the format cannot hold."""
    format_ = Format(options.format) if options.format else format_of(options.output)
    found = applied(options)
    names = {code: (name,) for code, name in code_names().items()}
    write_foreign(options.output, format_, found.key, found.draft.article, names)
    if options.json:
        told = {"format": str(format_), "file": path_text(options.output), "lost": list(losses(format_))}
        print_json({**told, "key": key_to_summary(found.key, found.found, found.total)})
    else:
        print_line(f"written as {format_}:", path_text(options.output))
    return 0
