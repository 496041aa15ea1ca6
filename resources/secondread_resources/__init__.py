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


class ReportPhrases(TypedDict):
    """What a report says, in one language: sentences by name, with {places} for values."""

    format: str
    version: int
    language: str
    phrases: dict[str, str]


class HelpPage(TypedDict):
    """A page of the help: `name` is its file without the ending."""

    name: str
    title: str


def read_text(name: str) -> str:
    """The text of a resource, named from the package's folder with "/" ("help/welcome.md").

    Raises FileNotFoundError where there is none.
    """
    from importlib.resources import files  # not at start-up, which reads nothing from here

    return files(__name__).joinpath(*name.split("/")).read_text(encoding="utf-8")


def codebook(language: str = "en", version: int = 1) -> Codebook:
    """The codebook in words. Raises FileNotFoundError for a language or version that is not there."""
    return cast(Codebook, json.loads(read_text(f"codebook/v{version}.{language}.json")))


def report_phrases(language: str = "en", version: int = 1) -> dict[str, str]:
    """The sentences of the report by name. Raises FileNotFoundError as `codebook` does."""
    loaded = cast(ReportPhrases, json.loads(read_text(f"report/v{version}.{language}.json")))
    return loaded["phrases"]


def help_pages() -> list[HelpPage]:
    """The pages of the help, in reading order."""
    return cast(list[HelpPage], json.loads(read_text("help/index.json")))
