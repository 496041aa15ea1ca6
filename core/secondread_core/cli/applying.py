"""An article with the key that applies to it: the one named, or a known one that attaches by itself."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from secondread_core.anchoring_places import Copy, read_copy
from secondread_core.answer_key import AnswerKey
from secondread_core.cli.output import tell
from secondread_core.errors import NoKey
from secondread_core.exchange.course import read_keys
from secondread_core.exchange.importing import Draft, read_article
from secondread_core.exchange.key_file import key_for, read_key
from secondread_core.portable_key import PortableKey


class Applied(NamedTuple):
    """An article and its key. `found` of the key's `total` sentences stand in the article."""

    draft: Draft
    key: AnswerKey
    found: int
    total: int


def known_keys(options: argparse.Namespace, more: Path | None = None) -> list[AnswerKey | PortableKey]:
    """The keys of installed courses, those handed to `main`, and those in `more` (a file or a folder).

    Raises:
        FileRefusal types, InvalidJson, InvalidContent.
    """
    from importlib.metadata import entry_points

    folders: list[Any] = list(options.known_keys)
    for entry in entry_points(group="secondread.seeds"):
        course = entry.load()()
        folders += [course.published_keys, course.keys]
    keys = read_keys(folders)
    return [*keys, *(read_key(path) for path in _key_files(more))]


def applied(options: argparse.Namespace) -> Applied:
    """The article and the key that `options` name.

    The units of a key made for exactly this text keep their numbers. A key that attaches has a unit for every
    sentence of the article instead, in the order in which `key show` lists them.

    Raises:
        NoKey: none is named, and none that is known fits.
        And whatever `read_article`, `read_key` and `key_for` raise.
    """
    if options.key is None:
        draft = read_article(options.article, encoding=options.encoding, keys=known_keys(options))
        if draft.key is None:
            raise NoKey(draft.article.info.title)
        tell(f"a known key attached itself: found {draft.found} of {draft.total} sentences")
        return Applied(draft, draft.key, draft.found, draft.total)
    key = read_key(options.key)
    draft = read_article(options.article, encoding=options.encoding)
    laid = key_for(key, copy_of(draft), options.key)
    if isinstance(key, AnswerKey):
        return Applied(draft, key, laid.found, laid.total)
    tell(f"the key is attached: found {laid.found} of {laid.total} sentences")
    return Applied(draft, laid.key, laid.found, laid.total)


def copy_of(draft: Draft) -> Copy:
    """A draft's text, prepared for keys to be laid over it."""
    return read_copy(draft.article.body, draft.article.text_hash, draft.segmentation)


def article_to_json(draft: Draft) -> dict[str, Any]:
    """What names an article in an output."""
    return {
        "title": draft.article.info.title,
        "source_file": draft.article.info.source_file,
        "text_hash": draft.article.text_hash,
    }


def key_to_summary(key: AnswerKey, found: int, total: int) -> dict[str, Any]:
    """What names a key in an output."""
    return {"key_id": key.key_id, "key_version": key.version, "found": found, "total": total}


def _key_files(path: Path | None) -> Iterable[Path]:
    if path is None:
        return []
    return sorted(path.glob("*.json")) if path.is_dir() else [path]
