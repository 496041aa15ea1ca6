"""Where articles come in: files are read, shown one by one, and taken into the library or left."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from secondread_core.errors import Refusal
from secondread_core.store.articles import article_with_hash, stored_article
from secondread_core.store.database import Library
from secondread_gui.appearance.palettes import Colours
from secondread_gui.background import Job, Worker
from secondread_gui.library.import_preview import ImportPreview
from secondread_gui.library.import_queue import (
    Candidate,
    Keys,
    Reading,
    Refused,
    Taken,
    read_files,
    read_one,
    read_text,
    take_in,
)
from secondread_gui.library.import_summary import ImportSummary
from secondread_gui.messages import Messages
from secondread_gui.widgets.work_strip import WorkStrip

if TYPE_CHECKING:
    from secondread_core.exchange.importing import Draft


class ImportDesk(QStackedWidget):
    """`add_files` and `add_text` may be called at any time; what comes later waits its turn."""

    opened = Signal()
    """There is something to look at."""
    left = Signal()
    """There is nothing left to look at."""
    imported = Signal(list)
    """(id, title) of each article that was taken in."""
    existing_wanted = Signal(str)
    """Somebody would rather see that article of the library."""

    def __init__(
        self,
        library: Library,
        messages: Messages,
        worker: Worker,
        strip: WorkStrip,
        colours: Colours,
        scale: int,
        *,
        known_keys: Keys,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._messages, self._worker, self._strip = library, messages, worker, strip
        self._keys = known_keys
        self._queue: deque[Candidate] = deque()
        self._current: Candidate | None = None
        self._total = 0
        self._skipped = 0
        self._refused: list[Refused] = []
        self._taken: list[tuple[str, str]] = []
        self._job: Job | None = None
        self.preview = ImportPreview(colours, scale)
        self.summary = ImportSummary()
        self.addWidget(self.preview)
        self.addWidget(self.summary)
        self.preview.taken.connect(self._take)
        self.preview.skipped.connect(self._skip)
        self.preview.cancelled.connect(self._cancel)
        self.preview.rest_taken.connect(self._take_rest)
        self.preview.encoding_wanted.connect(self._read_again)
        self.preview.existing_wanted.connect(self._show_existing)
        self.summary.left.connect(self.left)

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in order."""
        return self.preview.panes if self.currentWidget() is self.preview else (self.summary,)

    def enter(self) -> None:
        """Put the focus on what is shown."""
        (self.preview.page if self.currentWidget() is self.preview else self.summary.list).setFocus()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read files, and folders with everything in them."""
        job = self._worker.run(
            lambda job: read_files(paths, self._keys, self._library, job.step),
            self._read,
            self._messages.refuse,
        )
        self._strip.watch(job, self.tr("Reading files"))

    def add_text(self, text: str) -> None:
        """Make an article of `text`."""
        job = self._worker.run(
            lambda _job: Reading([read_text(text, self._keys())]), self._read, self._messages.refuse
        )
        self._strip.watch(job, self.tr("Reading the text"))

    def dress(self, colours: Colours, scale: int) -> None:
        """Take over palette and type size."""
        self.preview.dress(colours, scale)

    # --- one after another --------------------------------------------------------------------------------

    def _read(self, reading: Reading) -> None:
        if not reading.candidates and not reading.refused:
            self._messages.tell(self.tr("There is no text, Markdown, web page or Word document in there."))
            return
        self._queue.extend(reading.candidates)
        self._refused.extend(reading.refused)
        self._total += len(reading.candidates)
        if self._current is None:
            self._next()
        else:
            self._show_place()

    def _next(self) -> None:
        """Show the next article, or end where there is none."""
        self._current = None
        if not self._queue:
            self._finish()
            return
        candidate = self._queue.popleft()
        self._current = candidate
        if candidate.draft is not None:
            self._show(candidate)
            return
        path, needs = candidate.path, candidate.needs
        assert path is not None
        self._wait_for(
            self._worker.run(
                lambda _job: read_one(path, self._keys()),
                lambda again: self._show(replace(again, needs=again.needs | needs)),
                self._leave_out,
            )
        )

    def _show(self, candidate: Candidate) -> None:
        draft = candidate.draft
        assert draft is not None
        self._current = candidate
        existing: tuple[str, str] | None = None
        with self._messages.guarding():
            existing = self._existing(draft)
        self.preview.setEnabled(True)  # what cannot be used cannot take the focus
        self.preview.show_candidate(candidate, existing)
        self._show_place()
        self.setCurrentWidget(self.preview)
        self.opened.emit()
        self.preview.page.setFocus()

    def _existing(self, draft: Draft) -> tuple[str, str] | None:
        """Id and title of an article in the library with the same text."""
        article_id = article_with_hash(self._library, draft.article.text_hash)
        if article_id is None:
            return None
        return article_id, stored_article(self._library, article_id).article.info.title

    def _show_place(self) -> None:
        ready = [one for one in (self._current, *self._queue) if one is not None and not one.needs]
        self.preview.show_place(self._total - len(self._queue), self._total, len(ready))

    def _leave_out(self, refusal: Refusal) -> None:
        """The file could be read before, but cannot any more."""
        path = None if self._current is None else self._current.path
        self._refused.append(Refused(path, refusal))
        self._next()

    def _wait_for(self, job: Job) -> None:
        """Let nothing be decided while `job` runs."""
        self._job = job
        self.preview.setEnabled(False)
        job.ended.connect(lambda: self._go_on(job))

    def _go_on(self, job: Job) -> None:
        if job is not self._job:  # the next one runs already
            return
        self._job = None
        self.preview.setEnabled(True)
        if self._current is not None and self._current.draft is None:  # a defect, told elsewhere
            self._skip()
        elif self.preview.isVisible():
            self.preview.page.setFocus()  # it was lost when nothing could be decided

    # --- what a person decides ----------------------------------------------------------------------------

    def _take(self, draft: Draft) -> None:
        path = None if self._current is None else self._current.path
        self._store([Candidate(path, draft)], self._taken_one)

    def _taken_one(self, taken: Taken) -> None:
        self._taken += taken.articles
        if taken.stopped is not None:
            self._messages.refuse(taken.stopped)
        else:
            self._next()

    def _take_rest(self) -> None:
        """Take in everything that needs no look; what needs one stays."""
        current = self._current
        ready = [one for one in self._queue if not one.needs]
        shown = current is not None and not current.needs
        if current is not None and shown:
            ready.insert(0, replace(current, draft=self.preview.draft))
        self._store(ready, lambda taken: self._taken_rest(taken, ready, shown=shown))

    def _taken_rest(self, taken: Taken, ready: Sequence[Candidate], *, shown: bool) -> None:
        """What was stored, or cannot be, leaves the queue; the rest, after a stop, can still be decided."""
        self._taken += taken.articles
        self._refused += taken.refused
        settled = len(taken.articles) + len(taken.refused)
        if taken.stopped is not None:
            self._messages.refuse(taken.stopped)
        over = {id(one) for one in ready[:settled]}
        self._queue = deque(one for one in self._queue if id(one) not in over)
        if shown and settled:
            self._next()
        else:
            self._show_place()

    def _store(self, candidates: Sequence[Candidate], done: Callable[[Taken], None]) -> None:
        job = self._worker.run(
            lambda job: take_in(candidates, len(candidates), self._keys, self._library, job.step),
            done,
            lambda refusal: done(Taken(stopped=refusal)),
        )
        self._wait_for(job)
        self._strip.watch(job, self.tr("Importing"))

    def _skip(self) -> None:
        self._skipped += 1
        self._next()

    def _cancel(self) -> None:
        self._queue.clear()
        self._refused.clear()
        self._finish()

    def _show_existing(self, article_id: str) -> None:
        self._skipped += 1
        if not self._queue:
            self._next()
            self.existing_wanted.emit(article_id)
        else:
            self._next()

    def _read_again(self, encoding: str) -> None:
        """Show the current file in another encoding."""
        current = self._current
        if current is None or current.path is None:
            return
        path = current.path
        self._worker.run(
            lambda _job: read_one(path, self._keys(), encoding),
            lambda again: self._show_again(current, again),
            self._messages.refuse,
        )

    def _show_again(self, before: Candidate, again: Candidate) -> None:
        if self._current is before and again.draft is not None:
            self._current = replace(before, draft=again.draft, needs=before.needs | again.needs)
            existing: tuple[str, str] | None = None
            with self._messages.guarding():
                existing = self._existing(again.draft)
            self.preview.show_again(self._current, existing)

    # --- the end ------------------------------------------------------------------------------------------

    def _finish(self) -> None:
        """Tell what came of it, once, and be ready for the next time."""
        taken, refused, skipped, total = self._taken, self._refused, self._skipped, self._total
        self._taken, self._refused, self._skipped, self._total = [], [], 0, 0
        self._current = None
        if taken:
            self.imported.emit(taken)
        alone = total == 0 and len(refused) == 1
        if refused and not alone:
            self.summary.show_refused(len(taken), skipped, refused)
            self.setCurrentWidget(self.summary)
            self.opened.emit()
            self.summary.list.setFocus()
            return
        if alone:
            self._messages.refuse(refused[0].refusal)
        self.left.emit()
