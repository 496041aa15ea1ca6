"""JSON from outside, read without surprises: no depth, number or name that Python alone would let through.

One pass over the tokens, before the real parser sees anything, finds what `json` would crash on or swallow,
and where. It is linear in the text.
"""

from __future__ import annotations

import codecs
import json
import re
from pathlib import Path
from typing import Any

from secondread_core.errors import InvalidJson

MAX_BYTES = 4_000_000
MAX_DEPTH = 32
"""Our deepest format has 6 levels."""
MAX_DIGITS = 30

# Possessive, and with the closing quotation mark optional: a text of quotation marks cannot make it slow.
# Of the numbers, only those that are long or have an exponent are looked at.
_TOKEN = re.compile(
    r'(?P<string>"[^"\\]*+(?:\\.[^"\\]*+)*+"?+)(?P<name>\s*+:)?+'
    r"|(?P<open>[\[{])|(?P<close>[\]}])"
    r"|(?P<number>-?+(?:\d[\d.]{15,}+[\d.eE+-]*+|\d[\d.]*+[eE][\d.eE+-]*+|Infinity)|NaN)",
    re.DOTALL,
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
"""Bytes that no text of any encoding has, but UTF-16."""
_EXPECTED = {
    "Expecting property name": "name",
    "Illegal trailing comma": "value",  # said by later versions of Python
    "Expecting ','": "comma",
    "Expecting ':'": "colon",
    "Extra data": "end",
    "Unterminated string": "quotation-mark",
    "Invalid \\": "escape",
    "Invalid control character": "character",
    "": "value",
}
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def loads(source: bytes | str, path: Path | None = None) -> Any:
    """The value that `source` (UTF-8, a byte order mark is fine) holds.

    Raises:
        InvalidJson: with line and column from 1, and as reason: encoding, syntax, depth (nested deeper than
            `MAX_DEPTH`), number (NaN, an infinity, or more than `MAX_DIGITS` digits), duplicate-key,
            surrogate (half a character, as a "\\ud800" escape), nul, binary (no text at all).
    """
    text = _decoded(source, path) if isinstance(source, bytes) else source
    text = text.removeprefix("\ufeff")
    _check_tokens(text, path)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise InvalidJson(path, error.lineno, error.colno, "syntax", _belongs(error.msg)) from None


def _decoded(data: bytes, path: Path | None) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        if _CONTROLS.search(data) and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            raise InvalidJson(path, line, column, "binary") from None
        raise InvalidJson(path, line, column, "encoding") from None


def _belongs(message: str) -> str:
    """What belongs where the parser stopped, by the beginning of its message."""
    return next(code for beginning, code in _EXPECTED.items() if message.startswith(beginning))


def _check_tokens(text: str, path: Path | None) -> None:
    """Refuse what the parser would not refuse, or not survive."""
    names: list[set[str] | None] = []
    for token in _TOKEN.finditer(text):
        kind = token.lastgroup
        if kind == "open":
            names.append(set() if token[0] == "{" else None)
            if len(names) > MAX_DEPTH:
                raise _invalid(text, token.start(), path, "depth")
        elif kind == "close":
            if names:
                names.pop()
        elif kind == "number":
            if not _is_ordinary(token[0]):
                raise _invalid(text, token.start(), path, "number", token[0][:40])
        else:
            string = token["string"]
            if "\\" in string:
                string = _unescaped(string, text, token.start(), path)
            if kind == "name" and names and names[-1] is not None:
                if string in names[-1]:
                    raise _invalid(text, token.start(), path, "duplicate-key", string.strip('"')[:80])
                names[-1].add(string)
    if "\0" in text:
        raise _invalid(text, text.index("\0"), path, "nul")
    if lone := _LONE_SURROGATE.search(text):
        raise _invalid(text, lone.start(), path, "surrogate")


def _unescaped(string: str, text: str, at: int, path: Path | None) -> str:
    """A string token with its escapes resolved, so that "\\u0061" and "a" are the same name."""
    try:
        value: str = json.loads(string)
    except json.JSONDecodeError:
        return string  # the parser will say what is wrong with it, and where
    if "\0" in value:
        raise _invalid(text, at, path, "nul")
    if _LONE_SURROGATE.search(value):
        raise _invalid(text, at, path, "surrogate")
    return f'"{value}"'


def _is_ordinary(number: str) -> bool:
    """Whether a number is finite and of a size that means something here (wrong syntax is the parser's)."""
    if number.endswith(("NaN", "Infinity")) or sum(map(str.isdigit, number)) > MAX_DIGITS:
        return False
    try:
        return abs(float(number)) != float("inf")
    except ValueError:
        return True


def _invalid(text: str, at: int, path: Path | None, reason: str, detail: str = "") -> InvalidJson:
    line = text.count("\n", 0, at) + 1
    return InvalidJson(path, line, at - (text.rfind("\n", 0, at) + 1) + 1, reason, detail)
