"""The window killed in the middle of answering: nothing that was shown as saved is lost.

A dozen kills in the default run; SECONDREAD_KILLS=200 for the full proof.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

from secondread_core.annotations import from_json
from secondread_core.data_folder import LIBRARY_NAME
from secondread_core.exchange.course import read_course
from secondread_core.session.course import install_course
from secondread_core.session.sitting import resume
from secondread_core.store.attempts import attempts_of
from secondread_core.store.database import open_library
from secondread_core.store.events import last_sequence
from secondread_core.store.learners import add_learner
from secondread_core.store.verification import verify_chain

KILLS = int(os.environ.get("SECONDREAD_KILLS", "12"))
DRIVER = Path(__file__).parents[1] / "support" / "press_until_killed.py"
PIECE = "openness-and-threats"


def test_no_answer_shown_as_saved_is_lost(tmp_path: Path) -> None:
    import secondread_seeds

    path = tmp_path / LIBRARY_NAME
    library = open_library(path)
    install_course(library, read_course(secondread_seeds.catalogue()))
    learner = add_learner(library, "Mira")
    library.close()
    chance = random.Random(11)
    told_in_all = 0
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for kill in range(KILLS):
        process = subprocess.Popen(
            [sys.executable, str(DRIVER), str(tmp_path), PIECE, str(kill)],
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        assert process.stdout is not None
        told = [process.stdout.readline()]
        time.sleep(chance.uniform(0, 0.4))
        process.kill()
        told += process.stdout.readlines()
        process.wait()
        process.stdout.close()
        whole = [line for line in told if line.endswith("\n")]
        assert whole, "the window did not come up"
        told_in_all += len(whole)
        library = open_library(path)
        taken = attempts_of(library, learner.learner_id)[0]
        verify_chain(library, taken.attempt_id)
        marks = resume(library, taken.attempt_id).marks
        acts = json.loads(whole[-1])[0]
        shown = {unit: from_json(mark) for _, unit, mark in map(json.loads, whole)}
        unlike = [unit for unit, mark in shown.items() if marks[unit] != mark]
        # one more act may have been saved that nobody was told of any more
        more = last_sequence(library, taken.attempt_id) - acts
        assert more in (0, 1)
        assert len(unlike) <= more
        library.close()
    assert told_in_all > 4 * KILLS
