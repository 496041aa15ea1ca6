"""Which keys can be given to an act, and which the window, its fields or the system cannot do without."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from secondread_gui.words import Words

key_words = Words("key_words")

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

_BETWEEN = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_F6}
_ANSWERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Select}
_MOVES = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_MENUS = {Qt.Key.Key_F10, Qt.Key.Key_Menu, Qt.Key.Key_Alt, Qt.Key.Key_AltGr}
_CLIPBOARD = {Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X}
_NO_KEYS = {
    Qt.Key.Key_unknown,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_ScrollLock,
}


class Needed(Enum):
    """What a key is needed for, so that no act can have it."""

    PANES = "panes"
    ANSWERS = "answers"
    MOVING = "moving"
    MENUS = "menus"
    FIELDS = "fields"
    LETTERS = "letters"
    SYSTEM = "system"
    NOTHING = "nothing"
    """It is no key that can be told from others."""


def key_from(text: object) -> QKeySequence | None:
    """One key written in Qt's portable way ("Ctrl+Shift+Z"); None where it cannot be read."""
    if not isinstance(text, str):
        return None
    key = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
    return key if key.count() == 1 and written(key) else None


def written(key: QKeySequence) -> str:
    """How a key is stored and compared; the keypad's is the same key."""
    if key.count() == 0:
        return ""
    pressed = key[0]  # type: ignore[index]
    bare = QKeySequence(QKeyCombination(pressed.keyboardModifiers() & ~_KEYPAD, pressed.key()))
    return bare.toString(QKeySequence.SequenceFormat.PortableText)


def shown(keys: Iterable[str]) -> str:
    """Written keys as people here write them, one after another."""
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def needed_for(key: QKeySequence) -> Needed | None:
    """What `key` is needed for; None for one that can be given away."""
    one = key[0]  # type: ignore[index]
    pressed, modifiers = one.key(), one.keyboardModifiers() & ~_KEYPAD
    if pressed in _NO_KEYS or not written(key):
        return Needed.NOTHING
    if modifiers & _META:
        return Needed.SYSTEM
    if pressed in _BETWEEN:
        return Needed.PANES
    if pressed in _ANSWERS and modifiers == _NONE:
        return Needed.ANSWERS
    if pressed in _MOVES and not modifiers & _ALT:
        return Needed.MOVING
    if pressed in _MENUS or (pressed == Qt.Key.Key_F4 and modifiers & _ALT):
        return Needed.MENUS
    if modifiers & _ALT and _types_something(pressed):
        return Needed.LETTERS if modifiers & _CTRL else Needed.MENUS
    if pressed in _CLIPBOARD and modifiers == _CTRL:
        return Needed.FIELDS
    return None


def reason(needed: Needed) -> str:
    """Why no act can have such a key, as a sentence."""
    return {
        Needed.PANES: key_words.tr(
            "This key goes from one part of the window to the next, and has to stay there."
        ),
        Needed.ANSWERS: key_words.tr(
            "This key presses buttons, opens things or closes them, and has to stay there."
        ),
        Needed.MOVING: key_words.tr("This key moves through texts and lists, and has to stay there."),
        Needed.MENUS: key_words.tr("This key is needed for the menus."),
        Needed.FIELDS: key_words.tr("This key is needed to copy and paste where you type."),
        Needed.LETTERS: key_words.tr("On many keyboards this key types a letter."),
        Needed.SYSTEM: key_words.tr("This key belongs to the system."),
        Needed.NOTHING: key_words.tr("This key cannot be used by itself."),
    }[needed]


def _types_something(key: Qt.Key) -> bool:
    return Qt.Key.Key_Space <= key < Qt.Key.Key_Escape
