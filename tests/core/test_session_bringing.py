"""A key, a coding or labels from a file: what they come to on the text as it is now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from authoring_desk import code_all, mend
from drafting_desk import BODY
from exchange_desk import refused

from secondread_core.answer_key import AnswerKey, Certificate
from secondread_core.article import Article, ArticleInfo
from secondread_core.codebook import Role
from secondread_core.drafting import acts
from secondread_core.drafting.cutting import merge
from secondread_core.drafting.finishing import key_from_draft
from secondread_core.drafting.model import is_blank
from secondread_core.errors import InvalidContent, KeyDoesNotFit, NameTaken, SegmentationDiffers
from secondread_core.exchange.brought_files import read_brought
from secondread_core.exchange.coding_file import CodingFile, sentences_only
from secondread_core.exchange.foreign.formats import write_foreign
from secondread_core.exchange.foreign.mapping import Mapping, Meaning, Sense
from secondread_core.exchange.foreign.model import Annotation, Foreign, Format, settled
from secondread_core.portable_key import fingerprinted, portable
from secondread_core.segmentation import segment
from secondread_core.session import Drafting, begin_coding
from secondread_core.session.bringing import Offer, ground, offer_coding, offer_key, offer_labels
from secondread_core.session.taking_in import take_back, take_in
from secondread_core.store.articles import (
    add_article,
    article_cards,
    new_edition,
    remove_article,
    stored_article,
)
from secondread_core.store.database import Library, open_library
from secondread_core.store.drafts import draft_card, draft_content, drafts_of
from secondread_core.store.keys import publish_key

FIXED = BODY.replace("truly absurd plan", "truly sound plan of theirs, he thinks").replace(
    "3,000.50", "3,000.60"
)
FILE = Path("from Ana.json")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path / "library.db")
    yield opened
    opened.close()


@pytest.fixture
def colleague(tmp_path: Path) -> Iterator[Drafting]:
    """Ana's complete coding of `BODY`, elsewhere."""
    opened = open_library(tmp_path / "ana.db")
    drafting = begin_coding(opened, shelve(opened), "Ana")
    code_all(drafting)
    yield drafting
    opened.close()


def shelve(library: Library, body: str = BODY) -> str:
    return add_article(library, Article(body, ArticleInfo("Ferry")), segment(body), None)


def key_of(drafting: Drafting) -> AnswerKey:
    article = Article(drafting.draft.body, ArticleInfo("Ferry"))
    return key_from_draft(drafting.draft, "k", 1, "Ferry", article.text_hash, "", Certificate(("Ana",)))


def file_of(drafting: Drafting, *, finished: bool = True) -> CodingFile:
    article = Article(drafting.draft.body, ArticleInfo("Ferry"))
    return CodingFile(article, drafting.draft, "", "Ana", finished)


def words(offer: Offer) -> list[str]:
    return [one.words for one in offer.missed]


def test_a_key_of_another_edition_quotes_what_is_gone(library: Library, colleague: Drafting) -> None:
    first = shelve(library)
    newest = new_edition(library, first, Article(FIXED, ArticleInfo("Ferry")), segment(FIXED), None)
    offer = offer_key(library, newest, key_of(colleague), FILE)
    assert not offer.exact
    assert offer.found == offer.total - len(offer.missed) < offer.total
    assert any("absurd plan" in told for told in words(offer))
    assert any("sound plan" in told for told in offer.uncoded)
    assert not offer.finished


def test_a_key_of_an_unknown_edition_names_its_sentences_by_number(
    library: Library, colleague: Drafting
) -> None:
    offer = offer_key(library, shelve(library, FIXED), key_of(colleague), FILE)
    assert offer.missed
    assert set(words(offer)) == {""}
    assert all(one.number for one in offer.missed)


def test_a_portable_key_fits_whatever_the_edition(library: Library, colleague: Drafting) -> None:
    key = portable(key_of(colleague), BODY)
    offer = offer_key(library, shelve(library, FIXED), key, FILE)
    assert not offer.exact
    assert 0 < offer.found < offer.total


def test_what_a_key_says_of_is_coded_and_nothing_else(library: Library, colleague: Drafting) -> None:
    offer = offer_key(library, shelve(library, FIXED), key_of(colleague), FILE)
    told = {BODY[unit.start : unit.end]: unit for unit in colleague.draft.units}
    for unit in offer.content.units:
        words = FIXED[unit.start : unit.end]
        assert is_blank(unit) if words not in told else unit.type_code is told[words].type_code


