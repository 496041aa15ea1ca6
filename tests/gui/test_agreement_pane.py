"""How far two codings agree, in plain words; the table leads to its sentences and names nobody too early."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from accessible_tree import tree_of, troubles_of
from authoring_desk import take_in
from cut_off import cut_off
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from settling_desk import DIFFERING, FIRST, SECOND, desk_of, settling_desk

from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.model import Cause, Draft, Outcome
from secondread_core.drafting.settling import agreement, settle, words_agreement
from secondread_core.measures.author_agreement import AlphaBand, AuthorAgreement
from secondread_core.session import begin_coding, second_coding
from secondread_core.store.database import Library
from secondread_core.store.preferences import PROGRAM, read_preference
from secondread_gui.appearance.palettes import CONTRAST, DAY
from secondread_gui.appearance.style import dress
from secondread_gui.authoring.coding_desk import CodingDesk
from secondread_gui.background import Worker
from secondread_gui.messages import Messages
from secondread_gui.settling import agreement_pane
from secondread_gui.settling.agreement_pane import AgreementPane
from secondread_gui.settling.confusion_table import ConfusionModel
from secondread_gui.window_words import WindowWords

DASH = "–"


@pytest.fixture
def desk(library: Library, messages: Messages) -> CodingDesk:
    return settling_desk(library, messages)


@pytest.fixture
def pane(qtbot: QtBot, desk: CodingDesk) -> AgreementPane:
    return shown(qtbot, desk)


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


def shown(qtbot: QtBot, desk: CodingDesk, worker: Worker | None = None) -> AgreementPane:
    pane = AgreementPane(desk, WindowWords(), DAY, worker=worker)
    qtbot.addWidget(pane)
    pane.resize(360, 1500)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    return pane


def numbers(pane: AgreementPane) -> list[str]:
    return [card.numbers.text().replace("\u00a0", " ") for card in pane.cards]


def model_of(pane: AgreementPane) -> ConfusionModel:
    model = pane.table.model()
    assert isinstance(model, ConfusionModel)
    return model


def cells_of(pane: AgreementPane) -> dict[str, QModelIndex]:
    """By what is said of them."""
    model = model_of(pane)
    indexes = [model.index(row, at) for row in range(model.rowCount()) for at in range(model.columnCount())]
    return {model.spoken(index): index for index in indexes}


def all_told(window: QWidget) -> str:
    return "\n".join(f"{each.name} {each.description}" for each in tree_of(window))


def decide_all(desk: CodingDesk) -> None:
    assert desk.pair is not None
    for unit in DIFFERING:
        desk.do(settle, *desk.pair, unit, Outcome.FIRST, Cause.SLIP)


def test_the_numbers_are_those_of_the_independent_codings(pane: AgreementPane, desk: CodingDesk) -> None:
    assert desk.pair is not None
    found = agreement(*desk.pair, 3)
    spans = words_agreement(*desk.pair)
    for card, layer in zip(
        pane.cards, (found.by_class, found.by_type, found.by_missing, spans.by_word), strict=True
    ):
        told = card.numbers.text().replace("\u00a0", " ")
        assert layer.percent is not None
        assert f"{round(100 * layer.percent)} %" in told
        if layer.alpha is not None:
            assert f"Alpha {layer.alpha:.2f}".replace("-", "−") in told
    assert found.opinion is not None
    assert f"Where one says opinion, the other does too: {round(100 * found.opinion)} %" in numbers(pane)[0]
    assert found.missing is not None
    assert f"the other does too: {round(100 * found.missing)} %" in numbers(pane)[2]
    assert "loaded word 0 %" in numbers(pane)[3]


def test_settling_changes_no_number(pane: AgreementPane, desk: CodingDesk) -> None:
    before = numbers(pane)
    decide_all(desk)
    assert numbers(pane) == before
    pane.hide()
    pane.show()
    assert numbers(pane) == before
    assert "Settling never changes them" in all_told(pane)


def test_what_does_not_exist_is_a_dash_with_its_reason(pane: AgreementPane, desk: CodingDesk) -> None:
    few = f"95 % interval {DASH}, because there are fewer than 10 sentences"
    assert few in numbers(pane)[1]
    assert not any("None" in text or "nan" in text for text in numbers(pane))


def test_where_both_gave_one_answer_alpha_cannot_be_told(
    qtbot: QtBot, library: Library, messages: Messages
) -> None:
    first = begin_coding(library, take_in(library, 4), FIRST)
    second = second_coding(library, first.card.draft_id, SECOND)
    for drafting in (first, second):
        for unit in range(4):
            drafting.act(acts.set_type, unit, TypeCode.REPORTED_FACT)
            drafting.act(acts.set_source, unit, SourceCode.NONE_NEEDED)
    pane = shown(qtbot, desk_of(library, messages, first, second))
    assert f"Alpha {DASH}, because everybody gave one and the same answer throughout" in numbers(pane)[0]
    assert f"Where one says opinion, the other does too: {DASH}, because nobody said so" in numbers(pane)[0]
    assert f"Alpha {DASH}, because nobody marked any words" in numbers(pane)[3]
    assert all("Cannot be told" in card.verdict.text() for card in pane.cards)


def test_the_band_is_in_plain_words_and_every_number_is_explained(
    pane: AgreementPane, desk: CodingDesk
) -> None:
    assert desk.pair is not None
    found = agreement(*desk.pair, 3)
    told = {
        AlphaBand.GOOD: "Agree well",
        AlphaBand.TENTATIVE: "Tentative: use with care",
        AlphaBand.REVISE: "Revise the codebook together",
    }
    layers = (found.by_class, found.by_type, found.by_missing)
    for card, layer in zip(pane.cards, layers, strict=False):
        assert layer.band is not None
        assert told[layer.band] in card.verdict.text()
    card = pane.cards[0]
    assert not card.about.isVisible()
    QTest.mouseClick(card.info, Qt.MouseButton.LeftButton)
    assert card.about.isVisible()
    for number in ("The same answer:", "Alpha", "95\u00a0% interval:", "From 0.80", "Where one says it"):
        assert number in card.about.text()


def test_from_ten_sentences_on_there_is_an_interval(
    qtbot: QtBot, library: Library, messages: Messages
) -> None:
    desk = settling_desk(library, messages, 12)
    pane = shown(qtbot, desk)
    assert desk.pair is not None
    interval = agreement(*desk.pair, 3).by_type.interval
    assert interval is not None
    low, high = (f"{value:.2f}".replace("-", "−") for value in interval)
    assert f"95 % interval {low} to {high}" in numbers(pane)[1]


def test_the_level_is_the_courses_and_remembered(qtbot: QtBot, pane: AgreementPane, desk: CodingDesk) -> None:
    assert pane.course_level == 3
    assert desk.pair is not None
    pane.level.setFocus()
    QTest.keyClick(pane.level, Qt.Key.Key_Up)
    QTest.keyClick(pane.level, Qt.Key.Key_Up)
    assert pane.course_level == 1
    assert read_preference(desk.library, PROGRAM, "course_level") == 1
    found = agreement(*desk.pair, 1)
    assert found.by_missing.percent is not None
    assert f"{round(100 * found.by_missing.percent)} %" in numbers(pane)[2]
    assert shown(qtbot, desk).course_level == 1


def test_nothing_is_computed_before_it_is_seen_and_nothing_twice(
    qtbot: QtBot, desk: CodingDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    real = agreement

    def noting(first: Draft, second: Draft, level: int) -> AuthorAgreement:
        asked.append(level)
        return real(first, second, level)

    monkeypatch.setattr(agreement_pane, "agreement", noting)
    pane = AgreementPane(desk, WindowWords(), DAY)
    qtbot.addWidget(pane)
    decide_all(desk)
    assert asked == []
    pane.show()
    desk.undo()
    pane.hide()
    pane.show()
    assert asked == [3]


def test_long_articles_are_left_to_the_worker(
    qtbot: QtBot, library: Library, messages: Messages, worker: Worker
) -> None:
    desk = settling_desk(library, messages, 44)
    gate = Event()
    worker.run(lambda _job: gate.wait(60), lambda _none: None, messages.refuse)
    pane = shown(qtbot, desk, worker)
    assert "being worked out" in pane.state
    assert not pane.cards[0].isVisible()
    assert model_of(pane).rowCount() > 0, "the table does not wait"
    gate.set()
    qtbot.waitUntil(lambda: not pane.state)
    alone = shown(qtbot, desk)
    assert numbers(pane) == numbers(alone)
    assert pane.cards[0].isVisible()


def test_another_draft_meanwhile_does_not_get_the_numbers(
    qtbot: QtBot, library: Library, messages: Messages, worker: Worker
) -> None:
    short = settling_desk(library, messages).card.draft_id
    desk = settling_desk(library, messages, 44)
    gate = Event()
    worker.run(lambda _job: gate.wait(60), lambda _none: None, messages.refuse)
    pane = shown(qtbot, desk, worker)
    desk.open(short)
    right = numbers(pane)
    gate.set()
    other = worker.run(lambda _job: None, lambda _none: None, messages.refuse)
    with qtbot.waitSignal(other.ended):  # behind the one before
        pass
    pane.hide()
    pane.show()
    assert numbers(pane) == right
    assert "of 6 sentences" in right[1]


@pytest.mark.parametrize("by_key", [False, True])
def test_a_cell_lists_its_sentences_and_they_lead_to_their_place(
    qtbot: QtBot, pane: AgreementPane, desk: CodingDesk, by_key: bool
) -> None:
    apart = [index for index in cells_of(pane).values() if index.row() != index.column()]
    index = next(index for index in apart if 1 in model_of(pane).units_of(index))
    if by_key:
        pane.table.setFocus()
        pane.table.setCurrentIndex(index)
        QTest.keyClick(pane.table, Qt.Key.Key_Return)
    else:
        place = pane.table.visualRect(index).center()
        QTest.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    rows = pane.sentences.model()
    assert rows.rowCount() == 1
    assert rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("Sentence 2: ")
    with qtbot.waitSignal(pane.go_wanted) as wanted:
        place = pane.sentences.visualRect(rows.index(0, 0)).center()
        QTest.mouseClick(pane.sentences.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == [1]


def test_a_cell_says_what_it_is(pane: AgreementPane) -> None:
    told = set(cells_of(pane))
    said = {
        "one says Opinion, the other Analysis or forecast: 1 sentences",
        "one says Analysis or forecast, the other Opinion: 1 sentences",
    }
    assert len(told & said) == 1, "it stands on one side or the other"
    assert "one says Opinion, the other Opinion: 2 sentences" in told
    empty = next(index for index in cells_of(pane).values() if not model_of(pane).units_of(index))
    assert empty.data() == ""


def test_the_other_layer_has_a_table_of_its_own(pane: AgreementPane) -> None:
    pane.layer.buttons()[1].click()
    units = sorted(unit for index in cells_of(pane).values() for unit in model_of(pane).units_of(index))
    assert units == list(range(6))
    assert any("Vague" in told for told in cells_of(pane))


def test_nobody_is_named_until_all_is_settled(pane: AgreementPane, desk: CodingDesk) -> None:
    def named() -> bool:
        told = all_told(pane) + "".join(cells_of(pane))
        return FIRST in told or SECOND in told

    assert not named()
    hidden = cells_of(pane)
    decide_all(desk)
    assert named()
    told = f"{FIRST} says Opinion, {SECOND} Analysis or forecast: 1 sentences"
    assert told in cells_of(pane), "rows are the first author's now"
    desk.undo()
    assert not named()
    assert set(cells_of(pane)) == set(hidden)


def test_without_two_codings_there_are_no_numbers(pane: AgreementPane, desk: CodingDesk) -> None:
    desk.close()
    assert "no two codings" in pane.state
    assert not pane.table.isVisible()


def test_it_is_told_to_a_screen_reader_without_fault(pane: AgreementPane) -> None:
    for card in pane.cards:
        card.info.click()
    index = next(index for index in cells_of(pane).values() if model_of(pane).units_of(index))
    pane.table.cell_chosen.emit(index)
    assert troubles_of(pane) == []


@pytest.mark.parametrize(("scale", "size"), [(100, (324, 700)), (200, (430, 500))])
def test_nothing_is_cut_off(qtbot: QtBot, pane: AgreementPane, scale: int, size: tuple[int, int]) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    try:
        dress(application, CONTRAST, scale)
        pane.dress(CONTRAST, scale)
        pane.resize(*size)
        pane.cards[3].info.click()
        qtbot.wait(50)
        assert cut_off(pane) == []
    finally:
        application.setStyleSheet("")
