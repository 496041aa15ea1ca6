"""Any file in which somebody may send a key or a coding: ours, or of a program we know."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import cast

from secondread_core.answer_key import AnswerKey
from secondread_core.errors import (
    EncodingUncertain,
    InvalidContent,
    InvalidTable,
    Refusal,
    UndecodableText,
    UnsupportedFormat,
)
from secondread_core.exchange.coding_file import ENDING, CodingFile, parse_coding
from secondread_core.exchange.coding_file import FORMAT as CODING_FORMAT
from secondread_core.exchange.coding_file import MAX_BYTES as MAX_CODING
from secondread_core.exchange.foreign.csv_table import read_csv
from secondread_core.exchange.foreign.formats import ENDINGS, format_of, read_foreign
from secondread_core.exchange.foreign.model import Foreign, Format
from secondread_core.exchange.key_file import parse_key
from secondread_core.exchange.reading import read_bytes
from secondread_core.exchange.strict_json import loads
from secondread_core.portable_key import PortableKey

KEY_ENDING = ".json"
EVERY_ENDING = tuple(dict.fromkeys((ENDING, KEY_ENDING, *(end for ends in ENDINGS.values() for end in ends))))
"""What can be read, ours first."""
_OURS = re.compile(rb'"format"\s*:\s*"secondread-')
"""What other programs keep of ours stands inside a text, where quotation marks are escaped."""


def read_brought(path: Path, body: str, *others: str) -> AnswerKey | PortableKey | CodingFile | Foreign:
    """What the file at `path` holds. Formats without a text are read on `body`, the article's, or else on the
    first of the `others`, texts that it has had, in which all that they quote stands.

    Raises:
        FileRefusal and TextRefusal types, InvalidJson, InvalidContent, InvalidTable, ExtraMissing.
    """
    ending = path.suffix.lower()
    if ending not in EVERY_ENDING:
        raise UnsupportedFormat(path, ending.lstrip("."), EVERY_ENDING)
    if ending == ENDING or (ending == KEY_ENDING and _OURS.search(read_bytes(path, MAX_CODING))):
        return _ours(path)
    format_ = format_of(path)
    try:
        return _foreign(path, format_, body)
    except InvalidContent as refusal:
        for other in others:
            with suppress(InvalidContent):
                return _foreign(path, format_, other)
        raise refusal


def _foreign(path: Path, format_: Format, body: str) -> Foreign:
    return _table(path, body) if format_ is Format.CSV else read_foreign(path, format_, body)


def _ours(path: Path) -> AnswerKey | PortableKey | CodingFile:
    value = loads(read_bytes(path, MAX_CODING), path)
    is_coding = isinstance(value, dict) and value.get("format") == CODING_FORMAT
    if is_coding or path.suffix.lower() == ENDING:
        return parse_coding(value, path)
    return parse_key(value, path)


def _table(path: Path, body: str) -> Foreign:
    """A table in the first of the encodings it may be in that finds its sentences in the article."""
    try:
        return read_csv(path, body)
    except EncodingUncertain as uncertain:
        guesses, first = uncertain.guesses, cast(Refusal, uncertain)
    for number, guess in enumerate(guesses):
        try:
            return read_csv(path, body, guess)
        except (UndecodableText, InvalidContent, InvalidTable) as refusal:
            first = first if number else refusal
    raise first
