"""What we write in a foreign format we read again as it was, or the format says what it loses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from exchange_desk import ARTICLE, refused
from foreign_desk import keys_on_texts
from hypothesis import HealthCheck, given, settings
from key_documents import EXACT

from secondread_core.answer_key import AnswerKey, Coding, KeyUnit
from secondread_core.article import Article, ArticleInfo, text_hash
from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.errors import InvalidContent
from secondread_core.exchange.foreign.formats import (
    ENDINGS,
    LOSSES,
    format_of,
    losses,
    read_foreign,
    write_foreign,
)
from secondread_core.exchange.foreign.model import Format
from secondread_core.exchange.foreign.own_key import key_in

formats = pytest.mark.parametrize("format_", Format)
UNWRITABLE = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def path_for(folder: Path, format_: Format, number: int = 0) -> Path:
    return folder / f"a {format_}{ENDINGS[format_][number]}"


@formats
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(made=keys_on_texts())
def test_a_key_comes_back_as_it_was(format_: Format, tmp_path: Path, made: tuple[AnswerKey, Article]) -> None:
    key, article = made
    for file in tmp_path.iterdir():  # of the example before
        file.unlink()
    path = path_for(tmp_path, format_)
    write_foreign(path, format_, key, article)
    foreign = read_foreign(path, format_, article.body)
    assert key_in(foreign, path) == key
    assert foreign.text == article.body


@formats
def test_the_format_of_a_file_is_recognised(format_: Format, tmp_path: Path) -> None:
    article = Article(ARTICLE, ArticleInfo("Ferry"))
    for number in range(len(ENDINGS[format_])):
        path = path_for(tmp_path, format_, number)
        write_foreign(path, format_, EXACT, article)
        assert format_of(path) is format_
        assert key_in(read_foreign(path, format_, ARTICLE), path) == EXACT


@formats
def test_what_is_lost_is_said(format_: Format, tmp_path: Path) -> None:
    """The article is in the file or not, control characters pass or not, as the codes say."""
    control = Article("It was \x01late. 😀", ArticleInfo("t"))
    path = path_for(tmp_path, format_)
    if "control-characters" in losses(format_):
        with refused(InvalidContent):
            write_foreign(path, format_, AnswerKey("k", 1, "", control.text_hash, ()), control)
        assert list(tmp_path.iterdir()) == []
    else:
        write_foreign(path, format_, AnswerKey("k", 1, "", control.text_hash, ()), control)
        assert read_foreign(path, format_, control.body).text == control.body
    for file in tmp_path.iterdir():
        file.unlink()
    write_foreign(
        path, format_, AnswerKey("k", 1, "", control.text_hash, ()), Article("Night. Day.", ArticleInfo("t"))
    )
    written = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert (b"Night. Day." not in written) == ("layout" in losses(format_))
    assert set(LOSSES) == set(Format)


@formats
@pytest.mark.parametrize("reason", ["\r", " ", "\t\n", "=1", "'", "\ufeff"])
def test_a_reason_of_signs_alone_comes_back(format_: Format, tmp_path: Path, reason: str) -> None:
    body = "It rained."
    coding = Coding(TypeCode.REPORTED_FACT, SourceCode.NONE_NEEDED, rationale=reason)
    key = AnswerKey("one", 1, "", text_hash(body), (KeyUnit(0, len(body), coding),))
    path = path_for(tmp_path, format_)
    write_foreign(path, format_, key, Article(body, ArticleInfo("Rain")))
    assert key_in(read_foreign(path, format_, body), path) == key
