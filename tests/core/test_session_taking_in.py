"""What came out of a file is taken in wholly or not at all, and taken back only while nobody built on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from authoring_desk import code_all, mend
from drafting_desk import BODY
from exchange_desk import refused

from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import Role
from secondread_core.drafting import acts
from secondread_core.drafting.model import is_blank
from secondread_core.errors import (
    CodingsCompared,
    DiskFull,
    DraftPublished,
    NameTaken,
    SegmentationDiffers,
    WorkedOnSince,
)
from secondread_core.exchange.coding_file import CodingFile, sentences_only
from secondread_core.segmentation import segment
from secondread_core.session import Drafting, begin_coding, taking_in
from secondread_core.session.authoring import begin_settling, open_draft
from secondread_core.session.bringing import ground, offer_coding
from secondread_core.session.publishing import prepare, publish_draft
from secondread_core.session.taking_in import Taken, take_back, take_in
from secondread_core.store.articles import add_article, article_cards, stored_article
from secondread_core.store.attempts import start_attempt
from secondread_core.store.database import Library, open_library
from secondread_core.store.drafts import draft_card, draft_content, drafts_of
from secondread_core.store.learners import add_learner

RAIN = "Rain\n\nIt rained all day. Nobody minded it at all."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path / "library.db")
    yield opened
    opened.close()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Library]:
    """A colleague's library."""
    opened = open_library(tmp_path / "elsewhere.db")
    yield opened
    opened.close()


def shelve(library: Library, body: str = BODY) -> str:
    return add_article(library, Article(body, ArticleInfo("Ferry")), segment(body), None)


def sent(drafting: Drafting) -> CodingFile:
    article = Article(drafting.draft.body, ArticleInfo("Ferry"))
    return CodingFile(article, drafting.draft, "", drafting.card.author, drafting.finished)


@pytest.fixture
def coding(elsewhere: Library) -> CodingFile:
    """Ana's coding of `BODY`, finished."""
    drafting = begin_coding(elsewhere, shelve(elsewhere), "Ana")
    code_all(drafting)
    drafting.finish()
    return sent(drafting)


def everything(library: Library) -> list[str]:
    return [
        repr(library.rows(f"SELECT * FROM {table}"))
        for table in ("article", "draft", "draft_event", "edition")
    ]


@pytest.mark.parametrize("words", ["", "ferry sails too late"])
def test_two_authors_send_to_and_fro(library: Library, elsewhere: Library, words: str) -> None:
    """Also where the first one mended a word before the sentences went out."""
    article_id = shelve(library)
    ana = begin_coding(library, article_id, "Ana")
    if words:
        mend(ana, words, "ferry sails too early")
    code_all(ana)
    ana.finish()
    there = take_in(elsewhere, offer_coding(elsewhere, shelve(elsewhere), sentences_only(sent(ana))), "Ben")
    ben = open_draft(elsewhere, there.draft_id)
    assert ben.draft.body == ana.draft.body
    code_all(ben, opinions=3)
    ben.finish()
    offer = offer_coding(library, article_id, sent(ben))
    assert offer.exact
    back = take_in(library, offer, "Ben")
    assert (back.added, draft_card(library, back.draft_id).finished) == (False, True)
    assert draft_content(library, back.draft_id) == ben.draft
    begin_settling(library, ana.card.draft_id, back.draft_id)


def test_a_coding_finds_the_article_that_is_mended_though_another_is_open(
    library: Library, coding: CodingFile
) -> None:
    article_id, other = shelve(library), shelve(library, RAIN)
    begin_coding(library, other, "Ana")
    mended = begin_coding(library, article_id, "Ana")
    mend(mended, "Harbour towns", "Towns")
    code_all(mended)
    assert offer_coding(library, other, sent(mended)).article_id == article_id


def test_sentences_fit_only_beside_the_text_that_they_are_of(library: Library, coding: CodingFile) -> None:
    article_id = shelve(library)
    offer = offer_coding(library, article_id, sentences_only(coding))
    mend(begin_coding(library, article_id, "Mira"), "late", "soon")  # meanwhile; as long as it was
    with refused(SegmentationDiffers):
        take_in(library, offer, "Ben")


def test_what_the_first_author_says_of_roles_stays_with_them(library: Library) -> None:
    article_id = shelve(library)
    ana = begin_coding(library, article_id, "Ana")
    ana.act(acts.set_role, 3, Role.FURNITURE)
    ana.act(acts.set_role, 2, Role.COMMENT)
    assert ground(library, article_id).segmentation == stored_article(library, article_id).segmentation
    taken = take_in(library, offer_coding(library, article_id, sentences_only(sent(ana))), "Ben")
    assert all(map(is_blank, draft_content(library, taken.draft_id).units))


