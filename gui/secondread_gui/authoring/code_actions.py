"""The codes as actions: their names, their keys, and when each of them can be given."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from secondread_core.codebook import Content, Skill, SourceCode, TypeCode
from secondread_core.drafting.following import MOST_FITTING
from secondread_gui.words import number_words

Code = TypeCode | SourceCode | Content
_SOURCE_KEYS = "QWERTYUI"
_CONTENT_KEYS = "ASDF"
_SKILL_KEYS = "7890"


class CodeActions(QObject):
    """One action for each code, and one for each of the skills that fit, which change with the sentence.

    `codebook` is one version of the codebook in one language. `give` is called with the code or the skill.
    """

    def __init__(
        self, owner: QWidget, codebook: Mapping[str, Any], give: Callable[[Code | Skill], object]
    ) -> None:
        super().__init__(owner)
        self._codebook = codebook
        self._owner = owner
        self._skills: Sequence[Skill] = ()
        self._by_code: dict[Code, QAction] = {}
        for number, code in enumerate(TypeCode, start=1):
            told = self.tr("Type {number}: {name}")
            self._add(code, codebook["types"][code], told, f"type-{number}", str(number), give)
        for number, (source, key) in enumerate(zip(SourceCode, _SOURCE_KEYS, strict=True), start=1):
            told = self.tr("Sourcing {number}: {name}")
            self._add(source, codebook["sources"][source], told, f"source-{number}", key, give)
        for number, (content, key) in enumerate(zip(Content, _CONTENT_KEYS, strict=True), start=1):
            told = self.tr("Attributed {number}: {name}")
            self._add(content, codebook["contents"][content], told, f"content-{number}", key, give)
        self.fitting = [self._make_fitting(at, give) for at in range(MOST_FITTING)]

    def __getitem__(self, code: Code) -> QAction:
        return self._by_code[code]

    def all(self) -> Iterator[QAction]:
        """Every one of them."""
        yield from self._by_code.values()
        yield from self.fitting

    @property
    def skills(self) -> Sequence[Skill]:
        """The skills that the last row offers, in its order."""
        return self._skills

    def offer(self, skills: Sequence[Skill], *, enabled: bool) -> None:
        """Let codes be given or not, and offer `skills`, at most `MOST_FITTING` of them."""
        self._skills = skills
        for action in self._by_code.values():
            action.setEnabled(enabled)
        for at, action in enumerate(self.fitting):
            offered = at < len(skills)
            if offered:
                told = self._codebook["skills"][skills[at]]
                action.setText(told["name"])
                action.setToolTip(told["advice"])
            action.setVisible(offered)
            action.setEnabled(enabled and offered)

    def key_of(self, code: TypeCode | SourceCode) -> str:
        """The key of a code as people write it, or "–" where it has none."""
        return self._by_code[code].shortcut().toString(QKeySequence.SequenceFormat.NativeText) or "–"

    def name_of(self, code: Code | Skill) -> str:
        """What a code, or a skill that is offered now, is called on its button."""
        return (self.fitting[self._skills.index(code)] if isinstance(code, Skill) else self[code]).text()

    def _add(
        self,
        code: Code,
        words: Mapping[str, Any],
        told: str,
        name: str,
        key: str,
        give: Callable[[Code | Skill], object],
    ) -> None:
        """The action of `code`; `told` is how it is called where it stands beside all others."""
        number = int(name.rpartition("-")[2])
        among_all = told.format(number=number_words(number), name=words["name"])
        action = self._make(name, words["name"], among_all, key)
        action.setToolTip(words["explanation"])
        action.triggered.connect(lambda: give(code))
        self._by_code[code] = action

    def _make_fitting(self, at: int, give: Callable[[Code | Skill], object]) -> QAction:
        among_all = self.tr("Skill {number} of those that fit").format(number=number_words(at + 1))
        action = self._make(f"skill-{at + 1}", among_all, among_all, _SKILL_KEYS[at])
        action.triggered.connect(lambda: give(self._skills[at]))
        return action

    def _make(self, name: str, text: str, among_all: str, key: str) -> QAction:
        action = QAction(text, self._owner)
        action.setObjectName(f"authoring.{name}")
        action.setStatusTip(among_all)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setAutoRepeat(False)  # a key held down would give it and take it back again
        self._owner.addAction(action)
        return action
