"""A key or a coding out of a file: read, looked at, named and taken in; or left, and nothing has changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from secondread_core.errors import Refusal
from secondread_core.store.database import Library
from secondread_core.store.learners import learners
from secondread_core.store.names import folded_name
from secondread_gui.background import Job, Worker
from secondread_gui.keyfiles.author_names import as_name, is_usable
from secondread_gui.messages import Messages
from secondread_gui.visible import visible
from secondread_gui.window_words import WindowWords
from secondread_gui.words import isolated, number_words

if TYPE_CHECKING:  # the formats are heavy, and not needed before somebody has a file
    from secondread_core.exchange.foreign.mapping import Mapping
    from secondread_core.exchange.foreign.model import Foreign
    from secondread_core.exchange.foreign.own_key import CodeNames
    from secondread_core.session.bringing import Offer
    from secondread_core.session.taking_in import Taken

Result = TypeVar("Result")


class Bringing(QObject):
    """One file at a time; `start` does nothing while one is being looked at."""

    brought = Signal(str)
    """The id of the coding that is here now."""
    taken_back = Signal(str)
    """The id of a coding that was brought and is gone again."""
    ended = Signal()
    """The file was taken in, refused or left."""

    def __init__(
        self, library: Library, messages: Messages, worker: Worker, *, words: WindowWords, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._library, self._messages, self._worker = library, messages, worker
        self._words = words
        self._window = parent
        self._article_id = self._author = ""
        self._path = Path()
        self._busy = self._dismissed = False
        self._job: Job | None = None
        self.ask_file = ask_file

    def start(self, article_id: str, author: str) -> None:
        """Ask for a file and bring it in. `author` is who reads now; it is a name to suggest."""
        if self._busy:
            return
        path = self.ask_file(self._window)
        if path is not None:
            self.read(path, article_id, author)

    def read(self, path: Path, article_id: str, author: str) -> None:
        """Bring the file at `path` in."""
        self._busy, self._dismissed = True, False
        self._path, self._article_id, self._author = path, article_id, author
        from secondread_gui.keyfiles.code_names import code_names

        library, names = self._library, code_names(self._words)
        self._work(lambda job: _read(library, article_id, path, job.step, names), self._look)

    def dismiss(self) -> None:
        """Leave the file that is being looked at: whoever is there now may not see it."""
        from secondread_gui.keyfiles.paper_dialog import put_away

        self._dismissed = True
        if self._job is not None:
            self._job.cancel()
        put_away(self._window)

    def _work(self, task: Callable[[Job], Result], done: Callable[[Result], None]) -> None:
        from secondread_gui.keyfiles.working import work

        waiting, stop = self.tr("The file is being read…"), self.tr("Stop")
        self._job = work(self._worker, self._messages, task, done, self._refuse, waiting=waiting, stop=stop)

    def _refuse(self, refusal: Refusal) -> None:
        self._end()
        self._messages.refuse(refusal)

    def _end(self) -> None:
        self._busy = False
        self.ended.emit()

    # --- what the file is ---------------------------------------------------------------------------------

    def _look(self, found: Foreign | Offer) -> None:
        from secondread_core.session.bringing import Offer

        if self._dismissed:
            self._end()
        elif isinstance(found, Offer):
            self._consider(found)
        elif found.annotations:
            self._ask_meanings(found)
        else:
            self._end()
            told = self.tr("There is not a single label in “{file}”. Export it again, with its labels.")
            self._messages.tell(told.format(file=isolated(visible(self._path.name))))

    def _ask_meanings(self, foreign: Foreign) -> None:
        from secondread_core.exchange.foreign.mapping import suggested
        from secondread_gui.keyfiles.mapping_dialog import MOST_ROWS, MappingDialog
        from secondread_gui.keyfiles.meanings import remembered

        words = self._words.report
        codebook = words.codebook
        names = {
            code: told["name"] for layer in ("types", "sources") for code, told in codebook[layer].items()
        }
        try:
            known = remembered(self._library, foreign.scheme)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        terms = set() if known is None else set(known.meanings)
        mapping = suggested(foreign, names, known, MOST_ROWS)
        dialog = MappingDialog(foreign, mapping, terms, words, self._path.name, self._window)
        dialog.chosen.connect(lambda chosen: self._map(foreign, chosen))
        dialog.rejected.connect(self._end)
        dialog.open()

    def _map(self, foreign: Foreign, mapping: Mapping) -> None:
        from secondread_gui.keyfiles.meanings import remember

        if not self._library.read_only:
            with self._messages.guarding():
                remember(self._library, mapping)
        library, article_id, path = self._library, self._article_id, self._path

        def task(job: Job) -> Offer:
            from secondread_core.session.bringing import offer_labels

            job.step(0, 0)
            return offer_labels(library, article_id, foreign, mapping, path)

        self._work(task, self._consider)

    # --- whose it is --------------------------------------------------------------------------------------

    def _consider(self, offer: Offer) -> None:
        """Take it in at once where there is nothing to ask."""
        if self._dismissed:
            self._end()
            return
        taken = {folded_name(name) for name in offer.names}
        told = offer.authors[0] if len(offer.authors) == 1 else ""
        if offer.sentences_only and self._author:
            self._take_in(offer, self._author)
        elif is_usable(told) and offer.exact and folded_name(told) not in taken:
            self._take_in(offer, told)
        else:
            self._ask_name(offer)

    def _ask_name(self, offer: Offer) -> None:
        from secondread_gui.keyfiles.offer_dialog import OfferDialog

        authors = [as_name(name) for name in offer.authors]
        likely = [self._author, *authors] if len(authors) == 1 else [self._author]
        if offer.sent:  # nobody's work is put under the name of who happens to bring it
            likely.reverse()
        try:
            readers = [learner.name for learner in learners(self._library)]
        except Refusal as refusal:
            self._refuse(refusal)
            return
        dialog = OfferDialog(
            offer,
            self._path.name,
            likely=[name for name in likely if name],
            others=[name for name in authors if name],
            readers=[*readers, self._author],
            parent=self._window,
        )
        dialog.accepted_as.connect(lambda name: self._take_in(offer, name))
        dialog.rejected.connect(self._end)
        dialog.open()

    def _take_in(self, offer: Offer, author: str) -> None:
        library = self._library

        def task(job: Job) -> Taken:
            from secondread_core.session.taking_in import take_in

            job.step(0, 0)
            return take_in(library, offer, author)

        self._work(task, lambda taken: self._tell(offer, author, taken))

    # --- what came of it ----------------------------------------------------------------------------------

    def _tell(self, offer: Offer, author: str, taken: Taken) -> None:
        from secondread_gui.keyfiles.summary_dialog import SummaryDialog, has_more_to_tell

        told = self._told(offer, author, taken)
        self._end()
        self.brought.emit(taken.draft_id)
        if self._dismissed:
            return
        if not (taken.begun or taken.added):
            self._messages.tell(told)
            return
        self._messages.tell(told, self.tr("&Undo"), lambda: self._take_back(taken))
        if has_more_to_tell(offer):
            dialog = SummaryDialog(offer, told, self._window)
            dialog.undo_wanted.connect(lambda: self._take_back(taken))
            dialog.open()

    def _told(self, offer: Offer, author: str, taken: Taken) -> str:
        title = isolated(visible(offer.article.info.title))
        name = isolated(visible(author))
        if offer.sentences_only:
            if taken.added:
                told = self.tr("“{title}” is here now, cut into the same sentences. Code it as “{name}”.")
            elif taken.begun:
                told = self.tr("“{title}” was here already. Code the same sentences as “{name}”.")
            else:
                told = self.tr("“{title}” was here already, and “{name}” codes it. Nothing has changed.")
            return told.format(title=title, name=name)
        graded = [unit for unit in offer.content.units if unit.graded]
        coded = sum(unit.coded for unit in graded)
        counted = self.tr("{done} of {total} sentences are coded.")
        if taken.added:
            told = self.tr("The coding of “{name}” is here, and so is its article, “{title}”, which was new.")
        elif taken.article_id != self._article_id:
            told = self.tr("The coding of “{name}” is here; it belongs to another article, “{title}”.")
        else:
            told = self.tr("The coding of “{name}” for “{title}” is here.")
        counted = counted.format(done=number_words(coded), total=number_words(len(graded)))
        return f"{told.format(title=title, name=name)} {counted}"

    def _take_back(self, taken: Taken) -> None:
        from secondread_core.session.taking_in import take_back

        self._messages.clear()
        with self._messages.guarding():
            take_back(self._library, taken)
            self._messages.tell(self.tr("The import was undone."))
            self.taken_back.emit(taken.draft_id)


def ask_file(parent: QWidget) -> Path | None:
    """The file to bring in; None if the person would rather not."""
    from secondread_gui.keyfiles.kinds import kinds, open_filters

    chosen, _ = QFileDialog.getOpenFileName(
        parent, kinds.tr("Bring in a key or a coding"), "", open_filters()
    )
    return Path(chosen) if chosen else None


def _read(
    library: Library, article_id: str, path: Path, step: Callable[[int, int], None], names: CodeNames
) -> Foreign | Offer:
    """The labels of another program, or what our own file comes to."""
    from secondread_core.exchange.brought_files import read_brought
    from secondread_core.exchange.coding_file import CodingFile
    from secondread_core.exchange.foreign.model import Foreign
    from secondread_core.exchange.foreign.own_key import key_in
    from secondread_core.session.bringing import ground, offer_coding, offer_key

    step(0, 2)
    here = ground(library, article_id)
    found = read_brought(path, *dict.fromkeys((here.article.body, here.stored.article.body)))
    step(1, 2)
    if isinstance(found, CodingFile):
        return offer_coding(library, article_id, found)
    if not isinstance(found, Foreign):
        return offer_key(library, article_id, found, path)
    key = key_in(found, path, names)
    if key is None:
        return found
    return replace(offer_key(library, article_id, key, path, found.text), left_out=found.left_out)
