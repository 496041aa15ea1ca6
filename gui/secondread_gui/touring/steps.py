"""What the tour tells, step by step. A step sees what has been done, and answers with words; it is done when
the act is done. Every text is one or two short sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass

from secondread_core.annotations import EMPTY, Mark
from secondread_core.codebook import TypeClass
from secondread_gui.words import Words

tour = Words("tour")

HEADLINE, REPORT, VERDICT, QUOTE, VAGUE, NUMBER, MIXED = range(7)
"""The units of the sample, in every language."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What has been done. `keys` has the key of each act ("reported", "check", …) as it is written, `telling`
    the words of each unit that give it away. `undone` and `helped` are about the step that is shown."""

    current: int | None
    marks: Sequence[Mark]
    revealed: Set[int]
    can_undo: bool
    undone: bool
    helped: bool
    keys: Mapping[str, str]
    telling: Sequence[str]

    def mark(self, unit: int) -> Mark:
        """What stands at a unit."""
        return self.marks[unit] if unit < len(self.marks) else EMPTY


@dataclass(frozen=True, slots=True)
class Told:
    """`text` is what to do, `reply` what came of what was done."""

    text: str
    reply: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """`unit` is the sentence that the step is about, if it is about one."""

    unit: int | None
    tell: Callable[[Seen], Told]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The answer that a step is after, and what is said of it and of the other one."""

    unit: int
    type: TypeClass
    flag: bool
    right: str
    wrong: str


def _answered(seen: Seen, wanted: _Wanted, text: str) -> Told:
    """`text`, and the reply to whatever stands at the sentence."""
    mark, key = seen.mark(wanted.unit), seen.keys["missing"]
    if mark.type is wanted.type and (mark.flag or not wanted.flag):
        return Told(text, wanted.right, done=True)
    if wanted.unit in seen.revealed:
        return Told(tour.tr("A checked answer stays as it is. Read the reason, then choose “Next”."))
    reply = ""
    if mark.unsure:
        reply = tour.tr("You may be unsure. Here you can dare to answer.")
    elif mark.type is not None and mark.type is not wanted.type:
        reply = wanted.wrong
    elif mark.flag and not wanted.flag:
        reply = tour.tr("This one does not lack a source. Press {key} again to take that back.").format(
            key=key
        )
    elif mark.flag:
        reply = tour.tr("Yes, the source is missing. Does it report, or does the writer give an opinion?")
    elif mark.type is not None:
        reply = tour.tr("Reported, yes. The source is missing too: nobody answers “who says so?”.")
    return Told(text, reply)


def _move(seen: Seen) -> Told:
    return Told(
        tour.tr(
            "The sentence in colour is the one you answer. Press the Down key, or click another sentence."
        ),
        tour.tr("That is how you move."),
        done=seen.current not in (None, HEADLINE),
    )


def _reported(seen: Seen) -> Told:
    key = seen.keys["reported"]
    text = tour.tr("This tells what happened, and anyone could check it. Press {key} for “Reported”.")
    wrong = tour.tr("Does any word in it judge? None does, so it reports.")
    wanted = _Wanted(REPORT, TypeClass.REPORTED, False, tour.tr("Yes, it reports."), wrong)
    return _answered(seen, wanted, text.format(key=key))


def _check(seen: Seen) -> Told:
    key = seen.keys["check"]
    if REPORT in seen.revealed:
        text = tour.tr("Beside the page you see whether you were right, and why. Press {key} to go on.")
    elif seen.mark(REPORT).answered:
        text = tour.tr("Press {key} to check your answer. After that it stays as it is.")
    else:
        text = tour.tr("Give an answer first. Then press {key} to check it.")
    return Told(text.format(key=key), done=REPORT in seen.revealed and seen.current != REPORT)


def _opinion(seen: Seen) -> Told:
    key, words = seen.keys["opinion"], seen.telling[VERDICT]
    text = tour.tr("“{words}” is what the writer feels; nobody can check it. Press {key} for “Opinion”.")
    wrong = tour.tr("How could anybody check “{words}”? Nobody can, so it is an opinion.")
    wanted = _Wanted(
        VERDICT,
        TypeClass.OPINION,
        False,
        tour.tr("Yes, an opinion."),
        wrong.format(words=words),
    )
    return _answered(seen, wanted, text.format(key=key, words=words))


