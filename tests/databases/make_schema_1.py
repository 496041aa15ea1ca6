"""How schema-1.db and schema-1.json came to be. Run once, when schema 1 was released; they are frozen since.

PYTHONPATH=tests/support python tests/databases/make_schema_1.py
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

from library_desk import Clock, furnish, make_article, make_key
from library_told import tell

from secondread_core.annotations import Mark
from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import SourceCode, TypeClass, TypeCode
from secondread_core.segmentation import segment
from secondread_core.session import resume
from secondread_core.store.articles import add_article
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library, open_library
from secondread_core.store.keys import publish_key
from secondread_core.store.learners import add_learner
from secondread_core.store.preferences import PROGRAM, write_preference

HERE = Path(__file__).parent
STRANGE = (
    "قال الوزير إن الخطة «متأخرة». 👨‍👩‍👧‍👦 The family said: “We\u00a0wait” – e\u0301tude.\n\n"
    "1. First, nobody asked. 2. \u202eHidden\u202c, they say!\n\nThe end?"
)


def fill(library: Library) -> None:
    """Something of everything that a library of schema 1 can hold."""
    desk = furnish(library, units=12)
    strange = Article(
        STRANGE, ArticleInfo("عنوان 😀", language="ar", direction="rtl", practice_notice="Invented.")
    )
    strange_id = add_article(library, strange, segment(STRANGE), None, article_id="strange")
    cut_otherwise = make_article(6)[1]._replace(engine="another-engine-9")
    article = make_article(6)[0]
    bundled_id = add_article(
        library, article, cut_otherwise, make_key(article, cut_otherwise), article_id="bundled", bundled=True
    )

    first = resume(library, desk.attempt_id)
    for unit in first.asked[:9]:
        first.mark(unit, Mark(TypeClass.OPINION if unit % 3 else TypeClass.REPORTED, flag=unit == 4))
    first.undo()
    first.undo()
    first.redo()
    first.hand_in()
    publish_key(library, desk.article_id, make_key(desk.article, desk.segmentation, why="Which minutes?"))
    again = resume(library, start_attempt(library, desk.learner_id, desk.article_id, 2).attempt_id)
    again.mark(0, Mark(TypeCode.ATTRIBUTED))
    again.mark(1, Mark(unsure=True))
    again.hand_in()

    other = add_learner(library, "李伟 👩‍🏫")
    write_preference(
        library, other.learner_id, "reading", {"size": 18, "measure": 64.5, "guides": [True, None]}
    )
    write_preference(library, PROGRAM, "theme", "night")
    late = resume(library, start_attempt(library, other.learner_id, strange_id, 3).attempt_id)
    late.mark(0, Mark(TypeCode.MIXED, spans=((3, 9), (12, 20)), confidence=3))
    late.mark(1, Mark(flag=True, flag_reason=SourceCode.VAGUE))
    late.hand_in()
    left_open = resume(library, start_attempt(library, other.learner_id, bundled_id, 1).attempt_id)
    left_open.mark(0, replace(left_open.marks[0], unsure=True))
    left_open.mark(2, Mark(TypeClass.REPORTED))
    left_open.undo()


def main() -> None:
    database, told = HERE / "schema-1.db", HERE / "schema-1.json"
    if database.exists():
        sys.exit(f"{database.name} is frozen: a released schema never changes")
    library = open_library(database, clock=Clock())
    fill(library)
    told.write_text(json.dumps(tell(library), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    library.close()


if __name__ == "__main__":
    main()
