"""An article from a file or a pasted text, with a suggestion what every block is, for a person to accept."""

from __future__ import annotations

import os
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from secondread_core.anchoring import best_attachment, filled, is_uncoded, recut
from secondread_core.answer_key import AnswerKey, KeyUnit
from secondread_core.article import Article, ArticleInfo, hidden_characters, normalise
from secondread_core.errors import NoArticleText, TooManyBlocks
from secondread_core.exchange.article_formats import READABLE, Source, read_source
from secondread_core.exchange.markup import Piece
from secondread_core.exchange.reading import refusal_for
from secondread_core.path_text import path_text
from secondread_core.portable_key import PortableKey
from secondread_core.segmentation import DEFAULT_ROLE, BlockHint, Kind, Segmentation, cut_units, segment
from secondread_core.writing_system import guessed_direction, guessed_language

_TITLE_LENGTH = 80
_LANGUAGE = "en"
"""Where the letters do not tell; a person can change it before the article is taken in."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as it could be taken in. Nothing has been stored yet.

    `key` has attached itself where one of those handed in fits: `found` of its `total` sentences stand in the
    text. `encoding` is "" for pasted text and Word documents. `hidden` has the offsets of invisible
    characters. `duplicate_of` is for whoever knows the library.
    """

    path: Path | None
    article: Article
    segmentation: Segmentation
    key: AnswerKey | None
    found: int
    total: int
    encoding: str
    hidden: tuple[int, ...]
    duplicate_of: str | None = None


def read_article(
    path: Path, *, encoding: str | None = None, keys: Sequence[AnswerKey | PortableKey] = ()
) -> Draft:
    """The article in the file at `path`: text, Markdown, HTML or Word by its ending.

    Raises:
        FileRefusal and TextRefusal types, each with the path; see `read_source`, `normalise` and `_drafted`.
        Unknown: no such `encoding`.
    """
    try:
        return _drafted(read_source(path, encoding), path, keys)
    except TooManyBlocks as refusal:
        raise TooManyBlocks(path, refusal.limit) from None


def draft_from_text(text: str, *, keys: Sequence[AnswerKey | PortableKey] = ()) -> Draft:
    """The article in a pasted text.

    Raises:
        TextRefusal types, without a path.
    """
    return _drafted(Source(None, text, ""), None, keys)


def with_kinds(draft: Draft, kinds: Mapping[int, Kind]) -> Draft:
    """`draft` after a person said what some blocks (by number) are: cut again, the attached key's units kept.

    Raises:
        ValueError: no such block.
    """
    blocks = list(draft.segmentation.blocks)
    for number, kind in kinds.items():
        if not 0 <= number < len(blocks):
            raise ValueError(f"no block {number}")
        if blocks[number].kind is not kind:
            blocks[number] = blocks[number]._replace(kind=kind, reason="")
    body = draft.article.body
    segmentation = draft.segmentation._replace(blocks=tuple(blocks), units=cut_units(body, blocks))
    key = draft.key
    if key is not None:
        starts = [block.start for block in blocks]
        known = [
            _told(unit, kinds.get(bisect_right(starts, unit.start) - 1))
            for unit in key
            if not is_uncoded(unit)
        ]
        segmentation = recut(body, segmentation, known)
        key = replace(key, units=filled(segmentation, known))
    info = draft.article.info
    if info.title == _title(body, draft.segmentation, draft.path):
        info = replace(info, title=_title(body, segmentation, draft.path))
    if info.byline == _byline(body, draft.segmentation):
        info = replace(info, byline=_byline(body, segmentation))
    return replace(draft, article=replace(draft.article, info=info), segmentation=segmentation, key=key)


def article_files(paths: Iterable[Path]) -> list[Path]:
    """The files among `paths` and, in folders among them, every file with an ending that can be read.

    A file that was named is always in the result, readable or not, so that somebody is told. Sorted within
    each folder; hidden files and folders are left out, links to folders not followed.

    Raises:
        PermissionDenied and other refusals of the system, for a folder that cannot be listed.
    """
    files: list[Path] = []
    for path in paths:
        try:
            is_folder = path.is_dir()
        except OSError as error:
            raise refusal_for(error, path) from None
        files += _files_below(path) if is_folder else [path]
    return list(dict.fromkeys(files))


