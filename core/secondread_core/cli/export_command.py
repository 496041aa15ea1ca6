"""`export`: everything in the library as files: articles, every version of their keys, attempts."""

from __future__ import annotations

import argparse
import hashlib
import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from secondread_core.annotations import EMPTY, Mark
from secondread_core.annotations import to_json as mark_to_json
from secondread_core.answer_key_json import key_to_json
from secondread_core.canonical_json import canonical
from secondread_core.cli.output import print_json, print_line, tell
from secondread_core.data_folder import library_path
from secondread_core.exchange.reading import refusal_for, write_bytes
from secondread_core.path_text import path_text
from secondread_core.store.articles import StoredArticle, article_cards, stored_article
from secondread_core.store.attempts import Attempt, attempts_of, marks_of
from secondread_core.store.database import Library, open_library
from secondread_core.store.editions import editions_of
from secondread_core.store.keys import key_version, key_versions
from secondread_core.store.learners import learners

_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


def run(options: argparse.Namespace) -> int:
    """Write the files; those that are there already with the same content are left alone."""
    folder: Path = options.folder
    counts = {"articles": 0, "keys": 0, "attempts": 0, "written": 0}
    with closing(open_library(library_path(options.data_dir), read_only=True)) as library:
        for name, content in _files(library):
            if name.endswith(".json"):
                counts[name.partition("/")[0]] += 1
            counts["written"] += _write(folder / name, content)
    if options.json:
        print_json({"folder": path_text(folder), **counts})
    else:
        print_line(f"{counts['articles']} articles, {counts['keys']} keys, {counts['attempts']} attempts")
        tell(f"{counts['written']} files written")
    return 0


def _files(library: Library) -> Iterator[tuple[str, bytes]]:
    """Every file's name below the folder, and its content."""
    names: dict[str, str] = {}
    spans: dict[str, list[list[int]]] = {}
    editions = (one for card in article_cards(library) for one in editions_of(library, card.article_id))
    for article_id in (edition.article_id for edition in editions):
        stored = stored_article(library, article_id)
        name = names[article_id] = file_name(article_id)
        spans[article_id] = [[unit.start, unit.end] for unit in stored.segmentation.units]
        yield f"articles/{name}.txt", stored.article.body.encode("utf-8")
        yield f"articles/{name}.json", _json(_article_to_json(stored))
        for version in key_versions(library, article_id):
            key = key_version(library, article_id, version)
            yield f"keys/{name}.{version}.json", _json(key_to_json(key))
    for learner in learners(library):
        for attempt in attempts_of(library, learner.learner_id):
            units = spans[attempt.article_id]
            marks = marks_of(library, attempt.attempt_id, len(units))
            yield (
                f"attempts/{file_name(attempt.attempt_id)}.json",
                _json(_attempt_to_json(attempt, units, marks)),
            )


def file_name(name: str) -> str:
    """`name` if every system can use it as the name of a file, otherwise a hash of it."""
    if _SAFE.fullmatch(name) and not name.endswith("."):
        return name
    return "id-" + hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _article_to_json(stored: StoredArticle) -> dict[str, Any]:
    return {
        "format": "secondread-article",
        "version": 1,
        "article_id": stored.article_id,
        "text_hash": stored.article.text_hash,
        "added_at": stored.added_at,
        "bundled": stored.bundled,
        "info": asdict(stored.article.info),
        "segmentation": stored.segmentation.engine,
        "units": [
            {"start": unit.start, "end": unit.end, "kind": unit.kind} for unit in stored.segmentation.units
        ],
    }


def _attempt_to_json(attempt: Attempt, spans: Sequence[list[int]], marks: Sequence[Mark]) -> dict[str, Any]:
    """An attempt under its reader's number, never the name."""
    return {
        "format": "secondread-attempt",
        "version": 1,
        **{name: value for name, value in asdict(attempt).items() if name not in ("answered", "asked")},
        "units": [
            {"start": start, "end": end, **mark_to_json(mark)}
            for (start, end), mark in zip(spans, marks, strict=True)
            if mark != EMPTY
        ],
    }


def _json(value: dict[str, Any]) -> bytes:
    return canonical(value).encode("utf-8") + b"\n"


def _write(path: Path, content: bytes) -> bool:
    """Write `content` unless exactly this is there; whether anything was written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file() and path.read_bytes() == content:
            return False
    except OSError as error:
        raise refusal_for(error, path) from None
    write_bytes(path, content)
    return True
