"""Articles leaving the library: removed after one question, or an import undone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from secondread_core.errors import Refusal
from secondread_core.store.articles import remove_article, remove_articles
from secondread_core.store.attempts import attempts_of
from secondread_core.store.database import Library
from secondread_core.store.learners import learners
from secondread_gui.background import Worker
from secondread_gui.library.card_words import visible
from secondread_gui.library.question_bar import QuestionBar
from secondread_gui.library.work_strip import WorkStrip
from secondread_gui.messages import Messages
from secondread_gui.words import isolated


class Removal(QObject):
    """Asks in `question`, removes on the worker."""

    done = Signal()
    """Something is gone, or was to go: what the library holds has to be read anew."""

    def __init__(
        self,
        library: Library,
        messages: Messages,
        worker: Worker,
        strip: WorkStrip,
        question: QuestionBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._messages, self._worker = library, messages, worker
        self._strip, self._question = strip, question

    def ask(self, article_id: str, title: str) -> None:
        """Ask whether an article is to go, saying what goes with it; remove it if so."""
        with self._messages.guarding():
            count = self._begun(article_id)
            asked = self.tr("Remove “{title}” from the library?").format(title=isolated(visible(title)))
            lost = self.tr("%Ln readings of it, by anybody, are erased with it.", "", count) if count else ""
            last = self.tr("This cannot be undone.")
            self._question.ask(
                " ".join(part for part in (asked, lost, last) if part),
                self.tr("&Remove it"),
                self.tr("&Keep it"),
                lambda: self._remove(article_id, title),
            )

    def take_back(self, article_ids: Sequence[str]) -> None:
        """Undo an import, unless somebody has begun to read before its turn comes."""
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
            told = self.tr("Somebody has begun to read it. Its menu on the shelf can still remove it.")
            self._messages.tell(told)

    def _begun(self, article_id: str) -> int:
        """How many times somebody has begun to read the article."""
        everybody = learners(self._library)
        attempts = (one for learner in everybody for one in attempts_of(self._library, learner.learner_id))
        return sum(one.article_id == article_id for one in attempts)

    def _remove(self, article_id: str, title: str) -> None:
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
