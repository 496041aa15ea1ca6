"""The kinds of file that a key or a coding can be taken out as, in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secondread_core.exchange.brought_files import EVERY_ENDING, KEY_ENDING
from secondread_core.exchange.coding_file import ENDING
from secondread_core.exchange.foreign.formats import ENDINGS, losses
from secondread_core.exchange.foreign.model import Format
from secondread_gui.words import Words

kinds = Words("kinds")


class Own(StrEnum):
    """Our own kinds of file."""

    KEY = "key"
    PORTABLE = "portable-key"
    CODING = "coding"
    SENTENCES = "sentences"


Kind = Own | Format
KINDS: tuple[Kind, ...] = (
    Own.KEY,
    Own.PORTABLE,
    Format.CSV,
    Own.CODING,
    Own.SENTENCES,
    Format.W3C,
    Format.BRAT,
    Format.DOCCANO,
    Format.LABEL_STUDIO,
    Format.CAS_XMI,
    Format.CAS_JSON,
)
"""In the order in which they are offered."""
NEEDS_EXTRA = (Format.CAS_XMI, Format.CAS_JSON)


@dataclass(frozen=True, slots=True)
class KindWords:
    """A kind of file in words: its name, who uses it, and what it holds of the article, and loses."""

    name: str
    use: str
    holds: str


def kind_words(kind: Kind) -> KindWords:
    """The words for `kind`."""
    name, use = {
        Own.KEY: (
            kinds.tr("Answer key"),
            kinds.tr("For colleagues with Second Read who have this article, or can get it."),
        ),
        Own.PORTABLE: (
            kinds.tr("Answer key without the text"),
            kinds.tr("For articles that must not be handed on: it fits every copy of the published page."),
        ),
        Own.CODING: (
            kinds.tr("Coding for a colleague"),
            kinds.tr("The article with your codes, open ones too. They stay hidden until both are done."),
        ),
        Own.SENTENCES: (
            kinds.tr("Article for a second author"),
            kinds.tr("The article cut into the same sentences, without a single code."),
        ),
        Format.CSV: (kinds.tr("Table"), kinds.tr("For spreadsheets: a row for every sentence.")),
        Format.W3C: (kinds.tr("W3C Web Annotations"), kinds.tr("For annotation programs on the web.")),
        Format.BRAT: (kinds.tr("brat standoff"), kinds.tr("For brat; the text is written beside it.")),
        Format.DOCCANO: (kinds.tr("doccano"), kinds.tr("For doccano, one document a line.")),
        Format.LABEL_STUDIO: (kinds.tr("Label Studio"), kinds.tr("For Label Studio, as a list of tasks.")),
        Format.CAS_XMI: (
            kinds.tr("UIMA CAS as XMI"),
            kinds.tr("For INCEpTION; with an ending of .zip, the type system lies inside it."),
        ),
        Format.CAS_JSON: (kinds.tr("UIMA CAS as JSON"), kinds.tr("For INCEpTION and programs in Python.")),
    }[kind]
    return KindWords(name, use, _holds(kind))


def _holds(kind: Kind) -> str:
    """Whether the article goes out with it: some texts may not be handed on."""
    if kind is Own.KEY:
        return kinds.tr("Has the title of the article, but none of its sentences.")
    if kind is Own.PORTABLE:
        return kinds.tr("Has no word of the article, unless your reasons quote one.")
    whole = kinds.tr("Has the whole article.")
    if kind is Own.CODING:
        return " ".join((whole, kinds.tr("Your notes to yourself stay here.")))
    lost = losses(kind) if isinstance(kind, Format) else ()
    if "layout" in lost:
        return kinds.tr("Quotes every sentence, but not the layout of the article.")
    if "control-characters" in lost:
        return " ".join((whole, kinds.tr("One with control characters cannot be written.")))
    return whole


def endings(kind: Kind) -> tuple[str, ...]:
    """The endings of files of that kind, the usual one first."""
    if isinstance(kind, Format):
        return ENDINGS[kind]
    return (ENDING,) if kind in (Own.CODING, Own.SENTENCES) else (KEY_ENDING,)


def save_filter(kind: Kind) -> str:
    """What a file dialog shows for `kind`, as Qt writes it."""
    patterns = " ".join(f"*{ending}" for ending in endings(kind))
    return f"{kind_words(kind).name} ({patterns})"


def open_filters() -> str:
    """What a file dialog offers to read, as Qt writes it: everything first."""
    every = " ".join(f"*{ending}" for ending in EVERY_ENDING)
    ours = kinds.tr("Keys and codings")
    filters = [f"{ours} ({every})", *map(save_filter, KINDS)]
    return ";;".join(dict.fromkeys([*filters, kinds.tr("All files (*)")]))
