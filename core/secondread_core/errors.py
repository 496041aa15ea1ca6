"""Every refusal of the outside world, as a type that carries data and no wording.

A `Refusal` is what a person can do something about: a wrong file, a full disk, a code that does not
exist. Anything else that escapes is a defect of ours and reaches the crash report instead.
The sentences shown for each type stand in `wording.py`.
"""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from secondread_core.refusal import Refusal as Refusal

# --- any file ---------------------------------------------------------------------------------------


class FileRefusal(Refusal):
    """A file that could not be taken in or written, whatever its kind."""

    exit_code: ClassVar[int] = 3
    path: Path


class FileMissing(FileRefusal):
    """Nothing is at that path (any more)."""


class NotARegularFile(FileRefusal):
    """A folder, device, pipe or a loop of links stands where a file was expected."""


class NotAFolder(FileRefusal):
    """A file stands where a folder is needed."""


class OtherFileThere(FileRefusal):
    """A file with other content has the name that one needs which belongs to the file being written."""


class PermissionDenied(FileRefusal):
    """The system does not let us read or write there."""


class PathUnusable(FileRefusal):
    """The system does not accept the path itself (too long, illegal characters)."""


class FileEmpty(FileRefusal):
    """The file has no bytes."""


class FileTooLarge(FileRefusal):
    """`size` and `limit` in bytes."""

    size: int
    limit: int


class UnsupportedFormat(FileRefusal):
    """`found` names what the file looks like (an ending or recognised content), `supported` what is read."""

    found: str
    supported: tuple[str, ...]


class ContentMismatch(FileRefusal):
    """The ending promises `expected`, the content is something else (`found`, may be empty)."""

    expected: str
    found: str


class FileDamaged(FileRefusal):
    """A container (docx) is truncated, encrypted or inconsistent; `part` names the entry."""

    part: str


# --- text ---------------------------------------------------------------------------------------------


class TextRefusal(Refusal):
    """A text that cannot become an article. `path` is None for pasted text."""

    path: Path | None


class UndecodableText(TextRefusal):
    """Bytes are not valid in `encoding`; `line` counts from 1, `offset` in bytes from the start."""

    encoding: str
    line: int
    offset: int


class EncodingUncertain(TextRefusal):
    """Not UTF-8, and several encodings fit: `guesses` best first. Reading again with one of them works."""

    guesses: tuple[str, ...]


class BinaryContent(TextRefusal):
    """NUL characters or lone surrogates: this is not text."""


class TextTooLong(TextRefusal):
    """`length` and `limit` in characters."""

    length: int
    limit: int


class UnbrokenRun(TextRefusal):
    """`length` characters without a space from line `line` on; at most `limit` can be shown."""

    line: int
    length: int
    limit: int


class TooManyBlocks(TextRefusal):
    """More paragraphs than an article can have."""

    limit: int


class NoArticleText(TextRefusal):
    """Nothing to read: `reason` is "blank", "headline-only" or "furniture-only"."""

    reason: str


# --- structured files --------------------------------------------------------------------------------


class InvalidJson(Refusal):
    """Not JSON as we accept it. `line` and `column` count from 1; `reason` is a short code:
    syntax, depth, number, duplicate-key, surrogate, nul, encoding, binary. `detail` of a wrong syntax says
    what belongs there: value, name, comma, colon, end, quotation-mark, escape, character."""

    path: Path | None
    line: int
    column: int
    reason: str
    detail: str = ""


class InvalidContent(Refusal):
    """Right JSON, wrong content. `pointer` is an RFC 6901 JSON pointer, `reason` a short code
    (missing, type, unknown-value, unknown-field, range, overlap, duplicate, format, version, too-many,
    grapheme: an offset inside one visible character, quotation: words that the text has not there,
    unwritable: a character that the format cannot hold, altered: a text that is not the one of its hash),
    `value` what stood there, `allowed` what may,
    `nearest` the likeliest meant."""

    path: Path | None
    pointer: str
    reason: str
    value: str = ""
    allowed: tuple[str, ...] = ()
    nearest: str = ""


class InvalidTable(Refusal):
    """No table as we read it. `row` counts from 1 with the header, as spreadsheets show it; `reason` is a
    short code: ragged, quotation-mark, nul, cell, header. `value` and `allowed` say what stood there and
    what may."""

    path: Path | None
    row: int
    reason: str
    value: str = ""
    allowed: tuple[str, ...] = ()


class ExtraMissing(Refusal):
    """This format needs the optional part `extra` of the program, which is not installed."""

    exit_code: ClassVar[int] = 6
    path: Path | None
    extra: str


