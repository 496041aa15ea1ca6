"""Two codings to be settled, and which of them is "one" in which sentence: nobody can tell from the place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from hashlib import sha256

from secondread_core.drafting.model import Draft, Outcome, UnitDraft
from secondread_core.session.authoring import settled_pair
from secondread_gui.authoring.coding_desk import CodingDesk


class Choice(Enum):
    """What can become of a sentence, as somebody says it who does not know which author is which."""

    ONE = 1
    OTHER = 2
    ONE_ACCEPTS = 3
    OTHER_ACCEPTS = 4
    CONTESTED = 5
    ELSE = 6


_OUTCOMES = {
    Choice.ONE: Outcome.FIRST,
    Choice.OTHER: Outcome.SECOND,
    Choice.ONE_ACCEPTS: Outcome.FIRST_ACCEPT_SECOND,
    Choice.OTHER_ACCEPTS: Outcome.SECOND_ACCEPT_FIRST,
    Choice.CONTESTED: Outcome.CONTESTED,
    Choice.ELSE: Outcome.OTHER,
}
_TURNED = {
    Choice.ONE: Choice.OTHER,
    Choice.OTHER: Choice.ONE,
    Choice.ONE_ACCEPTS: Choice.OTHER_ACCEPTS,
    Choice.OTHER_ACCEPTS: Choice.ONE_ACCEPTS,
}


def outcome_of(choice: Choice, *, turned: bool) -> Outcome:
    """What is kept of `choice`, where "one" is the first author, or the second (`turned`)."""
    return _OUTCOMES[_TURNED.get(choice, choice) if turned else choice]


def choice_of(outcome: Outcome, *, turned: bool) -> Choice:
    """The other way round."""
    choice = next(choice for choice, kept in _OUTCOMES.items() if kept is outcome)
    return _TURNED.get(choice, choice) if turned else choice


@dataclass(frozen=True, slots=True)
class TwoCodings:
    """The two codings of a settled draft, the first one first, with their ids and authors."""

    article_id: str
    drafts: tuple[Draft, Draft]
    ids: tuple[str, str]
    authors: tuple[str, str]

    def turned(self, unit: int) -> bool:
        """Whether "one" is the second author in `unit`; always the same for the same sentence."""
        told = "\0".join((self.article_id, str(unit), *self.ids))
        return bool(sha256(told.encode()).digest()[0] & 1)

    def all_turned(self) -> frozenset[int]:
        """The units in which "one" is the second author."""
        return frozenset(filter(self.turned, range(len(self.drafts[0].units))))

    def one_and_other(self, unit: int) -> tuple[UnitDraft, UnitDraft]:
        """What "one" and "the other" say of `unit`."""
        first, second = (draft.units[unit] for draft in self.drafts)
        return (second, first) if self.turned(unit) else (first, second)

    def names(self, unit: int) -> tuple[str, str]:
        """Who "one" and "the other" are in `unit`."""
        return self.authors[::-1] if self.turned(unit) else self.authors


def two_codings(desk: CodingDesk) -> TwoCodings | None:
    """What is settled in the draft that lies on `desk`; None if that is one author's own.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    if not desk.is_open or desk.pair is None:
        return None
    first, second = settled_pair(desk.library, desk.card.draft_id)
    return TwoCodings(
        desk.card.article_id,
        desk.pair,
        (first.draft_id, second.draft_id),
        (first.author, second.author),
    )
