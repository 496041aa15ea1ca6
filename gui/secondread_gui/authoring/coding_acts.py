"""What can be done in the room besides giving codes: moving, cutting, taking back, trying, finishing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from secondread_gui.words import Words

coding = Words("coding")


@dataclass(frozen=True, slots=True)
class CodingActs:
    """Each belongs to the room, has its keys there, and is named "authoring.…": by that, keys are changed."""

    clear: QAction
    next: QAction
    previous: QAction
    next_incomplete: QAction
    reason: QAction
    done: QAction
    remark: QAction
    accept: QAction
    contest_type: QAction
    contest_source: QAction
    label: QAction
    copy: QAction
    quotation: QAction
    split: QAction
    merge: QAction
    mend: QAction
    escape: QAction
    undo: QAction
    redo: QAction
    search: QAction
    missing: QAction
    hints: QAction
    attempt: QAction
    finish: QAction
    back: QAction
    go_on: QAction
    after_skill: QAction
    side: QAction

    def changing(self) -> tuple[QAction, ...]:
        """Those that change a sentence: not while the coding is finished."""
        by_key = (self.clear, self.accept, self.contest_type, self.contest_source, self.label)
        return (*by_key, *self.of_sentence())

    def of_sentence(self) -> tuple[QAction, ...]:
        """Those that are about more than the code of the current sentence."""
        return (self.copy, self.quotation, self.split, self.merge, self.mend)


def coding_acts(room: QWidget) -> CodingActs:
    """The actions, not connected yet."""

    def make(name: str, text: str, *keys: str) -> QAction:
        action = QAction(text, room)
        action.setObjectName(f"authoring.{name}")
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        room.addAction(action)
        return action

    acts = CodingActs(
        clear=make("clear", coding.tr("Clear the code"), "Backspace", "Del"),
        next=make("next", coding.tr("Next sentence"), "J"),
        previous=make("previous", coding.tr("Sentence before"), "K"),
        next_incomplete=make("next-incomplete", coding.tr("Next incomplete"), "N"),
        reason=make("reason", coding.tr("Write the reason"), "Return", "Enter"),
        done=make("done", coding.tr("Done, next sentence"), "Ctrl+Return", "Ctrl+Enter"),
        remark=make("remark", coding.tr("Note to yourself"), "M"),
        accept=make("accept", coding.tr("Also accept…"), "X"),
        contest_type=make("contest-type", coding.tr("Type is contested"), "C"),
        contest_source=make("contest-source", coding.tr("Sourcing is contested"), "V"),
        label=make("label", coding.tr("What the marked words are…"), "L"),
        copy=make("copy", coding.tr("Same code for the next sentence"), "P"),
        quotation=make("quotation", coding.tr("Same code for the whole quotation"), "Shift+P"),
        split=make("split", coding.tr("Split before the chosen word"), "B"),
        merge=make("merge", coding.tr("Join with the next sentence"), "G"),
        mend=make("mend", coding.tr("Mend the text…"), "F2"),
        escape=make("escape", coding.tr("Back to the page"), "Escape"),
        undo=make("undo", coding.tr("Undo"), "Ctrl+Z"),
        redo=make("redo", coding.tr("Redo"), "Ctrl+Shift+Z", "Ctrl+Y"),
        search=make("search", coding.tr("Search the sentences"), "Ctrl+F"),
        missing=make("missing", coding.tr("What is missing"), "Ctrl+M"),
        hints=make("hints", coding.tr("Hints"), "H"),
        attempt=make("try", coding.tr("Try it"), "Ctrl+T"),
        finish=make("finish", coding.tr("Finish coding…"), "Ctrl+Shift+Return"),
        back=make("back", coding.tr("‹ Answer key"), "Alt+Left"),
        go_on=make("go-on", coding.tr("Next by itself")),
        after_skill=make("after-skill", coding.tr("Reason after skill")),
        side=make("side", coding.tr("Side panel"), "F4"),
    )
    for field in fields(acts):
        if field.name not in ("next", "previous", "undo", "redo"):
            getattr(acts, field.name).setAutoRepeat(False)
    # Return belongs to a button, a choice or a field that has the focus; to the page and the list beside it.
    acts.reason.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    for action, told in _told(acts).items():
        action.setToolTip(told)
    for action in (acts.accept, acts.go_on, acts.after_skill, acts.side):
        action.setCheckable(True)
    return acts


def _told(acts: CodingActs) -> Mapping[QAction, str]:
    return {
        acts.clear: coding.tr("Takes everything back that was decided of this sentence; the note stays"),
        acts.next_incomplete: coding.tr("To the next sentence that lacks something for publishing"),
        acts.reason: coding.tr("Puts the cursor into the reason that learners will read"),
        acts.done: coding.tr("Keeps what you wrote and goes on to what is missing next"),
        acts.remark: coding.tr("Something for yourself, which is never published"),
        acts.accept: coding.tr("The next type or sourcing that you press earns half credit beside the code"),
        acts.contest_type: coding.tr("Careful readers split on the type: it is shown, never scored"),
        acts.contest_source: coding.tr("Careful readers split on the sourcing: it is shown, never scored"),
        acts.label: coding.tr("Choose one of the marked words with Left and Right first"),
        acts.copy: coding.tr("Codes the next sentence like this one and goes there"),
        acts.quotation: coding.tr("Codes every sentence between the same quotation marks like this one"),
        acts.split: coding.tr("Choose the word with Left and Right first"),
        acts.merge: coding.tr("Makes one sentence of this one and the next of its paragraph"),
        acts.mend: coding.tr("Corrects the text of the paragraph; the marks stay with their words"),
        acts.undo: coding.tr("Takes your last act back"),
        acts.redo: coding.tr("Does again what was taken back"),
        acts.search: coding.tr("Finds a sentence by its words or its code"),
        acts.missing: coding.tr("Lists what is missing from the key"),
        acts.hints: coding.tr(
            "Frames words that bear on a question and asks it beside the page; or no longer"
        ),
        acts.attempt: coding.tr("Read the article as a learner would; nothing of it is kept"),
        acts.finish: coding.tr("Ends your coding; you are asked first"),
        acts.back: coding.tr("Back to the answer key; everything is saved"),
        acts.go_on: coding.tr("When a sentence lacks nothing any more, leads on to what is missing next"),
        acts.after_skill: coding.tr(
            "When type and sourcing are given, choosing a skill puts the cursor into the reason"
        ),
        acts.side: coding.tr("Shows or hides what stands beside the page"),
    }


def connect(acts: CodingActs, done_by: Mapping[str, Callable[[], object]]) -> None:
    """Have each named action do its act when it is triggered."""
    for name, act in done_by.items():
        getattr(acts, name).triggered.connect(lambda _checked=False, act=act: act())


def menu_of(
    room: QWidget, acts: CodingActs, split_here: QAction | None = None, labels: QMenu | None = None
) -> QMenu:
    """What can be done with a sentence, as a menu that forgets itself when it is closed; with `labels`, also
    with the marked words that were meant."""
    menu = QMenu(room)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if labels is not None:
        labels.setParent(menu, labels.windowFlags())
        menu.addMenu(labels)
        menu.addSeparator()
    menu.addActions([acts.reason, acts.remark, acts.accept, acts.contest_type, acts.contest_source])
    menu.addSeparator()
    menu.addActions([acts.copy, acts.quotation])
    menu.addSeparator()
    menu.addActions([acts.split if split_here is None else split_here, acts.merge, acts.mend])
    menu.addSeparator()
    menu.addActions([acts.clear, acts.undo, acts.redo])
    menu.addSeparator()
    menu.addActions([acts.go_on, acts.after_skill])
    return menu
