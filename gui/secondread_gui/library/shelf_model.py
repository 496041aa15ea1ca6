"""The articles as rows, each with its words; and the rows that a search leaves."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QWidget

from secondread_core.errors import Refusal
from secondread_core.store.articles import ArticleCard, article_cards
from secondread_core.store.attempts import Attempt
from secondread_core.store.database import Library
from secondread_gui.library.card_words import CardWords, card_words
from secondread_gui.library.standing import NOT_STARTED, Standing, standings, type_score

WORDS = Qt.ItemDataRole.UserRole
ARTICLE_ID = Qt.ItemDataRole.UserRole + 1
SEARCHED = Qt.ItemDataRole.UserRole + 2
OUTLINE = Qt.ItemDataRole.UserRole + 3
"""A card with the longest results it can have: that tells its height, and no score has to be found."""
_Index = QModelIndex | QPersistentModelIndex


class ShelfModel(QAbstractListModel):
    """All articles in the order in which they came. A row's words and scores are found when first shown."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._cards: list[ArticleCard] = []
        self._standings: dict[str, Standing] = {}
        self._words: dict[int, CardWords] = {}
        self._searched: list[str] = []
        self._scores: dict[tuple[str, int], float | None] = {}

    def show(self, learner_id: str | None) -> None:
        """Read the library again, and how far the learner is.

        Raises:
            LibraryDamaged, StorageFailed: the rows stay as they were.
        """
        cards = article_cards(self._library)
        known = {} if learner_id is None else standings(self._library, learner_id)
        self.beginResetModel()
        self._cards, self._standings, self._words = cards, known, {}
        self._searched = [_folded(f"{card.info.title} {card.info.outlet}") for card in cards]
        self.endResetModel()

    def standing(self, article_id: str) -> Standing:
        """The learner's attempts on an article."""
        return self._standings.get(article_id, NOT_STARTED)

    def card(self, article_id: str) -> ArticleCard | None:
        """The article's card; None if it is not here any more."""
        return next((card for card in self._cards if card.article_id == article_id), None)

    def row_of(self, article_id: str) -> int | None:
        """The article's row; None if it is not here."""
        return next((row for row, card in enumerate(self._cards) if card.article_id == article_id), None)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        if role == SEARCHED:
            return self._searched[row]
        if role == ARTICLE_ID:
            return self._cards[row].article_id
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words_of(row).title
        if role == WORDS:
            return self._words_of(row)
        if role == OUTLINE:
            return self._outline_of(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._words_of(row).spoken
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._words_of(row).state
        return None

    def _words_of(self, row: int) -> CardWords:
        found = self._words.get(row)
        if found is None:
            standing = self.standing(self._cards[row].article_id)
            found = self._told(row, [self._score(attempt) for attempt in standing.handed_in])
            self._words[row] = found
        return found

    def _outline_of(self, row: int) -> CardWords:
        card = self._cards[row]
        attempts = self.standing(card.article_id).handed_in
        return self._told(row, [100.0 if card.has_key else None] * len(attempts))

    def _told(self, row: int, scores: Sequence[float | None]) -> CardWords:
        card = self._cards[row]
        standing = self.standing(card.article_id)
        return card_words(card, standing, scores, read_only=self._library.read_only)

    def _score(self, attempt: Attempt) -> float | None:
        """Once handed in with a key, a score never changes; what cannot be read has none."""
        place = (attempt.attempt_id, attempt.key_version or 0)
        if attempt.key_version is None or place not in self._scores:
            try:
                self._scores[place] = type_score(self._library, attempt)
            except Refusal:  # said by the room that opens it
                self._scores[place] = None
        return self._scores[place]


class ShelfFilter(QSortFilterProxyModel):
    """The articles whose title or outlet has all words of the search."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: list[str] = []
        self.setSourceModel(model)

    def search(self, text: str) -> None:
        """Leave only what has every word of `text`; upper and lower case, and accents, are alike."""
        self._wanted = _folded(text).split()
        self.setFilterFixedString(" ".join(self._wanted))  # what every version of Qt filters again upon

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        searched = self.sourceModel().index(row, 0, parent).data(SEARCHED)
        return all(word in searched for word in self._wanted)


def _folded(text: str) -> str:
    """`text` for comparing: without accents, compatibility forms and case."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
