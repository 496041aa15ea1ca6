"""What the labels of another scheme mean here: suggested by name, decided by a person, kept as JSON."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.exchange.foreign.model import MAX_LABEL, Foreign, terms_of
from secondread_core.exchange.json_checks import Place, a_format, a_text, an_object, one_of
from secondread_core.exchange.key_checks import MAX_LABEL as MAX_WORDS_LABEL

FORMAT = "secondread-mapping"
FORMAT_VERSION = 1
_MOST_TERMS = 5_000
_LIKE = 0.72
"""From this similarity on a name is suggested."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NO_WORD = re.compile(r"[\W_]+")


class Sense(StrEnum):
    """What kind of thing a label says here. `FLAG`: a source is missing, whichever way."""

    TYPE = "type"
    SOURCE = "source"
    FLAG = "flag"
    WORDS = "words"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Meaning:
    """`code` is a type code, a sourcing code, or the label that marked words get; "" for a flag."""

    sense: Sense
    code: str = ""


IGNORED = Meaning(Sense.IGNORE)


@dataclass(frozen=True, slots=True)
class Mapping:
    """What each term (a label, or "attribute=value") of the scheme of that name means. Others are open."""

    scheme: str
    meanings: MappingOf[str, Meaning] = field(default_factory=dict)

    def open_terms(self, foreign: Foreign) -> list[str]:
        """The terms of a file that nobody has decided, the most frequent first."""
        return [term for term, _ in counted(foreign) if term not in self.meanings]


def counted(foreign: Foreign) -> list[tuple[str, int]]:
    """The terms of a file and how often it has each, the most frequent first."""
    counts = Counter(term for one in foreign.annotations for term in terms_of(one))
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_MOST_TERMS]


def suggested(
    foreign: Foreign, names: MappingOf[str, str], known: Mapping | None = None, most: int = _MOST_TERMS
) -> Mapping:
    """A mapping for `foreign`: what `known` has, and for other terms the code whose name is most like them.

    `names` has the codebook's names by code ("A1": "Reported fact"), in the person's language. What is like
    nothing stays open, and so do terms that are not among the `most` frequent ones.
    """
    meanings = dict(known.meanings) if known else {}
    choices = {_folded(code): code for code in (*TypeCode, *SourceCode)}
    choices |= {_folded(code.name): code for code in (*TypeCode, *SourceCode)}
    choices |= {_folded(name): code for code, name in names.items() if code in (*TypeCode, *SourceCode)}
    for term, _ in counted(foreign)[:most]:
        if term not in meanings and (code := _nearest_code(term, choices)):
            sense = Sense.TYPE if code in tuple(TypeCode) else Sense.SOURCE
            meanings[term] = Meaning(sense, str(code))
    return Mapping(foreign.scheme, meanings)


def mapping_to_json(mapping: Mapping) -> dict[str, Any]:
    """`mapping` as JSON, to be remembered."""
    meanings = {
        term: {"sense": str(meaning.sense), **({"code": meaning.code} if meaning.code else {})}
        for term, meaning in sorted(mapping.meanings.items())
    }
    return {"format": FORMAT, "version": FORMAT_VERSION, "scheme": mapping.scheme, "meanings": meanings}


def mapping_from_json(value: Any, path: Path | None = None) -> Mapping:
    """The mapping that `mapping_to_json` wrote, or a person.

    Raises:
        InvalidContent: with the pointer, the allowed codes and the nearest.
    """
    place = Place(path)
    a_format(value, place, FORMAT, FORMAT_VERSION)
    an_object(value, place, ("format", "version", "scheme", "meanings"))
    at = place.at("meanings")
    if not isinstance(value["meanings"], dict):
        raise at.refuse("type", value["meanings"], ["object"])
    if len(value["meanings"]) > _MOST_TERMS:
        raise at.refuse("too-many", len(value["meanings"]), [f"0..{_MOST_TERMS}"])
    meanings = {term: _meaning(told, at.at(term)) for term, told in value["meanings"].items()}
    return Mapping(a_text(value["scheme"], place.at("scheme"), MAX_LABEL), meanings)


def _meaning(value: Any, place: Place) -> Meaning:
    an_object(value, place, ("sense",), ("code",))
    sense = Sense(one_of(value["sense"], place.at("sense"), Sense))
    code = a_text(value.get("code", ""), place.at("code"), MAX_WORDS_LABEL)
    if sense is Sense.TYPE:
        one_of(code, place.at("code"), TypeCode)
    elif sense is Sense.SOURCE:
        one_of(code, place.at("code"), SourceCode)
    return Meaning(sense, code)


def _nearest_code(term: str, choices: MappingOf[str, str]) -> str | None:
    """The code whose name is most like a term, the value of a "name=value", or the end of an address."""
    tries = [term.rpartition("=")[2], re.split(r"[/#:]", term)[-1], term]
    for folded in dict.fromkeys(filter(None, map(_folded, tries))):
        if folded in choices:
            return choices[folded]
    best = max(
        (
            (_likeness(folded, name), code)
            for folded in map(_folded, tries[:2])
            for name, code in choices.items()
        ),
        default=(0.0, ""),
    )
    return best[1] if best[0] >= _LIKE else None


def _likeness(one: str, other: str) -> float:
    """0 to 1: how alike two folded names are; a whole word in common counts more than letters."""
    if min(len(one), len(other)) < 3 or ("no" in one.split()) is not ("no" in other.split()):
        return 0.0
    shared = _shared(one.split(), other.split())
    return max(shared, difflib.SequenceMatcher(None, one[:MAX_LABEL], other).ratio())


def _shared(one: Iterable[str], other: Iterable[str]) -> float:
    mine, theirs = set(one), set(other)
    common = {word for word in mine & theirs if len(word) > 3}
    return 0.75 * len(common) / min(len(mine), len(theirs)) if common else 0.0


def _folded(name: str) -> str:
    """Small letters without accents, words parted by single spaces: "ReportedFact" is "reported_fact"."""
    plain = unicodedata.normalize("NFKD", _CAMEL.sub(" ", name[:MAX_LABEL]))
    return _NO_WORD.sub(" ", "".join(c for c in plain if not unicodedata.combining(c)).casefold()).strip()
