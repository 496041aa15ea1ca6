"""Skills follow from the codes until somebody chooses them by hand; words are called what fits them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from drafting_desk import any_act, apply_act, plain_draft, unit_reading
from hypothesis import given
from hypothesis import strategies as st

import secondread_seeds
from secondread_core.codebook import Content, Role, Skill, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.cutting import merge
from secondread_core.drafting.edits import Edit, apply, inverse
from secondread_core.drafting.following import (
    LABELS,
    MOST_FITTING,
    fitting,
    follows,
    label_for,
    skills_for,
)
from secondread_core.drafting.model import Draft, UnitDraft

PLAIN = plain_draft()
FERRY = unit_reading(PLAIN, "sails too late")
KEYS = sorted(Path(secondread_seeds.__file__).parent.glob("keys/**/*.json"))

Coding = Callable[[Draft], Edit]
codings: st.SearchStrategy[Coding] = st.one_of(
    st.sampled_from([None, *TypeCode]).map(lambda c: lambda d: acts.set_type(d, FERRY, c)),
    st.sampled_from([None, *SourceCode]).map(lambda c: lambda d: acts.set_source(d, FERRY, c)),
    st.sampled_from([None, *Content]).map(lambda c: lambda d: acts.set_content(d, FERRY, c)),
)


def unit(type_code: str, source: str, content: str | None = None, role: Role = Role.BODY) -> UnitDraft:
    return replace(
        PLAIN.units[FERRY],
        type_code=TypeCode(type_code),
        source_code=SourceCode(source),
        content=None if content is None else Content(content),
        role=role,
    )


@pytest.mark.parametrize(
    ("code", "skills"),
    [
        (("A1", "B0"), "plain-report"),
        (("A1", "B1"), "plain-report"),
        (("A1", "B2"), "plain-report"),
        (("A1", "B3"), "unnamed-source"),
        (("A1", "B4"), "vague-source"),
        (("A1", "B5"), "second-hand"),
        (("A1", "B6"), "number-without-source"),
        (("A1", "B7"), "weak-source"),
        (("A2", "B1", "claim"), "attributed-claim"),
        (("A2", "B1", "intention"), "attributed-claim"),
        (("A2", "B2", "prediction"), "attributed-claim"),
        (("A2", "B1", "opinion"), "attributed-opinion"),
        (("A2", "B3", "opinion"), "unnamed-source attributed-claim"),
        (("A2", "B4", "opinion"), "vague-source"),
        (("A2", "B5", "intention"), "second-hand"),
        (("A2", "B6", "opinion"), "quote-without-speaker"),
        (("A2", "B7", "prediction"), "weak-source attributed-claim"),
        (("A2", "B1"), ""),
        (("A3", "B0"), "writer-judgement"),
        (("A3", "B4"), "writer-judgement"),
        (("A4", "B0"), "fact-plus-inference"),
        (("A4", "B6"), "motive-reading"),
        (("A5", "B6"), "loaded-word"),
        (("A6", "B0"), ""),
    ],
)
def test_what_follows_from_the_codes(code: tuple[str, ...], skills: str) -> None:
    assert " ".join(skills_for(unit(*code))) == skills


@given(st.lists(codings, max_size=8))
def test_skills_of_a_fresh_sentence_follow_every_code_and_come_back(done: list[Coding]) -> None:
    drafts, edits = [PLAIN], []
    for act in done:
        edits.append(act(drafts[-1]))
        drafts.append(apply(drafts[-1], edits[-1]))
        now = drafts[-1].units[FERRY]
        assert now.skills == skills_for(now)
    for edit, before in zip(reversed(edits), reversed(drafts[:-1]), strict=True):
        drafts.append(apply(drafts[-1], inverse(edit)))
        assert drafts[-1] == before, "code and skills are one act"


@given(st.lists(st.sampled_from(Skill), min_size=1, max_size=3, unique=True), st.lists(codings, max_size=8))
def test_skills_chosen_by_hand_stay(chosen: list[Skill], done: list[Coding]) -> None:
    """Unless the codes come to say the very same: then nobody can tell who chose."""
    draft = PLAIN
    for skill in chosen:
        draft = apply_act(draft, lambda d, s=skill: acts.toggle_skill(d, FERRY, s))
    for act in done:
        before = draft.units[FERRY]
        draft = apply_act(draft, act)
        if follows(before):
            return
        assert draft.units[FERRY].skills == before.skills == tuple(chosen)


@given(any_act(), st.lists(codings, max_size=3))
def test_no_act_on_another_sentence_changes_skills(act: Callable[[Draft], Edit], done: list[Coding]) -> None:
    draft = apply_act(PLAIN, act)
    elsewhere = [one.skills for one in draft.units]
    if len(elsewhere) != len(PLAIN.units):
        return
    for coding in done:
        draft = apply_act(draft, coding)
    now = [one.skills for one in draft.units]
    assert now[:FERRY] + now[FERRY + 1 :] == elsewhere[:FERRY] + elsewhere[FERRY + 1 :]


def test_of_two_sentences_that_become_one_the_skills_follow_too() -> None:
    first, second = FERRY, FERRY + 1
    draft = apply_act(PLAIN, lambda d: acts.set_type(d, first, TypeCode.OPINION))
    draft = apply_act(draft, lambda d: acts.set_source(d, second, SourceCode.NONE_NEEDED))
    assert apply_act(draft, lambda d: merge(d, first)).units[first].skills == (Skill.WRITER_JUDGEMENT,)
    by_hand = apply_act(draft, lambda d: acts.toggle_skill(d, second, Skill.IRONY))
    assert apply_act(by_hand, lambda d: merge(d, first)).units[first].skills == (Skill.IRONY,)


@given(
    st.sampled_from([Role.BODY, Role.HEADLINE]),
    st.sampled_from([None, *TypeCode]),
    st.sampled_from([None, *SourceCode]),
    st.sampled_from([None, *Content]),
)
def test_four_skills_fit_and_what_follows_is_among_them_first(
    role: Role, kind: TypeCode | None, source: SourceCode | None, content: Content | None
) -> None:
    one = replace(PLAIN.units[FERRY], type_code=kind, source_code=source, content=content, role=role)
    found = fitting(one)
    assert len(set(found)) == len(found) == MOST_FITTING
    following = skills_for(one)
    assert found[: len(following)] == following
    if role is Role.HEADLINE:
        assert Skill.HEADLINE_VS_BODY in found


@pytest.mark.parametrize("kind", ["A1", "A2", "A3", "A4", "A5"])
def test_a_vague_source_always_fits_where_there_is_one(kind: str) -> None:
    assert Skill.VAGUE_SOURCE in fitting(unit(kind, "B4", "claim" if kind == "A2" else None))


def test_of_an_attribution_what_is_said_fits_and_not_what_is_not() -> None:
    assert fitting(unit("A2", "B1", "opinion")) == (
        Skill.ATTRIBUTED_OPINION,
        Skill.SECOND_HAND,
        Skill.WEAK_SOURCE,
        Skill.QUOTE_WITHOUT_SPEAKER,
    )
    assert Skill.ATTRIBUTED_CLAIM in fitting(unit("A2", "B4", "claim"))
    assert {Skill.ATTRIBUTED_CLAIM, Skill.ATTRIBUTED_OPINION} <= set(fitting(unit("A2", "B1")))


def test_words_are_called_after_the_first_skill_that_has_words() -> None:
    assert label_for(PLAIN.units[FERRY]) == "attribution"
    assert label_for(unit("A1", "B4")) == "vague-source"
    assert label_for(unit("A1", "B6")) == "number"
    assert label_for(unit("A2", "B3", "claim")) == "vague-source"
    assert label_for(unit("A2", "B1", "opinion")) == "attribution"
    assert label_for(unit("A4", "B6")) == "motive"
    assert label_for(replace(unit("A4", "B0"), skills=(Skill.FORECAST_AS_FACT,))) == "forecast"
    headline = replace(unit("A5", "B6"), skills=(Skill.HEADLINE_VS_BODY, Skill.LOADED_WORD))
    assert label_for(headline) == "loaded"


def test_the_bundled_keys_use_these_labels_and_mostly_these_skills() -> None:
    assert len(KEYS) == 10
    graded = contained = fits = 0
    labels: set[str] = set()
    for path in KEYS:
        for stored in json.loads(path.read_text(encoding="utf-8"))["units"]:
            labels |= {span["label"] for span in stored.get("spans", ())}
            role = Role(stored.get("role", "body"))
            if role not in (Role.BODY, Role.HEADLINE) or stored["type"] == "A6":
                continue
            one = unit(stored["type"], stored["source"], stored.get("content"), role)
            chosen = set(map(Skill, stored["skills"]))
            graded += 1
            contained += set(skills_for(one)) <= chosen
            fits += chosen <= set(fitting(one))
    assert labels == set(LABELS)
    assert graded == 260
    assert contained / graded > 0.85
    assert fits / graded > 0.98
