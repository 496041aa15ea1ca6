"""The headless command: `secondread-cli`, or `python -m secondread_core`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from importlib.resources.abc import Traversable

from secondread_core.cli.arguments import parser
from secondread_core.errors import Refusal


def main(argv: Sequence[str] | None = None, known_keys: Iterable[Traversable] = ()) -> int:
    """Run one command; the exit code (0 all well, 2 usage, otherwise `Refusal.exit_code`).

    `known_keys` are folders of key files that attach themselves, besides those of installed courses.
    Data goes to stdout, words to stderr.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = parser().parse_args(argv)
    options.known_keys = tuple(known_keys)
    try:
        code: int = import_module(options.module).run(options)
        from secondread_core.cli.output import flush

        flush()
    except Refusal as refusal:
        from secondread_core.cli.output import tell
        from secondread_core.wording import describe

        tell(describe(refusal))
        return refusal.exit_code
    except BrokenPipeError:  # whoever was reading has seen enough
        from secondread_core.cli.output import discard

        discard(sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return code


if __name__ == "__main__":
    sys.exit(main())
