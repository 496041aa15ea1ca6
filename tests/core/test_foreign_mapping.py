"""Labels of other schemes: what is suggested, what is remembered, and where it lands in the article."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from exchange_desk import refused
from foreign_desk import BAKER, NEWS, NOBODY, SILLY, at
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.codebook import Skill, SourceCode, TypeCode
from secondread_core.drafting.following import follows
from secondread_core.errors import InvalidContent
from secondread_core.exchange.foreign.applying import apply_mapping
from secondread_core.exchange.foreign.laying import laid_over
from secondread_core.exchange.foreign.mapping import (
    IGNORED,
    Mapping,
    Meaning,
    Sense,
    mapping_from_json,
    mapping_to_json,
    suggested,
)
from secondread_core.exchange.foreign.model import Annotation, Foreign, Format, Why, settled
from secondread_core.segmentation import segment
from secondread_resources import codebook

BOOK = codebook()
NAMES = {code: told["name"] for layer in (BOOK["types"], BOOK["sources"]) for code, told in layer.items()}
SENTENCES = segment(NEWS)


def foreign(*annotations: Annotation, text: str = NEWS) -> Foreign:
    return settled(Format.DOCCANO, text, annotations, None)


def label(words: str, name: str, **attributes: str) -> Annotation:
    return Annotation(*at(words), name, attributes)


@pytest.mark.parametrize(
    ("term", "code"),
    [
        ("A3", "A3"),
        ("a3", "A3"),
        ("Opinion", "A3"),
        ("opinions", "A3"),
        ("REPORTED_FACT", "A1"),
        ("ReportedFact", "A1"),
        ("http://scheme.example/labels#Vague", "B4"),
        ("Attribution", "A2"),
        ("Mixed sentence", "A5"),
        ("unnamed, bare", "B3"),
        ("Person", None),
        ("x", None),
        ("", None),
        ("🦊", None),
        ("Claim", None),  # not "No claim", which is the opposite
    ],
)
def test_names_that_are_alike_are_suggested(term: str, code: str | None) -> None:
    meanings = suggested(foreign(label(SILLY, term)), NAMES).meanings
    assert meanings.get(term) == (
        None if code is None else Meaning(Sense.TYPE if code[0] == "A" else Sense.SOURCE, code)
    )


def test_values_of_attributes_are_terms_too() -> None:
    one = foreign(label(SILLY, "Statement", kind="Opinion", note="x" * 99))
    mapping = suggested(one, NAMES)
    assert mapping.meanings == {"kind=Opinion": Meaning(Sense.TYPE, "A3")}
    assert mapping.open_terms(one) == ["Statement"]


def test_what_was_decided_once_is_kept() -> None:
    known = Mapping("s", {"Opinion": IGNORED, "Gone": Meaning(Sense.FLAG)})
    assert suggested(foreign(label(SILLY, "Opinion")), NAMES, known).meanings == known.meanings


meanings = (
    st.builds(Meaning, st.just(Sense.TYPE), st.sampled_from(TypeCode).map(str))
    | st.builds(Meaning, st.just(Sense.SOURCE), st.sampled_from(SourceCode).map(str))
    | st.builds(Meaning, st.just(Sense.WORDS), st.text(st.characters(exclude_categories=["Cs"]), max_size=9))
    | st.sampled_from([IGNORED, Meaning(Sense.FLAG)])
)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=9)


@given(st.builds(Mapping, texts, st.dictionaries(texts, meanings)))
def test_a_mapping_is_remembered_as_it_was(mapping: Mapping) -> None:
    assert mapping_from_json(json.loads(json.dumps(mapping_to_json(mapping)))) == mapping


@pytest.mark.parametrize(
    ("told", "pointer", "reason"),
    [
        ({"sense": "kind"}, "/meanings/x/sense", "unknown-value"),
        ({"sense": "type", "code": "B1"}, "/meanings/x/code", "unknown-value"),
        ({"sense": "source"}, "/meanings/x/code", "unknown-value"),
        ({"sense": "type", "kode": "A1"}, "/meanings/x/kode", "unknown-field"),
        ({"sense": "words", "code": "x" * 61}, "/meanings/x/code", "range"),
        (7, "/meanings/x", "type"),
    ],
)
def test_a_wrong_mapping_is_refused(told: object, pointer: str, reason: str) -> None:
    value = {"format": "secondread-mapping", "version": 1, "scheme": "s", "meanings": {"x": told}}
    with refused(InvalidContent) as caught:
        mapping_from_json(value, Path("m.json"))
    assert (caught[0].pointer, caught[0].reason) == (pointer, reason)  # type: ignore[attr-defined]


MAPPING = Mapping(
    "s",
    {
        "opinion": Meaning(Sense.TYPE, "A3"),
        "fact": Meaning(Sense.TYPE, "A1"),
        "who": Meaning(Sense.SOURCE, "B1"),
        "no source": Meaning(Sense.FLAG),
        "loaded": Meaning(Sense.WORDS, "loaded"),
        "person": IGNORED,
    },
)


def coded(*annotations: Annotation) -> tuple[dict[str, tuple[str, str, list[str]]], list[tuple[str, str]]]:
    """Type, source and marked words by the sentence's first word; and the terms that are left, with why."""
    units, left = apply_mapping(foreign(*annotations), SENTENCES, MAPPING)
    assert [(unit.start, unit.end) for unit in units] == [(unit.start, unit.end) for unit in SENTENCES.units]
    return {
        NEWS[unit.start : unit.end].split()[0]: (
            unit.type_code or "",
            unit.source_code or "",
            [NEWS[span.start : span.end] for span in unit.spans],
        )
        for unit in units
        if unit.type_code or unit.source_code or unit.spans
    }, [(lost.term, lost.why) for lost in left]


