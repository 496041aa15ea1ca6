"""What each kind of hint finds and what it leaves alone, with the English rules that are bundled."""

from __future__ import annotations

import pytest
from hinting_desk import evidence, questions

from secondread_core.hinting.model import HintKind, Question

A, V, U = HintKind.ATTRIBUTION, HintKind.VAGUE, HintKind.UNNAMED


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Marit Dahl said the pier was rotten.", ["Marit Dahl", "said"]),
        ("The pier was rotten, said the harbour master Marit Dahl.", ["said", "Marit Dahl"]),
        ("The pier is rotten, Dahl has repeatedly warned.", ["Dahl", "warned"]),
        ("The minister for roads also denied it.", ["minister", "denied"]),
        ("Ines Roth, who runs the swimming club, said it would close.", ["Ines Roth", "said"]),
        ("She argued that the pier was safe.", ["She", "argued"]),
        ("The pier is safe, according to the new mayor.", ["according to the new mayor"]),
        ("The pier is safe, in her view.", ["in her view"]),
        ("“The pier is quite safe,” said Dahl.", ["The pier is quite safe", "said", "Dahl"]),
        ("“Go!”", ["Go"]),
    ],
)
def test_who_says_it_is_underlined_with_the_word_of_saying(sentence: str, words: list[str]) -> None:
    assert evidence(sentence)[A] == words


@pytest.mark.parametrize(
    "sentence",
    [
        "The pier closed on Friday.",
        "Ferries from the United States were late.",
        "The company kept its promises.",
        "Visitors to Brome can claim their money back.",
        "It was a claim nobody checked.",
        "The rules state nothing of the kind.",
        "A sign with “No entry” hung there.",
    ],
)
def test_words_of_saying_without_a_speaker_are_no_attribution(sentence: str) -> None:
    assert A not in evidence(sentence)


@pytest.mark.parametrize(
    ("sentence", "kind", "words"),
    [
        ("Experts fear for the pier.", V, ["Experts"]),
        ("It is widely believed that the pier is rotten.", V, ["It is widely believed"]),
        ("The mayor allegedly knew.", V, ["allegedly"]),
        ("Critics now argue that it is too late.", V, ["Critics", "argue"]),
        ("Officials said that the pier was closed.", U, ["Officials", "said"]),
        ("A senior official asked not to be named.", U, ["A senior official", "asked not to be named"]),
        ("The pier is sold, as reported by Reuters.", HintKind.SECOND_HAND, ["as reported by", "Reuters"]),
        ("The newspaper has a picture.", HintKind.SECOND_HAND, ["newspaper"]),
        ("Repairs cost $3,000 or 4.5% of the budget.", HintKind.NUMBER, ["$3,000", "4.5"]),
        ("Dozens of boats waited.", HintKind.NUMBER, ["Dozens"]),
        ("I saw our pier.", HintKind.FIRST_PERSON, ["I", "our"]),
        ("Unfortunately the absurd plan goes on.", HintKind.JUDGING, ["Unfortunately", "absurd"]),
        ("The pier will fall.", HintKind.FORECAST, ["will"]),
        ("The town is likely to sell it.", HintKind.FORECAST, ["is likely to"]),
        ("The mayor wants the land for her friends.", HintKind.MOTIVE, ["wants"]),
        ("Is that a way to treat a town?", HintKind.RHETORIC, ["town"]),
        ("What a way to treat a town!", HintKind.RHETORIC, ["town"]),
        ("The “repair” took a year.", HintKind.SCARE_QUOTES, ["repair"]),
    ],
)
def test_each_kind_underlines_its_words(sentence: str, kind: HintKind, words: list[str]) -> None:
    assert evidence(sentence)[kind] == words


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Officials took part in the talks.", U),
        ("The pier was built in 1931.", HintKind.NUMBER),
        ("The pier closed on 24 February and on March 3.", HintKind.NUMBER),
        ("The 5th pier is new.", HintKind.NUMBER),
        ("A boat came from the US.", HintKind.FIRST_PERSON),
        ("The ship “Old Heron” is back.", HintKind.SCARE_QUOTES),
        ("“Is that a way to treat a town?” asked Dahl.", HintKind.RHETORIC),
    ],
)
def test_what_only_looks_alike_is_left_alone(sentence: str, kind: HintKind) -> None:
    assert kind not in evidence(sentence)


def test_a_plain_report_gets_no_hint_at_all() -> None:
    assert evidence("The ferry left the harbour on Friday and reached Brome in the evening.") == {}


@pytest.mark.parametrize(
    "text",
    [
        "“It is an absurd plan and I will leave,” said Dahl.",
        '"It is an absurd plan and I will leave," said Dahl.',
        "‘It is the boy’s absurd plan and I will leave,’ said Dahl.",
        "«It is an absurd plan and I will leave», said Dahl.",
        "Dahl said: “They have a plan. It is absurd. I will leave.”",
        "Dahl said: “They have a plan.\n\n“It is absurd.\n\n“I will leave.”",
    ],
)
def test_words_inside_quotation_marks_are_not_the_writer_s(text: str) -> None:
    own = {HintKind.JUDGING, HintKind.FIRST_PERSON, HintKind.FORECAST}
    assert not own & set(evidence(text))
    unquoted = text.translate(dict.fromkeys(map(ord, '“”"«»‘'))).replace(",’", ",")
    assert own <= set(evidence(unquoted))


def test_every_sentence_of_a_continued_quotation_is_attributed() -> None:
    text = "Dahl said: “They have a plan.\n\n“It is absurd.\n\n“I will leave.”\n\nThe plan is absurd."
    found = evidence(text)
    assert found[A] == ["Dahl", "said", "They have a plan", "It is absurd", "I will leave"]
    assert found[HintKind.JUDGING] == ["absurd"]


def test_a_quotation_that_nobody_closes_ends_with_its_paragraph() -> None:
    found = evidence("“They have an absurd plan.\n\nThe absurd plan goes on.")
    assert found[HintKind.JUDGING] == ["absurd"]


def test_an_apostrophe_opens_nothing() -> None:
    assert evidence("In the ‘90s it was an absurd plan.")[HintKind.JUDGING] == ["absurd"]


@pytest.mark.parametrize(
    ("alone", "said", "before", "after"),
    [
        ("The plan is absurd.", "The plan is absurd, Dahl said.", Question.OPINION, Question.WHOSE_WORD),
        ("The pier will fall.", "The pier will fall, Dahl said.", Question.FORECAST, Question.CONTENT),
        ("The mayor wants it.", "The mayor wants it, Dahl said.", Question.MOTIVE, Question.CONTENT),
    ],
)
def test_where_somebody_says_it_the_question_is_another(
    alone: str, said: str, before: Question, after: Question
) -> None:
    assert questions(alone) == {before}
    assert questions(said) == {after, Question.ATTRIBUTED}