class KeyDoesNotFit(Refusal):
    """A key made for another text: `found` of `total` sentences stand in this article."""

    path: Path | None
    found: int
    total: int


class KeyIncomplete(Refusal):
    """A key that may not be published: `problems` are (unit number from 1, or 0; short code)."""

    problems: tuple[tuple[int, str], ...]


class NoKey(Refusal):
    """The article has no answer key yet, so nothing can be scored."""

    article_id: str


class AlreadyHandedIn(Refusal):
    """The sitting is over; its answers cannot change any more."""

    attempt_id: str


class AnswerLocked(Refusal):
    """In practice the reason for this answer has been shown. `unit` counts from 0."""

    attempt_id: str
    unit: int


class DraftFinished(Refusal):
    """The coding was called finished; it does not change until it is reopened."""

    draft_id: str


class DraftPublished(Refusal):
    """The coding was published as `version` of the key: it stays as it was, and so does that version."""

    draft_id: str
    version: int


class SeenOtherwise(Refusal):
    """Publishing would do something else by now than was shown before it: `why` is "draft" (the coding was
    changed), "key" (another version was published), "begun" (somebody reads the article now) or "readings"
    (other readings, or other scores, than those shown)."""

    why: str


class EditionReplaced(Refusal):
    """The coding is of an edition whose text was mended since: another one is on the shelf."""

    article_id: str


class WorkedOnSince(Refusal):
    """What came out of a file is not taken back: `author` has gone on with it."""

    author: str


class CodingOpen(Refusal):
    """The coding of `author` is not finished, so nothing may be compared with it."""

    author: str


class CodingsCompared(Refusal):
    """Two codings were compared to settle them: from then on both stay as they were."""

    draft_id: str


class OthersCompared(Refusal):
    """The codings of `first` and `second` are settled in this round: no other two can be."""

    first: str
    second: str


class SegmentationFrozen(Refusal):
    """`author` codes the same sentences: neither they nor the text can change any more."""

    author: str


class SegmentationDiffers(Refusal):
    """A coding of other sentences than `author`'s, beside whose it was to stand."""

    author: str


class PassphraseWrong(Refusal):
    """Not the passphrase with which the instructors' area was locked."""


class PassphraseUnusable(Refusal):
    """A passphrase is empty or longer than `limit` characters."""

    limit: int


class Unknown(Refusal):
    """No such thing in the library: `kind` is article, learner, attempt, key, draft. Or no such
    encoding, or no words installed."""

    kind: str
    name: str


class NameTaken(Refusal):
    """A learner of that name exists already."""

    name: str


class NameUnusable(Refusal):
    """A name is empty, has control characters, or is longer than `limit` characters."""

    name: str
    limit: int


# --- the library -------------------------------------------------------------------------------------


class LibraryRefusal(Refusal):
    """The library file cannot be opened or written as it is."""

    exit_code: ClassVar[int] = 5
    path: Path


class NotALibrary(LibraryRefusal):
    """Not a database, or another program's."""


class LibraryNewer(LibraryRefusal):
    """Written by a later program: schema `version`, we know up to `supported`."""

    version: int
    supported: int


class LibraryDamaged(LibraryRefusal):
    """A check failed: `check` names it (header, quick-check, text-hash, key-hash, draft-hash, event-chain,
    missing-main, schema), `detail` where."""

    check: str
    detail: str = ""


class LibraryInUse(LibraryRefusal):
    """Another process has it open for writing."""


class LibraryReadOnly(LibraryRefusal):
    """The file, folder or medium cannot be written."""


class LibraryGone(LibraryRefusal):
    """The file, or its journal, was moved or deleted while we had it open: nothing more can be kept in it."""


# --- the machine -------------------------------------------------------------------------------------


class DiskFull(Refusal):
    """No room left where `path` is."""

    exit_code: ClassVar[int] = 6
    path: Path


class StorageFailed(Refusal):
    """The system reported a failing medium for `path`; `detail` is its own name for it."""

    exit_code: ClassVar[int] = 6
    path: Path
    detail: str


class PrinterFailed(Refusal):
    """The printer took nothing, or gave up before the last page."""

    exit_code: ClassVar[int] = 6


class NoDataFolder(Refusal):
    """No folder for the library: neither a home nor a place that can be written."""

    exit_code: ClassVar[int] = 6
    path: Path | None


class Cancelled(Refusal):
    """The person stopped it; nothing was kept."""

    exit_code: ClassVar[int] = 1
