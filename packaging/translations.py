"""Bring the files for translators up to date, and compile them: `make translations`.

`lupdate` reads the window's sources, and the core's sentences for refusals from a file made for it here.
secondread.ts is the template with every text; secondread_en.ts has only the plurals, because English is the
language of the sources; every other secondread_<language>.ts is a translation. `--language de` begins one.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from secondread_core.wording import sentences

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "secondread_resources" / "translations"
SOURCES = ROOT / "gui" / "secondread_gui"
_OPTIONS = ("-silent", "-no-obsolete", "-locations", "none", "-sort-messages", "-source-language", "en")


def main() -> int:
    """Update and compile; the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the .ts and .qm files are")
    parser.add_argument("--language", help="begin a translation into this language")
    options = parser.parse_args()
    begun = [options.folder / f"secondread_{options.language}.ts"] if options.language else []
    update(options.folder, begun)
    compile_all(options.folder)
    return 0


def update(folder: Path, begun: Sequence[Path] = ()) -> None:
    """Bring every .ts file of `folder` up to date with the sources, and make those that are `begun`."""
    with TemporaryDirectory() as scratch:
        refusals = Path(scratch) / "refusals.py"
        calls = (
            f'QCoreApplication.translate("refusals", {json.dumps(text, ensure_ascii=False)})\n'
            for text in sentences()
        )
        refusals.write_text("".join(calls), encoding="utf-8")
        sources = [*sorted(str(file) for file in SOURCES.rglob("*.py")), str(refusals)]
        _run("lupdate", *_OPTIONS, *sources, "-ts", str(folder / "secondread.ts"))
        for file in (*translations(folder), *begun):
            language = file.stem.removeprefix("secondread_")
            plurals = ["-pluralonly"] if language == "en" else []
            _run("lupdate", *_OPTIONS, *plurals, "-target-language", language, *sources, "-ts", str(file))


def compile_all(folder: Path) -> None:
    """Make the .qm of every translation in `folder`."""
    for file in translations(folder):
        _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def translations(folder: Path) -> list[Path]:
    """The translations in `folder`, English among them."""
    return sorted(folder.glob("secondread_*.ts"))


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools that stand beside this Python."""
    subprocess.run([str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
