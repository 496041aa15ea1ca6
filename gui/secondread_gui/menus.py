"""The menus of the window. Every act in them has a name, so that its keys can be changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from secondread_gui.appearance.palettes import Scheme
from secondread_gui.appearance.wardrobe import NORMAL_SCALE, Wardrobe
from secondread_gui.key_rows import WINDOW

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class WindowActs:
    """What the menus do that is not the wardrobe's business."""

    add_articles: Act
    save_copy: Act
    quit: Act
    settings: Act
    explain: Act
    help: Act
    keys: Act
    tour: Act
    about: Act
    answer_key: Act
    lock: Act


class Menus(QObject):
    """Fills the menu bar of `window`; the ticks follow the wardrobe."""

    def __init__(self, window: QMainWindow, wardrobe: Wardrobe, acts: WindowActs) -> None:
        super().__init__(window)
        self._window, self._wardrobe, self._acts = window, wardrobe, acts
        self.schemes = QActionGroup(self)
        self._fill_file(window.menuBar().addMenu(self.tr("&File")))
        self._fill_view(window.menuBar().addMenu(self.tr("&View")))
        self._fill_teach(window.menuBar().addMenu(self.tr("Tea&ch")))
        self._fill_help(window.menuBar().addMenu(self.tr("&Help")))
        wardrobe.changed.connect(self._show_scheme)
        self._show_scheme()

    def _fill_file(self, menu: QMenu) -> None:
        acts = self._acts
        self._add(menu, "add-articles", self.tr("&Add articles…"), acts.add_articles, "Ctrl+O")
        self._add(menu, "save-copy", self.tr("Save a &copy of the library…"), acts.save_copy)
        menu.addSeparator()
        self._add(menu, "quit", self.tr("&Quit"), acts.quit, "Ctrl+Q")

    def _fill_view(self, menu: QMenu) -> None:
        wardrobe = self._wardrobe
        self._add(menu, "larger", self.tr("&Larger type"), wardrobe.larger, "Ctrl++", "Ctrl+=")
        self._add(menu, "smaller", self.tr("&Smaller type"), wardrobe.smaller, "Ctrl+-")
        normal = self.tr("&Normal type")
        self._add(menu, "normal", normal, lambda: wardrobe.choose_scale(NORMAL_SCALE), "Ctrl+0")
        self._add(menu, "settings", self.tr("&Reading settings…"), self._acts.settings, "Ctrl+,")
        menu.addSeparator()
        for scheme, text in (
            (Scheme.SYSTEM, self.tr("As the s&ystem")),
            (Scheme.DAY, self.tr("&Day")),
            (Scheme.NIGHT, self.tr("N&ight")),
            (Scheme.CONTRAST, self.tr("High &contrast")),
        ):
            action = self._add(menu, str(scheme), text, partial(wardrobe.choose_scheme, scheme))
            action.setCheckable(True)
            action.setData(scheme)
            self.schemes.addAction(action)

    def _fill_teach(self, menu: QMenu) -> None:
        acts = self._acts
        self._add(
            menu, "answer-key", self.tr("&Answer key of this article…"), acts.answer_key, "Ctrl+Shift+K"
        )
        self._add(menu, "lock", self.tr("&Lock the instructors’ area…"), acts.lock)

    def _fill_help(self, menu: QMenu) -> None:
        acts = self._acts
        self._add(menu, "explain", self.tr("&What is asked here?"), acts.explain, "F1")
        self._add(menu, "help", self.tr("&Help"), acts.help, "Shift+F1")
        self._add(menu, "keys", self.tr("&Keys"), acts.keys, "?")
        self._add(menu, "tour", self.tr("&Take the tour"), acts.tour)
        self._add(menu, "about", self.tr("&About Second Read"), acts.about)

    def _add(self, menu: QMenu, name: str, text: str, act: Act, *keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(f"{WINDOW}.{name}")
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda _checked=False: act())
        menu.addAction(action)
        self._window.addAction(action)
        return action

    def _show_scheme(self) -> None:
        for action in self.schemes.actions():
            action.setChecked(action.data() == self._wardrobe.scheme)