def test_a_coding_is_carried_to_the_text_as_it_is_now(library: Library, colleague: Drafting) -> None:
    colleague.act(acts.set_source, 3, None)
    article_id = shelve(library, FIXED)
    offer = offer_coding(library, article_id, file_of(colleague))
    assert offer.article_id == article_id
    assert not offer.exact
    assert not offer.finished
    assert offer.content.body == FIXED
    taken = take_in(library, offer, "Ana")
    draft = draft_content(library, taken.draft_id)
    assert sum(unit.coded for unit in draft.units) >= 0.6 * len(draft.units)


def test_beside_a_coding_of_the_new_text_only_its_sentences_count(
    library: Library, colleague: Drafting
) -> None:
    article_id = shelve(library, FIXED)
    begin_coding(library, article_id, "Mira").act(merge, 1)
    before = ground(library, article_id).segmentation
    for offer in (
        offer_coding(library, article_id, file_of(colleague)),
        offer_key(library, article_id, key_of(colleague), FILE),
    ):
        assert [(u.start, u.end) for u in offer.content.units] == [(u.start, u.end) for u in before.units]
        assert any(told.startswith("Anna Holt") or not told for told in words(offer))
    take_in(library, offer, "Ana")
    assert [card.author for card in drafts_of(library, article_id)] == ["Mira", "Ana"]


def test_a_key_of_this_text_cut_otherwise_is_refused(library: Library, colleague: Drafting) -> None:
    article_id = shelve(library)
    begin_coding(library, article_id, "Mira").act(merge, 1)
    with refused(SegmentationDiffers) as caught:
        offer_key(library, article_id, key_of(colleague), FILE)
    assert caught[0].author == "Mira"  # type: ignore[attr-defined]


def test_a_coding_of_something_else_brings_its_own_article(library: Library, colleague: Drafting) -> None:
    here = shelve(library, "Rain\n\nIt rained all day. Nobody minded it at all.")
    offer = offer_coding(library, here, file_of(colleague))
    assert offer.article_id is None
    taken = take_in(library, offer, "Ana")
    assert taken.added
    assert stored_article(library, taken.article_id).article.body == BODY
    assert draft_card(library, taken.draft_id).finished
    take_back(library, taken)
    assert [card.article_id for card in article_cards(library)] == [here]


def test_the_round_is_that_of_the_newest_key(library: Library, colleague: Drafting) -> None:
    article_id = shelve(library)
    begin_coding(library, article_id, "Ana")  # of the round before
    publish_key(library, article_id, key_of(colleague))
    taken = take_in(library, offer_coding(library, article_id, file_of(colleague)), "Ana")
    assert draft_card(library, taken.draft_id).base_version == 1


def test_a_name_is_never_overwritten(library: Library, colleague: Drafting) -> None:
    article_id = shelve(library)
    mine = begin_coding(library, article_id, "Ana")
    offer = offer_coding(library, article_id, file_of(colleague))
    assert offer.names == ("Ana",)
    with refused(NameTaken):
        take_in(library, offer, "ana")
    assert draft_content(library, mine.card.draft_id) == mine.draft


def test_another_article_s_key_is_refused(library: Library, colleague: Drafting) -> None:
    here = shelve(library, "Rain\n\nIt rained all day. Nobody minded it at all.")
    for key in (key_of(colleague), portable(key_of(colleague), BODY)):
        with refused(KeyDoesNotFit):
            offer_key(library, here, key, FILE)


def test_sentences_cut_otherwise_are_refused(library: Library, colleague: Drafting) -> None:
    article_id = shelve(library)
    begin_coding(library, article_id, "Mira")
    alone = sentences_only(file_of(colleague))
    draft = replace(alone.draft, units=alone.draft.units[:-1])
    with refused(SegmentationDiffers):
        offer_coding(library, article_id, replace(alone, draft=draft))


def test_finished_is_what_has_every_code(library: Library, colleague: Drafting) -> None:
    article_id = shelve(library)
    assert offer_coding(library, article_id, file_of(colleague)).finished
    assert not offer_coding(library, article_id, file_of(colleague, finished=False)).finished
    colleague.act(acts.set_source, 3, None)
    offer = offer_coding(library, article_id, file_of(colleague))
    assert not offer.finished
    assert not draft_card(library, take_in(library, offer, "Ana").draft_id).finished