def test_a_label_tells_of_the_sentences_it_covers() -> None:
    assert coded(
        label(SILLY, "opinion"), label(BAKER, "fact"), label("Ina Ohm", "who"), label("silly", "loaded"),
        label(NOBODY, "no source"), label("Ina Ohm", "person"), label("prize", "thing"),
    ) == (
        {"What": ("A3", "", ["silly"]), "The": ("A1", "B1", []), "Nobody": ("", "B6", [])},
        [("thing", Why.UNMAPPED)],
    )  # fmt: skip
    everything = label(NEWS[at(BAKER)[0] :], "fact")
    assert set(coded(everything)[0]) == {"The", "What", "Nobody"}
    over_the_edge = label(f"Monday. {SILLY}", "opinion")  # of the sentence before only the last word
    assert set(coded(over_the_edge)[0]) == {"What"}


def test_of_two_types_the_one_that_covers_more_stands_and_the_other_is_told() -> None:
    short, long = label("What a", "fact"), label(SILLY, "opinion")
    for order in ((short, long), (long, short)):
        assert coded(*order)[0]["What"][0] == "A3"
        assert len(coded(*order)[1]) == 1
    assert coded(long, label(SILLY, "opinion"))[1] == []
    assert coded(label("silly", "loaded"), label("silly prize", "loaded"))[1] == [("loaded", Why.CONFLICT)]


def test_what_lies_between_the_sentences_is_told() -> None:
    gap = NEWS.index("\n\n")
    assert coded(Annotation(gap, gap + 2, "fact"))[1] == [("fact", Why.OUTSIDE)]


def test_notes_of_annotators_become_notes_to_oneself() -> None:
    units, _ = apply_mapping(foreign(label(SILLY, "opinion", AnnotatorNotes="says who?")), SENTENCES, MAPPING)
    assert [unit.remark for unit in units if unit.remark] == ["says who?"]


def test_another_copy_of_the_text_has_the_words_elsewhere() -> None:
    body = f"Advertisement.\n\n{SILLY} {NEWS.replace('Nobody', 'Somebody')}"
    theirs = foreign(label(BAKER, "fact"), label(SILLY, "opinion"), label(NOBODY, "no source"))
    laid, lost = laid_over(theirs, body)
    assert [body[one.start : one.end] for one in laid.annotations] == [BAKER, SILLY]
    assert laid.annotations[1].start == body.rindex(SILLY)
    assert [(one.annotation.label, one.why) for one in lost] == [("no source", Why.NOT_FOUND)]
    assert laid_over(theirs, NEWS) == (theirs, [])


