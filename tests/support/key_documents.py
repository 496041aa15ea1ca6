"""Keys and answers as documents, their schemas, and ways to spoil them."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import reduce
from importlib.resources import files
from typing import Any

from exchange_desk import ARTICLE, key_for_text
from jsonschema import Draft202012Validator

from secondread_core import exchange
from secondread_core.anchoring_places import read_copy
from secondread_core.annotations import EMPTY, Mark
from secondread_core.article import text_hash
from secondread_core.codebook import SourceCode, TypeClass, TypeCode
from secondread_core.exchange.answers_file import answers_to_json
from secondread_core.exchange.key_file import key_to_json
from secondread_core.portable_key import portable
from secondread_core.segmentation import segment

EXACT = key_for_text(ARTICLE)
PORTABLE = portable(EXACT, ARTICLE, title="A ferry")
COPY = read_copy(ARTICLE, text_hash(ARTICLE), segment(ARTICLE))
THIRD = EXACT.units[2].start, EXACT.units[2].end
ANSWERS = answers_to_json(
    2,
    [
        Mark(TypeClass.REPORTED),
        Mark(unsure=True, confidence=1),
        Mark(
            TypeCode.MIXED,
            flag=True,
            flag_reason=SourceCode.VAGUE,
            spans=((EXACT.units[2].start, EXACT.units[2].end),),
        ),
        EMPTY,
        Mark(flag=True),
    ],
)
Change = Callable[[dict[str, Any]], object]


def schema(name: str) -> Draft202012Validator:
    text = (files(exchange) / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8")
    Draft202012Validator.check_schema(json.loads(text))
    return Draft202012Validator(json.loads(text))


FORMATS = ("key", "portable-key", "answers", "coding")
SCHEMAS = {f"secondread-{name}": schema(f"secondread-{name}") for name in FORMATS}


def is_valid(value: dict[str, Any]) -> bool:
    return SCHEMAS[value["format"]].is_valid(value)


def put(path: str, value: Any) -> Change:
    """Set what a pointer names."""

    def change(document: dict[str, Any]) -> None:
        *way, last = path.strip("/").split("/")
        place = reduce(lambda at, step: at[int(step)] if isinstance(at, list) else at[step], way, document)
        if isinstance(place, list):
            place[int(last)] = value
        else:
            place[last] = value

    return change


def drop(path: str) -> Change:
    def change(document: dict[str, Any]) -> None:
        *way, last = path.strip("/").split("/")
        place = reduce(lambda at, step: at[int(step)] if isinstance(at, list) else at[step], way, document)
        del place[int(last) if isinstance(place, list) else last]

    return change


DOCUMENTS = {"exact": key_to_json(EXACT), "portable": key_to_json(PORTABLE), "answers": ANSWERS}
