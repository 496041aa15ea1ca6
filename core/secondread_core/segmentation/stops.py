"""Full stops that end a sentence although a short form stands before them, and what may stand behind one."""

from __future__ import annotations

import re

TITLES = "Mr|Mrs|Ms|Mx|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rev|Hon|Pres"
"""A name follows, never a new sentence."""
NOTE_MARK = r"(?:\[\w{1,3}\]|[¹²³⁰⁴-⁹])"
"""The mark of a footnote, behind the stop of its sentence: "so.[1]"."""

_BEGINNERS = (
    "The This That These Those There It Its They Their Nobody Nothing Everybody Somebody His Her"
    " And Or Yet If When While Then Although Because What Who Why Does Did Is Was After"
).replace(" ", "|")
"""Words that begin sentences and hardly ever continue a name such as "U.S. Army"."""
_BEGINNERS_OR_NAMES = "He|She|We|You|So|But|How|Do|In|On|At|For|As|My|Our|Not|No(?!\\.)"
"""As these, but also surnames, and "U.S. No. 1"."""

BEGINNING = re.compile(rf"(?:{_BEGINNERS}|{_BEGINNERS_OR_NAMES})(?=[ ’',])")
_BEGINNING_NO_NAME = re.compile(rf"(?:{_BEGINNERS})(?=[ ’',])")
_DOTTED = re.compile(r"(?<![\w.])(?:(?:[A-Z]\.){1,4}[A-Z]|[ap]\.m)$")
"""U.S, U.N, D.C, p.m: the last stop is not part of the match."""
_LETTER = re.compile(r"(?<=[a-z] )[A-Z]$")
"""One capital behind a word in small letters ("plan B"): no initial of a name."""
_LETTER_OF_NAME = re.compile(r"(?<=[a-z] )[A-Z]$|\b[A-Z][a-z]+ [A-Z]$")
_NO = re.compile(r"(?<![\w.’'-])no$")
_CAPITALISED = re.compile(r"[A-Z][a-z’']")


def stop_after_short(text: str, begun: int, stop: int, behind: int) -> bool:
    """Whether the full stop at `stop` ends a sentence although an abbreviation, a single capital or "no"
    stands before it. Nothing before `begun` is looked at; the next word starts at `behind`."""
    if _NO.search(text, begun, stop):  # the abbreviation has a number behind it
        return _CAPITALISED.match(text, behind) is not None
    if _BEGINNING_NO_NAME.match(text, behind):
        return (_DOTTED.search(text, begun, stop) or _LETTER_OF_NAME.search(text, begun, stop)) is not None
    if BEGINNING.match(text, behind):
        return (_DOTTED.search(text, begun, stop) or _LETTER.search(text, begun, stop)) is not None
    return False