def test_a_scheme_has_the_same_name_for_the_same_labels() -> None:
    first, second = (
        foreign(label(SILLY, "a"), label(BAKER, "b")),
        foreign(label(NOBODY, "b"), label(BAKER, "a")),
    )
    assert first.scheme == second.scheme != foreign(label(SILLY, "a")).scheme


def test_skills_follow_from_what_was_brought() -> None:
    both = Mapping("s", {"op": Meaning(Sense.TYPE, "A3"), "none": Meaning(Sense.SOURCE, "B0")})
    units, _ = apply_mapping(
        foreign(label(SILLY, "op"), label(SILLY, "none"), label(BAKER, "op")), SENTENCES, both
    )
    assert [unit.skills for unit in units if unit.type_code] == [(), (Skill.WRITER_JUDGEMENT,)]
    assert all(map(follows, units))


def test_white_space_gives_nothing_away() -> None:
    space = NEWS.index(" ", at(SILLY)[0])
    assert coded(Annotation(space, space + 1, "loaded")) == ({}, [("loaded", Why.OUTSIDE)])


OLD = (
    "Ferry news\n\nThe plan is absurd. Anna Holt said the ferry sails too late. The clown wore an absurd hat."
)


def laid(old: str, new: str, words: str, near: int = 0) -> str:
    """The sentence of `new` on which a label on `words` of `old` lands; "" for none."""
    start = old.index(words, near)
    found, lost = laid_over(foreign(Annotation(start, start + len(words), "x"), text=old), new)
    assert len(found.annotations) + len(lost) == 1
    for one in found.annotations:
        assert new[one.start : one.end] == words
        return next(new[u.start : u.end] for u in segment(new).units if u.start <= one.start < u.end)
    return ""


def test_a_label_never_lands_on_the_same_word_of_another_sentence() -> None:
    gone = OLD.replace("The plan is absurd. ", "")
    assert laid(OLD, gone, "absurd") == ""
    assert (
        laid(OLD, OLD.replace("The plan is absurd.", "Nobody finds it absurd, or so he says."), "absurd")
        == ""
    )
    assert laid(OLD, gone, "absurd", OLD.index("clown")) == "The clown wore an absurd hat."
    twice = OLD + " The plan is absurd."
    assert laid(twice, twice.replace("The plan is absurd. ", "", 1), "plan", OLD.index("clown")) != ""
    assert laid("He said no. It rained. He said no.", "It rained. He said no.", "He said no.") == ""


def test_a_label_goes_with_its_sentence() -> None:
    edited = OLD.replace("The plan is absurd", "The whole plan is absurd, he said")
    assert laid(OLD, edited, "absurd") == "The whole plan is absurd, he said."
    moved = OLD.replace("The plan is absurd. ", "") + " The plan is absurd."
    assert laid(OLD, moved, "absurd") == "The plan is absurd."
    assert laid(OLD, moved, "The plan is absurd.") == "The plan is absurd."
    assert laid(OLD, "An advertisement.\n\n" + OLD, "Ferry news") == "Ferry news"
    assert laid(OLD, OLD.replace("absurd. Anna", "odd. Anna"), "absurd") == ""


@given(st.data())
def test_whatever_is_edited_a_label_keeps_its_words_and_half_its_sentence(data: st.DataObject) -> None:
    words = OLD.split(" ")
    cut = data.draw(st.integers(0, len(words) - 1)), data.draw(st.integers(0, 5))
    put = data.draw(
        st.lists(st.sampled_from(["absurd", "the", "hat.", "ferry", "Nobody", "plan"]), max_size=4)
    )
    new = " ".join((*words[: cut[0]], *put, *words[cut[0] + cut[1] :])) or "x"
    unit = data.draw(st.sampled_from(segment(OLD).units))
    sentence = OLD[unit.start : unit.end]
    word = data.draw(st.sampled_from(sentence.strip(".").split()))
    landed = laid(OLD, new, word, unit.start).casefold().replace(".", "").split()
    own = sentence.casefold().replace(".", "").split()
    assert not landed or 2 * len([one for one in own if one in landed]) >= len(own)
    if [new[u.start : u.end] for u in segment(new).units].count(sentence) == new.count(sentence) == 1:
        assert landed == own
