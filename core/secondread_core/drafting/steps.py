"""What was done to a draft, in order: what can be taken back, and the draft that all of it amounts to."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from secondread_core.drafting.drafting_json import edit_from_json, from_json
from secondread_core.drafting.edits import Edit, apply, inverse
from secondread_core.drafting.model import Draft


class DraftAct(StrEnum):
    """What is recorded of a draft. `START` has its content, `EDIT` an edit, `UNDO` and `REDO` which edit.
    A later `START` has nothing but the name under which the author goes on.

    `FINISH` says as which version of the key it was published, if it was; a finished one can be published.
    """

    START = "start"
    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    FINISH = "finish"
    REOPEN = "reopen"


@dataclass(slots=True)
class Steps:
    """The acts, by their sequence, that can be undone and redone, newest last; and whether work goes on."""

    done: list[int] = field(default_factory=list)
    undone: list[int] = field(default_factory=list)
    finished: bool = False

    def take(self, act: DraftAct, sequence: int, of: int = 0) -> None:
        """Take in the next act; `of` is what it undoes or redoes.

        Raises:
            ValueError: it does not follow from the acts before it.
        """
        match act:
            case DraftAct.EDIT if not self.finished:
                self.done.append(sequence)
                self.undone.clear()
            case DraftAct.UNDO if not self.finished and self.done[-1:] == [of]:
                self.undone.append(self.done.pop())
            case DraftAct.REDO if not self.finished and self.undone[-1:] == [of]:
                self.done.append(self.undone.pop())
            case DraftAct.FINISH:
                self.finished = True
            case DraftAct.REOPEN if self.finished:
                self.finished = False
            case DraftAct.START:
                pass
            case _:
                raise ValueError(f"{act} does not follow")


def which(value: dict[str, Any]) -> int:
    """The sequence of the edit that an act with this value undoes or redoes; 0 for other acts."""
    return int(value.get("of", 0))


def replay(acts: Iterable[tuple[int, str, str]]) -> tuple[Draft, Steps]:
    """The draft after `acts`, each (sequence, operation, JSON), in order, and what can be taken back in it.

    Raises:
        ValueError, KeyError, TypeError, IndexError: they cannot have happened so.
    """
    draft: Draft | None = None
    steps = Steps()
    edits: dict[int, Edit] = {}
    for sequence, operation, text in acts:
        act, value = DraftAct(operation), json.loads(text)
        steps.take(act, sequence, which(value))
        if act is DraftAct.START and draft is None:
            draft = from_json(value)
        elif draft is None:
            raise ValueError("nothing was begun")
        elif act is DraftAct.START and value.keys() != {"author"}:
            raise ValueError("it was begun already")
        elif act is DraftAct.EDIT:
            edits[sequence] = edit_from_json(value)
            draft = apply(draft, edits[sequence])
        elif act is DraftAct.UNDO:
            draft = apply(draft, inverse(edits[which(value)]))
        elif act is DraftAct.REDO:
            draft = apply(draft, edits[which(value)])
    if draft is None:
        raise ValueError("nothing was begun")
    return draft, steps
