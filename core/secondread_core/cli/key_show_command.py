"""`key show`: the sentences of an article with the codes that its key gives them."""

from __future__ import annotations

import argparse
from bisect import bisect_right
from typing import Any

from secondread_core.answer_key import KeyUnit
from secondread_core.answer_key_json import coding_to_json
from secondread_core.cli.applying import Applied, applied, article_to_json, key_to_summary
from secondread_core.cli.output import print_json, print_line


def run(options: argparse.Namespace) -> int:
    """Print the units of the key that applies; their numbers are those that answers are given by."""
    found = applied(options)
    if options.json:
        print_json(
            {
                "article": article_to_json(found.draft),
                "key": key_to_summary(found.key, found.found, found.total),
                "units": [
                    unit_to_json(found, number, unit) for number, unit in enumerate(found.key.units, start=1)
                ],
            }
        )
        return 0
    body = found.draft.article.body
    for number, unit in enumerate(found.key.units, start=1):
        coding = unit.coding
        text = " ".join(body[unit.start : unit.end].split())
        codes = f"{coding.type_code}/{coding.source_code}" if coding.graded else f"({coding.role})"
        print_line(f"{number:4}", f"{codes:11}", text)
    return 0


def unit_to_json(found: Applied, number: int, unit: KeyUnit) -> dict[str, Any]:
    """One unit of the key with its codes."""
    body, segmentation = found.draft.article.body, found.draft.segmentation
    starts = [block.start for block in segmentation.blocks]
    block = max(0, bisect_right(starts, unit.start) - 1)
    spans = [
        {"start": s.start, "end": s.end, "label": s.label, "text": body[s.start : s.end]}
        for s in unit.coding.spans
    ]
    return {
        "unit": number,
        "start": unit.start,
        "end": unit.end,
        "kind": segmentation.blocks[block].kind,
        "role": unit.coding.role,
        "text": body[unit.start : unit.end],
        **coding_to_json(unit.coding),
        "spans": spans,
    }
