"""What the room does to codings: begin one, finish one, throw one away, compare two."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from secondread_core.drafting.beginning import draft_from
from secondread_core.session.authoring import (
    begin_coding,
    begin_settling,
    open_draft,
    second_coding,
)
from secondread_core.store.articles import stored_article
from secondread_core.store.database import Library
from secondread_core.store.drafts import delete_draft, draft_card, refuse_if_compared
from secondread_gui.keys.key_round import Coding, KeyRound
from secondread_gui.keys.key_words import name_words, names_words
from secondread_gui.messages import Messages
from secondread_gui.widgets.question_bar import QuestionBar
from secondread_gui.words import number_words


class RoundActs(QObject):
    """Everything is guarded: what is refused is told, and nothing has happened."""

    changed = Signal()
    """Something is another way in the library now."""
    code_wanted = Signal(str)
    """A draft to be opened."""

    def __init__(
        self, library: Library, messages: Messages, question: QuestionBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._messages, self._question = library, messages, question

    def code(self, told: KeyRound) -> None:
        """Go on with one's own coding, or begin it: beside the others', or from what the key says."""
        with self._messages.guarding():
            mine = told.mine
            if mine is not None:
                draft_id = mine.card.draft_id
            elif told.others:
                draft_id = second_coding(
                    self._library, told.others[0].card.draft_id, told.author
                ).card.draft_id
            else:
                begun = begin_coding(self._library, told.article_id, told.author, base_version=told.version)
                draft_id = begun.card.draft_id
            self.code_wanted.emit(draft_id)

    def code_afresh(self, told: KeyRound) -> None:
        """Begin a coding without any code, though there is a key."""
        with self._messages.guarding():
            stored = stored_article(self._library, told.article_id)
            content = draft_from(stored.segmentation, stored.article.body)
            begun = begin_coding(
                self._library, told.article_id, told.author, base_version=told.version, content=content
            )
            self.code_wanted.emit(begun.card.draft_id)

    def finish(self, mine: Coding) -> None:
        """Call one's coding finished; a line offers to go on all the same."""
        with self._messages.guarding():
            open_draft(self._library, mine.card.draft_id).finish()
            self.changed.emit()
            text = self.tr("Your coding is finished and does not change any more.")
            left = mine.total - mine.done
            if left:
                text = self.tr(
                    "Your coding counts as finished, but sentences without a code are left: {count}."
                    " They can neither be published nor compared."
                ).format(count=number_words(left))
            self._messages.tell(text, self.tr("Undo"), lambda: self._reopen(mine.card.draft_id))

    def settle(self, told: KeyRound, pair: tuple[str, str]) -> None:
        """Go on settling, or begin it with the codings of `pair`."""
        with self._messages.guarding():
            if told.settling is not None:
                draft_id = told.settling.card.draft_id
            else:
                draft_id = begin_settling(self._library, *pair).card.draft_id
            self.code_wanted.emit(draft_id)

    def ask_to_discard(self, mine: Coding) -> None:
        """Ask whether one's own coding is to go, saying what is lost."""
        with self._messages.guarding():
            refuse_if_compared(self._library, draft_card(self._library, mine.card.draft_id))
            text = self.tr(
                "Throw your coding away? Sentences coded: {count}. Their codes, reasons and notes are lost,"
                " and this cannot be undone."
            ).format(count=number_words(mine.done))
            self._ask(text, self.tr("&Throw it away"), mine.card.draft_id, self.tr("Your coding is gone."))

    def ask_to_discard_nobodys(self, coding: Coding) -> None:
        """Ask whether the coding of somebody is to go who has no profile here, and so cannot do it."""
        with self._messages.guarding():
            refuse_if_compared(self._library, draft_card(self._library, coding.card.draft_id))
            name = name_words(coding.card.author)
            text = self.tr(
                "Throw the coding of {name} away? Nobody here reads under that name. Sentences coded:"
                " {count}. Their codes, reasons and notes are lost, and this cannot be undone."
            ).format(name=name, count=number_words(coding.done))
            gone = self.tr("The coding of {name} is gone.").format(name=name)
            self._ask(text, self.tr("&Throw it away"), coding.card.draft_id, gone)

    def ask_to_unsettle(self, told: KeyRound) -> None:
        """Ask whether what was settled is to go."""
        if told.settling is not None:
            text = self.tr(
                "Throw the comparison away? What was decided where {names} differ is lost, and this cannot be"
                " undone. Both codings stay and can be changed again."
            ).format(names=names_words(told.settling.authors))
            gone = self.tr("The comparison is gone; both codings are still there.")
            self._ask(text, self.tr("&Throw it away"), told.settling.card.draft_id, gone)

    def _ask(self, text: str, yes: str, draft_id: str, gone: str) -> None:
        self._question.ask(text, yes, self.tr("&Keep it"), lambda: self._discard(draft_id, gone))

    def _discard(self, draft_id: str, gone: str) -> None:
        with self._messages.guarding():
            delete_draft(self._library, draft_id)
            self.changed.emit()
            self._messages.tell(gone)

    def _reopen(self, draft_id: str) -> None:
        with self._messages.guarding():
            open_draft(self._library, draft_id).reopen()
            self.changed.emit()
