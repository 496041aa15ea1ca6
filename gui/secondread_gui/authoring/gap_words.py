"""What is missing from a key, in plain words: a few for a list, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.drafting.missing import Gap, Lack
from secondread_core.drafting.model import Draft, UnitDraft
from secondread_core.scoring_constants import DEFAULTS
from secondread_gui.words import Words, number_words

gap_words = Words("gap_words")
_EXCERPT = 60


class Told(NamedTuple):
    """A gap in a few words, and what to do about it in some sentences."""

    short: str
    advice: str


def code_names(codebook: Mapping[str, Any]) -> frozenset[str]:
    """The names of codes, which a reason may quote."""
    parts = ("classes", "types", "contents", "sources", "skills")
    return frozenset(told["name"] for part in parts for told in codebook[part].values())


def told_of(gap: Gap, draft: Draft, level: int, codebook: Mapping[str, Any]) -> Told:
    """The words for one of `missing.gaps(draft, level, …)`. `codebook` has the names of codes."""
    if gap.code == Lack.NO_CODE and gap.unit is not None:
        return _no_code(draft.units[gap.unit])
    return _told()[gap.code](gap.detail, level, codebook)


def place_of(gap: Gap, draft: Draft) -> str:
    """The beginning of the sentence, or what else it is about."""
    if gap.unit is None:
        return gap_words.tr("The whole key")
    unit = draft.units[gap.unit]
    return beginning_of(draft.body, unit.start, unit.end)


def beginning_of(body: str, start: int, end: int) -> str:
    """The first words of a sentence on one line."""
    excerpt = " ".join(body[start : min(end, start + _EXCERPT)].split())
    return excerpt + "…" if end - start > _EXCERPT else excerpt


def _no_code(unit: UnitDraft) -> Told:
    if unit.type_code is None and unit.source_code is None:
        short = gap_words.tr("No type and no sourcing")
    elif unit.type_code is None:
        short = gap_words.tr("No type")
    else:
        short = gap_words.tr("No sourcing")
    advice = gap_words.tr(
        "Every sentence of the article needs a type and a sourcing. What is no part of it, such as a comment"
        " or a menu of the page, can get another role instead."
    )
    return Told(short, advice)


def _told() -> Mapping[str, Callable[[str, int, Mapping[str, Any]], Told]]:
    def plain(short: str, advice: str) -> Callable[[str, int, Mapping[str, Any]], Told]:
        return lambda _detail, _level, _codebook: Told(short, advice)

    return {
        "no-units": plain(
            gap_words.tr("Nothing is coded yet"),
            gap_words.tr(
                "Give the first sentence a type and a sourcing. A key can be published when every sentence"
                " has both."
            ),
        ),
        "no-graded-units": _nothing_graded,
        "no-rationale": plain(
            gap_words.tr("Needs a reason"),
            gap_words.tr(
                "An opinion, a missing source and a contested sentence each need a reason. It is what"
                " learners read who have answered something else."
            ),
        ),
        "no-skill": plain(
            gap_words.tr("No skill chosen"),
            gap_words.tr(
                "Choose at least one skill that this sentence trains. Practice is put together from them."
            ),
        ),
        "no-content": _no_content,
        "accepts-itself": plain(
            gap_words.tr("Accepts its own code"),
            gap_words.tr(
                "A code that is the answer cannot be accepted beside it. Take it out of the accepted ones, or"
                " change the answer."
            ),
        ),
        Lack.NO_REASON: plain(
            gap_words.tr("No reason"),
            gap_words.tr(
                "Learners who answer something else would find nothing to learn from. A sentence or two is"
                " enough."
            ),
        ),
        Lack.NO_NAMED_SOURCE: _no_named_source,
        Lack.WORDS_NOT_THERE: _words_not_there,
        Lack.NOTHING_ACCEPTED: plain(
            gap_words.tr("Nothing accepted or contested"),
            gap_words.tr(
                "In an article as hard as this one, careful readers differ somewhere. Look again at the close"
                " decisions: accept a second code where it can be defended, and call contested what cannot be"
                " decided."
            ),
        ),
        Lack.FEW_OPINIONS: _few_opinions,
        Lack.FEW_MISSING: _few_missing,
    }


def _nothing_graded(_detail: str, _level: int, codebook: Mapping[str, Any]) -> Told:
    advice = gap_words.tr(
        "Every sentence that is coded so far is “{no_claim}”. A key needs at least one that claims something."
    )
    return Told(
        gap_words.tr("Nothing to be graded"),
        advice.format(no_claim=codebook["types"][TypeCode.NO_CLAIM]["name"]),
    )


def _no_content(_detail: str, _level: int, codebook: Mapping[str, Any]) -> Told:
    advice = gap_words.tr(
        "The sentence is “{attributed}”: say what it gives to somebody. That is one of: {contents}."
    )
    contents = ", ".join(content["name"] for content in codebook["contents"].values())
    named = codebook["types"][TypeCode.ATTRIBUTED]["name"]
    return Told(gap_words.tr("What is attributed?"), advice.format(attributed=named, contents=contents))


def _no_named_source(_detail: str, _level: int, codebook: Mapping[str, Any]) -> Told:
    named = codebook["sources"][SourceCode.NAMED]["name"]
    advice = gap_words.tr(
        "The sourcing is “{named}”, but no name was found in this sentence or beside it in the paragraph."
        " Only capital letters were looked at: if the source is named there, leave it as it is."
    )
    return Told(gap_words.tr("No name near"), advice.format(named=named))


def _words_not_there(detail: str, _level: int, _codebook: Mapping[str, Any]) -> Told:
    advice = gap_words.tr(
        "The reason quotes “{words}”. Neither this sentence nor those beside it say so. Quote the article's"
        " own words, or leave the quotation marks out."
    )
    return Told(gap_words.tr("Quotes other words"), advice.format(words=detail))


def _few_opinions(detail: str, _level: int, _codebook: Mapping[str, Any]) -> Told:
    advice = gap_words.tr(
        "Sentences that count as opinion: {count}. With fewer than {least}, a result says little about how"
        " well somebody recognises opinions. The key can be published all the same; let learners read other"
        " articles, too."
    )
    found, least = int(detail), number_words(DEFAULTS.few_positives)
    short = gap_words.tr("Few opinions: {count}").format(count=number_words(found))
    return Told(short, advice.format(count=number_words(found), least=least))


def _few_missing(detail: str, level: int, _codebook: Mapping[str, Any]) -> Told:
    advice = gap_words.tr(
        "Sentences whose source counts as missing at level {level}: {count}. With fewer than {least}, a"
        " result says little about how well somebody finds missing sources. The key can be published all the"
        " same; at a higher level more kinds of source count."
    )
    found, least = int(detail), number_words(DEFAULTS.few_positives)
    short = gap_words.tr("Few missing sources: {count}").format(count=number_words(found))
    told = advice.format(level=number_words(level), count=number_words(found), least=least)
    return Told(short, told)
