"""The rules of a keymap: never two acts on one key, no needed key given away, every choice remembered."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from keymap_desk import CHANGEABLE, KEYS, OPINION, REPORTED, clashes, keys_of, make_keymap
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from secondread_core.errors import StorageFailed
from secondread_core.store.database import Library
from secondread_core.store.learners import Learner
from secondread_core.store.preferences import PROGRAM, read_preference, write_preference
from secondread_gui.key_rules import Needed, written
from secondread_gui.keymap import Keymap


@pytest.fixture
def keymap(qapp: QApplication) -> Keymap:
    return make_keymap()


# --- two rooms and the window -----------------------------------------------------------------------------


def test_a_key_is_in_the_way_in_its_room_and_everywhere(keymap: Keymap) -> None:
    assert keymap.conflicts(REPORTED, "O") == [OPINION]
    assert keymap.conflicts(REPORTED, "N") == []
    assert keymap.conflicts("window.help", "N") == ["report.next"]
    assert keymap.conflicts("report.next", "F1") == ["window.help"]
    assert keymap.conflicts(REPORTED, "R") == []


def test_a_key_that_is_taken_over_is_lost_where_it_was(keymap: Keymap) -> None:
    keymap.rebind(REPORTED, ["Del"])
    keys = keys_of(keymap)
    assert (keys[REPORTED], keys["reading.clear"]) == (("Del",), ("Backspace",))
    action = next(row.action for row in keymap.rows() if row.id == REPORTED)
    assert [key.toString() for key in action.shortcuts()] == ["Del"]


def test_going_back_takes_the_key_from_who_had_taken_it(keymap: Keymap) -> None:
    keymap.rebind(REPORTED, ["O"])
    assert keymap.reset(OPINION) == [REPORTED]
    keys = keys_of(keymap)
    assert (keys[REPORTED], keys[OPINION]) == (("R",), ("O",))
    assert keymap.chosen == {}


def test_going_back_names_also_who_loses_a_key_only_because_of_that(keymap: Keymap) -> None:
    keymap.rebind(REPORTED, ["O"])
    keymap.rebind(OPINION, ["Backspace"])
    assert keys_of(keymap)["reading.clear"] == ("Del",)
    assert keymap.reset("reading.clear") == [REPORTED, OPINION]
    assert keymap.chosen == {}


def test_keys_change_places(keymap: Keymap) -> None:
    keymap.rebind(REPORTED, ["O"])
    keymap.rebind(OPINION, ["R"])
    keys = keys_of(keymap)
    assert (keys[REPORTED], keys[OPINION]) == (("O",), ("R",))


def test_first_keys_stay_the_first_when_a_room_comes_again(keymap: Keymap) -> None:
    keymap.rebind(REPORTED, ["X"])
    keymap.adopt([row.action for row in keymap.rows() if row.room == "reading" and row.action], "Reading")
    assert keys_of(keymap)[REPORTED] == ("X",)
    keymap.reset(REPORTED)
    assert keys_of(keymap)[REPORTED] == ("R",)


def test_all_go_back_and_that_can_be_undone(keymap: Keymap) -> None:
    keymap.rebind(REPORTED, ["X"])
    before = keymap.chosen
    keymap.reset()
    assert keys_of(keymap)[REPORTED] == ("R",)
    keymap.choose(before)
    assert keys_of(keymap)[REPORTED] == ("X",)


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("Tab", Needed.PANES),
        ("Shift+Tab", Needed.PANES),
        ("Backtab", Needed.PANES),
        ("F6", Needed.PANES),
        ("Shift+F6", Needed.PANES),
        ("Escape", Needed.ANSWERS),
        ("Return", Needed.ANSWERS),
        ("Enter", Needed.ANSWERS),
        ("Space", Needed.ANSWERS),
        ("Up", Needed.MOVING),
        ("Shift+Left", Needed.MOVING),
        ("Ctrl+Right", Needed.MOVING),
        ("Home", Needed.MOVING),
        ("PgDown", Needed.MOVING),
        ("F10", Needed.MENUS),
        ("Alt+F", Needed.MENUS),
        ("Alt+F4", Needed.MENUS),
        ("Ctrl+Alt+E", Needed.LETTERS),
        ("Ctrl+C", Needed.FIELDS),
        ("Meta+X", Needed.SYSTEM),
        ("Ctrl+gibberish", Needed.NOTHING),
        ("R, O", Needed.NOTHING),
        ("", Needed.NOTHING),
    ],
)
def test_keys_that_are_needed_cannot_be_given_away(keymap: Keymap, key: str, why: Needed) -> None:
    assert keymap.needed(REPORTED, key) is why
    with pytest.raises(ValueError, match=r"^"):
        keymap.rebind(REPORTED, [key])
    assert keys_of(keymap)[REPORTED] == ("R",)


@pytest.mark.parametrize("key", ["X", "F2", "Ctrl+K", "Alt+Left", "Ctrl+Shift+9", "É", "?", "Shift+Return"])
def test_other_keys_can(keymap: Keymap, key: str) -> None:
    assert keymap.needed(REPORTED, key) is None
    keymap.rebind(REPORTED, [key])
    assert keys_of(keymap)[REPORTED] == (key,)


def test_what_begins_with_a_needed_key_is_fixed(keymap: Keymap) -> None:
    fixed = {row.id for row in keymap.rows() if row.fixed}
    assert "reading.escape" in fixed
    assert not fixed & set(CHANGEABLE)
    with pytest.raises(ValueError, match=r"reading\.escape"):
        keymap.rebind("reading.escape", ["X"])


def test_the_keys_of_the_page_cannot_be_had(keymap: Keymap) -> None:
    assert keymap.fixed_use("report.print", "Down") == "The next sentence"
    assert keymap.fixed_use(REPORTED, "Q") == ""


def test_numbers_that_take_turns_may_change_places(qapp: QApplication) -> None:
    """At level 2 a digit is a type, and after the flag a kind of missing source, which has no name."""
    keymap = Keymap()
    actions = [QAction(text, keymap) for text in ("Fact", "Attributed", "Nobody named", "Vague", "Note")]
    for action, name, key in zip(
        actions, ("reading.type-1", "reading.type-2", "", "", "reading.note"), "1212M", strict=True
    ):
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
    keymap.adopt(actions, "Reading")
    keymap.rebind("reading.type-1", ["2"])
    keymap.rebind("reading.type-2", ["1"])
    assert [action.shortcut().toString() for action in actions] == ["2", "1", "1", "2", "M"]
    assert keymap.fixed_use("reading.note", "1") == "Nobody named"


# --- what is remembered -----------------------------------------------------------------------------------


def test_what_cannot_be_read_is_ignored_and_what_is_not_there_yet_is_kept(
    keymap: Keymap, library: Library, learner: Learner
) -> None:
    stored = {
        REPORTED: ["Foo+"],
        OPINION: "P",
        "reading.clear": [7],
        "reading.escape": ["E"],
        "reading.hand-in": ["Tab"],
        "report.next": ["W"],
        "authoring.split": ["S"],
    }
    write_preference(library, learner.learner_id, "keys", stored)
    keymap.use_for(library, learner.learner_id)
    first = {act_id: tuple(written(QKeySequence(key)) for key in keys) for act_id, keys in KEYS.items()}
    keys = keys_of(keymap)
    assert {act_id: keys[act_id] for act_id in KEYS} == {**first, "report.next": ("W",)}
    keymap.rebind(REPORTED, ["X"])
    assert read_preference(library, learner.learner_id, "keys") == {
        REPORTED: ["X"],
        "report.next": ["W"],
        "authoring.split": ["S"],
    }


@pytest.mark.parametrize("stored", [None, 5, "R", ["R"], {}])
def test_a_damaged_preference_leaves_the_first_keys(
    keymap: Keymap, library: Library, learner: Learner, stored: object
) -> None:
    write_preference(library, learner.learner_id, "keys", stored)
    keymap.use_for(library, learner.learner_id)
    assert keymap.chosen == {}


def test_a_stored_conflict_goes_to_the_first_keys(keymap: Keymap, library: Library, learner: Learner) -> None:
    write_preference(library, learner.learner_id, "keys", {REPORTED: ["O"], "window.help": ["N"]})
    keymap.use_for(library, learner.learner_id)
    keys = keys_of(keymap)
    assert (keys[REPORTED], keys[OPINION]) == (("R",), ("O",))
    assert (keys["window.help"], keys["report.next"]) == (("F1",), ("N",))


def test_a_room_that_comes_later_settles_conflicts_too(
    keymap: Keymap, library: Library, learner: Learner
) -> None:
    write_preference(library, learner.learner_id, "keys", {"window.help": ["S"]})
    keymap.use_for(library, learner.learner_id)
    assert keys_of(keymap)["window.help"] == ("S",)
    action = QAction("Split", keymap)
    action.setObjectName("authoring.split")
    action.setShortcut(QKeySequence("S"))
    keymap.adopt([action], "Authoring")
    assert keys_of(keymap)["window.help"] == ("F1",)
    assert keys_of(keymap)["authoring.split"] == ("S",)


def test_what_nobody_chose_is_the_programs(keymap: Keymap, library: Library, learner: Learner) -> None:
    keymap.use_for(library, None)
    keymap.rebind(REPORTED, ["X"])
    keymap.use_for(library, learner.learner_id)
    assert keys_of(keymap)[REPORTED] == ("X",)
    keymap.reset()
    keymap.use_for(library, None)
    assert keys_of(keymap)[REPORTED] == ("X",)
    assert read_preference(library, PROGRAM, "keys") == {REPORTED: ["X"]}
    keymap.use_for(library, learner.learner_id)
    assert keys_of(keymap)[REPORTED] == ("R",)


def test_what_cannot_be_saved_holds_all_the_same_and_is_told(
    keymap: Keymap, library: Library, learner: Learner
) -> None:
    keymap.use_for(library, learner.learner_id)
    refused: list[object] = []
    keymap.refused.connect(refused.append)
    library._connection.execute("PRAGMA query_only=ON")
    keymap.rebind(REPORTED, ["X"])
    library._connection.execute("PRAGMA query_only=OFF")
    assert keys_of(keymap)[REPORTED] == ("X",)
    assert len(refused) == 1


def test_what_could_not_be_read_is_not_written_over(
    keymap: Keymap, library: Library, learner: Learner, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = {REPORTED: ["X"], OPINION: ["W"]}
    write_preference(library, learner.learner_id, "keys", kept)
    write_preference(library, PROGRAM, "keys", {"report.next": ["W"]})
    refused: list[object] = []
    keymap.refused.connect(refused.append)
    with monkeypatch.context() as broken:
        broken.setattr("secondread_gui.keymap.read_preference", _all_but_the_learners)
        keymap.use_for(library, learner.learner_id)
    assert (keys_of(keymap)[REPORTED], keys_of(keymap)["report.next"]) == (("R",), ("W",))
    keymap.rebind("reading.clear", ["Q"])
    keymap.reset()
    assert [type(refusal) for refusal in refused] == [StorageFailed] * 3
    assert read_preference(library, learner.learner_id, "keys") == kept
    keymap.use_for(library, learner.learner_id)
    keymap.rebind("reading.clear", ["Q"])
    assert read_preference(library, learner.learner_id, "keys") == {**kept, "reading.clear": ["Q"]}


def _all_but_the_learners(library: Library, scope: str, name: str) -> object:
    if scope != PROGRAM:
        raise StorageFailed(library.path, "the medium was taken out")
    return read_preference(library, scope, name)


FREE = ["R", "O", "N", "X", "F1", "Ctrl+P", "Del"]
some_keys = st.lists(st.sampled_from([*FREE, "Tab", "J", "Foo"]), max_size=2)
some_choices = st.dictionaries(st.sampled_from([*KEYS, "elsewhere.act"]), some_keys)


@given(some_choices)
def test_whatever_is_stored_no_two_acts_have_one_key(
    qapp: QApplication, chosen: dict[str, list[str]]
) -> None:
    keymap = make_keymap()
    keymap.choose({act_id: tuple(keys) for act_id, keys in chosen.items()})
    assert clashes(keymap) == set()
    first = make_keymap()
    keymap.reset()
    assert keys_of(keymap) == keys_of(first)


acts = st.tuples(st.sampled_from(CHANGEABLE), st.sampled_from([None, *FREE]))


@given(st.lists(acts, max_size=8))
@example([(REPORTED, "O"), (OPINION, "Del"), ("reading.clear", None)])
def test_whatever_is_done_no_two_acts_have_one_key(
    qapp: QApplication, done: list[tuple[str, str | None]]
) -> None:
    keymap = make_keymap()
    for act_id, key in done:
        if key is None:
            before = keys_of(keymap)
            told = keymap.reset(act_id)
            after = keys_of(keymap)
            assert after[act_id] == keys_of(make_keymap())[act_id]
            assert set(told) == {other for other in after if after[other] != before[other]} - {act_id}
        else:
            keymap.rebind(act_id, [key])
            assert keys_of(keymap)[act_id] == (key,)
        assert clashes(keymap) == set()
