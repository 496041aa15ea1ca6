"""`key validate`: whether a key file is sound, what publishing it would still need, and whether it fits."""

from __future__ import annotations

import argparse
from typing import Any

from secondread_core.answer_key import AnswerKey, KeyUnit, publishing_problems
from secondread_core.cli.applying import copy_of
from secondread_core.cli.output import print_json, print_line
from secondread_core.exchange.importing import read_article
from secondread_core.exchange.key_file import key_for, key_to_json, read_key
from secondread_core.portable_key import PortableKey
from secondread_core.wording import PROBLEMS


def run(options: argparse.Namespace) -> int:
    """Print what the key is; a key that is not sound has been refused before."""
    key = read_key(options.file)
    units = key.units
    told: dict[str, Any] = {
        "valid": True,
        "format": key_to_json(key)["format"],
        "key_id": key.key_id,
        "key_version": key.version,
        "units": len(units),
        "problems": [
            {"unit": number or None, "problem": code}
            for number, code in publishing_problems(
                _codings_only(key) if isinstance(key, PortableKey) else key
            )
        ],
    }
    if options.article is not None:
        laid = key_for(key, copy_of(read_article(options.article, encoding=options.encoding)), options.file)
        told |= {"found": laid.found, "total": laid.total, "missing": list(laid.missing)}
    if options.json:
        print_json(told)
        return 0
    print_line(f"a sound key of {len(units)} sentences, version {key.version} of {key.key_id}")
    if options.article is not None:
        print_line(f"found {told['found']} of {told['total']} sentences in the article")
    for problem in told["problems"]:
        where = f"sentence {problem['unit']}" if problem["unit"] else "the key"
        print_line(f"before publishing, {where}:", PROBLEMS[problem["problem"]])
    return 0


def _codings_only(key: PortableKey) -> AnswerKey:
    """What publishing looks at; offsets do not matter there."""
    units = tuple(KeyUnit(0, 0, unit.coding) for unit in key.units)
    return AnswerKey(key.key_id, key.version, key.article_title, "", units)
