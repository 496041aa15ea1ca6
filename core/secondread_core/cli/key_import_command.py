"""`key import`: a key out of another program's file, ours or made with other labels."""

from __future__ import annotations

import argparse
from typing import Any

from secondread_core.answer_key import AnswerKey, KeyUnit
from secondread_core.cli.applying import copy_of
from secondread_core.cli.code_names import code_names
from secondread_core.cli.output import print_json, print_line
from secondread_core.drafting.model import UnitDraft, coding_of
from secondread_core.exchange.foreign.applying import apply_mapping
from secondread_core.exchange.foreign.formats import format_of, read_foreign
from secondread_core.exchange.foreign.laying import laid_over
from secondread_core.exchange.foreign.mapping import Mapping, mapping_from_json, mapping_to_json, suggested
from secondread_core.exchange.foreign.model import Foreign, Format, NotUnderstood
from secondread_core.exchange.foreign.own_key import key_in
from secondread_core.exchange.importing import Draft, read_article
from secondread_core.exchange.key_file import key_for, key_to_json, write_key
from secondread_core.exchange.reading import read_bytes
from secondread_core.exchange.strict_json import MAX_BYTES, loads
from secondread_core.portable_key import fingerprinted


def run(options: argparse.Namespace) -> int:
    """Read the file, say what it comes to, and write the key where told.

    A key of ours comes back as it was. Of other files a unit is in the key where both questions are answered.
    """
    draft = read_article(options.article, encoding=options.encoding)
    format_ = Format(options.format) if options.format else format_of(options.file)
    foreign = read_foreign(options.file, format_, draft.article.body)
    names = code_names()
    key = key_in(foreign, options.file, {code: (name,) for code, name in names.items()})
    told: dict[str, Any] = {"format": str(format_), "annotations": len(foreign.annotations)}
    told["left_out"] = dict(foreign.left_out)
    if key is not None:
        key_for(key, copy_of(draft), options.file)
        told |= {"ours": True, "coded": len(key.units), "units": len(key.units), "mapping": None, "lost": []}
    else:
        mapping = _mapping(options, foreign, names)
        units, lost = _mapped(foreign, draft, mapping)
        key = _key_of(units, draft, options.file.stem)
        told |= {"ours": False, "coded": len(key.units), "units": len(units)}
        told |= {"mapping": mapping_to_json(mapping), "lost": [_lost_to_json(each) for each in lost]}
    if options.output is not None:
        write_key(options.output, key)
    elif options.json:
        told["key"] = key_to_json(key)
    if options.json:
        print_json(told)
    else:
        print_line(
            f"{told['coded']} of {told['units']} sentences coded, {len(told['lost'])} labels not understood"
        )
    return 0


def _mapping(options: argparse.Namespace, foreign: Foreign, names: dict[str, str]) -> Mapping:
    known = None
    if options.mapping is not None:
        known = mapping_from_json(
            loads(read_bytes(options.mapping, MAX_BYTES), options.mapping), options.mapping
        )
    return suggested(foreign, names, known)


def _mapped(
    foreign: Foreign, draft: Draft, mapping: Mapping
) -> tuple[tuple[UnitDraft, ...], list[NotUnderstood]]:
    laid, lost = laid_over(foreign, draft.article.body)
    units, left = apply_mapping(laid, draft.segmentation, mapping)
    return units, [*lost, *left]


def _key_of(units: tuple[UnitDraft, ...], draft: Draft, name: str) -> AnswerKey:
    found = tuple(
        KeyUnit(unit.start, unit.end, coding) for unit in units if (coding := coding_of(unit)) is not None
    )
    article = draft.article
    key = AnswerKey(
        name or "key", 1, article.info.title, article.text_hash, found, engine=draft.segmentation.engine
    )
    return fingerprinted(key, article.body)


def _lost_to_json(lost: NotUnderstood) -> dict[str, Any]:
    one = lost.annotation
    return {"start": one.start, "end": one.end, "label": one.label, "term": lost.term, "why": str(lost.why)}
