"""How the command speaks: data on stdout, one line a message on stderr."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from secondread_core.errors import Refusal
from secondread_core.exchange.reading import refusal_for
from secondread_core.wording import describe, visible


def print_json(value: Any) -> None:
    """`value` on stdout, for programs and for people.

    Raises:
        As `printing`; so do the other functions that print.
    """
    print_text(json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n")


def print_text(text: str) -> None:
    """`text` on stdout as it is."""
    with printing():
        print(text, end="")


def print_line(*cells: object) -> None:
    """One line of a listing on stdout; control characters as numbers, so that no text steers a terminal."""
    print_text("  ".join(visible(str(cell)) for cell in cells) + "\n")


def flush() -> None:
    """Hand over what has been printed; only then is it known whether there is room."""
    with printing():
        print(end="", flush=True)


@contextmanager
def printing() -> Iterator[None]:
    """Turn the system's errors on stdout inside the block into refusals; a reader who has gone is none.

    Raises:
        DiskFull, StorageFailed: nothing more is written to stdout then.
        BrokenPipeError
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        discard(sys.stdout.fileno())
        raise refusal_for(error, Path("stdout")) from None


def discard(descriptor: int) -> None:
    """Let what is still to be written there go nowhere, or Python would try and fail again at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)


def tell(message: object) -> None:
    """A line on stderr; where that cannot be written either, the exit code has to say it alone."""
    with suppress(OSError):
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
