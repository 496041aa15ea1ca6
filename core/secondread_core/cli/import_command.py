"""`import`: articles into the library, each with its own result."""

from __future__ import annotations

import argparse
from contextlib import closing, nullcontext
from pathlib import Path
from typing import Any

from secondread_core.answer_key import publishing_problems
from secondread_core.cli.applying import known_keys
from secondread_core.cli.output import print_json, print_line, refusal_to_json, tell
from secondread_core.data_folder import library_path
from secondread_core.errors import Refusal
from secondread_core.exchange.importing import Draft, article_files, read_article
from secondread_core.path_text import path_text
from secondread_core.store.articles import add_article, article_with_hash
from secondread_core.store.backups import default_folder
from secondread_core.store.database import Library, open_library
from secondread_core.wording import describe


def run(options: argparse.Namespace) -> int:
    """Import every file, going on after those that are refused; the exit code of the first refusal."""
    files = article_files(options.paths)
    keys = known_keys(options, options.keys)
    results: list[dict[str, Any]] = []
    code = 0
    with _library(options) as library:
        for path in files:
            try:
                draft = read_article(path, encoding=options.encoding, keys=keys)
                result = _taken_in(library, draft, options.dry_run)
            except Refusal as refusal:
                if refusal.exit_code >= 5:
                    raise  # the library or the machine: it would meet every other file too
                code = code or refusal.exit_code
                result = {"status": "refused", "error": refusal_to_json(refusal)}
                tell(describe(refusal))
            results.append({"path": path_text(path), **result})
            if not options.json:
                _print_result(results[-1])
    imported = sum(result["status"] == "imported" for result in results)
    if options.json:
        print_json({"imported": imported, "files": results})
    else:
        tell(f"{imported} of {len(results)} imported")
    return code


def _library(options: argparse.Namespace) -> Any:
    """The library to import into; for a trial the existing one, read only, or none."""
    path = library_path(options.data_dir)
    if not options.dry_run:
        return closing(open_library(path, backups=default_folder(path)))
    return closing(open_library(path, read_only=True)) if path.exists() else nullcontext()


def _taken_in(library: Library | None, draft: Draft, dry_run: bool) -> dict[str, Any]:
    units = draft.segmentation.units
    told: dict[str, Any] = {
        "status": "would-import" if dry_run else "imported",
        "article_id": None,
        "title": draft.article.info.title,
        "encoding": draft.encoding or None,
        "units": len(units),
        "asked": sum(unit.asked for unit in units),
        "hidden_characters": len(draft.hidden),
        "key": None,
    }
    key = draft.key
    if key is not None:
        complete = not publishing_problems(key)
        told["key"] = {
            "key_id": key.key_id,
            "found": draft.found,
            "total": draft.total,
            "published": complete,
        }
        key = key if complete else None
    known = None if library is None else article_with_hash(library, draft.article.text_hash)
    if known is not None:
        return told | {"status": "duplicate", "article_id": known}
    if library is not None and not dry_run:
        told["article_id"] = add_article(library, draft.article, draft.segmentation, key)
    return told


def _print_result(result: dict[str, Any]) -> None:
    if result["status"] == "refused":
        print_line(f"{result['status']:12}", Path(result["path"]).name)
        return
    key = result["key"]
    print_line(
        f"{result['status']:12}",
        Path(result["path"]).name,
        f"{result['asked']} sentences to read",
        *([f"key found, {key['found']} of {key['total']} sentences"] if key else []),
    )
