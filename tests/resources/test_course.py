"""The bundled course: what each article and key promises to readers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import secondread_seeds
from secondread_core.answer_key import AnswerKey, publishing_problems
from secondread_core.codebook import TYPE_CLASS, TypeClass, missing_codes
from secondread_core.exchange.course import CourseEntry, read_course, read_published_keys
from secondread_core.portable_key import PortableKey
from secondread_core.segmentation import segment

ENTRIES = read_course(secondread_seeds.catalogue())
PUBLISHED = read_published_keys(secondread_seeds.catalogue())
each = pytest.mark.parametrize("entry", ENTRIES, ids=[entry.article_id for entry in ENTRIES])
CODE = re.compile(r"\b[AB][0-7]\b")


def key_of(entry: CourseEntry) -> AnswerKey:
    assert entry.key is not None
    return entry.key


def test_there_are_five_of_each() -> None:
    assert len(ENTRIES) == 5
    assert len(PUBLISHED) == 5


@each
def test_an_article_is_marked_as_written_for_practice(entry: CourseEntry) -> None:
    assert "practice" in entry.article.info.practice_notice
    assert entry.article.info.licence == "CC-BY-4.0"
    assert entry.article.info.summary


@each
def test_it_has_eighteen_to_forty_units(entry: CourseEntry) -> None:
    assert 18 <= len(entry.segmentation.units) <= 40


@each
def test_the_segmenter_still_cuts_it_as_its_key_has_it(entry: CourseEntry) -> None:
    spans = [(unit.start, unit.end) for unit in key_of(entry)]
    assert [(unit.start, unit.end) for unit in segment(entry.article.body).units] == spans


@each
def test_the_key_may_be_published_and_gives_a_reason_for_every_sentence(entry: CourseEntry) -> None:
    assert publishing_problems(key_of(entry)) == []
    for unit in key_of(entry):
        if unit.coding.graded:
            assert len(unit.coding.rationale) > 30
            assert not CODE.search(unit.coding.rationale), "readers know names, not codes"


@each
def test_both_tracks_have_something_to_find(entry: CourseEntry) -> None:
    graded = [unit.coding for unit in key_of(entry) if unit.coding.graded]
    opinions = [coding for coding in graded if TYPE_CLASS.get(coding.type_code) is TypeClass.OPINION]
    missing = [coding for coding in graded if coding.source_code in missing_codes(1)]
    assert len(opinions) >= 3
    assert len(missing) >= 3
    assert len(graded) - len(opinions) >= 5


@each
def test_marked_words_stand_inside_their_sentence(entry: CourseEntry) -> None:
    for unit in key_of(entry):
        for span in unit.coding.spans:
            assert unit.start <= span.start < span.end <= unit.end
            assert entry.article.body[span.start : span.end].strip()


@each
def test_the_certificate_tells_of_two_codings(entry: CourseEntry) -> None:
    certificate = key_of(entry).certificate
    assert len(certificate.authors) == 2
    assert certificate.agreement_class is not None


def test_published_keys_travel_without_their_text() -> None:
    for key in PUBLISHED:
        assert isinstance(key, PortableKey)
        for unit in key.units:
            assert len(unit.fingerprint) == 16
            if unit.coding.graded:
                assert unit.coding.rationale


def test_the_sources_page_names_every_article() -> None:
    page = (Path(secondread_seeds.__file__).parent / "SOURCES.md").read_text(encoding="utf-8")
    for entry in ENTRIES:
        assert entry.article_id in page


def test_the_sources_page_tells_what_the_certificates_say() -> None:
    page = (Path(secondread_seeds.__file__).parent / "SOURCES.md").read_text(encoding="utf-8")
    rows = [[cell.strip() for cell in line.split("|")] for line in page.splitlines() if line.startswith("| ")]
    told = {cells[1]: cells[2:6] for cells in rows}
    for key in (*map(key_of, ENTRIES), *PUBLISHED):
        one = key.certificate
        alphas = (one.alpha_class, one.alpha_type, one.alpha_missing)
        written = ["–" if alpha is None else f"{alpha:.2f}" for alpha in alphas]
        assert told[key.key_id] == [str(one.n), *written], key.key_id
