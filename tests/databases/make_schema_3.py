"""How schema-3.db and schema-3.json came to be. Run once, when schema 3 was released; they are frozen since.

PYTHONPATH=tests/support python tests/databases/make_schema_3.py
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from authoring_desk import code_all
from library_desk import Clock, furnish, make_article, make_key
from library_told import tell

from secondread_core.annotations import Mark
from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import SourceCode, TypeClass, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.cutting import merge, split
from secondread_core.drafting.model import Cause, Layer, Outcome
from secondread_core.drafting.settling import settle
from secondread_core.drafting.typos import fix_text
from secondread_core.modes import Mode
from secondread_core.segmentation import segment
from secondread_core.session import (
    begin_coding,
    begin_settling,
    prepare,
    publish,
    resume,
    second_coding,
)
from secondread_core.store.articles import add_article, new_edition
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library, open_library
from secondread_core.store.learners import add_learner
from secondread_core.store.notes import write_note
from secondread_core.store.preferences import PROGRAM, write_preference

HERE = Path(__file__).parent
STRANGE = (
    "Το ποτάμι «ανέβηκε». 👨🏾‍🌾 The farmers said: “We\u00a0move” – co\u0308operating.\n\n"
    "1. Third, who measured? 2. \u2066Level\u2069, one hears!\n\nSo be it…"
)


def fill(library: Library) -> None:
    """Something of everything that a library of schema 3 can hold."""
    desk = furnish(library, units=12)
    test = resume(library, desk.attempt_id)
    for unit in test.asked[:9]:
        test.mark(unit, Mark(TypeClass.OPINION if unit % 3 else TypeClass.REPORTED, flag=unit == 4))
    test.undo()
    write_note(library, desk.attempt_id, 4, "Who says so? 👀")
    test.hand_in()
    other = add_learner(library, "李伟 👩‍🏫")
    write_preference(library, other.learner_id, "reading", {"size": 18, "measure": 64.5})
    write_preference(library, PROGRAM, "theme", "night")
    exact = resume(library, start_attempt(library, other.learner_id, desk.article_id, 3).attempt_id)
    exact.mark(1, Mark(TypeCode.OPINION, spans=((64, 68),), confidence=2))
    exact.mark(0, Mark(TypeCode.ATTRIBUTED, flag=True, flag_reason=SourceCode.VAGUE))
    exact.hand_in()

    _round_of_two(library, desk.article_id)
    edition_id = _mended(library, desk.article_id)
    again = start_attempt(library, desk.learner_id, edition_id, 2, mode=Mode.PRACTICE, minutes=20)
    resume(library, again.attempt_id).hand_in()

    strange = Article(STRANGE, ArticleInfo("Το ποτάμι 😀", language="el"))
    strange_id = add_article(library, strange, segment(STRANGE), None, article_id="strange")
    begun = begin_coding(library, strange_id, "Zoë")
    begun.act(split, 0, 12)
    begun.act(acts.set_rationale, 1, "«ανέβηκε» – who says? 👀")
    begun.act(acts.toggle_words, 1, begun.draft.units[1].start, begun.draft.units[1].end, "loaded")
    begun.act(merge, 0)
    begun.apply(fix_text(begun.draft, begun.draft.body.replace("farmers", "fishers"))[0])
    begun.undo()
    begun.undo()
    begun.redo()

    article, segmentation = make_article(6)
    bundled_id = add_article(
        library, article, segmentation, make_key(article, segmentation), article_id="bundled", bundled=True
    )
    left_open = resume(library, start_attempt(library, other.learner_id, bundled_id, 1).attempt_id)
    left_open.mark(2, Mark(TypeClass.REPORTED))
    left_open.undo()


def _round_of_two(library: Library, article_id: str) -> None:
    """Two codings for the second version of a key, settled and published: attempts are rescored."""
    first = begin_coding(library, article_id, "Ana", base_version=1)
    second = second_coding(library, first.card.draft_id, "Берта")
    code_all(second)
    first.act(acts.toggle_contested, 1, Layer.SOURCE)
    first.act(acts.set_remark, 2, "Look again.")
    second.act(acts.set_type, 4, TypeCode.MIXED)
    first.finish()
    second.finish()
    settled = begin_settling(library, first.card.draft_id, second.card.draft_id)
    for number, unit in enumerate(settled.draft.units):
        if not unit.coded:
            outcome = Outcome.FIRST if number % 2 else Outcome.SECOND
            settled.act(settle, first.draft, second.draft, number, outcome, Cause.SLIP)
    publish(library, article_id, prepare(library, settled.card.draft_id, 3).key)


def _mended(library: Library, article_id: str) -> str:
    """The third version, of an edition with a letter mended; its id."""
    drafting = begin_coding(library, article_id, "Ana", base_version=2)
    drafting.apply(fix_text(drafting.draft, drafting.draft.body.replace("disgrace", "disgraze"))[0])
    drafting.finish()
    drafting.reopen()
    told = prepare(library, drafting.card.draft_id, 3)
    return new_edition(library, told.article_id, told.article, told.segmentation, told.key)


def main() -> None:
    database, told = HERE / "schema-3.db", HERE / "schema-3.json"
    if database.exists():
        sys.exit(f"{database.name} is frozen: a released schema never changes")
    library = open_library(database, clock=Clock())
    fill(library)
    told.write_text(json.dumps(tell(library), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    library.close()


if __name__ == "__main__":
    main()
