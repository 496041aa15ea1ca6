"""No acknowledged answer is lost when the program is killed, at whatever moment; none is there by half."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

from library_desk import furnish

from secondread_core.session import resume
from secondread_core.store.database import open_library
from secondread_core.store.events import events_of
from secondread_core.store.verification import verify

PROGRAM = Path(__file__).parents[1] / "support" / "answer_until_killed.py"
KILLS = int(os.environ.get("SECONDREAD_KILLS", "25"))
LONGEST = 0.15
"""Seconds from the first answer to the kill: some hundred answers, now and then a closing and reopening."""


def test_no_acknowledged_answer_is_lost(library_path: Path) -> None:
    desk = furnish(open_library(library_path), units=40)
    desk.library.close()
    chance = random.Random(20260203)
    known = 1
    acknowledged: dict[int, tuple[int, object]] = {}
    for kill in range(KILLS):
        command = [sys.executable, str(PROGRAM), str(library_path), desk.attempt_id, str(kill)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            lines = [program.stdout.readline()]
            time.sleep(chance.uniform(0, LONGEST))
            program.kill()
            lines += program.stdout.readlines()
        for line in lines:
            sequence, unit, value = json.loads(line)
            acknowledged[sequence] = (unit, value)

        library = open_library(library_path)
        assert verify(library) == []
        events = events_of(library, desk.attempt_id)
        kept = {event.sequence: (event.unit, json.loads(event.value)) for event in events}
        assert {sequence: kept.get(sequence) for sequence in acknowledged} == acknowledged
        # What was committed and not yet acknowledged when the kill came: one act at most.
        assert len(events) - max(acknowledged) <= 1
        assert resume(library, desk.attempt_id).stored.article == desk.article
        assert len(events) > known, "nothing was answered: the kill proved nothing"
        known = len(events)
        library.close()
    sys.stdout.write(f"{KILLS} kills, {len(acknowledged)} acknowledged answers, 0 lost\n")
