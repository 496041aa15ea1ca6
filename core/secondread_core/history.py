"""The undo history of an attempt, rebuilt from its events: what each unit holds, and what can be taken back.

Marks are kept as their canonical JSON, which is what events store; nothing is parsed to replay them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from secondread_core.event_chain import Operation

EMPTY_VALUE = "{}"
"""The canonical JSON of the empty mark."""

Step = tuple[int, str, str]
"""(unit, mark before, mark after)."""


@dataclass(slots=True)
class History:
    """What every touched unit holds now, and the steps that can be undone and redone, newest last.

    The newest step of either list can always be taken; further back there may be steps of settled units.
    """

    values: dict[int, str] = field(default_factory=dict)
    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)
    revealed: set[int] = field(default_factory=set)
    """Units whose reason was seen: what stands there is settled."""

    def value(self, unit: int) -> str:
        """The mark of `unit`."""
        return self.values.get(unit, EMPTY_VALUE)

    def mark(self, unit: int, value: str) -> None:
        """A new mark: it can be undone, and whatever was undone before can no longer be redone.

        Raises:
            ValueError: the unit is settled.
        """
        if unit in self.revealed:
            raise ValueError(f"unit {unit} is settled")
        self.done.append((unit, self.value(unit), value))
        self.undone.clear()
        self._set(unit, value)

    def undo(self) -> None:
        """Take the newest step back.

        Raises:
            IndexError: there is none.
        """
        unit, before, _ = self.done[-1]
        self.undone.append(self.done.pop())
        self._set(unit, before)
        self._drop_settled()

    def redo(self) -> None:
        """Do the step undone last once more.

        Raises:
            IndexError: there is none.
        """
        unit, _, after = self.undone[-1]
        self.done.append(self.undone.pop())
        self._set(unit, after)
        self._drop_settled()

    def reveal(self, unit: int) -> None:
        """Settle what stands at `unit`. Its steps can no longer be undone or redone, those of others can.

        Raises:
            ValueError: nothing stands there.
        """
        if unit not in self.values:
            raise ValueError(f"unit {unit} has nothing to settle")
        self.revealed.add(unit)
        self._drop_settled()

    def _drop_settled(self) -> None:
        """Let the newest steps be ones that can be taken. Others go when it is their turn."""
        for steps in (self.done, self.undone):
            while steps and steps[-1][0] in self.revealed:
                steps.pop()

    def _set(self, unit: int, value: str) -> None:
        if value == EMPTY_VALUE:
            self.values.pop(unit, None)
        else:
            self.values[unit] = value


def replay(acts: Iterable[tuple[str, int | None, str]]) -> History:
    """The history after `acts`, each (operation, unit, value), in order.

    Raises:
        ValueError: the acts cannot have happened: something was undone that was not there, or otherwise.
    """
    history = History()
    for operation, unit, value in acts:
        if unit is not None and not follow(history, operation, unit, value):
            raise ValueError(f"{operation} of unit {unit} does not follow from the acts before it")
    return history


def follow(history: History, operation: str, unit: int, value: str) -> bool:
    """Whether the act can come next in `history`; if so, it is taken in."""
    match operation:
        case Operation.MARK if unit not in history.revealed:
            history.mark(unit, value)
        case Operation.REVEAL if (
            value != EMPTY_VALUE and value == history.value(unit) and unit not in history.revealed
        ):
            history.reveal(unit)
        case Operation.UNDO if history.done and history.done[-1][:2] == (unit, value):
            history.undo()
        case Operation.REDO if history.undone and history.undone[-1][::2] == (unit, value):
            history.redo()
        case _:
            return False
    return True
