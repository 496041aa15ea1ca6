"""What a screen reader is told of a window, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_Role = QAccessible.Role
CONTROLS = frozenset(
    {
        *(_Role.Button, _Role.ButtonMenu, _Role.ButtonDropDown, _Role.CheckBox, _Role.RadioButton),
        *(_Role.EditableText, _Role.ComboBox, _Role.SpinBox, _Role.Slider, _Role.List, _Role.Tree),
        *(_Role.Table, _Role.PageTabList, _Role.PageTab, _Role.HotkeyField, _Role.Document, _Role.Link),
    }
)
"""What somebody can do something with."""
_NAMED_ONLY = frozenset({_Role.PageTab, _Role.PageTabList, _Role.Link})
"""Of these Qt tells a name and no description, whatever is set."""
_ROWS = frozenset({_Role.ListItem, _Role.TreeItem, _Role.Cell, _Role.MenuItem, _Role.ColumnHeader})
_CELLS = frozenset({_Role.TreeItem, _Role.Cell})
"""These may be empty, as they are for the eye."""
_MARKUP = re.compile(r"<[a-z/!][^>]*>|&(?![ ])")
_KEYS = re.compile(r"\s*\([^()]*\)\s*$")


@dataclass(frozen=True, slots=True)
class Told:
    """One thing in the tree, with the path of those above it that have a name."""

    role: QAccessible.Role
    name: str
    description: str
    focusable: bool
    path: tuple[str, ...]
    parent: int
    """Numbers what stands together: the same for siblings."""

    def __str__(self) -> str:
        return f"{' > '.join(self.path)} > {self.role.name} “{self.name[:60]}” ({self.description[:60]})"


def tree_of(window: QWidget) -> list[Told]:
    """Everything in `window` that is told to a screen reader now."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return list(_walk(root, (), 0))


def _walk(item: QAccessibleInterface, path: tuple[str, ...], parent: int) -> Iterator[Told]:
    state = item.state()
    if state.invisible or not item.isValid():
        return
    name, role = item.text(QAccessible.Text.Name), item.role()
    if role is _Role.ComboBox:  # on some platforms Qt tells the chosen line, and the name as a relation
        name = item.object().accessibleName()
    description = item.text(QAccessible.Text.Description)
    yield Told(role, name, description, _takes_focus(item), path, parent)
    here = (*path, name[:30]) if name else path
    count = item.childCount()
    for number in range(count):
        child = item.child(number)
        if child is not None:
            yield from _walk(child, here, id(item))


def _takes_focus(item: QAccessibleInterface) -> bool:
    """Whether Tab can come to it; a row of a list has no widget of its own."""
    widget = item.object()
    if not isinstance(widget, QWidget):
        return bool(item.state().focusable)
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def troubles_of(window: QWidget) -> list[str]:
    """Everything wrong with what is told of `window`, one line each."""
    told = tree_of(window)
    found = [f"{each}: {trouble}" for each in told for trouble in _troubles(each)]
    seen: dict[tuple[int, str, str], Told] = {}
    for each in told:
        if each.focusable and each.role not in _ROWS:
            twin = seen.setdefault((each.parent, each.name, each.description), each)
            if twin is not each:
                found.append(f"{each}: cannot be told from its neighbour")
    return found


def _troubles(told: Told) -> Iterator[str]:
    control = told.role in CONTROLS
    if _MARKUP.search(told.name):
        yield "has markup in its name"
    if told.focusable and not control and told.role not in _ROWS and not told.name:
        yield "takes the focus and has no name"
    if not control and told.role not in _ROWS:
        if told.focusable and not told.description:
            yield "takes the focus and is not described"
        return
    if not told.name.strip():
        if told.role not in _CELLS:
            yield "has no name"
    elif not any(letter.isalnum() for letter in told.name):
        yield "is named by a bare sign"
    if control and told.role not in _NAMED_ONLY:
        described = _KEYS.sub("", told.description).strip()
        if not described:
            yield "is not described"
        elif _plain(described) == _plain(told.name):
            yield "is described by its name only"
        if _MARKUP.search(told.description):
            yield "has markup in its description"


def _plain(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
