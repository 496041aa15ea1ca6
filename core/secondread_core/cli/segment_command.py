"""`segment`: the sentences of an article."""

from __future__ import annotations

import argparse

from secondread_core.cli.output import print_json, print_line
from secondread_core.exchange.importing import read_article


def run(options: argparse.Namespace) -> int:
    """Print every unit; offsets count code points of the normalised text."""
    draft = read_article(options.file, encoding=options.encoding)
    body, units = draft.article.body, draft.segmentation.units
    if options.json:
        print_json(
            [
                {"start": unit.start, "end": unit.end, "kind": unit.kind, "text": body[unit.start : unit.end]}
                for unit in units
            ]
        )
    else:
        for number, unit in enumerate(units, start=1):
            print_line(f"{number:4}", f"{unit.kind:9}", " ".join(body[unit.start : unit.end].split()))
    return 0
