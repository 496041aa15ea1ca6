"""A library in which many have handed in one article, for what a new key does to them."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

from library_desk import Clock, Desk, furnish, make_key

from secondread_core.annotations import Mark, to_json
from secondread_core.answer_key import AnswerKey
from secondread_core.canonical_json import canonical
from secondread_core.codebook import TypeClass, TypeCode
from secondread_core.event_chain import Operation
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import open_library
from secondread_core.store.events import append, record_hand_in
from secondread_core.store.learners import add_learner


def furnish_class(path: Path, readers: int, units: int = 25) -> Desk:
    """`readers` handed-in attempts at levels 1, 2 and 3 in turn, with answers at random, in one library."""
    desk = furnish(open_library(path, clock=Clock()), units=units)
    library = desk.library
    chance = random.Random(500)
    for number in range(readers):
        level = number % 3 + 1
        learner = add_learner(library, f"Reader {number}")
        taken = start_attempt(library, learner.learner_id, desk.article_id, level).attempt_id
        with library.writing() as connection:  # one transaction, where a reader would need one an answer
            (row,) = connection.execute("SELECT id FROM attempt WHERE attempt_id = ?", (taken,)).fetchone()
            for unit, cut in enumerate(desk.segmentation.units):
                spans = ((cut.start, cut.start + 4),) if level == 3 and unit % 5 == 0 else ()
                answer = chance.choice([*(TypeClass if level == 1 else TypeCode)])
                mark = Mark(answer, flag=chance.random() < 0.3, spans=spans)
                append(connection, row, taken, library.now(), Operation.MARK, unit, to_json(mark))
                connection.execute(
                    "INSERT INTO mark VALUES (?, ?, 1, ?)", (row, unit, canonical(to_json(mark)))
                )
        record_hand_in(library, taken)
    return desk


def key_the_other_way(desk: Desk, version: int = 2) -> AnswerKey:
    """The key of that library with every other unit coded otherwise."""
    key = make_key(desk.article, desk.segmentation, version, why=f"Version {version}.")
    units = [
        replace(unit, coding=replace(unit.coding, type_code=TypeCode.MIXED, accept=frozenset(), content=None))
        if (number + version) % 4 == 0
        else unit
        for number, unit in enumerate(key.units)
    ]
    return replace(key, units=tuple(units))