def _files_below(folder: Path) -> list[Path]:
    def refuse(error: OSError) -> None:
        raise refusal_for(error, Path(error.filename or folder)) from None

    found: list[Path] = []
    for parent, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [
            Path(parent, name)
            for name in sorted(names)
            if not name.startswith(".") and Path(name).suffix.lower() in READABLE
        ]
    return found


def _drafted(source: Source, path: Path | None, keys: Sequence[AnswerKey | PortableKey]) -> Draft:
    """The draft of what a file holds.

    Raises:
        NoArticleText: blank, nothing but a headline, or nothing but page furniture.
    """
    hints: list[BlockHint] = []
    if source.pieces is None:
        body = normalise(source.text, path)
    else:
        body, hints = assembled(source.pieces, path)
    segmentation = segment(body, hints)
    _check_asks(segmentation, path)
    info = ArticleInfo(
        title="",
        language=guessed_language(body) or _LANGUAGE,
        direction=guessed_direction(body),
        source_file=path_text(path.name) if path else "",
    )
    article = Article(body, info)
    attachment = best_attachment(keys, body, article.text_hash, segmentation) if keys else None
    if attachment is not None:
        segmentation = attachment.segmentation
    title, byline = _title(body, segmentation, path), _byline(body, segmentation)
    return Draft(
        path=path,
        article=replace(article, info=replace(article.info, title=title, byline=byline)),
        segmentation=segmentation,
        key=attachment.key if attachment else None,
        found=attachment.found if attachment else 0,
        total=attachment.total if attachment else 0,
        encoding=source.encoding,
        hidden=tuple(hidden_characters(body)),
    )


def assembled(pieces: Sequence[Piece], path: Path | None) -> tuple[str, list[BlockHint]]:
    """One body of all pieces with an empty line between them, and hints where their kind is known."""
    texts = [piece.text.replace("\r\n", "\n").replace("\r", "\n") for piece in pieces]
    body = normalise("\n\n".join(texts), path)
    hints: list[BlockHint] = []
    at = 0
    for number, (text, piece) in enumerate(zip(texts, pieces, strict=True)):
        # What `normalise` did to the whole, it did to each piece: no composition reaches across a line end.
        composed = unicodedata.normalize("NFC", text if number else text.lstrip("\ufeff"))
        if piece.kind is not None:
            hints.append(BlockHint(at, at + len(composed), piece.kind))
        at += len(composed) + 2
    return body, hints


def _check_asks(segmentation: Segmentation, path: Path | None) -> None:
    """Refuse a text in which a reader would be asked about nothing beyond a headline."""
    kinds = {unit.kind for unit in segmentation.units}
    if not any(unit.asked and unit.kind is not Kind.HEADLINE for unit in segmentation.units):
        raise NoArticleText(path, "headline-only" if Kind.HEADLINE in kinds else "furniture-only")


def _told(unit: KeyUnit, kind: Kind | None) -> KeyUnit:
    """`unit` in a block that a person calls `kind`."""
    return unit if kind is None else replace(unit, coding=replace(unit.coding, role=DEFAULT_ROLE[kind]))


def _title(body: str, segmentation: Segmentation, path: Path | None) -> str:
    """The headline's words; without one the file's name, or how the text begins."""
    headline = next((unit for unit in segmentation.units if unit.kind is Kind.HEADLINE), None)
    if headline is None and path is not None:
        return path_text(path.stem)
    unit = headline or segmentation.units[0]
    title = " ".join(body[unit.start : unit.end].split())
    return title if headline or len(title) <= _TITLE_LENGTH else title[: _TITLE_LENGTH - 1].rstrip() + "…"


def _byline(body: str, segmentation: Segmentation) -> str:
    block = next((block for block in segmentation.blocks if block.kind is Kind.BYLINE), None)
    return "" if block is None else " ".join(body[block.start : block.end].split())