def _quote(seen: Seen) -> Told:
    key, words = seen.keys["reported"], seen.telling[QUOTE]
    text = tour.tr(
        "It sounds wild, but “{words}” tells who says it. Press {key}: reported does not mean true."
    )
    wrong = tour.tr("The writer does not say this: somebody with a name does. So it reports.")
    wanted = _Wanted(
        QUOTE,
        TypeClass.REPORTED,
        False,
        tour.tr("Yes: reported, and perhaps quite wrong. You know whom to doubt."),
        wrong,
    )
    return _answered(seen, wanted, text.format(key=key, words=words))


def _vague(seen: Seen) -> Told:
    keys, words = seen.keys, seen.telling[VAGUE]
    text = tour.tr(
        "It passes on what others say: press {reported}. “{words}” leaves out who, so press {missing} too."
    )
    wrong = tour.tr("The writer only passes on what others say. So it reports.")
    wanted = _Wanted(
        VAGUE,
        TypeClass.REPORTED,
        True,
        tour.tr("Yes: it reports, and the source is missing."),
        wrong,
    )
    return _answered(
        seen, wanted, text.format(reported=keys["reported"], missing=keys["missing"], words=words)
    )


def _number(seen: Seen) -> Told:
    key, mark = seen.keys["check"], seen.mark(NUMBER)
    if NUMBER not in seen.revealed:
        text = tour.tr("Now you alone: where does “{words}” come from? Answer, and check with {key}.")
        return Told(text.format(words=seen.telling[NUMBER], key=key))
    seen_it = mark.type is TypeClass.REPORTED and mark.flag
    reply = tour.tr("You saw it: it reports, but nobody says who measured.")
    if not seen_it:
        reply = tour.tr("It reports, but nobody says who measured. Next time you will see it.")
    text = tour.tr("The reason is beside the page. Press {key} to go on.").format(key=key)
    if seen.current != NUMBER:
        return Told(text, done=True)
    return Told(text, reply)


def _mixed(seen: Seen) -> Told:
    key, words = seen.keys["opinion"], seen.telling[MIXED]
    text = tour.tr(
        "Part of it is fact, but “{words}” is the writer's own verdict. One such word is enough: press {key}."
    )
    wrong = tour.tr("Most of it reports. But “{words}” judges, and that decides.")
    wanted = _Wanted(
        MIXED,
        TypeClass.OPINION,
        False,
        tour.tr("Yes: one judging word makes it opinion."),
        wrong.format(words=words),
    )
    return _answered(seen, wanted, text.format(key=key, words=words))


def _undo(seen: Seen) -> Told:
    keys = seen.keys
    text = tour.tr("Changed your mind? Press {undo} to take back what you did last.")
    if not seen.can_undo and not seen.undone:
        text = tour.tr("Give an answer, any answer. Then press {undo} to take it back.")
    reply = tour.tr("Taken back. {redo} would do it again.").format(redo=keys["redo"])
    return Told(text.format(undo=keys["undo"]), reply if seen.undone else "", done=seen.undone)


def _help(seen: Seen) -> Told:
    text = tour.tr("Stuck? {help} explains what is asked, and {keys} shows all keys: try one of them.")
    reply = tour.tr("Both stand in the menu Help too.")
    told = text.format(help=seen.keys["help"], keys=seen.keys["keys"])
    return Told(told, reply if seen.helped else "", done=seen.helped)


def _end(seen: Seen) -> Told:
    text = tour.tr(
        "That was the tour. At the end of an article, {key} hands in, and a report shows what you saw."
    )
    return Told(text.format(key=seen.keys["hand_in"]))


STEPS = (
    Step(HEADLINE, _move),
    Step(REPORT, _reported),
    Step(REPORT, _check),
    Step(VERDICT, _opinion),
    Step(QUOTE, _quote),
    Step(VAGUE, _vague),
    Step(NUMBER, _number),
    Step(MIXED, _mixed),
    Step(None, _undo),
    Step(None, _help),
    Step(None, _end),
)


def greeting() -> str:
    """What is said before the first step."""
    return tour.tr("Welcome! This takes two minutes, and nothing of it is recorded.")


def done_before() -> str:
    """What is said of a step whose act was done before one came to it."""
    return tour.tr("You have done this already.")


def elsewhere(beginning: str) -> str:
    """What is said when another sentence than the step's is current."""
    return tour.tr("Look around as you like. This step is about “{beginning} …”.").format(beginning=beginning)


def once_more() -> str:
    """What is said to a first Escape."""
    return tour.tr("Press Escape once more to leave the tour.")
