"""The sentences for every refusal, in English: what happened and where, and what to do next.

Whole sentences with named placeholders, so that the window can translate them before they are filled. Where a
refusal may have no file, `{file}` begins the sentence: it is then "The text", "The key" or "The file".
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from secondread_core import errors
from secondread_core.errors import Refusal


class Message(NamedTuple):
    """One or two calm sentences: what happened, and what to do next (which may be empty)."""

    what: str
    next_step: str

    def __str__(self) -> str:
        return f"{self.what} {self.next_step}".strip()


TEMPLATES: Mapping[type[Refusal], Message | Mapping[str, Message]] = MappingProxyType(
    {
        errors.FileMissing: Message(
            "{file} is not there.",
            "It may have been moved or renamed: look in {folder}, or choose it again.",
        ),
        errors.NotARegularFile: Message(
            "{file} is not a file with content: it is a folder, a device, or a link that leads in a circle.",
            "Choose the file itself.",
        ),
        errors.NotAFolder: Message(
            "{file} is a file, where a folder is needed.",
            "Name another folder, or move that file out of {folder}.",
        ),
        errors.OtherFileThere: Message(
            "{file} is there already with other content, and a file of that name has to be written besides.",
            "Choose another name or another folder.",
        ),
        errors.PermissionDenied: Message(
            "{file} is closed to you: the system does not allow it to be read or written.",
            "Ask whoever looks after it, or use a copy in a folder of your own.",
        ),
        errors.PathUnusable: Message(
            "{file} is not a name that this system can use.",
            "Give the file a shorter name without unusual characters.",
        ),
        errors.FileEmpty: Message(
            "{file} is empty.", "Choose another file, or save it again where it came from."
        ),
        errors.FileTooLarge: Message(
            "{file} is too large: {size} bytes, where at most {limit} can be read.",
            "Put the article's text alone into a file, or paste it.",
        ),
        errors.UnsupportedFormat: {
            "named": Message(
                "{file} is a {found} file, which cannot be read.",
                "Save it as one of {supported}, or copy its text and paste it.",
            ),
            "unnamed": Message(
                "{file} has no ending that says what it is.",
                "Give it one of {supported}, or copy its text and paste it.",
            ),
        },
        errors.ContentMismatch: Message(
            "{file} ends like a {expected} file, but its content is {found}.",
            "Give it its right ending, or save it again as {expected}.",
        ),
        errors.FileDamaged: Message(
            "{file} is damaged or protected: its part “{part}” cannot be read.",
            "Open it where it was written and save it again, without a password.",
        ),
        errors.UndecodableText: Message(
            "{file} is not whole in the encoding {encoding}: line {line} has a byte that does not belong "
            "there (byte {offset} of the file).",
            "Correct that line and save the file as UTF-8, or choose another encoding.",
        ),
        errors.EncodingUncertain: Message(
            "{file} is written in an older encoding that it does not name.",
            "Choose the one in which the text reads well, the likeliest first: {guesses}.",
        ),
        errors.BinaryContent: Message(
            "{file} is not text.", "Choose the file that has the article's text, or paste the text."
        ),
        errors.TextTooLong: Message(
            "{file} is too long: {length} characters, where an article can have {limit}.",
            "Cut it into several articles.",
        ),
        errors.UnbrokenRun: Message(
            "{file} has {length} characters without a space from line {line} on; at most {limit} can be "
            "shown.",
            "Take that stretch out; it is hardly text to read.",
        ),
        errors.TooManyBlocks: Message(
            "{file} has more than {limit} paragraphs.", "Take in the article alone, or cut it into several."
        ),
        errors.NoArticleText: {
            "blank": Message("{file} has no words.", "Choose another file, or paste the text."),
            "headline-only": Message(
                "{file} has a headline and nothing below it to read.",
                "Add the article's text; a heading alone cannot be asked about.",
            ),
            "furniture-only": Message(
                "{file} seems to hold only menus, forms and other parts of a web page.",
                "Copy the article's own text and paste it.",
            ),
        },
        errors.InvalidJson: {
            "syntax": Message(
                "{file} is not valid JSON: at line {line}, column {column} stands something other than "
                "{detail}.",
                "Correct that place, or export the file again.",
            ),
            "binary": Message(
                "{file} is neither JSON nor a text of any other kind.",
                "Choose another file, or export it again.",
            ),
            "depth": Message(
                "{file} is nested deeper than any file of ours at line {line}, column {column}.",
                "Export it again where it came from.",
            ),
            "number": Message(
                "{file} has a number at line {line}, column {column} that cannot be used: {detail}.",
                "Write an ordinary number there.",
            ),
            "duplicate-key": Message(
                "{file} names “{detail}” twice in one object, at line {line}, column {column}.",
                "Remove one of the two.",
            ),
            "surrogate": Message(
                "{file} has half a character at line {line}, column {column}.",
                "Export it again; some program has cut a character in two.",
            ),
            "nul": Message(
                "{file} has a NUL character at line {line}, column {column}.", "Remove it and save the file."
            ),
            "words": Message(
                "This installation has no words for a report.",
                "Install the whole program rather than its core alone.",
            ),
            "encoding": Message(
                "{file} is not UTF-8 at line {line}, byte {column} of that line.", "Save it as UTF-8."
            ),
        },
        errors.InvalidContent: {
            "missing": Message("{file} lacks “{allowed}” at {place}.", "Add it."),
            "type": Message(
                "{file} has a value of the wrong kind at {place}: {value}, where {allowed} belongs.",
                "Correct that place.",
            ),
            "unknown-value": Message(
                "{file} has “{value}” at {place}, which is not one of: {allowed}.", "Correct that place."
            ),
            "unknown-value-nearest": Message(
                "{file} has “{value}” at {place}, which is not one of: {allowed}.",
                "Probably “{nearest}” was meant.",
            ),
            "unknown-field": Message(
                "{file} has a member at {place} that the format does not know.", "Remove or rename it."
            ),
            "unknown-field-nearest": Message(
                "{file} has a member at {place} that the format does not know.",
                "Probably “{nearest}” was meant.",
            ),
            "range": Message(
                "{file} has {value} at {place}, outside what is possible there.", "Correct that place."
            ),
            "range-allowed": Message(
                "{file} has {value} at {place}, where {allowed} is possible.", "Correct that place."
            ),
            "range-nearest": Message(
                "{file} names a sentence from {value} at {place}, and there is none exactly there.",
                "The nearest is {nearest}.",
            ),
            "overlap": Message(
                "{file} has two marked stretches that overlap, the second at {place}.",
                "Let each begin where the one before it has ended.",
            ),
            "duplicate": Message("{file} says “{value}” twice, again at {place}.", "Remove one of the two."),
            "format": Message(
                "{file} is not the kind of file it should be: “{value}” at {place}, where {allowed} belongs.",
                "Choose another file.",
            ),
            "version": Message(
                "{file} was written for a later version of its format ({value}; we read up to {allowed}).",
                "Update Second Read and try again.",
            ),
            "too-many": Message(
                "{file} has {value} entries at {place}, where {allowed} are possible.",
                "Cut the file into several.",
            ),
            "grapheme": Message(
                "{file} has the offset {value} at {place}, in the middle of one visible character.",
                "Move it to where that character begins or ends.",
            ),
            "quotation": Message(
                "{file} quotes “{value}” at {place}, and its text does not say so there.",
                "Use the very text that was marked, or export both again.",
            ),
            "quotation-nearest": Message(
                "{file} quotes “{value}” at {place}, and its text does not say so there.",
                "The nearest place where it stands is {nearest}.",
            ),
            "altered": Message(
                "The text in {file} is not the one that it was saved with: somebody has changed it since.",
                "Ask for the file again.",
            ),
            "unwritable": Message(
                "{file} cannot be written: it would need {value} at {place}, which the format cannot hold.",
                "Choose another format.",
            ),
        },
        errors.InvalidTable: {
            "ragged": Message(
                "{file} has {value} cells in row {row}, where its header has {allowed}.",
                "Give every row as many cells as the header has.",
            ),
            "quotation-mark": Message(
                "{file} opens a quotation mark in row {row} that is not closed as it should be.",
                "Close it, and write a quotation mark inside a cell twice.",
            ),
            "nul": Message(
                "{file} has a NUL character in row {row}.",
                "Remove it, or save the table again as CSV in UTF-8.",
            ),
            "cell": Message(
                "{file} has a cell of {value} characters in row {row}; at most {allowed} can be read.",
                "Shorten it, or leave that row out.",
            ),
            "header": Message(
                "{file} does not begin with the names of its columns: row {row} has {value}.",
                "Write the names of the columns into the first row, such as {allowed}.",
            ),
        },
        errors.ExtraMissing: Message(
            "{file} needs a part of Second Read that is not installed: {extra}.",
            "Install it (pip install 'secondread[{extra}]'), or choose another format.",
        ),
        errors.KeyDoesNotFit: {
            "another-edition": Message(
                "{file} was made for another edition of this article: {found} of its {total} sentences stand "
                "here.",
                "Attach it to this text; what it does not know will not be graded.",
            ),
            "another-article": Message(
                "{file} belongs to another article: {found} of its {total} sentences stand in this one.",
                "Choose the key of this article, or the article of this key.",
            ),
        },
        errors.KeyIncomplete: Message(
            "The key cannot be published yet. Open points: {problems}.",
            "Settle them, save, and publish again.",
        ),
        errors.NoKey: Message(
            "The article “{article_id}” has no answer key yet.",
            "It can be read and answered; a score comes as soon as there is a key.",
        ),
        errors.AlreadyHandedIn: Message(
            "This sitting has been handed in; its answers stay as they are.",
            "Read the article again to give new ones.",
        ),
        errors.AnswerLocked: Message(
            "You have seen the reason for this answer, so it stays as it is.", "Go on with another sentence."
        ),
        errors.DraftFinished: Message("This coding is finished.", "Reopen it to change it."),
        errors.DraftPublished: Message(
            "This coding was published as version {version} of the key, so it stays as it is.",
            "Begin the next version to change something.",
        ),
        errors.SeenOtherwise: {
            why: Message(
                f"{what} since you looked, so nothing was published.",
                "Look at what publishing would do now, then decide again.",
            )
            for why, what in (
                ("draft", "This coding was changed"),
                ("key", "Another version of the key was published"),
                ("begun", "Somebody has begun to read this article"),
                ("readings", "The readings that would be scored again have changed"),
            )
        },
        errors.EditionReplaced: Message(
            "The text was mended since this coding was begun, so it does not fit any more.",
            "Code the new edition; this coding can still be read.",
        ),
        errors.WorkedOnSince: Message(
            "“{author}” has worked on what was brought in, so it stays.",
            "If nobody wants it any more, remove it by hand.",
        ),
        errors.CodingOpen: Message(
            "“{author}” has not finished the coding, so it cannot be compared yet.",
            "Let it be finished first.",
        ),
        errors.CodingsCompared: Message(
            "The codings have been compared, so each stays as its author left it.",
            "Decide in the settled key instead.",
        ),
        errors.OthersCompared: Message(
            "The codings of “{first}” and “{second}” are being settled, so no other two can be compared now.",
            "Publish that comparison, or throw it away first.",
        ),
        errors.SegmentationFrozen: Message(
            "“{author}” codes the same sentences, so neither they nor the text can be changed now.",
            "Settle both codings first; the next version of the key can change them.",
        ),
        errors.SegmentationDiffers: Message(
            "This coding is of other sentences than that of “{author}”.",
            "Let both code the same ones: send them out as “Article for a second author”, and code that.",
        ),
        errors.PassphraseWrong: Message("That is not the passphrase.", "Try again; capitals count."),
        errors.PassphraseUnusable: Message(
            "That cannot be a passphrase.", "Choose one of 1 to {limit} characters."
        ),
        errors.Unknown: {
            "article": Message("This article is no longer in the library.", "It may have been removed."),
            "learner": Message("This reader is no longer in the library.", "Choose one from the list."),
            "attempt": Message("This sitting is no longer in the library.", "It may have been removed."),
            "key": Message("There is no key “{name}” in this library.", "Publish it again."),
            "draft": Message(
                "This coding is no longer in the library.", "Another window may have removed it."
            ),
            "words": Message(
                "This installation has no words for a report.",
                "Install the whole program rather than its core alone.",
            ),
            "encoding": Message(
                "There is no text encoding “{name}”.", "Use a name such as utf-8, cp1252 or shift_jis."
            ),
        },
        errors.NameTaken: Message("Somebody is called “{name}” here already.", "Choose another name."),
        errors.NameUnusable: Message(
            "“{name}” cannot be used as a name.",
            "Choose a name of 1 to {limit} ordinary characters.",
        ),
        errors.NotALibrary: Message(
            "{file} is not a library of Second Read.", "Choose another file, or let a new library be made."
        ),
        errors.LibraryNewer: Message(
            "{file} was written by a later Second Read (form {version}; this one knows up to {supported}).",
            "Update the program; the library has not been touched.",
        ),
        errors.LibraryDamaged: {
            check: Message(
                f"Your library, {{file}}, is damaged: {what}.",
                "Nothing more is written to it; what can be done is offered, and the file is kept.",
            )
            for check, what in (
                ("header", "its beginning and its size do not fit a library"),
                ("quick-check", "its pages contradict each other"),
                ("text-hash", "an article is not what was once stored"),
                ("key-hash", "an answer key is not what was once stored"),
                ("draft-hash", "a coding is not what was once stored"),
                ("event-chain", "the record of a sitting has been changed"),
                ("missing-main", "the library itself is gone, only its journal is left"),
                ("schema", "its tables are not those of a library"),
            )
        },
        errors.LibraryInUse: Message(
            "Your library, {file}, is open in another Second Read.", "Close it there first, then try again."
        ),
        errors.LibraryReadOnly: Message(
            "{file} cannot be written: the file, its folder or its medium is protected.",
            "You can read on; to keep answers, open a copy in a folder of your own.",
        ),
        errors.LibraryGone: Message(
            "{file} was moved or deleted while it was open, so nothing more can be kept in it.",
            "Save a copy of the library elsewhere now, then open that copy.",
        ),
        errors.DiskFull: Message(
            "There is no room left to write {file}.",
            "Make room in {folder}, and try again; what was saved before is safe.",
        ),
        errors.StorageFailed: Message(
            "The system reports a fault ({detail}) of the medium that has {file}.",
            "Save a copy elsewhere soon, and have the medium checked.",
        ),
        errors.PrinterFailed: Message(
            "The printer did not take all pages.",
            "See that it is switched on and connected and try again, or save the report as PDF.",
        ),
        errors.NoDataFolder: {
            "named": Message(
                "{file} cannot be used as the folder for the library.", "Name another one with --data-dir."
            ),
            "unnamed": Message(
                "No folder was found in which a library could be kept.", "Name one with --data-dir."
            ),
        },
        errors.Cancelled: Message("Stopped; nothing was kept.", ""),
    }
)
"""The sentences by type; where one type has several causes, by a code besides."""
