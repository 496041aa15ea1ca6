"""No act in a chain can be changed, dropped, moved or put in unseen; undo follows from the acts alone."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.canonical_json import canonical
from secondread_core.event_chain import GENESIS, Event, Operation, event_hash, first_break, hash_holds
from secondread_core.history import EMPTY_VALUE, History, replay

ATTEMPT = "0123456789abcdef0123456789abcdef"


def chain(length: int) -> list[Event]:
    events: list[Event] = []
    for sequence in range(1, length + 1):
        previous = events[-1].hash if events else GENESIS
        value, time = (
            {"type": "opinion", "confidence": sequence % 3},
            f"2026-02-03T04:05:{sequence:02}.000+00:00",
        )
        hashed = event_hash(previous, ATTEMPT, sequence, time, Operation.MARK, sequence % 5, value)
        events.append(Event(sequence, time, Operation.MARK, sequence % 5, canonical(value), previous, hashed))
    return events


def test_an_untouched_chain_holds() -> None:
    assert first_break(ATTEMPT, chain(20)) is None
    assert first_break(ATTEMPT, []) is None


@pytest.mark.parametrize("place", [0, 7, 19])
@pytest.mark.parametrize(
    "change",
    [
        {"time": "2026-02-03T04:05:59.000+00:00"},
        {"operation": "undo"},
        {"unit": 9},
        {"unit": None},
        {"value": '{"confidence":1,"type":"reported"}'},
        {"value": '{"confidence": 1, "type": "opinion"}'},
        {"sequence": 40},
        {"previous_hash": bytes(31) + b"\1"},
        {"hash": bytes(32)},
    ],
)
def test_a_changed_event_breaks_it(place: int, change: dict[str, object]) -> None:
    events = chain(20)
    events[place] = replace(events[place], **change)  # type: ignore[arg-type]
    assert first_break(ATTEMPT, events) == place + 1


def test_removing_moving_repeating_and_lending_break_it() -> None:
    events = chain(20)
    assert first_break(ATTEMPT, events[:7] + events[8:]) == 8
    assert first_break(ATTEMPT, [*events[:7], events[8], events[7], *events[9:]]) == 8
    assert first_break(ATTEMPT, [*events[:7], events[6], *events[7:]]) == 8
    assert first_break("f" * 32, events) == 1
    assert all(hash_holds(ATTEMPT, event) for event in events)


def test_what_is_not_json_is_told_apart() -> None:
    with pytest.raises(ValueError, match="Expecting"):
        first_break(ATTEMPT, [replace(chain(1)[0], value="{")])


acts = st.lists(st.tuples(st.sampled_from(["mark", "undo", "redo"]), st.integers(0, 3), st.integers(0, 3)))


@given(acts)
def test_replay_agrees_with_a_list_of_states(wanted: list[tuple[str, int, int]]) -> None:
    """The model keeps whole states, as a naive undo would; the log keeps one mark an act."""
    log: list[tuple[str, int | None, str]] = [("start", None, '{"level":1}')]
    states: list[dict[int, str]] = [{}]
    now = 0
    for operation, unit, value in wanted:
        text = canonical({"confidence": value}) if value else EMPTY_VALUE
        if operation == "mark":
            del states[now + 1 :]
            state = {**states[now], unit: text}
            states.append({key: kept for key, kept in state.items() if kept != EMPTY_VALUE})
            now += 1
            log.append(("mark", unit, text))
            continue
        step = -1 if operation == "undo" else 1
        if not 0 <= now + step < len(states):
            continue
        changed = next((u for u in range(4) if states[now].get(u) != states[now + step].get(u)), None)
        if changed is None:  # a mark that changed nothing: which unit it was, only the log knows
            return
        now += step
        log.append((operation, changed, states[now].get(changed, EMPTY_VALUE)))
    history = replay(log)
    assert history.values == states[now]
    assert (len(history.done), len(history.undone)) == (now, len(states) - 1 - now)


@pytest.mark.parametrize(
    "log",
    [
        [("undo", 0, "{}")],
        [("redo", 0, "{}")],
        [("mark", 0, '{"flag":true}'), ("undo", 1, "{}")],
        [("mark", 0, '{"flag":true}'), ("undo", 0, '{"flag":true}')],
        [("mark", 0, '{"flag":true}'), ("undo", 0, "{}"), ("mark", 1, '{"flag":true}'), ("redo", 0, "{}")],
        [("reveal", 0, "{}")],
        [("mark", 0, '{"flag":true}'), ("reveal", 0, "{}")],
        [("mark", 0, '{"flag":true}'), ("reveal", 1, '{"flag":true}')],
        [("mark", 0, '{"flag":true}'), ("undo", 0, "{}"), ("reveal", 0, '{"flag":true}')],
        [("mark", 0, '{"flag":true}'), ("reveal", 0, '{"flag":true}'), ("reveal", 0, '{"flag":true}')],
        [("mark", 0, '{"flag":true}'), ("reveal", 0, '{"flag":true}'), ("mark", 0, "{}")],
        [("mark", 0, '{"flag":true}'), ("reveal", 0, '{"flag":true}'), ("undo", 0, "{}")],
        [("mark", 0, '{"flag":true}'), ("dance", 0, '{"flag":true}')],
    ],
)
def test_acts_that_cannot_have_happened_are_refused(log: list[tuple[str, int | None, str]]) -> None:
    with pytest.raises(ValueError, match="does not follow"):
        replay(log)


wishes = st.lists(
    st.tuples(
        st.sampled_from(["mark", "mark", "undo", "redo", "reveal"]), st.integers(0, 3), st.integers(0, 3)
    ),
    max_size=60,
)


def live(wanted: list[tuple[str, int, int]]) -> tuple[History, list[tuple[str, int | None, str]]]:
    """The history of somebody who tries these acts, and the acts that were possible."""
    history = History()
    log: list[tuple[str, int | None, str]] = []
    for operation, unit, value in wanted:
        if operation == "mark" and unit not in history.revealed:
            history.mark(unit, canonical({"confidence": value}) if value else EMPTY_VALUE)
        elif operation == "reveal" and unit in history.values and unit not in history.revealed:
            history.reveal(unit)
        elif operation == "undo" and history.done:
            unit = history.done[-1][0]
            history.undo()
        elif operation == "redo" and history.undone:
            unit = history.undone[-1][0]
            history.redo()
        else:
            continue
        log.append((operation, unit, history.value(unit)))
    return history, log


@given(wishes)
def test_replaying_the_acts_gives_the_history_that_wrote_them(wanted: list[tuple[str, int, int]]) -> None:
    history, log = live(wanted)
    assert replay(log) == history


@given(wishes)
def test_what_was_settled_never_changes_again(wanted: list[tuple[str, int, int]]) -> None:
    settled: dict[int, str] = {}
    _, log = live(wanted)
    for length in range(1, len(log) + 1):
        history = replay(log[:length])
        assert {unit: history.value(unit) for unit in settled} == settled
        if log[length - 1][0] == "reveal":
            unit = log[length - 1][1]
            assert unit is not None
            settled[unit] = history.value(unit)
        assert history.revealed == settled.keys()


@given(wishes, st.booleans())
def test_everything_else_can_be_taken_back_to_the_beginning(
    wanted: list[tuple[str, int, int]], reveal: bool
) -> None:
    """Settling an answer takes its own steps out of the way and leaves those of the others."""
    history, _ = live(wanted)
    if reveal and history.values:
        history.reveal(min(history.values))
    before = dict(history.values)
    undone = 0
    while history.done:
        history.undo()
        undone += 1
    assert history.values.keys() == history.revealed
    for _ in range(undone):
        history.redo()
    assert history.values == before
    settled = next(iter(history.revealed), None)
    if settled is not None:
        with pytest.raises(ValueError, match="settled"):
            history.mark(settled, EMPTY_VALUE)


def test_the_hash_is_over_canonical_json() -> None:
    """So that anybody can check a chain with nothing but SHA-256 and this list."""
    import hashlib

    event = chain(1)[0]
    members = ["0" * 64, ATTEMPT, 1, event.time, "mark", 1, json.loads(event.value)]
    text = json.dumps(members, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert event.hash == hashlib.sha256(text.encode()).digest()
