"""How the command speaks: data on stdout, one line a message on stderr."""

from __future__ import annotations

import json
import sys
from typing import Any

from secondread_core.errors import Refusal
from secondread_core.wording import describe, visible


def print_json(value: Any) -> None:
    """`value` on stdout, for programs and for people."""
    print(json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False))


def print_line(*cells: object) -> None:
    """One line of a listing on stdout; control characters as numbers, so that no text steers a terminal."""
    print("  ".join(visible(str(cell)) for cell in cells))


def tell(message: object) -> None:
    """A line on stderr."""
    print(f"secondread-cli: {visible(str(message))}", file=sys.stderr)


def refusal_to_json(refusal: Refusal) -> dict[str, Any]:
    """`refusal` where it is one result among others."""
    what, next_step = describe(refusal)
    return {
        "type": type(refusal).__name__,
        "exit_code": refusal.exit_code,
        "what": what,
        "next_step": next_step,
    }
