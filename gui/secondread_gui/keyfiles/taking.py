"""A key or a coding taken out as a file: for colleagues, for a spreadsheet, for another program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from secondread_core.errors import Refusal
from secondread_core.store.database import Library
from secondread_gui.background import Job, Worker
from secondread_gui.messages import Messages
from secondread_gui.saving_as import ask_file, file_name
from secondread_gui.visible import visible
from secondread_gui.window_words import WindowWords
from secondread_gui.words import isolated

if TYPE_CHECKING:  # the formats are heavy, and not needed before somebody asks for one
    from secondread_gui.keyfiles.kinds import Kind
    from secondread_gui.keyfiles.stock import Stock


class Taking(QObject):
    """Asks as what and where to, writes in the background, tells how it went."""

    ended = Signal()
    """A file was written, or could not be."""

    def __init__(
        self, library: Library, messages: Messages, worker: Worker, *, words: WindowWords, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._library, self._messages, self._worker = library, messages, worker
        self._words = words
        self._window = parent
        self.ask_file = ask_file

    def start(self, article_id: str, draft_id: str = "", *, level: int = 1) -> None:
        """Offer what there is of a draft, or of the article's published key. `level` is a certificate's."""
        from secondread_gui.keyfiles.stock import stock_of
        from secondread_gui.keyfiles.take_dialog import TakeDialog

        with self._messages.guarding():
            stock = stock_of(self._library, article_id, draft_id, level)
            dialog = TakeDialog(stock, self._window)
            dialog.chosen.connect(lambda kind: self.save(kind, stock))
            dialog.open()

    def dismiss(self) -> None:
        """Close what is asked: whoever is there now may not see it."""
        from secondread_gui.keyfiles.paper_dialog import put_away

        put_away(self._window)

    def save(self, kind: Kind, stock: Stock) -> None:
        """Ask where to, and write `stock` there as `kind`."""
        from secondread_gui.keyfiles.code_names import code_names
        from secondread_gui.keyfiles.kinds import Own, endings, kind_words, save_filter
        from secondread_gui.keyfiles.working import work

        named = kind_words(kind).name
        author = stock.coding.author if kind is Own.CODING else ""
        name = file_name(endings(kind)[0].removeprefix("."), stock.article.info.title, named, author)
        caption = self.tr("Save: {kind}").format(kind=named)
        path = self.ask_file(self._window, caption, name, save_filter(kind))
        if path is None:
            return

        names = code_names(self._words)

        def task(job: Job) -> Path:
            from secondread_gui.keyfiles.stock import write

            job.step(0, 0)
            write(path, kind, stock, names)
            return path

        waiting, stop = self.tr("The file is being written…"), self.tr("Stop")
        work(self._worker, self._messages, task, self._saved, self._refused, waiting=waiting, stop=stop)

    def _saved(self, path: Path) -> None:
        told = self.tr("It was saved as {file}.")
        self._messages.tell(told.format(file=isolated(visible(str(path)))))
        self.ended.emit()

    def _refused(self, refusal: Refusal) -> None:
        self._messages.refuse(refusal)
        self.ended.emit()
