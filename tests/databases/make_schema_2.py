"""How schema-2.db and schema-2.json came to be. Run once, when schema 2 was released; they are frozen since.

PYTHONPATH=tests/support python tests/databases/make_schema_2.py
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from library_desk import Clock, furnish, make_article, make_key
from library_told import tell

from secondread_core.annotations import Mark
from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import SourceCode, TypeClass, TypeCode
from secondread_core.modes import Mode
from secondread_core.segmentation import segment
from secondread_core.session import resume
from secondread_core.store.articles import add_article
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library, open_library
from secondread_core.store.keys import publish_key
from secondread_core.store.learners import add_learner
from secondread_core.store.notes import write_note
from secondread_core.store.preferences import PROGRAM, write_preference

HERE = Path(__file__).parent
STRANGE = (
    "אמר הדובר: «הגשר נסגר». 👩🏽‍🚒 The crew said: “We\u00a0stay” – nai\u0308vely.\n\n"
    "1. Second, who counted? 2. \u2067Turned\u2069, it seems!\n\nSo they say…"
)
NOTE = "Who says so? – «אין מקור» 👀\n\tLook at the minutes: 2. 3."


def fill(library: Library) -> None:
    """Something of everything that a library of schema 2 can hold."""
    desk = furnish(library, units=12)
    cut_otherwise = make_article(6)[1]._replace(engine="another-engine-9")
    article = make_article(6)[0]
    bundled_id = add_article(
        library, article, cut_otherwise, make_key(article, cut_otherwise), article_id="bundled", bundled=True
    )
    strange = Article(STRANGE, ArticleInfo("כותרת 😀", language="he", direction="rtl", byline="N. N."))
    strange_id = add_article(library, strange, segment(STRANGE), None, article_id="strange")

    test = resume(library, desk.attempt_id)
    for unit in test.asked[:9]:
        test.mark(unit, Mark(TypeClass.OPINION if unit % 3 else TypeClass.REPORTED, flag=unit == 4))
    test.undo()
    test.undo()
    test.redo()
    write_note(library, desk.attempt_id, 4, NOTE)
    test.hand_in()
    write_note(library, desk.attempt_id, 11, "Afterwards.")
    publish_key(library, desk.article_id, make_key(desk.article, desk.segmentation, why="Which minutes?"))

    taken = start_attempt(
        library, desk.learner_id, desk.article_id, 2, mode=Mode.PRACTICE, minutes=600
    ).attempt_id
    practice = resume(library, taken)
    practice.mark(3, Mark(TypeCode.OPINION, confidence=2))
    practice.mark(0, Mark(unsure=True))
    practice.mark(3, Mark(TypeCode.MIXED, confidence=1))
    practice.reveal(3)
    practice.mark(1, Mark(TypeCode.ATTRIBUTED))
    practice.undo()
    practice.undo()
    practice.redo()
    practice.reveal(0)
    practice.redo()
    practice.hand_in()

    other = add_learner(library, "李伟 👩‍🏫")
    reading = {"size": 18, "measure": 64.5, "guides": [True, None]}
    write_preference(library, other.learner_id, "reading", reading)
    write_preference(library, PROGRAM, "theme", "night")
    timed = start_attempt(library, other.learner_id, strange_id, 3, minutes=1).attempt_id
    late = resume(library, timed)
    late.mark(0, Mark(TypeCode.MIXED, spans=((3, 9), (12, 20)), confidence=3))
    late.mark(1, Mark(flag=True, flag_reason=SourceCode.TOO_WEAK))
    write_note(library, timed, 0, NOTE * 20)
    late.hand_in()
    begun = start_attempt(library, other.learner_id, bundled_id, 1, mode=Mode.PRACTICE).attempt_id
    left_open = resume(library, begun)
    left_open.mark(1, Mark(TypeClass.OPINION))
    left_open.reveal(1)
    left_open.mark(0, Mark(unsure=True))
    left_open.mark(2, Mark(TypeClass.REPORTED))
    left_open.undo()
    write_note(library, begun, 1, "Seen.")


def main() -> None:
    database, told = HERE / "schema-2.db", HERE / "schema-2.json"
    if database.exists():
        sys.exit(f"{database.name} is frozen: a released schema never changes")
    library = open_library(database, clock=Clock())
    fill(library)
    told.write_text(json.dumps(tell(library), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    library.close()


if __name__ == "__main__":
    main()
