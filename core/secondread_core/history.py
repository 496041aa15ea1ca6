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
    """What every touched unit holds now, and the steps that can be undone and redone, newest last."""

    values: dict[int, str] = field(default_factory=dict)
    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)

    def value(self, unit: int) -> str:
        """The mark of `unit`."""
        return self.values.get(unit, EMPTY_VALUE)

    def mark(self, unit: int, value: str) -> None:
        """A new mark: it can be undone, and whatever was undone before can no longer be redone."""
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

    def redo(self) -> None:
        """Do the step undone last once more.

        Raises:
            IndexError: there is none.
        """
        unit, _, after = self.undone[-1]
        self.done.append(self.undone.pop())
        self._set(unit, after)

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
        if unit is None:
            continue
        if operation == Operation.MARK:
            history.mark(unit, value)
            continue
        steps = history.done if operation == Operation.UNDO else history.undone
        if not steps or steps[-1][0] != unit or steps[-1][1 if operation == Operation.UNDO else 2] != value:
            raise ValueError(f"{operation} of unit {unit} does not follow from the acts before it")
        if operation == Operation.UNDO:
            history.undo()
        else:
            history.redo()
    return history