LINES = [
    f"Sentence {word} is about the {word} of the town." for word in ("ferry", "mayor", "rain", "baker", "dog")
]


@pytest.mark.parametrize(("kept", "fits"), [(3, True), (2, False)])
def test_three_sentences_of_five_make_it_the_same_article(library: Library, kept: int, fits: bool) -> None:
    """Codings come with their own article otherwise, and labels are refused."""
    theirs = " ".join(LINES)
    others = [f"Quite {word} words stand here instead." for word in ("other", "new", "strange", "odd", "old")]
    here = shelve(library, " ".join((*LINES[:kept], *others[kept:])))
    away = begin_coding(library, shelve(library, theirs), "Ana")
    remove_article(library, away.card.article_id)
    assert (offer_coding(library, here, file_of(away)).article_id == here) is fits
    labels = [Annotation(theirs.index(line), theirs.index(line) + len(line), "Op") for line in LINES]
    foreign = settled(Format.DOCCANO, theirs, labels, None)
    mapping = Mapping("s", {"Op": Meaning(Sense.TYPE, "A3")})
    if fits:
        offer = offer_labels(library, here, foreign, mapping, FILE)
        assert (offer.found, offer.total) == (3, 5)
    else:
        with refused(KeyDoesNotFit):
            offer_labels(library, here, foreign, mapping, FILE)


def coded_words(offer: Offer) -> list[str]:
    """Every coded sentence, as it stands in the text that the offer is for."""
    return [offer.content.body[unit.start : unit.end] for unit in offer.content.units if unit.type_code]


def test_what_is_brought_beside_a_mended_text_is_of_that_text(library: Library, colleague: Drafting) -> None:
    article_id = shelve(library)
    mine = begin_coding(library, article_id, "Mira")
    mend(mine, "Harbour towns ask", "Towns ask")
    sentences = [mine.draft.body[unit.start : unit.end] for unit in mine.draft.units]
    labels = [Annotation(unit.start, unit.end, "Op") for unit in colleague.draft.units]
    mapping = Mapping("s", {"Op": Meaning(Sense.TYPE, "A3")})
    offers = [
        offer_labels(library, article_id, settled(Format.DOCCANO, BODY, labels, None), mapping, FILE),
        offer_key(library, article_id, key_of(colleague), FILE),
        offer_coding(library, article_id, file_of(colleague)),
    ]
    for number, offer in enumerate(offers):
        assert (offer.content.body, offer.article.body) == (mine.draft.body, mine.draft.body)
        assert not offer.exact
        told = coded_words(offer)
        assert set(told) <= set(sentences)
        assert len(told) >= len(sentences) - 2
        take_in(library, offer, f"Ben {number}")


def test_a_key_of_the_mended_text_fits_it_exactly(library: Library, colleague: Drafting) -> None:
    article_id = shelve(library)
    mend(begin_coding(library, article_id, "Mira"), "Harbour towns ask", "Towns ask")
    mend(colleague, "Harbour towns ask", "Towns ask")
    offer = offer_key(library, article_id, key_of(colleague), FILE)
    assert (offer.exact, offer.missed) == (True, ())
    assert offer.found == len(coded_words(offer)) - 1  # a reader's comment is coded too, and not counted


def test_labels_beside_an_author_s_coding_do_not_take_over_its_roles(
    library: Library, colleague: Drafting
) -> None:
    article_id = shelve(library)
    begin_coding(library, article_id, "Mira").act(acts.set_role, 3, Role.FURNITURE)
    units = [unit for number, unit in enumerate(colleague.draft.units) if number != 3]
    labels = [Annotation(unit.start, unit.end, "Op") for unit in units]
    mapping = Mapping("s", {"Op": Meaning(Sense.TYPE, "A3")})
    offer = offer_labels(library, article_id, settled(Format.DOCCANO, BODY, labels, None), mapping, FILE)
    assert is_blank(offer.content.units[3])
    assert offer.content.units[3].role is Role.BODY


def test_a_table_is_read_on_either_text_of_the_article(
    library: Library, colleague: Drafting, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    key = fingerprinted(key_of(colleague), BODY)
    write_foreign(path, Format.CSV, key, Article(BODY, ArticleInfo("Ferry")))
    mended = BODY.replace("Harbour towns ask", "Towns ask")
    with refused(InvalidContent):
        read_brought(path, mended)
    found = read_brought(path, mended, BODY)
    assert isinstance(found, Foreign)
    assert found.text == BODY
