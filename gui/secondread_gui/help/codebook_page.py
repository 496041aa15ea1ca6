"""The codebook as a page of the help, made from its data: each code with example and counter-example."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from secondread_resources import Codebook, CodeWords

NAME = "codes"


def _tr(text: str) -> str:
    return QCoreApplication.translate("codebook", text)


def title() -> str:
    """The page's title."""
    return _tr("Every code with an example")


def codebook_markdown(codebook: Codebook) -> str:
    """The page in Markdown. Levels, types, contents of attributions, sourcing, skills."""
    return "\n\n".join(_parts(codebook))


def _parts(codebook: Codebook) -> Iterator[str]:
    yield f"# {title()}"
    yield _tr("Codebook version {version}.").format(version=codebook["version"])
    yield f"## {_tr('Levels')}"
    for level in codebook["levels"].values():
        yield f"**{level['name']}.** {level['asks']}"
    yield f"## {_tr('What kind of statement is it?')}"
    yield from _codes(codebook["types"], codebook)
    yield f"## {_tr('What is attributed?')}"
    yield from _codes(codebook["contents"], codebook)
    yield f"## {_tr('Does the writer tell how they know?')}"
    yield from _codes(codebook["sources"], codebook)
    yield f"## {_tr('Skills')}"
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
        yield _tr("Example: {sentence}").format(sentence=f"*{words['example']}*")
        told = _tr("Not this: {sentence} That is “{name}”. {why}")
        yield told.format(
            sentence=f"*{counter['sentence']}*", name=names[counter["code"]], why=counter["why"]
        )
