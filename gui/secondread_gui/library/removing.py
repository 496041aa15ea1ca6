"""Articles leaving the library: removed after one question, or an import undone. What was made in the
instructors' area goes only while that is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from secondread_core.errors import Refusal
from secondread_core.store.articles import remove_article, remove_articles
from secondread_core.store.belongings import belongings, key_names
from secondread_core.store.database import Library
from secondread_gui.background import Worker
from secondread_gui.messages import Messages
from secondread_gui.visible import visible
from secondread_gui.widgets.question_bar import QuestionBar
from secondread_gui.widgets.work_strip import WorkStrip
from secondread_gui.words import isolated

if TYPE_CHECKING:
    from secondread_core.portable_key import PortableKey


class Removal(QObject):
    """Asks in `question`, removes on the worker."""

    done = Signal()
    """Something is gone, or was to go: what the library holds has to be read anew."""
    key_wanted = Signal(str)
    """The instructors' area is to be opened first, at the article of that id."""

    def __init__(
        self,
        library: Library,
        messages: Messages,
        worker: Worker,
        strip: WorkStrip,
        question: QuestionBar,
        *,
        keys_shut: Callable[[], bool],
        known_keys: Callable[[], Sequence[PortableKey]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._messages, self._worker = library, messages, worker
        self._strip, self._question = strip, question
        self._keys_shut, self._known_keys = keys_shut, known_keys

    def ask(self, article_id: str, title: str) -> None:
        """Ask whether an article is to go, saying what goes with it; remove it if so."""
        with self._messages.guarding():
            if self._refused(article_id):
                return
            asked = self.tr("Remove “{title}” from the library?").format(title=isolated(visible(title)))
            self._question.ask(
                " ".join((asked, *self._lost(article_id), self.tr("This cannot be undone."))),
                self.tr("&Remove it"),
                self.tr("&Keep it"),
                lambda: self._remove(article_id, title),
            )

    def _lost(self, article_id: str) -> list[str]:
        """What goes with the article, as a sentence; none if there is nothing."""
        with_it = belongings(self._library, article_id)
        lost = []
        if with_it.versions:
            lost.append(self.tr("its answer key (%Ln versions)", "", with_it.versions))
        if with_it.codings:
            lost.append(self.tr("%Ln codings for an answer key", "", with_it.codings))
        if with_it.readings:
            lost.append(self.tr("%Ln readings of it, by anybody", "", with_it.readings))
        return [self.tr("This is erased with it: {lost}.").format(lost="; ".join(lost))] if lost else []

    def _refused(self, article_id: str) -> bool:
        """Whether the article has to stay because the instructors' area is locked; that is told."""
        if not self._keys_shut() or not self._made_here(article_id):
            return False
        told = self.tr(
            "The instructors’ pages are locked, and an answer key for this article was made here, or begun."
            " Open them with the passphrase first; then the article can be removed."
        )
        self._messages.tell(told, self.tr("&Open them…"), lambda: self.key_wanted.emit(article_id))
        return True

    def _made_here(self, article_id: str) -> bool:
        """Whether something of it was made by instructors: not merely a key that attached itself."""
        with_it = belongings(self._library, article_id)
        if with_it.codings or not with_it.versions:
            return bool(with_it.codings)
        known = {(key.key_id, key.version) for key in self._known_keys()}
        return not key_names(self._library, article_id) <= known

    def take_back(self, article_ids: Sequence[str]) -> None:
        """Undo an import, unless somebody has begun to read or to code before its turn comes."""
        job = self._worker.run(
            lambda _job: remove_articles(self._library, article_ids, unless_begun=True),
            self._taken_back,
            self._failed,
        )
        self._strip.watch(job, self.tr("Undoing the import"))

    def _taken_back(self, gone: bool) -> None:
        if gone:
            self._gone(self.tr("The import was undone."))
        else:
            told = self.tr(
                "Somebody has begun to read it, or to make its answer key, so it stays. Its menu on the shelf"
                " can still remove it."
            )
            self._messages.tell(told)

    def _remove(self, article_id: str, title: str) -> None:
        with self._messages.guarding():
            if not self._refused(article_id):  # it may have been locked while the question stood
                self._start_removing(article_id, title)

    def _start_removing(self, article_id: str, title: str) -> None:
        job = self._worker.run(
            lambda _job: remove_article(self._library, article_id),
            lambda _none: self._gone(
                self.tr("“{title}” was removed.").format(title=isolated(visible(title)))
            ),
            self._failed,
        )
        self._strip.watch(job, self.tr("Removing"))

    def _gone(self, told: str) -> None:
        self.done.emit()
        self._messages.tell(told)

    def _failed(self, refusal: Refusal) -> None:
        """The article may be gone all the same: the file is cleaned of its remains after that."""
        self.done.emit()
        self._messages.refuse(refusal)
