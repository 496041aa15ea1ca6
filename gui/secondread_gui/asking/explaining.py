"""The two parts of the panel: about the type that was answered, and about the source."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from secondread_core.codebook import SourceCode, TypeClass, TypeCode
from secondread_gui.asking.entries import Code, Comparison, Entries, Step, kinds_of, types_of
from secondread_gui.asking.telling import Choice, ChoiceList, card, column_of, line, title
from secondread_gui.words import number_words

Part = tuple[QWidget, ChoiceList]


class Explainer(QObject):
    """Makes the parts; `chosen` is what is to be open in them if it can be."""

    def __init__(self, entries: Entries, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries = entries

    def about_type(
        self, level: int, answer: TypeClass | TypeCode | None, *, chosen: Code | None = None
    ) -> Part:
        """What `answer` is and why it is not another one; without an answer, how to come to one."""
        if answer is None:
            choices = ChoiceList([self._opening(code) for code in self._in_order(level)], chosen)
            asked = (
                self.tr("Does this sentence report, or does the writer give an opinion?")
                if level == 1
                else self.tr("What kind of statement is this?")
            )
            steps = [
                self._step(number, step) for number, step in enumerate(self._entries.order(level), start=1)
            ]
            lead = line(self.tr("Ask in this order. The first yes decides."), muted=True)
            return column_of(
                title(asked), lead, *steps, line(self.tr("The answers, with examples"), bold=True), choices
            ), choices
        others = [code for code in types_of(level) if code != answer]
        choices = ChoiceList([self._comparing(answer, other) for other in others], chosen)
        return self._answered(self.tr("Your answer"), answer, choices), choices

    def about_source(
        self, level: int, flag: bool, reason: SourceCode | None, *, chosen: Code | None = None
    ) -> Part:
        """What the flag says and what it could say instead."""
        if reason is not None:
            others = [code for code in kinds_of(level) if code != reason]
            sound = self._entries.sound_partner(reason)
            choices = ChoiceList([self._comparing(reason, other) for other in (*others, sound)], chosen)
            return self._answered(self.tr("Your flag"), reason, choices), choices
        choices = ChoiceList([self._kind(kind) for kind in kinds_of(level)], chosen)
        if not flag:
            told = self.tr("You have not flagged this sentence. Flag it if its source is one of these:")
        elif level == 1:
            told = self.tr("You have flagged this sentence. The flag is meant for:")
        else:
            told = self.tr("You have flagged this sentence. Which of these is it?")
        return column_of(title(self.tr("Is a source missing?")), line(told), choices), choices

    # --- pieces -------------------------------------------------------------------------------------------

    def _in_order(self, level: int) -> Sequence[Code]:
        """The answers of `level`, as the decision order comes to them."""
        names = [name for step in self._entries.order(level) for name in step.yes]
        return sorted(types_of(level), key=lambda code: names.index(self._entries.name(code)))

    def _step(self, number: int, step: Step) -> QWidget:
        names = step.yes[0]
        for name in step.yes[1:]:
            names = self.tr("{one} or {other}").format(one=names, other=name)
        then = self.tr("Yes: {answer}.").format(answer=names)
        asked = self.tr("{number}. {question}").format(number=number_words(number), question=step.question)
        return column_of(line(asked), line(then, bold=True), line(step.beware, muted=True), close=True)

    def _answered(self, whose: str, code: Code, choices: ChoiceList) -> QWidget:
        asked = self.tr("Why is this “{answer}” and not\u00a0…").format(answer=self._entries.name(code))
        return column_of(
            line(whose, muted=True),
            title(self._entries.name(code)),
            *self._explanation(code),
            line(asked, bold=True),
            choices,
        )

    def _explanation(self, code: Code) -> list[QWidget]:
        told = self._entries.entry(code)
        not_this = self.tr("Not this, which is “{name}”").format(name=told.not_this_name)
        return [
            line(told.explanation),
            card((self.tr("For example"), told.example)),
            card((not_this, told.not_this), after=[told.why_not]),
        ]

    def _opening(self, code: Code) -> Choice:
        name = self._entries.name(code)
        told = self.tr("Explains “{name}”, with an example").format(name=name)
        return Choice(code, name, told, lambda: column_of(*self._explanation(code)))

    def _kind(self, kind: SourceCode) -> Choice:
        name = self._entries.name(kind)
        told = self.tr("Explains “{name}”, with an example").format(name=name)

        def make() -> QWidget:
            compared = self._entries.comparison(kind, self._entries.sound_partner(kind))
            explanation = line(self._entries.entry(kind).explanation)
            return column_of(explanation, *([] if compared is None else self._compared(compared)))

        return Choice(kind, name, told, make)

    def _comparing(self, code: Code, other: Code) -> Choice:
        name = self._entries.name(other)
        told = self.tr("Why is this “{answer}” and not “{other}”?").format(
            answer=self._entries.name(code), other=name
        )

        def make() -> QWidget:
            compared = self._entries.comparison(code, other)
            return column_of(*([] if compared is None else self._compared(compared)))

        return Choice(code=other, text=self.tr("{answer}?").format(answer=name), told=told, make=make)

    def _compared(self, compared: Comparison) -> list[QWidget]:
        decides = self.tr("Yes: {yes}. No: {no}.").format(yes=compared.yes, no=compared.no)
        return [line(compared.question, bold=True), line(decides), card(*compared.pair, after=[compared.why])]
