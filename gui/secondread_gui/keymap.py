"""The keys of everything one can do: which they were at first, and which whoever reads has chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from secondread_core.errors import Refusal
from secondread_core.store.database import Library
from secondread_core.store.preferences import PROGRAM, read_preference, write_preference
from secondread_gui.key_rows import WINDOW, KeyRow, by_widgets
from secondread_gui.key_rules import Needed, key_from, needed_for, written

_NAME = "keys"

Chosen = Mapping[str, tuple[str, ...]]
"""By the act's id, the keys that were chosen for it; acts with their first keys are not in it."""


@dataclass(frozen=True, slots=True)
class _Act:
    action: QAction
    room: str
    first: tuple[str, ...]
    fixed: bool


class Keymap(QObject):
    """Changes the shortcuts of adopted actions at once, and remembers them for whoever reads.

    An act's id is its action's objectName, "room.act"; actions without one, and those that begin with a key
    that is needed elsewhere, keep their keys. Two acts of one room, or one of a room and one of the window,
    never have the same key: where stored choices would make them, the first keys hold.
    """

    changed = Signal()
    """The keys of some act are others now."""
    refused = Signal(object)
    """The `Refusal` because of which a choice could not be read or remembered; it holds all the same."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts: dict[str, _Act] = {}
        self._titles: dict[str, str] = {}
        self._chosen: dict[str, tuple[str, ...]] = {}
        self._library: Library | None = None
        self._scope = PROGRAM
        self._unread: Refusal | None = None

    # --- who has which acts -------------------------------------------------------------------------------

    def adopt(self, actions: Iterable[QAction], room_title: str) -> None:
        """Take over the keys of a room's actions; its id is what their names begin with."""
        actions = [action for action in actions if not action.isSeparator() and action.menu() is None]
        room = next((_room(action) for action in actions if _room(action)), room_title)
        self._titles[room] = room_title
        for number, action in enumerate(actions):
            keys = tuple(filter(None, map(written, action.shortcuts())))
            if not _room(action) and not keys:
                continue
            needed = [needed_for(key) for key in action.shortcuts()[:1]]
            fixed = not _room(action) or any(why not in (None, Needed.FIELDS) for why in needed)
            act_id = action.objectName() if _room(action) else f"{room}.#{number}"
            known = self._acts.get(act_id)
            if known is not None and known.action is action:
                continue  # its first keys are those that it had when it came
            self._acts[act_id] = _Act(action, room, keys, fixed)
        self._apply()

    def rows(self) -> list[KeyRow]:
        """Every act of every room and then of the window, with what widgets do by themselves."""
        made = [self._row(act_id) for act_id in self._acts]
        made += [row for room, title in self._titles.items() for row in by_widgets(room, title)]
        return sorted(made, key=lambda row: row.room == WINDOW)

    def rows_of(self, actions: Iterable[QAction]) -> list[KeyRow]:
        """What can be done where `actions` are, and everywhere, as it is now and if it has a key."""
        rooms = {act.room for act in self._acts.values() if act.action in set(actions)}
        rows = [row for row in self.rows() if row.room in rooms | {WINDOW} and row.keys]
        return [row for row in rows if row.action is None or row.action.isVisible()]

    # --- asking -------------------------------------------------------------------------------------------

    def conflicts(self, act_id: str, key: str) -> list[str]:
        """The other changeable acts that have `key` where `act_id` would meet them."""
        return [
            other
            for other, act in self._acts.items()
            if other != act_id and not act.fixed and key in self._keys(other) and self._meet(act_id, other)
        ]

    def needed(self, act_id: str, key: str) -> Needed | None:
        """What `key` is needed for if no act can have it; an act can always have its first keys."""
        found = key_from(key)
        if found is None:
            return Needed.NOTHING
        return None if key in self._acts[act_id].first else needed_for(found)

    def fixed_use(self, act_id: str, key: str) -> str:
        """What `key` does where `act_id` is, if that cannot be changed; empty if it is free."""
        first = self._acts[act_id].first
        if key in first:
            return ""
        for row in self.rows():
            if not row.fixed or not self._meet(act_id, row.id, row.room):
                continue
            # numbers that take turns with fixed ones may also change places among themselves
            if key in row.keys and not self._shares_with_fixed(act_id):
                return row.told
        return ""

    def told(self, act_id: str) -> str:
        """What an act is called: its action's status tip where the text on the button is too short for it."""
        action = self._acts[act_id].action
        return action.statusTip() or _plain(action.text())

    @property
    def chosen(self) -> Chosen:
        """Everything that differs from the first keys."""
        return dict(self._chosen)

    # --- changing -----------------------------------------------------------------------------------------

    def rebind(self, act_id: str, keys: Sequence[str]) -> None:
        """Give an act `keys`; other acts that had them lose them (see `conflicts`).

        Raises:
            ValueError: the act or one of the keys is fixed.
        """
        if act_id not in self._acts or self._acts[act_id].fixed:
            raise ValueError(act_id)
        for key in keys:
            if self.needed(act_id, key) is not None or self.fixed_use(act_id, key):
                raise ValueError(key)
        for key in keys:
            for other in self.conflicts(act_id, key):
                self._chosen[other] = tuple(had for had in self._keys(other) if had != key)
        self._chosen[act_id] = tuple(keys)
        self._keep()

    def reset(self, act_id: str | None = None) -> list[str]:
        """Give an act its first keys again, or all acts; the other acts that get theirs again because of it,
        as no two acts may have one key."""
        if act_id is None:
            self._chosen.clear()
            self._keep()
            return []
        before = {other: self._keys(other) for other in self._acts if other != act_id}
        self._chosen.pop(act_id, None)
        self._keep()
        return [other for other, keys in before.items() if self._keys(other) != keys]

    def choose(self, chosen: Chosen) -> None:
        """Take `chosen` for everything that differs from the first keys."""
        self._chosen = dict(chosen)
        self._keep()

    def use_for(self, library: Library | None, learner_id: str | None) -> None:
        """Take what was chosen by a learner, and remember changes for them; None: for the program, whose
        keys also hold for learners who never chose any. What cannot be read is not written over."""
        self._library, self._scope = library, learner_id or PROGRAM
        self._chosen = {}
        self._unread = None
        try:
            for scope in (PROGRAM, self._scope) if library is not None else ():
                assert library is not None
                stored = read_preference(library, scope, _NAME)
                if isinstance(stored, dict):
                    self._chosen = _readable(stored)
        except Refusal as refusal:
            self._unread = refusal
            self.refused.emit(refusal)
        self._apply()

    # --- inside -------------------------------------------------------------------------------------------

    def _row(self, act_id: str) -> KeyRow:
        act = self._acts[act_id]
        keys = self._keys(act_id)
        return KeyRow(
            act_id,
            act.room,
            self._titles[act.room],
            self.told(act_id),
            keys,
            act.fixed,
            keys != act.first,
            act.action,
        )

    def _keys(self, act_id: str) -> tuple[str, ...]:
        act = self._acts[act_id]
        return act.first if act.fixed else self._chosen.get(act_id, act.first)

    def _meet(self, one: str, other: str, other_room: str = "") -> bool:
        rooms = {self._acts[one].room, other_room or self._acts[other].room}
        return len(rooms) == 1 or WINDOW in rooms

    def _shares_with_fixed(self, act_id: str) -> bool:
        first = set(self._acts[act_id].first)
        return any(
            act.fixed and first & set(act.first) and self._meet(act_id, other)
            for other, act in self._acts.items()
        )

    def _usable(self, act_id: str) -> bool:
        """Whether the keys that were chosen for an act can be given to it at all."""
        return all(
            self.needed(act_id, key) is None and not self.fixed_use(act_id, key) for key in self._keys(act_id)
        )

    def _settle(self) -> None:
        """Forget choices that cannot hold, until no two acts share a key that they did not share at first."""
        for act_id in [known for known in self._chosen if known in self._acts]:
            if self._acts[act_id].fixed or not self._usable(act_id):
                del self._chosen[act_id]
        while (loser := self._in_the_way()) is not None:
            del self._chosen[loser]

    def _in_the_way(self) -> str | None:
        """An act whose chosen key is another's too: rather one whose rival has its first keys."""
        known = [act_id for act_id in self._chosen if act_id in self._acts]
        losers = [
            (act_id, rival)
            for act_id in known
            for key in self._keys(act_id)
            for rival in self.conflicts(act_id, key)
        ]
        plain = [act_id for act_id, rival in losers if rival not in self._chosen]
        return next(iter(plain), losers[-1][0] if losers else None)

    def _apply(self) -> None:
        self._settle()
        moved = False
        for act_id, act in self._acts.items():
            keys = self._keys(act_id)
            if not act.fixed and tuple(filter(None, map(written, act.action.shortcuts()))) != keys:
                act.action.setShortcuts([QKeySequence(key) for key in keys])
                moved = True
        if moved:
            self.changed.emit()

    def _keep(self) -> None:
        self._apply()
        if self._unread is not None:
            self.refused.emit(self._unread)
        elif self._library is not None and not self._library.read_only:
            try:
                stored = {act_id: list(keys) for act_id, keys in self._chosen.items()}
                write_preference(self._library, self._scope, _NAME, stored)
            except Refusal as refusal:
                self.refused.emit(refusal)


def _readable(stored: Mapping[object, object]) -> dict[str, tuple[str, ...]]:
    """What can be read of a preference. Ids of rooms that are not there yet are kept: they may come."""
    chosen = {}
    for act_id, keys in stored.items():
        if isinstance(act_id, str) and isinstance(keys, list):
            found = [key_from(key) for key in keys]
            if None not in found:
                chosen[act_id] = tuple(dict.fromkeys(written(key) for key in found if key is not None))
    return chosen


def _room(action: QAction) -> str:
    room, dot, _act = action.objectName().partition(".")
    return room if dot else ""


def _plain(text: str) -> str:
    """A name without the signs of menus and buttons."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip("‹›… ")
