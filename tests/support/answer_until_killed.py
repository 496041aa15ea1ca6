"""Answer at random, print every act that was acknowledged, close and reopen now and then, until killed.

python answer_until_killed.py LIBRARY ATTEMPT SEED
"""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path

from secondread_core.annotations import Mark, to_json
from secondread_core.codebook import SourceCode, TypeClass
from secondread_core.session import resume
from secondread_core.store.database import open_library
from secondread_core.store.events import last_sequence


def acknowledge(sequence: int, unit: int, mark: Mark) -> None:
    os.write(1, f"{json.dumps([sequence, unit, to_json(mark)])}\n".encode())  # at once, and in one piece


def main(path: Path, attempt_id: str, seed: int) -> None:
    chance = random.Random(seed)
    while True:
        library = open_library(path)
        sitting = resume(library, attempt_id)
        for _ in range(chance.randint(1, 400)):
            act = chance.random()
            if act < 0.15:
                change = sitting.undo()
            elif act < 0.25:
                change = sitting.redo()
            else:
                answer = chance.choice([None, *TypeClass])
                reason = chance.choice([None, SourceCode.VAGUE])
                mark = Mark(answer, flag=reason is not None, flag_reason=reason)
                change = sitting.mark(chance.choice(sitting.asked), mark)
            for unit in change.units if change else ():
                acknowledge(last_sequence(library, attempt_id), unit, sitting.marks[unit])
        library.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