def test_all_of_it_is_one_transaction(library: Library, coding: CodingFile) -> None:
    """So a machine that stops at any moment leaves everything or nothing."""
    offer = offer_coding(library, shelve(library, RAIN), coding)
    said: list[str] = []
    library._connection.set_trace_callback(said.append)
    taken = take_in(library, offer, "Ana")
    library._connection.set_trace_callback(None)
    assert taken.added
    assert draft_card(library, taken.draft_id).finished
    assert [line for line in said if line.split()[0] in ("BEGIN", "COMMIT", "ROLLBACK")] == [
        "BEGIN IMMEDIATE",
        "COMMIT",
    ]


def test_a_disk_that_is_full_from_then_on_leaves_nothing_half(
    library: Library, coding: CodingFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer = offer_coding(library, shelve(library, RAIN), coding)
    before = everything(library)

    @contextmanager
    def no_room(_library: Library) -> Iterator[None]:
        raise DiskFull(library.path)
        yield

    for name in ("begin_draft", "finish_draft"):
        real: Callable[..., object] = getattr(taking_in, name)

        def full(*told: object, real: Callable[..., object] = real, **named: object) -> object:
            monkeypatch.setattr(Library, "writing", no_room)
            return real(*told, **named)

        with monkeypatch.context() as patch:
            patch.setattr(taking_in, name, full)
            with refused(DiskFull):
                take_in(library, offer, "Ana")
            monkeypatch.undo()
        assert everything(library) == before
    assert take_in(library, offer, "Ana").begun


def test_a_name_that_is_taken_leaves_no_article_behind(library: Library, coding: CodingFile) -> None:
    shelve(library, RAIN)
    taken = take_in(library, offer_coding(library, shelve(library), coding), "Ana")
    before = everything(library)
    with refused(NameTaken):
        take_in(library, offer_coding(library, taken.article_id, coding), "ana")
    assert everything(library) == before


def brought(library: Library, coding: CodingFile, *, new: bool) -> Taken:
    """`coding` taken in, onto its article or, if `new`, with it."""
    taken = take_in(library, offer_coding(library, shelve(library, RAIN if new else BODY), coding), "Ana")
    assert taken.added is new
    return taken


@pytest.mark.parametrize("new", [False, True])
def test_what_was_taken_in_goes_again(library: Library, coding: CodingFile, new: bool) -> None:
    taken = brought(library, coding, new=new)
    take_back(library, taken)
    assert drafts_of(library, taken.article_id) == []
    assert (taken.article_id in [card.article_id for card in article_cards(library)]) is not new


def work_on(library: Library, taken: Taken) -> None:
    drafting = open_draft(library, taken.draft_id)
    drafting.reopen()
    drafting.act(acts.set_rationale, 1, "a night's work")


def code_beside(library: Library, taken: Taken) -> None:
    begin_coding(library, taken.article_id, "Ben")


def read(library: Library, taken: Taken) -> None:
    start_attempt(library, add_learner(library, "Mira").learner_id, taken.article_id, 1)


def publish(library: Library, taken: Taken) -> None:
    publish_draft(library, prepare(library, taken.draft_id, 1))


def settle(library: Library, taken: Taken) -> None:
    ben = begin_coding(library, taken.article_id, "Ben")
    code_all(ben)
    ben.finish()
    begin_settling(library, taken.draft_id, ben.card.draft_id)


@pytest.mark.parametrize(
    ("build", "refusal", "who", "new"),
    [
        (work_on, WorkedOnSince, "Ana", False),
        (work_on, WorkedOnSince, "Ana", True),
        (code_beside, WorkedOnSince, "Ben", True),
        (read, WorkedOnSince, "Mira", True),
        (publish, DraftPublished, "", False),
        (publish, DraftPublished, "", True),
        (settle, CodingsCompared, "", False),
    ],
)
def test_what_somebody_built_on_stays(
    library: Library,
    coding: CodingFile,
    build: Callable[[Library, Taken], None],
    refusal: type,
    who: str,
    new: bool,
) -> None:
    taken = brought(library, coding, new=new)
    build(library, taken)
    before = everything(library)
    with refused(refusal) as caught:
        take_back(library, taken)
    assert getattr(caught[0], "author", "") == who
    assert everything(library) == before


@pytest.mark.parametrize("go_on", [code_beside, read])
def test_others_on_an_article_that_was_here_lose_nothing(
    library: Library, coding: CodingFile, go_on: Callable[[Library, Taken], None]
) -> None:
    taken = brought(library, coding, new=False)
    go_on(library, taken)
    others = [card for card in drafts_of(library, taken.article_id) if card.draft_id != taken.draft_id]
    take_back(library, taken)
    assert drafts_of(library, taken.article_id) == others
    assert len(library.rows("SELECT 1 FROM attempt")) == (go_on is read)


def test_sentences_are_begun_once(library: Library, coding: CodingFile) -> None:
    article_id = shelve(library)
    alone = sentences_only(coding)
    taken = take_in(library, offer_coding(library, article_id, alone), "Mira")
    again = take_in(library, offer_coding(library, article_id, alone), "mira")
    assert (again.draft_id, again.begun, taken.begun) == (taken.draft_id, False, True)
    take_back(library, again)
    assert draft_card(library, taken.draft_id)
