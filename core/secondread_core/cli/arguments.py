"""What the command line understands. Imports nothing but argparse, so that `--help` comes at once."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from secondread_core import __version__

FORMATS = ("w3c", "brat", "doccano", "label-studio", "cas-xmi", "cas-json", "csv")
"""As `exchange.foreign.model.Format` has them."""
_EXIT_CODES = """exit codes:
  0  all well               4  the content of a file cannot be used
  1  stopped                5  the library cannot be used
  2  wrong usage            6  the machine: disk full, failing medium, no folder
  3  a file cannot be read or written

Data goes to stdout, messages to stderr. The help page "formats" describes every file and every output."""


def parser() -> argparse.ArgumentParser:
    """The parser. Its result has `module`, the name of the module whose `run(options)` does it."""
    top = argparse.ArgumentParser(
        prog="secondread-cli",
        description="Second Read without a window: read articles, check keys, score answers, keep a library.",
        epilog=_EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"Second Read {__version__}")
    _add_common(top, None, False)
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)

    import_ = _command(commands, "import", "take articles into the library")
    import_.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files, or folders of files")
    import_.add_argument("--dry-run", action="store_true", help="say what would happen, change nothing")
    import_.add_argument("--keys", type=Path, metavar="PATH", help="a key file, or a folder of key files")
    _add_encoding(import_)

    segment = _command(commands, "segment", "cut an article into sentences")
    segment.add_argument("file", type=Path, metavar="FILE", help="the article")
    _add_encoding(segment)

    key = _command(commands, "key", "check, show and attach answer keys")
    actions = key.add_subparsers(title="actions", metavar="ACTION", required=True)
    validate = _command(actions, "validate", "check a key file, and whether it fits", module="key_validate")
    validate.add_argument("file", type=Path, metavar="FILE", help="the key")
    _add_article(validate, required=False)
    show = _command(actions, "show", "the sentences of an article with their codes", module="key_show")
    _add_article(show)
    _add_key(show)
    attach = _command(actions, "attach", "lay a key over another copy of its article", module="key_attach")
    _add_key(attach, required=True)
    _add_article(attach)
    _add_output(attach, "write the attached key to this file")
    give = _command(actions, "export", "write a key in another program's format", module="key_export")
    _add_key(give, required=True)
    _add_article(give)
    _add_format(give)
    _add_output(give, "the file to write", required=True)
    take = _command(actions, "import", "take a key from another program's file", module="key_import")
    take.add_argument("file", type=Path, metavar="FILE", help="the other program's file")
    _add_article(take)
    _add_format(take)
    take.add_argument(
        "--mapping", type=Path, metavar="FILE", help="what its labels mean; suggested if not given"
    )
    _add_output(take, "write the key to this file")

    score = _command(commands, "score", "score answers against a key")
    report = _command(commands, "report", "the report on answers, as an HTML page")
    for scoring in (score, report):
        _add_article(scoring)
        _add_key(scoring)
        scoring.add_argument("--answers", type=Path, required=True, metavar="FILE", help="the answers")
        scoring.add_argument("--level", type=int, choices=(1, 2, 3), help="as in the answers, if not given")
    _add_output(report, "write the page to this file")

    export = _command(commands, "export", "write articles, keys and attempts of the library as files")
    export.add_argument("folder", type=Path, metavar="FOLDER", help="where to put them")

    verify = _command(commands, "verify", "check that the library is whole")
    verify.add_argument("library", nargs="?", type=Path, metavar="LIBRARY", help="another library file")
    return top


def _command(commands: Any, name: str, what: str, module: str = "") -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(
        name, help=what, description=what.capitalize() + "."
    )
    command.set_defaults(module=f"secondread_core.cli.{module or name}_command")
    _add_common(command, argparse.SUPPRESS, argparse.SUPPRESS)
    return command


def _add_common(target: argparse.ArgumentParser, folder: object, as_json: object) -> None:
    """Options that may stand before or behind the command; suppressed defaults keep what stood before."""
    target.add_argument(
        "--data-dir", type=Path, default=folder, metavar="DIR", help="the folder that has the library"
    )
    target.add_argument("--json", action="store_true", default=as_json, help="print JSON")


def _add_article(command: argparse.ArgumentParser, required: bool = True) -> None:
    command.add_argument("--article", type=Path, required=required, metavar="FILE", help="the article")
    _add_encoding(command)


def _add_encoding(command: argparse.ArgumentParser) -> None:
    command.add_argument("--encoding", metavar="NAME", help="the article's encoding, if it is an old one")


def _add_key(command: argparse.ArgumentParser, required: bool = False) -> None:
    help_ = "the key" if required else "the key, unless a known one attaches by itself"
    command.add_argument("--key", type=Path, required=required, metavar="FILE", help=help_)


def _add_format(command: argparse.ArgumentParser) -> None:
    command.add_argument("--as", dest="format", choices=FORMATS, metavar="FORMAT", help=", ".join(FORMATS))


def _add_output(command: argparse.ArgumentParser, what: str, required: bool = False) -> None:
    command.add_argument("-o", "--output", type=Path, required=required, metavar="FILE", help=what)
