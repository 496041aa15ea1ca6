"""The bundled course and the keys for published articles, read from the folders that somebody hands in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Protocol

from secondread_core.anchoring_places import read_copy
from secondread_core.answer_key import AnswerKey
from secondread_core.answer_key_json import FORMAT
from secondread_core.article import Article, ArticleInfo, normalise
from secondread_core.exchange.json_checks import Place, a_text, an_object
from secondread_core.exchange.key_file import PORTABLE_FORMAT, key_for, parse_key
from secondread_core.exchange.strict_json import loads
from secondread_core.portable_key import PortableKey
from secondread_core.segmentation import Segmentation, segment

_INFO = tuple(field.name for field in fields(ArticleInfo))
_MAX_TEXT = 2_000


class Catalogue(Protocol):
    """Where the bundled articles and keys lie."""

    @property
    def articles(self) -> Traversable:
        """A folder with `<slug>.txt` and `<slug>.json` (what is told about it) for every article."""

    @property
    def keys(self) -> Traversable:
        """A folder with `<slug>.json`, the article's key, for those that have one."""

    @property
    def published_keys(self) -> Traversable:
        """A folder with portable keys for articles published elsewhere."""


@dataclass(frozen=True, slots=True)
class CourseEntry:
    """An article of the bundled course, ready to be taken in."""

    article_id: str
    article: Article
    segmentation: Segmentation
    key: AnswerKey | None


def read_course(catalogue: Catalogue) -> list[CourseEntry]:
    """The bundled articles in the order of their names, cut as their key has it.

    Raises:
        InvalidJson, InvalidContent, KeyDoesNotFit and TextRefusal types, with the file's name.
    """
    return [_entry(catalogue, file) for file in _files(catalogue.articles, ".txt")]


def read_published_keys(catalogue: Catalogue) -> list[PortableKey]:
    """The keys for articles that are not part of the course; all of them carry no text.

    Raises:
        InvalidJson, InvalidContent, with the file's name.
    """
    keys: list[PortableKey] = []
    for file in _files(catalogue.published_keys, ".json"):
        key = _read_key(file)
        if not isinstance(key, PortableKey):
            raise Place(Path(file.name)).at("format").refuse("format", FORMAT, [PORTABLE_FORMAT])
        keys.append(key)
    return keys


def read_keys(folders: Iterable[Traversable]) -> list[AnswerKey | PortableKey]:
    """All keys in `folders`, in the order of their files' names.

    Raises:
        InvalidJson, InvalidContent, with the file's name.
    """
    return [_read_key(file) for folder in folders for file in _files(folder, ".json")]


def _read_key(file: Traversable) -> AnswerKey | PortableKey:
    return parse_key(loads(file.read_bytes(), Path(file.name)), Path(file.name))


def _entry(catalogue: Catalogue, file: Traversable) -> CourseEntry:
    path = Path(file.name)
    body = normalise(file.read_bytes().decode("utf-8"), path)
    told = catalogue.articles.joinpath(f"{path.stem}.json")
    article_id, info = _info(loads(told.read_bytes(), Path(told.name)), Place(Path(told.name)))
    article = Article(body, info)
    segmentation = segment(body)
    kept = catalogue.keys.joinpath(path.name.replace(".txt", ".json"))
    if not kept.is_file():
        return CourseEntry(article_id, article, segmentation, None)
    copy = read_copy(body, article.text_hash, segmentation)
    laid = key_for(_read_key(kept), copy, Path(kept.name))
    return CourseEntry(article_id, article, laid.segmentation, laid.key)


def _info(value: Any, place: Place) -> tuple[str, ArticleInfo]:
    members = an_object(value, place, ("id", "title"), _INFO)
    told = {
        name: a_text(text, place.at(name), _MAX_TEXT) for name, text in members.items() if text is not None
    }
    return told.pop("id"), ArticleInfo(**told)


def _files(folder: Traversable, ending: str) -> Iterator[Traversable]:
    if folder.is_dir():
        yield from sorted(
            (file for file in folder.iterdir() if file.is_file() and file.name.endswith(ending)),
            key=lambda file: file.name,
        )
