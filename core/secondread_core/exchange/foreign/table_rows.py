"""Tables of text (CSV) read strictly: every row by its number, nothing guessed but the separator."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from secondread_core.errors import InvalidTable

MAX_CELL = 131_072
"""Characters; Python's package for tables has the same limit."""
MAX_ROWS = 60_000
MAX_COLUMNS = 200
_SEPARATORS = (",", ";", "\t")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20", "'")
"""What a spreadsheet takes for the beginning of a formula, in both widths; and what disarms one."""


def rows_of(text: str, path: Path | None) -> Iterator[tuple[int, list[str]]]:
    """The rows of a table with their numbers as a spreadsheet shows them, empty ones left out.

    Raises:
        InvalidTable: with the number of the row.
    """
    text = text.removeprefix("\ufeff")
    skipped = 0
    if text[:4].lower() == "sep=" and text[4:5] in _SEPARATORS:
        separator, text, skipped = text[4], text.partition("\n")[2], 1
    else:
        separator = _separator(text)
    yield from _rows(text, separator, skipped, path)


def defused(text: str) -> str:
    """`text` as a cell that no spreadsheet calculates; `restored` gives it back."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def restored(cell: str) -> str:
    """The text that `defused` made `cell` of."""
    return cell[1:] if cell.startswith("'") and cell[1:].lstrip(" ").startswith(_FORMULA) else cell


def written(rows: list[list[str]]) -> bytes:
    """Rows as CSV after RFC 4180 in UTF-8, with a byte order mark, without which some programs guess."""
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_MINIMAL).writerows([defused(cell) for cell in row] for row in rows)
    return ("\ufeff" + out.getvalue()).encode("utf-8")


def _rows(text: str, separator: str, skipped: int, path: Path | None) -> Iterator[tuple[int, list[str]]]:
    table = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number, width = skipped, 0
    while True:
        number += 1
        try:
            cells = next(table)
        except StopIteration:
            return
        except csv.Error as error:
            if "limit" in str(error):  # of the package, and the same as ours
                raise InvalidTable(path, number, "cell", f"more than {MAX_CELL}", (str(MAX_CELL),)) from None
            raise InvalidTable(path, number, "quotation-mark") from None
        if any("\0" in cell for cell in cells):
            raise InvalidTable(path, number, "nul")
        if number > MAX_ROWS or len(cells) > MAX_COLUMNS:
            told, most = (number, MAX_ROWS) if number > MAX_ROWS else (len(cells), MAX_COLUMNS)
            raise InvalidTable(path, number, "ragged", str(told), (str(most),))
        if not any(cell.strip() for cell in cells):
            continue
        width = width or len(cells)
        if len(cells) != width:
            raise InvalidTable(path, number, "ragged", str(len(cells)), (str(width),))
        yield number, [restored(cell) for cell in cells]


def _separator(text: str) -> str:
    """What parts the cells of the first line, outside quotation marks."""
    counts = dict.fromkeys(_SEPARATORS, 0)
    inside = False
    for char in text[:MAX_CELL]:
        if char == '"':
            inside = not inside
        elif char in "\r\n" and not inside:
            break
        elif char in counts and not inside:
            counts[char] += 1
    return max(_SEPARATORS, key=lambda separator: counts[separator])
