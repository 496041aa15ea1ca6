"""The instructors' rooms in each of their states that has other controls to show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from authoring_desk import take_in
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.session.authoring import Drafting, begin_settling
from secondread_core.store.instructor_lock import remove_lock, set_lock
from secondread_gui.authoring.coding_sides import CodingSide
from secondread_gui.keyfiles.mapping_dialog import MappingDialog
from secondread_gui.keyfiles.offer_dialog import OfferDialog
from secondread_gui.keyfiles.summary_dialog import SummaryDialog
from secondread_gui.keyfiles.take_dialog import TakeDialog
from secondread_gui.settling.agreement_pane import AgreementPane
from secondread_gui.showing.stage import PIECE, Stage
from secondread_gui.showing.teaching import begun, bring_labels, changed, compared, finished_by_two

State = tuple[str, QWidget]
Dialog = TypeVar("Dialog", bound=QWidget)
CODED, SETTLED, FOREIGN = "openness-and-threats", "ready-to-talk", "left-for-the-talks"
BESIDE = (CodingSide.LIST, CodingSide.MISSING, CodingSide.HINTS, CodingSide.CODEBOOK)
_PASSPHRASE = "four small words here"


def key_states(scene: Stage) -> Iterator[State]:
    """The page of a key, from none at all to two codings that are compared, and its lock."""
    window, teaching = scene.window, scene.window.instructing
    window.show_key(take_in(scene.library))
    yield "key page, no key", window
    window.show_key(PIECE)
    yield "key page, a key", window
    teaching.keys_room.acts.set_lock.trigger()
    yield "key page, setting a lock", window
    set_lock(scene.library, _PASSPHRASE)
    teaching.keys_room.show_lock_settings()
    yield "key page, changing the lock", window
    teaching.keys_room.lock()
    yield "key page, locked", window
    remove_lock(scene.library, _PASSPHRASE)
    begun(scene, CODED)
    window.show_key(CODED)
    yield "key page, a coding begun", window
    teaching.keys_room.acts.discard.trigger()
    yield "key page, asked whether to throw it away", window
    teaching.keys_room.desk.question.dismiss()
    first, second = finished_by_two(scene, SETTLED)
    window.show_key(SETTLED)
    yield "key page, two finished codings", window
    begin_settling(scene.library, first.card.draft_id, second.card.draft_id)
    window.show_key(SETTLED)
    yield "key page, settling begun", window
    window.show_library()


def coding_states(scene: Stage) -> Iterator[State]:
    """An article being coded, with everything beside the page and every panel below it."""
    window, teaching = scene.window, scene.window.instructing
    drafting = coding_begun(scene)
    room = teaching.authoring_room
    yield "coding, a sentence without a code", window
    room.go_to(_attributed(drafting))
    yield "coding, an attributed sentence", window
    for side in BESIDE:
        room.turn_to(side)
        yield f"coding, {side.name.lower()} beside the page", window
    room.turn_to(CodingSide.SENTENCE)
    room.acts.side.setChecked(False)
    yield "coding, nothing beside the page", window
    room.acts.side.setChecked(True)
    room.ask_to_finish()
    yield "coding, asked whether to finish", window
    room.panel.no.click()
    room.mend_text()
    yield "coding, a paragraph being mended", window
    room.typos.no.click()
    teaching.rest()
    teaching.code(changed(scene, PIECE).card.draft_id)
    yield "coding, finished", window
    window.show_library()


def settling_states(scene: Stage) -> Iterator[State]:
    """Two codings that differ."""
    window, teaching = scene.window, scene.window.instructing
    settling(scene)
    room = teaching.authoring_room
    room.go_to(3)
    yield "settling, a difference", window
    room.sides.differences.list.setFocus()
    scene.press(window.focusWidget() or room, Qt.Key.Key_1)
    yield "settling, a difference decided", window
    room.turn_to(CodingSide.AGREEMENT)
    (pane,) = room.findChildren(AgreementPane)
    until(scene, lambda: all(card.isVisible() for card in pane.cards))
    yield "settling, agreement", window
    window.show_library()


def publishing_states(scene: Stage) -> Iterator[State]:
    """Before publishing, and a key tried as a learner."""
    window, teaching = scene.window, scene.window.instructing
    draft_id = changed(scene, PIECE).card.draft_id
    teaching.publish(draft_id)
    until(scene, lambda: teaching.publish_room.outlook is not None)
    yield "publishing", window
    teaching.code(draft_id)
    teaching.authoring_room.try_at(2)
    yield "a key being tried", window
    scene.press(window.reading_room.page, Qt.Key.Key_1, Qt.Key.Key_Return)
    yield "a key being tried, a sentence checked", window
    teaching.end_preview()
    window.show_library()


def file_states(scene: Stage) -> Iterator[State]:
    """The windows that ask about a file that is taken out, and about one that is brought in."""
    window = scene.window
    window.show_key(FOREIGN)
    window.instructing.keys_room.acts.take.trigger()
    taking = dialog(window, TakeDialog)
    yield "taking a key out", taking
    taking.drop.click()
    bringing = bring_labels(scene, FOREIGN)
    until(scene, lambda: window.findChildren(MappingDialog))
    asking = dialog(window, MappingDialog)
    yield "bringing labels in, what they mean", asking
    asking.use.click()
    until(scene, lambda: window.findChildren(OfferDialog))
    naming = dialog(window, OfferDialog)
    yield "bringing labels in, whose they are", naming
    naming.bring.click()
    until(scene, lambda: window.findChildren(SummaryDialog))
    told = dialog(window, SummaryDialog)
    yield "bringing labels in, what came of it", told
    told.close()
    bringing.deleteLater()
    window.messages.clear()
    window.show_library()


def teaching_states(scene: Stage) -> Iterator[State]:
    """All of these, each at rest, with the window itself in every one of them but the last."""
    for part in (key_states, coding_states, settling_states, publishing_states, file_states):
        for name, window in part(scene):
            scene.settle(40)
            yield name, window


# --- on the way there -------------------------------------------------------------------------------------


def coding_begun(scene: Stage) -> Drafting:
    """The window on a coding a third of which is done."""
    drafting = begun(scene, CODED)
    drafting.act(acts.set_type, 0, TypeCode.ATTRIBUTED)
    drafting.act(acts.set_source, 0, SourceCode.VAGUE)
    scene.window.instructing.rest()
    scene.window.instructing.code(drafting.card.draft_id)
    return drafting


def settling(scene: Stage) -> None:
    """The window on two codings that differ."""
    scene.window.instructing.rest()
    scene.window.instructing.code(compared(scene, SETTLED).card.draft_id)


def dialog(window: QWidget, kind: type[Dialog]) -> Dialog:
    """The window of that kind that is open."""
    (shown,) = [found for found in window.findChildren(kind) if found.isVisible()]
    return shown


def until(scene: Stage, come: Callable[[], object]) -> None:
    """Wait for something that is worked out in the background."""
    for _ in range(1000):
        if come():
            return
        scene.settle(10)
    raise AssertionError("it never came")


def _attributed(drafting: Drafting) -> int:
    """A sentence whose rows of buttons are all there."""
    units = enumerate(drafting.draft.units)
    return next(number for number, unit in units if unit.type_code is TypeCode.ATTRIBUTED and unit.coded)
