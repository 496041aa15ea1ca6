"""The codebook as a page of the help, made from its data: each code with example and counter-example."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from secondread_gui.words import Words
from secondread_resources import Codebook, CodeWords

codebook_help = Words("codebook_help")

NAME = "codes"


def title() -> str:
    """The page's title."""
    return codebook_help.tr("Every code with an example")


def codebook_markdown(codebook: Codebook) -> str:
    """The page in Markdown. Levels, types, contents of attributions, sourcing, skills."""
    return "\n\n".join(_parts(codebook))


def _parts(codebook: Codebook) -> Iterator[str]:
    yield f"# {title()}"
    yield codebook_help.tr("Codebook version {version}.").format(version=codebook["version"])
    yield "## " + codebook_help.tr("Levels")
    for level in codebook["levels"].values():
        yield f"**{level['name']}.** {level['asks']}"
    yield "## " + codebook_help.tr("What kind of statement is it?")
    yield from _codes(codebook["types"], codebook)
    yield "## " + codebook_help.tr("What is attributed?")
    yield from _codes(codebook["contents"], codebook)
    yield "## " + codebook_help.tr("Does the writer tell how they know?")
    yield from _codes(codebook["sources"], codebook)
    yield "## " + codebook_help.tr("Skills")
    for skill in codebook["skills"].values():
        yield f"**{skill['name']}.** {skill['advice']}"


def _codes(codes: Mapping[str, CodeWords], codebook: Codebook) -> Iterator[str]:
    names = {
        code: words["name"]
        for part in (codebook["types"], codebook["contents"], codebook["sources"])
        for code, words in part.items()
    }
    for words in codes.values():
        counter = words["counter_example"]
        yield f"### {words['name']}"
        yield words["explanation"]
        yield codebook_help.tr("Example: {sentence}").format(sentence=f"*{words['example']}*")
        told = codebook_help.tr("Not this: {sentence} That is “{name}”. {why}")
        yield told.format(
            sentence=f"*{counter['sentence']}*", name=names[counter["code"]], why=counter["why"]
        )
