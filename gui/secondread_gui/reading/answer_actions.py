"""The acts of the reading room as actions: their names, their keys, and when each of them can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from secondread_core.codebook import SourceCode
from secondread_gui.reading.acts import (
    CONFIDENCES,
    KINDS,
    SIX_TYPES,
    Act,
    kinds_at,
    types_at,
)
from secondread_gui.reading.wording import short_kinds
from secondread_gui.words import number_words

_NAMES = {
    Act.REPORTED: "reading.reported",
    Act.OPINION: "reading.opinion",
    **{act: f"reading.type-{number}" for number, act in enumerate(SIX_TYPES, start=1)},
    Act.UNSURE: "reading.unsure",
    Act.MISSING: "reading.missing",
    **{act: f"reading.{act}" for act in CONFIDENCES},
}
"""By these names keys are changed; the kinds of missing source are not among them, they are numbered."""


class AnswerActions(QObject):
    """One action for everything that can be said. Only those that mean something now are enabled, so that a
    digit is a type, or after the flag the kind of missing source."""

    def __init__(self, owner: QWidget, do: Callable[[Act], None]) -> None:
        super().__init__(owner)
        self._asking_kind = False
        self._by_act: dict[Act, QAction] = {}
        for act, key, name in self._all():
            action = QAction(name, owner)
            action.setObjectName(_NAMES.get(act, ""))
            action.setStatusTip(self._among_all(act, name))
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setData(act)
            action.setAutoRepeat(False)  # a key held down would say it and take it back again
            action.triggered.connect(lambda _checked=False, act=act: do(act))
            owner.addAction(action)
            self._by_act[act] = action
        self.adapt(level=1, confidence=False)

    def __getitem__(self, act: Act) -> QAction:
        return self._by_act[act]

    def adapt(self, *, level: int, confidence: bool) -> None:
        """Offer what `level` asks for, and how sure one is if that is wanted."""
        offered = {*types_at(level), Act.UNSURE, Act.MISSING, *kinds_at(level)}
        if confidence:
            offered.update(CONFIDENCES)
        for act, action in self._by_act.items():
            action.setVisible(act in offered)
        self._asking_kind = False
        self.enable(can_answer=False, flagged=False, answered=False)

    def offered(self) -> list[QAction]:
        """What can be said of the current sentence, in the order of the answers."""
        return [action for action in self._by_act.values() if action.isVisible() and action.isEnabled()]

    @property
    def asking_kind(self) -> bool:
        """Whether the digits stand for what is wrong with the source."""
        return self._asking_kind

    def question(self) -> str:
        """What is asked of a missing source, with the digits; empty while that is not asked."""
        if not self._asking_kind:
            return ""
        kinds = [self._by_act[act] for act in KINDS if self._by_act[act].isEnabled()]
        native = QKeySequence.SequenceFormat.NativeText
        told = ", ".join(f"{kind.shortcut().toString(native)} {kind.text()}" for kind in kinds)
        return self.tr("What is wrong with the source? {kinds}").format(kinds=told)

    def ask_kind(self, asking: bool) -> None:
        """Let the digits stand for the kinds of missing source, or for the types again."""
        asking = asking and any(self._by_act[act].isVisible() for act in KINDS)
        if asking != self._asking_kind:
            self._asking_kind = asking
            for act in (*SIX_TYPES, *KINDS):
                self._by_act[act].setEnabled(self._takes_its_turn(act) and self._by_act[act].isVisible())

    def enable(self, *, can_answer: bool, flagged: bool, answered: bool) -> None:
        """Enable what can be said of the current sentence as it stands."""
        self._asking_kind = self._asking_kind and flagged and can_answer
        for act, action in self._by_act.items():
            fits = can_answer and self._takes_its_turn(act)
            if act in CONFIDENCES:
                fits = fits and answered
            action.setEnabled(fits and action.isVisible())

    def _takes_its_turn(self, act: Act) -> bool:
        """Whether the key of a type, or of a kind, stands for it now: those of a kind that is offered give
        way to it while it is asked for, and all others keep their meaning."""
        if act in KINDS:
            return self._asking_kind
        if act not in SIX_TYPES or not self._asking_kind:
            return True
        taken = {self._by_act[kind].shortcut() for kind in KINDS if self._by_act[kind].isVisible()}
        return self._by_act[act].shortcut() not in taken

    def _all(self) -> list[tuple[Act, str, str]]:
        kinds = short_kinds()
        return [
            (Act.REPORTED, "R", self.tr("Reported")),
            (Act.OPINION, "O", self.tr("Opinion")),
            (Act.FACT, "1", self.tr("Reported fact")),
            (Act.ATTRIBUTED, "2", self.tr("Attributed")),
            (Act.JUDGEMENT, "3", self.tr("Opinion")),
            (Act.ANALYSIS, "4", self.tr("Analysis or forecast")),
            (Act.MIXED, "5", self.tr("Mixed")),
            (Act.NO_CLAIM, "6", self.tr("No claim")),
            (Act.UNSURE, "U", self.tr("Unsure")),
            (Act.MISSING, "S", self.tr("Source missing")),
            *((act, str(n), _capital(kinds[SourceCode(act)])) for n, act in enumerate(KINDS, start=1)),
            (Act.GUESS, "7", self.tr("Guess")),
            (Act.FAIRLY_SURE, "8", self.tr("Fairly sure")),
            (Act.SURE, "9", self.tr("Sure")),
        ]

    def _among_all(self, act: Act, name: str) -> str:
        """The name where it stands beside those of other levels."""
        return (
            self.tr("Type {number}: {name}").format(number=number_words(SIX_TYPES.index(act) + 1), name=name)
            if act in SIX_TYPES
            else name
        )

    def told(self) -> Mapping[Act, str]:
        """What each act means, for tool tips and screen readers."""
        return {
            Act.REPORTED: self.tr("This sentence reports."),
            Act.OPINION: self.tr("This sentence opines."),
            Act.FACT: self.tr("The writer states what could be checked, without judging it."),
            Act.ATTRIBUTED: self.tr("The content is openly given to somebody else."),
            Act.JUDGEMENT: self.tr("The writer's own judgement; there is nothing to check."),
            Act.ANALYSIS: self.tr("A conclusion, a reading of motives or a forecast by the writer."),
            Act.MIXED: self.tr("Something to check, with the writer's own judging words."),
            Act.NO_CLAIM: self.tr("A question, a label, a credit: nothing is claimed."),
            Act.UNSURE: self.tr("I cannot tell."),
            Act.MISSING: self.tr("It needs a source and has none that will do."),
            Act.NOBODY: self.tr("Nobody is named at all."),
            Act.VAGUE: self.tr("“Experts”, “many say”: nobody answers “who says?”."),
            Act.UNNAMED: self.tr("Somebody without a name, and we are not told why."),
            Act.SECOND_HAND: self.tr("It rests on another outlet, or on somebody who was not there."),
            Act.TOO_WEAK: self.tr("A source is given, but it cannot carry this claim."),
            Act.GUESS: self.tr("I guessed."),
            Act.FAIRLY_SURE: self.tr("I am fairly sure of my answer."),
            Act.SURE: self.tr("I am sure of my answer."),
        }


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
