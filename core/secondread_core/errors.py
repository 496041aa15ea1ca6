"""Every refusal of the outside world, as a type that carries data and no wording.

A `Refusal` is what a person can do something about: a wrong file, a full disk, a code that does not
exist. Anything else that escapes is a defect of ours and reaches the crash report instead.
The sentences shown for each type stand in `wording.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar


@dataclass(eq=False)
class Refusal(Exception):
    """Base of all refusals.

    `exit_code` is what the headless command returns: 2 usage, 3 file, 4 content, 5 library, 6 machine.
    """

    exit_code: ClassVar[int] = 1

    def __post_init__(self) -> None:
        Exception.__init__(self, *vars(self).values())


# --- any file ---------------------------------------------------------------------------------------


@dataclass(eq=False)
class FileRefusal(Refusal):
    """A file that could not be taken in or written, whatever its kind."""

    exit_code: ClassVar[int] = 3
    path: Path


@dataclass(eq=False)
class FileMissing(FileRefusal):
    """Nothing is at that path (any more)."""


@dataclass(eq=False)
class NotARegularFile(FileRefusal):
    """A folder, device, pipe or a loop of links stands where a file was expected."""


@dataclass(eq=False)
class PermissionDenied(FileRefusal):
    """The system does not let us read or write there."""


@dataclass(eq=False)
class PathUnusable(FileRefusal):
    """The system does not accept the path itself (too long, illegal characters)."""


@dataclass(eq=False)
class FileEmpty(FileRefusal):
    """The file has no bytes."""


@dataclass(eq=False)
class FileTooLarge(FileRefusal):
    """`size` and `limit` in bytes."""

    size: int
    limit: int


@dataclass(eq=False)
class UnsupportedFormat(FileRefusal):
    """`found` names what the file looks like (an ending or recognised content), `supported` what is read."""

    found: str
    supported: tuple[str, ...]


@dataclass(eq=False)
class ContentMismatch(FileRefusal):
    """The ending promises `expected`, the content is something else (`found`, may be empty)."""

    expected: str
    found: str


@dataclass(eq=False)
class FileDamaged(FileRefusal):
    """A container (docx) is truncated, encrypted or inconsistent; `part` names the entry."""

    part: str


# --- text ---------------------------------------------------------------------------------------------


@dataclass(eq=False)
class TextRefusal(Refusal):
    """A text that cannot become an article. `path` is None for pasted text."""

    exit_code: ClassVar[int] = 4
    path: Path | None


@dataclass(eq=False)
class UndecodableText(TextRefusal):
    """Bytes are not valid in `encoding`; `line` counts from 1, `offset` in bytes from the start."""

    encoding: str
    line: int
    offset: int


@dataclass(eq=False)
class EncodingUncertain(TextRefusal):
    """Not UTF-8, and several encodings fit: `guesses` best first. Reading again with one of them works."""

    guesses: tuple[str, ...]


@dataclass(eq=False)
class BinaryContent(TextRefusal):
    """NUL characters or lone surrogates: this is not text."""


@dataclass(eq=False)
class TextTooLong(TextRefusal):
    """`length` and `limit` in characters."""

    length: int
    limit: int


@dataclass(eq=False)
class UnbrokenRun(TextRefusal):
    """`length` characters without a space from line `line` on; at most `limit` can be shown."""

    line: int
    length: int
    limit: int


@dataclass(eq=False)
class TooManyBlocks(TextRefusal):
    """More paragraphs than an article can have."""

    limit: int


@dataclass(eq=False)
class NoArticleText(TextRefusal):
    """Nothing to read: `reason` is "blank", "headline-only" or "furniture-only"."""

    reason: str


# --- structured files --------------------------------------------------------------------------------


@dataclass(eq=False)
class InvalidJson(Refusal):
    """Not JSON as we accept it. `line` and `column` count from 1; `reason` is a short code:
    syntax, depth, number, duplicate-key, surrogate, encoding."""

    exit_code: ClassVar[int] = 4
    path: Path | None
    line: int
    column: int
    reason: str
    detail: str = ""


@dataclass(eq=False)
class InvalidContent(Refusal):
    """Right JSON, wrong content. `pointer` is an RFC 6901 JSON pointer, `reason` a short code
    (missing, type, unknown-value, unknown-field, range, overlap, duplicate, format, version, too-many),
    `value` what stood there, `allowed` what may, `nearest` the likeliest meant."""

    exit_code: ClassVar[int] = 4
    path: Path | None
    pointer: str
    reason: str
    value: str = ""
    allowed: tuple[str, ...] = ()
    nearest: str = ""


@dataclass(eq=False)
class KeyDoesNotFit(Refusal):
    """A key made for another text: `found` of `total` sentences stand in this article."""

    exit_code: ClassVar[int] = 4
    path: Path | None
    found: int
    total: int


@dataclass(eq=False)
class KeyIncomplete(Refusal):
    """A key that may not be published: `problems` are (unit number from 1, or 0; short code)."""

    exit_code: ClassVar[int] = 4
    problems: tuple[tuple[int, str], ...]


@dataclass(eq=False)
class NoKey(Refusal):
    """The article has no answer key yet, so nothing can be scored."""

    exit_code: ClassVar[int] = 4
    article_id: str


@dataclass(eq=False)
class AlreadyHandedIn(Refusal):
    """The sitting is over; its answers cannot change any more."""

    exit_code: ClassVar[int] = 4
    attempt_id: str


@dataclass(eq=False)
class Unknown(Refusal):
    """No such thing in the library: `kind` is article, learner, attempt, key."""

    exit_code: ClassVar[int] = 4
    kind: str
    name: str


@dataclass(eq=False)
class NameTaken(Refusal):
    """A learner of that name exists already."""

    exit_code: ClassVar[int] = 4
    name: str


# --- the library -------------------------------------------------------------------------------------


@dataclass(eq=False)
class LibraryRefusal(Refusal):
    """The library file cannot be opened or written as it is."""

    exit_code: ClassVar[int] = 5
    path: Path


@dataclass(eq=False)
class NotALibrary(LibraryRefusal):
    """Not a database, or another program's."""


@dataclass(eq=False)
class LibraryNewer(LibraryRefusal):
    """Written by a later program: schema `version`, we know up to `supported`."""

    version: int
    supported: int


@dataclass(eq=False)
class LibraryDamaged(LibraryRefusal):
    """A check failed: `check` names it (header, quick-check, text-hash, key-hash, event-chain, missing-main,
    schema), `detail` where."""

    check: str
    detail: str = ""


@dataclass(eq=False)
class LibraryInUse(LibraryRefusal):
    """Another process has it open for writing."""


@dataclass(eq=False)
class LibraryReadOnly(LibraryRefusal):
    """The file, folder or medium cannot be written."""


# --- the machine -------------------------------------------------------------------------------------


@dataclass(eq=False)
class DiskFull(Refusal):
    """No room left where `path` is."""

    exit_code: ClassVar[int] = 6
    path: Path


@dataclass(eq=False)
class StorageFailed(Refusal):
    """The system reported a failing medium for `path`; `detail` is its own name for it."""

    exit_code: ClassVar[int] = 6
    path: Path
    detail: str


@dataclass(eq=False)
class NoDataFolder(Refusal):
    """No folder for the library: neither a home nor a place that can be written."""

    exit_code: ClassVar[int] = 6
    path: Path | None


@dataclass(eq=False)
class Cancelled(Refusal):
    """The person stopped it; nothing was kept."""

    exit_code: ClassVar[int] = 1
