"""The page "Keys": every act with its keys, which can be others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from secondread_gui.key_rules import reason, shown
from secondread_gui.keymap import Chosen, Keymap
from secondread_gui.settings.key_field import KeyPanel
from secondread_gui.settings.key_list import KeyList
from secondread_gui.settings.told_line import ToldLine
from secondread_gui.widgets.flow_layout import FlowLayout
from secondread_gui.widgets.search_field import SearchField


class KeysPage(QWidget):
    """Choose an act, press "Change…", press the key. What the key did before is told first."""

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self._asking = False
        self.search = SearchField(
            self.tr("Search what it does, or a key"), self.tr("The list shows only what has these words")
        )
        self.list = KeyList()
        self.panel = KeyPanel()
        self.line = ToldLine()
        self.change = self._button(self.tr("&Change…"), self._ask)
        self.reset = self._button(self.tr("Back to its &first key"), self._reset)
        self.reset_all = self._button(self.tr("&All back to the first keys"), self._reset_all)
        self.reset_all.setAccessibleDescription(self.tr("In every room; this can be undone"))
        self.change.setProperty("primary", True)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.change, self.reset, self.reset_all):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        for part in (self.search, self.list, self.panel, self.line, self._buttons):
            column.addWidget(part, 1 if part is self.list else 0)
        self.search.textChanged.connect(self.refresh)
        self.list.currentItemChanged.connect(self._show_act)
        self.list.itemActivated.connect(self._ask)
        self.panel.field.pressed.connect(self._try)
        self.panel.left.connect(self._put_off)
        keymap.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the keys as they are now."""
        self.list.show_rows(self._keymap.rows(), self.search.text())

    def drop_question(self) -> None:
        """Ask and tell nothing any more, and let nothing be undone."""
        self.panel.hide()
        self.line.clear()
        if self._asking:
            self._let_choose()

    # --- one act ------------------------------------------------------------------------------------------

    def _show_act(self) -> None:
        row = self.list.current
        self._buttons.setVisible(not self._asking)  # the question has buttons of its own
        if row is None:
            told = ""
        elif row.fixed:
            told = self.tr("The keys of “{act}” are fixed.").format(act=row.told)
        else:
            told = self.tr("“{act}”, now {keys}").format(
                act=row.told, keys=shown(row.keys) or self.tr("no key")
            )
        self.change.setEnabled(row is not None and not row.fixed)
        self.reset.setEnabled(row is not None and row.changed)
        self.reset_all.setEnabled(bool(self._keymap.chosen))
        self.change.setAccessibleDescription(told)
        self.reset.setAccessibleDescription(told)

    def _ask(self) -> None:
        row = self.list.current
        if row is None:
            return
        if row.fixed:
            self.line.tell(self.tr("The keys of “{act}” are fixed.").format(act=row.told))
            return
        self.line.clear()
        self.panel.ask(row.told)
        self._asking = True
        self.list.setEnabled(False)  # the question is about the act that was chosen
        self.search.setEnabled(False)
        self._show_act()

    def _put_off(self) -> None:
        """Back to the list without another key."""
        self.panel.hide()
        self.line.clear()
        self._go_back()

    def _try(self, key: str) -> None:
        """Give the act `key`, if it can have it; otherwise say why not, or what it does elsewhere."""
        row = self.list.current
        if row is None:
            return
        keymap, native = self._keymap, shown([key])
        needed, taken = keymap.needed(row.id, key), keymap.fixed_use(row.id, key)
        if needed is not None:
            self.line.tell(f"{native}: {reason(needed)}")
        elif taken:
            told = self.tr("{key} is the key for “{act}”, and that cannot be changed.")
            self.line.tell(told.format(key=native, act=taken))
        elif others := keymap.conflicts(row.id, key):
            names = ", ".join(f"“{keymap.told(other)}”" for other in others)
            told = self.tr("{key} is already the key for {others}. One key can do only one thing here.")
            self.panel.hide()
            self.line.ask(
                told.format(key=native, others=names),
                self.tr("&Use it here instead"),
                lambda: self._bind(row.id, key),
                self.tr("&Keep"),
                self._put_off,
            )
        else:
            self._bind(row.id, key)

    def _bind(self, act_id: str, key: str) -> None:
        before = self._keymap.chosen
        self._keymap.rebind(act_id, [key])
        told = self.tr("{key} is now the key for “{act}”.")
        self._tell(told.format(key=shown([key]), act=self._keymap.told(act_id)), before)

    def _reset(self) -> None:
        row = self.list.current
        if row is None:
            return
        before = self._keymap.chosen
        others = self._keymap.reset(row.id)
        told = self.tr("“{act}” has its first key again.").format(act=row.told)
        if others:
            names = ", ".join(f"“{self._keymap.told(other)}”" for other in others)
            more = self.tr("So has {others}: no key can do two things.").format(others=names)
            told = f"{told} {more}"
        self._tell(told, before)

    def _reset_all(self) -> None:
        before = self._keymap.chosen
        self._keymap.reset()
        self._tell(self.tr("All keys are as they were at first."), before)

    def _tell(self, told: str, before: Chosen) -> None:
        self.panel.hide()
        self._go_back()
        self.line.tell(told, self.tr("U&ndo"), lambda: self._undo(before))

    def _undo(self, before: Chosen) -> None:
        self._keymap.choose(before)
        self._go_back()

    def _go_back(self) -> None:
        self._let_choose()
        self.list.setFocus()

    def _let_choose(self) -> None:
        self._asking = False
        self.list.setEnabled(True)
        self.search.setEnabled(True)
        self._show_act()

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: act())
        return button
