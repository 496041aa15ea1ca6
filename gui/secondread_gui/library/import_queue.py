"""Files on their way into the library: read, sorted into what needs a look and what cannot be read, taken in.

Everything here may run on the worker; nothing is stored before `take_in`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from secondread_core.errors import EncodingUncertain, FileRefusal, Refusal, StorageFailed, TextRefusal
from secondread_core.store.articles import add_article, article_with_hash
from secondread_core.store.database import Library

if TYPE_CHECKING:  # the importers are heavy and not needed to show the shelf
    from secondread_core.exchange.importing import Draft
    from secondread_core.portable_key import PortableKey

_MOST_KEPT = 8_000_000
"""Characters of drafts kept in memory; what comes after them is read again when its turn comes."""
_UNREADABLE = (FileRefusal, TextRefusal, StorageFailed)
"""What is wrong with a file or folder, and not with the library or the task."""

Step = Callable[[int, int], None]
"""Called with (done, total) between two pieces of work; raises Cancelled where it was asked to stop."""
Keys = Callable[[], "Sequence[PortableKey]"]


class Need(Enum):
    """Why a person should look at an article before it is taken in."""

    ENCODING = 1
    HIDDEN = 2
    DUPLICATE = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that could be taken in. `path` is None for pasted text.

    `draft` is None where it is to be read again when its turn comes. `encodings` are what the file may be
    written in, the likeliest first; empty where that is certain.
    """

    path: Path | None
    draft: Draft | None
    encodings: tuple[str, ...] = ()
    needs: frozenset[Need] = frozenset()


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that cannot become an article, and why."""

    path: Path | None
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading some files."""

    candidates: list[Candidate] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of taking articles in: their ids and titles; what was refused; and what ended it early."""

    articles: list[tuple[str, str]] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    stopped: Refusal | None = None


def read_files(paths: Sequence[Path], keys: Keys, library: Library, step: Step) -> Reading:
    """Read the files among `paths` and in the folders among them.

    Raises:
        Cancelled, and what `article_with_hash` raises.
    """
    from secondread_core.exchange.importing import article_files

    step(0, 0)
    reading = Reading()
    files: list[Path] = []
    for path in paths:
        try:
            files += article_files([path])
        except _UNREADABLE as refusal:  # a folder that cannot be listed
            reading.refused.append(Refused(path, refusal))
    files = list(dict.fromkeys(files))
    seen: set[str] = set()
    kept = 0
    for number, path in enumerate(files):
        step(number, len(files))
        try:
            candidate = read_one(path, keys())
        except _UNREADABLE as refusal:
            reading.refused.append(Refused(path, refusal))
            continue
        draft = candidate.draft
        assert draft is not None
        text_hash = draft.article.text_hash
        if text_hash in seen or article_with_hash(library, text_hash) is not None:
            candidate = replace(candidate, needs=candidate.needs | {Need.DUPLICATE})
        seen.add(text_hash)
        kept += len(draft.article.body)
        reading.candidates.append(candidate if kept <= _MOST_KEPT else replace(candidate, draft=None))
    step(len(files), len(files))
    return reading


def read_one(path: Path, keys: Sequence[PortableKey], encoding: str | None = None) -> Candidate:
    """Read one file, in the likeliest encoding where it does not say which it is in.

    Raises:
        FileRefusal and TextRefusal types.
    """
    from secondread_core.exchange.importing import read_article

    encodings: tuple[str, ...] = ()
    try:
        draft = read_article(path, encoding=encoding, keys=keys)
    except EncodingUncertain as uncertain:
        encodings = uncertain.guesses
        draft = read_article(path, encoding=encodings[0], keys=keys)
    needs = {Need.ENCODING} if encodings else set()
    return Candidate(path, draft, encodings, frozenset(needs | ({Need.HIDDEN} if draft.hidden else set())))


def read_text(text: str, keys: Sequence[PortableKey]) -> Candidate:
    """Make a candidate of pasted text.

    Raises:
        TextRefusal types.
    """
    from secondread_core.exchange.importing import draft_from_text

    draft = draft_from_text(text, keys=keys)
    return Candidate(None, draft, needs=frozenset({Need.HIDDEN} if draft.hidden else ()))


def take_in(candidates: Iterable[Candidate], total: int, keys: Keys, library: Library, step: Step) -> Taken:
    """Store candidates one by one. Those stored before somebody stopped it, or the disk was full, stay."""
    taken = Taken()
    for number, candidate in enumerate(candidates):
        try:
            step(number, total)
            draft = candidate.draft
            if draft is None:
                assert candidate.path is not None
                draft = read_one(candidate.path, keys()).draft
            assert draft is not None
            article_id = add_article(library, draft.article, draft.segmentation, draft.key)
        except (FileRefusal, TextRefusal) as refusal:
            taken.refused.append(Refused(candidate.path, refusal))
        except Refusal as refusal:
            return replace(taken, stopped=refusal)
        else:
            taken.articles.append((article_id, draft.article.info.title))
    return taken
