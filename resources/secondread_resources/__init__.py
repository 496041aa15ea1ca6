"""What the window shows but does not compute: the codebook in plain words, help, icons, translations.

A leaf: imports nothing of ours. Whoever composes the program hands its contents in.
"""

from __future__ import annotations

import json
from typing import TypedDict, cast


class CounterExample(TypedDict):
    """A sentence that looks like the code and is not: it has `code` instead, and `why` says so."""

    sentence: str
    code: str
    why: str


class Explained(TypedDict):
    """A name and one sentence about it."""

    name: str
    explanation: str


class CodeWords(Explained):
    """What is shown for one code: its name, what it is, a sentence that has it and one that has not."""

    example: str
    counter_example: CounterExample


class SkillWords(TypedDict):
    """A skill's name, and what to look for next time."""

    name: str
    advice: str


class LevelWords(TypedDict):
    """A level's name, and what it asks of a reader."""

    name: str
    asks: str


class Codebook(TypedDict):
    """One version of the codebook in one language. Keys are core's codes ("A1", "B0", "claim", …), in the
    order in which they are shown; the keys of `levels` are "1", "2", "3"."""

    format: str
    version: int
    language: str
    classes: dict[str, Explained]
    types: dict[str, CodeWords]
    contents: dict[str, CodeWords]
    sources: dict[str, CodeWords]
    skills: dict[str, SkillWords]
    roles: dict[str, Explained]
    levels: dict[str, LevelWords]


class Contrast(TypedDict):
    """What decides between two codes: a question whose "yes" means the code `yes`, a sentence for each of the
    two that differs in little else, and the reason."""

    question: str
    yes: str
    sentences: dict[str, str]
    why: str


class Step(TypedDict):
    """A question of the decision order, the codes that "yes" leads to, and what to look out for."""

    question: str
    yes: list[str]
    beware: str


class Contrasts(TypedDict):
    """What tells codes apart, for one version of the codebook in one language. `order`: the first "yes"
    decides on the type. `classes` and `types` have every pair; `sources` every pair of those that can be
    missing, and how each of these differs from one that is not."""

    format: str
    version: int
    language: str
    order: list[Step]
    classes: list[Contrast]
    types: list[Contrast]
    sources: list[Contrast]


class ReportPhrases(TypedDict):
    """What a report says, in one language: sentences by name, with {places} for values."""

    format: str
    version: int
    language: str
    phrases: dict[str, str]


class HintRules(TypedDict):
    """By which words hints are found in texts of `language`: lists of phrases by name, and the rules that use
    them. Core's `hinting` says what they mean and checks them."""

    format: str
    version: int
    language: str
    lists: dict[str, list[str]]
    rules: list[dict[str, str | int | bool | list[str]]]


class TourSample(TypedDict):
    """What the tour reads: what is told about the article, its text, and its key in the format of key files.
    Its first seven sentences are, in every language: a headline, a plain report, an opinion, a wild quotation
    of somebody named, a vague source, a number without a source, and a report with a judging word; from the
    opinion on, the first words marked in each of them are those that give it away."""

    format: str
    version: int
    language: str
    article: dict[str, str]
    body: str
    key: dict[str, object]


class HelpPage(TypedDict):
    """A page of the help: `name` is its file without the ending."""

    name: str
    title: str


def read_text(name: str, language: str = "en") -> str:
    """The text of a resource, named from the package's folder with "/" ("help/welcome.md"), in the nearest
    language to `language`, a BCP 47 tag ("de", "pt-BR").

    English is in every resource. What another language has stands beside it, with its tag before the ending:
    "welcome.de.md" beside "welcome.md", "v1.de.json" beside "v1.en.json". A region ("pt-BR") falls back to
    its language, and that to English.

    Raises FileNotFoundError where there is no such resource in English.
    """
    from importlib.resources import files  # not at start-up, which reads nothing from here

    place = files(__name__)
    for tag in _nearest(language):
        translated = place.joinpath(*_in_language(name, tag).split("/"))
        if translated.is_file():
            return translated.read_text(encoding="utf-8")
    return place.joinpath(*name.split("/")).read_text(encoding="utf-8")


def codebook(language: str = "en", version: int = 1) -> Codebook:
    """The codebook in words, in the nearest language as `read_text` finds it.

    Raises FileNotFoundError for a version that is not there.
    """
    return cast(Codebook, json.loads(read_text(f"codebook/v{version}.en.json", language)))


def contrasts(language: str = "en", version: int = 1) -> Contrasts:
    """What tells the codebook's codes apart; language and version as in `codebook`."""
    return cast(Contrasts, json.loads(read_text(f"codebook/contrasts.v{version}.en.json", language)))


def report_phrases(language: str = "en", version: int = 1) -> dict[str, str]:
    """The sentences of the report by name; language and version as in `codebook`."""
    loaded = cast(ReportPhrases, json.loads(read_text(f"report/v{version}.en.json", language)))
    return loaded["phrases"]


def tour_sample(language: str = "en", version: int = 1) -> TourSample:
    """The sample of the tour; language and version as in `codebook`."""
    return cast(TourSample, json.loads(read_text(f"tour/v{version}.en.json", language)))


def hint_rules(language: str = "en", version: int = 1) -> HintRules:
    """The rules of hints for articles in `language`; language and version as in `codebook`.

    Where that language has none, English comes back, which finds nothing of use there: `language` tells.
    """
    return cast(HintRules, json.loads(read_text(f"hints/v{version}.en.json", language)))


def help_pages(language: str = "en") -> list[HelpPage]:
    """The pages of the help, in reading order, with their titles in the nearest language."""
    return cast(list[HelpPage], json.loads(read_text("help/index.json", language)))


def _nearest(language: str) -> list[str]:
    """The tag itself and what it falls back to, English left out: its resources have the plain names."""
    parts = language.replace("_", "-").split("-")
    tags = ["-".join(parts[:many]) for many in range(len(parts), 0, -1)]
    return [tag for tag in tags if tag != "en"]


def _in_language(name: str, tag: str) -> str:
    """The name of an English resource in another language."""
    stem, _, ending = name.rpartition(".")
    return f"{stem.removesuffix('.en')}.{tag}.{ending}"
