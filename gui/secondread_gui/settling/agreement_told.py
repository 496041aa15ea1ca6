"""The numbers of two independent codings in plain words, each with what it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secondread_core.exchange.report_words import ReportWords
from secondread_core.measures.author_agreement import AlphaBand, AuthorAgreement, LabelAgreement
from secondread_core.measures.spans import SpanAgreement
from secondread_core.scoring_constants import DEFAULTS
from secondread_gui.settling.settling_words import (
    DASH,
    band_words,
    decimal_words,
    listed,
    percent_words,
)
from secondread_gui.words import Words, number_words

agreeing = Words("agreeing")
_SHARE = 0.95
"""Of all draws, those in the interval."""


@dataclass(frozen=True, slots=True)
class LayerTold:
    """One question: what the agreement on it amounts to, its numbers as `lines`, and `about` them."""

    title: str
    band: AlphaBand | None
    verdict: str
    lines: tuple[str, ...]
    about: tuple[str, ...]


def layers_told(found: AuthorAgreement, spans: SpanAgreement, words: ReportWords) -> list[LayerTold]:
    """The three questions, and the words that were marked."""
    opinion = _specific(
        found.opinion,
        agreeing.tr("Where one says opinion, the other does too: {percent}"),
        agreeing.tr("Where one says opinion, the other does too: {dash}, because nobody said so"),
    )
    missing = _specific(
        found.missing,
        agreeing.tr("Where one says that the source is missing, the other does too: {percent}"),
        agreeing.tr("Where one says that the source is missing: {dash}, because nobody said so"),
    )
    one_answer = agreeing.tr("everybody gave one and the same answer throughout")
    same_words = agreeing.tr("Share of letters that both marked: {labels}")
    labels = listed(
        agreeing.tr("{label} {percent}").format(label=words.span_label(label), percent=percent_words(share))
        for label, share in spans.char_f1.items()
    )
    return [
        _layer(agreeing.tr("Reported or opinion"), found.by_class, (opinion,), one_answer, specific=True),
        _layer(agreeing.tr("The six types"), found.by_type, (), one_answer),
        _layer(agreeing.tr("Missing source"), found.by_missing, (missing,), one_answer, specific=True),
        _layer(
            agreeing.tr("Words that give it away"),
            spans.by_word,
            (same_words.format(labels=labels),) if labels else (),
            agreeing.tr("nobody marked any words, or all of them"),
            by_word=True,
        ),
    ]


def _specific(share: float | None, told: str, none: str) -> str:
    return none.format(dash=DASH) if share is None else told.format(percent=percent_words(share))


def _layer(
    title: str,
    found: LabelAgreement,
    more: Sequence[str],
    one_answer: str,
    *,
    specific: bool = False,
    by_word: bool = False,
) -> LayerTold:
    return LayerTold(
        title,
        found.band,
        agreeing.tr("Cannot be told") if found.band is None else band_words(found.band),
        (_same(found, by_word=by_word), *_alpha(found, one_answer), *more),
        tuple(_about(specific=specific, by_word=by_word)),
    )


def _same(found: LabelAgreement, *, by_word: bool) -> str:
    if found.percent is None:
        return agreeing.tr("The same answer: {dash}, because both coded no sentence").format(dash=DASH)
    if by_word:
        told = agreeing.tr("The same in {percent} of %Ln words", "", found.n)
    else:
        told = agreeing.tr("The same answer in {percent} of %Ln sentences", "", found.n)
    return told.format(percent=percent_words(found.percent))


def _alpha(found: LabelAgreement, one_answer: str) -> tuple[str, ...]:
    if found.alpha is None:
        why = agreeing.tr("both coded no sentence") if found.percent is None else one_answer
        return (agreeing.tr("Alpha {dash}, because {reason}").format(dash=DASH, reason=why),)
    alpha = decimal_words(found.alpha)
    if found.interval is None:
        few = agreeing.tr("{share} interval {dash}, because there are fewer than {least} sentences")
        told = few.format(share=percent_words(_SHARE), dash=DASH, least=number_words(DEFAULTS.interval_units))
        return agreeing.tr("Alpha {alpha}").format(alpha=alpha), told
    low, high = map(decimal_words, found.interval)
    told = agreeing.tr("Alpha {alpha}, {share} interval {low} to {high}")
    return (told.format(share=percent_words(_SHARE), alpha=alpha, low=low, high=high),)


def _about(*, specific: bool, by_word: bool) -> list[str]:
    told = [
        agreeing.tr("Of all words, marked or not: how many both treated alike. Most words are never marked.")
        if by_word
        else agreeing.tr("The same answer: in so many of 100 sentences both said the same."),
        agreeing.tr(
            "Alpha (Krippendorff’s) takes out what guessing would bring: 1 is full agreement, 0 is what two "
            "people who guess would reach, below 0 is less than that."
        ),
        agreeing.tr(
            "{share} interval: with other sentences of the same kind, alpha would nearly always lie in "
            "between. A wide one says that there are few sentences."
        ).format(share=percent_words(_SHARE)),
        agreeing.tr(
            "From {good}: you agree well. From {tentative}: tentative, use with care. Below: the codebook "
            "means different things to you, so revise it together."
        ).format(good=decimal_words(DEFAULTS.alpha_good), tentative=decimal_words(DEFAULTS.alpha_tentative)),
    ]
    if specific:
        told.append(
            agreeing.tr(
                "Where one says it: of all the times that either of you gave this answer, in how many the "
                "other gave it, too. It tells more than the first number where an answer is rare."
            )
        )
    if by_word:
        told.append(
            agreeing.tr(
                "Share of letters: 100 where both marked the very same letters for the same reason, 0 where "
                "they have none in common."
            )
        )
    return told
