"""A library worth damaging, and seeded ways to damage it."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from authoring_desk import coded
from library_desk import Desk, furnish, make_article, make_key

from secondread_core.annotations import Mark
from secondread_core.article import Article
from secondread_core.codebook import TypeClass, TypeCode
from secondread_core.drafting.acts import set_type
from secondread_core.modes import Mode
from secondread_core.session import open_draft, publish, resume, review, second_coding
from secondread_core.store.articles import add_article, article_cards, new_edition, stored_article
from secondread_core.store.attempts import attempts_of, start_attempt
from secondread_core.store.database import Library, open_library
from secondread_core.store.drafts import drafts_of
from secondread_core.store.editions import editions_of
from secondread_core.store.keys import current_key, publish_key
from secondread_core.store.learners import add_learner, learners
from secondread_core.store.notes import notes_of, write_note
from secondread_core.store.preferences import read_preference, write_preference
from secondread_core.store.verification import verify

PAGE = 4096


def fill(path: Path) -> Desk:
    """A library with several of everything, still open: part of it is only in its journal."""
    desk = furnish(open_library(path), units=24)
    library = desk.library
    for number, name in enumerate(("李伟", "Zoë", "محمد"), start=2):
        article, segmentation = make_article(8 * number)
        article_id = add_article(library, article, segmentation, make_key(article, segmentation))
        publish_key(library, article_id, make_key(article, segmentation, why="Which minutes?"))
        learner = add_learner(library, name)
        write_preference(library, learner.learner_id, "reading", {"size": 17 + number})
        for target in (desk.article_id, article_id):
            mode, minutes = (Mode.PRACTICE, 20 * number) if number == 3 else (Mode.TEST, None)
            taken = start_attempt(
                library, learner.learner_id, target, number - 1, mode=mode, minutes=minutes
            ).attempt_id
            sitting = resume(library, taken)
            for unit in sitting.asked[: 6 * number]:
                sitting.mark(unit, Mark(TypeClass.OPINION if unit % number else TypeClass.REPORTED))
                if mode is Mode.PRACTICE and unit % 5 == 0:
                    sitting.reveal(unit)
            write_note(library, taken, number, f"Note {number}: who says so?")
            sitting.undo()
            sitting.hand_in()
    sitting = resume(library, desk.attempt_id)
    for unit in sitting.asked:
        sitting.mark(unit, Mark(TypeClass.OPINION, flag=True))
    publish(library, desk.article_id, make_key(desk.article, desk.segmentation, why="Whose minutes?"))
    mended = Article(article.body.replace("disgrace", "disgraze"), article.info)
    new_edition(library, article_id, mended, segmentation, make_key(mended, segmentation))
    first = coded(library, desk.article_id)
    first.undo()
    second = second_coding(library, first.card.draft_id, "Берта")
    second.act(set_type, 3, TypeCode.MIXED)
    second.finish()
    return desk


def use_everything(library: Library) -> None:
    """Read all there is, through every function that a window uses to read."""
    read_preference(library, "program", "reading")
    for card in article_cards(library):
        stored_article(library, card.article_id)
        current_key(library, card.article_id)
        editions_of(library, card.article_id)
        for draft in drafts_of(library, card.article_id):
            open_draft(library, draft.draft_id)
    for learner in learners(library):
        read_preference(library, learner.learner_id, "reading")
        for taken in attempts_of(library, learner.learner_id):
            resume(library, taken.attempt_id).spent()
            notes_of(library, taken.attempt_id)
            if taken.handed_in_at is not None:
                review(library, taken.attempt_id)
    verify(library)


def truncate(content: bytearray, chance: random.Random) -> None:
    del content[chance.randint(0, len(content)) :]


def flip_bits(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice([1, 1, 1, 8, 64])):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def flip_bits_of_structure(content: bytearray, chance: random.Random) -> None:
    """In a page's header and cell pointers, or in the file's header."""
    start = chance.choice([0, chance.randrange(len(content) // PAGE) * PAGE])
    for _ in range(chance.choice([1, 4])):
        content[start + chance.randrange(120)] ^= 1 << chance.randrange(8)


def zero_pages(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice([1, 1, 3])):
        start = chance.randrange(len(content) // PAGE) * PAGE
        content[start : start + PAGE] = bytes(PAGE)


def swap_pages(content: bytearray, chance: random.Random) -> None:
    one, other = (chance.randrange(len(content) // PAGE) * PAGE for _ in range(2))
    content[one : one + PAGE], content[other : other + PAGE] = (
        content[other : other + PAGE],
        content[one : one + PAGE],
    )


def overwrite(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content))
    end = min(len(content), start + chance.choice([16, 512, 5000]))
    content[start:end] = chance.randbytes(end - start)


DAMAGES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    truncate,
    flip_bits,
    flip_bits_of_structure,
    zero_pages,
    swap_pages,
    overwrite,
)
