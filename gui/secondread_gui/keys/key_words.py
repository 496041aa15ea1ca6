"""What is said of a key, of its certificate and of who codes it, as whole sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDateTime, QLocale, Qt

from secondread_core.answer_key import Certificate
from secondread_core.exchange.report_words import DASH, one_line
from secondread_core.measures.author_agreement import AlphaBand, alpha_band
from secondread_core.scoring import display
from secondread_core.scoring_constants import DEFAULTS
from secondread_core.store.drafts import Part
from secondread_core.store.key_history import PublishedKey
from secondread_gui.keys.key_round import Coding, EarlierCoding, KeyRound
from secondread_gui.words import Words, isolated, number_words

key_room = Words("key_room")


@dataclass(frozen=True, slots=True)
class Layer:
    """How far authors agree on one question: its name, the two numbers, and what they amount to."""

    name: str
    percent: str
    alpha: str
    band: str

    @property
    def told(self) -> str:
        """All of it but the name, in a line."""
        return " · ".join(filter(None, (self.percent, self.alpha, self.band)))

    @property
    def spoken(self) -> str:
        """All of it as one sentence."""
        return f"{self.name}: {self.told}."


def name_words(name: str) -> str:
    """A name for the middle of a line."""
    return isolated(one_line(name))


def names_words(names: Sequence[str]) -> str:
    """Several names, one after another."""
    told = [name_words(name) for name in names]
    if len(told) < 2:
        return "".join(told)
    first = key_room.tr(", ", "between names").join(told[:-1])
    return key_room.tr("{names} and {last}").format(names=first, last=told[-1])


def date_words(moment: str) -> str:
    """The day of a moment (ISO 8601) here."""
    return _local(moment).date().toString(Qt.DateFormat.ISODate)


def time_words(moment: str) -> str:
    """Day and time of a moment (ISO 8601) here."""
    local = _local(moment)
    time = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    return key_room.tr("{date}, {time}").format(date=date_words(moment), time=time)


# --- the key ----------------------------------------------------------------------------------------------


def state_words(told: KeyRound) -> str:
    """Whether there is a key, and since when."""
    if told.current is None and told.earlier_keys:
        return key_room.tr(
            "The text was changed and has no answer key yet. Readers can mark it, and nothing is scored."
        )
    if told.current is None:
        return key_room.tr("There is no answer key yet. Readers can mark the article, and nothing is scored.")
    text = key_room.tr("Version {version}, here since {date}")
    return text.format(
        version=number_words(told.current.key.version), date=date_words(told.current.published_at)
    )


def authors_words(certificate: Certificate) -> list[str]:
    """Who stands behind a key, and what that means."""
    names, several = certificate.authors, len(certificate.authors) > 1
    if not several:
        who = key_room.tr("Single-author key")
        if names:
            who = key_room.tr("Single-author key, by {name}").format(name=name_words(names[0]))
        return [
            who,
            key_room.tr(
                "One person settled it, so nobody can say how far two would agree. To find out, let a"
                " colleague code the article too."
            ),
        ]
    if not certificate.n:
        return [
            key_room.tr("By {names}").format(names=names_words(names)),
            key_room.tr("How far they agree was not measured."),
        ]
    coded = key_room.tr(
        "Each coded the article without seeing anybody else’s work. Compared before anything was settled:"
        " {count} sentences."
    )
    return [
        key_room.tr("By {names}").format(names=names_words(names)),
        coded.format(count=number_words(certificate.n)),
    ]


def layers(certificate: Certificate) -> list[Layer]:
    """How far the authors of a key agree, question by question; nothing for one author's."""
    if len(certificate.authors) < 2 or not certificate.n:
        return []
    told = certificate
    return [
        _layer(
            key_room.tr("Reported or opinion"),
            told.agreement_class,
            told.alpha_class,
            told.interval_class,
            told.n,
        ),
        _layer(
            key_room.tr("The six types"), told.agreement_type, told.alpha_type, told.interval_type, told.n
        ),
        _layer(
            key_room.tr("Source missing"),
            told.agreement_missing,
            told.alpha_missing,
            told.interval_missing,
            told.n,
        ),
    ]


def alpha_about() -> str:
    """What the numbers of a certificate mean."""
    return key_room.tr(
        "Alpha (Krippendorff’s) is the agreement beyond chance: 1 is always, 0 is what chance would give."
        " From {good} on it is good, from {tentative} on tentative. In brackets: the range in which it very"
        " likely lies (95 %)."
    ).format(good=_decimal(DEFAULTS.alpha_good), tentative=_decimal(DEFAULTS.alpha_tentative, 3))


def codebook_words(version: int) -> str:
    """By which codebook a key was made."""
    return key_room.tr("Made with codebook version {version}").format(version=number_words(version))


def earlier_key_words(published: PublishedKey, *, mended: bool) -> str:
    """An earlier version in a line; `mended` says whether the text has changed since."""
    parts = [
        key_room.tr("Version {version}, {date}").format(
            version=number_words(published.key.version), date=date_words(published.published_at)
        )
    ]
    if published.authors:
        parts.append(key_room.tr("by {names}").format(names=names_words(published.authors)))
    if mended:
        parts.append(key_room.tr("for the text before it was mended"))
    return _with_rescored(parts, published)


def rescored_words(published: PublishedKey) -> str:
    """What the newest version did to readings; "" if nothing."""
    return _with_rescored([], published)


def _with_rescored(parts: list[str], published: PublishedKey) -> str:
    if published.rescored:
        text = key_room.tr("readings scored again by it: {count}")
        parts.append(text.format(count=number_words(published.rescored)))
    told = " · ".join(parts)
    return told[:1].upper() + told[1:]


def _layer(
    name: str, percent: float | None, alpha: float | None, interval: tuple[float, float] | None, n: int
) -> Layer:
    same = key_room.tr("the same: {percent}").format(percent=DASH)
    if percent is not None:
        share = key_room.tr("{percent} %").format(percent=number_words(display(100 * percent)))
        same = key_room.tr("the same: {percent}").format(percent=share)
    if alpha is None:
        told = key_room.tr("alpha {alpha}").format(alpha=DASH)
        return Layer(name, same, told, _why_no_alpha(percent))
    told = key_room.tr("alpha {alpha}").format(alpha=_decimal(alpha))
    if interval is not None:
        told = key_room.tr("alpha {alpha} ({low} to {high})").format(
            alpha=_decimal(alpha), low=_decimal(interval[0]), high=_decimal(interval[1])
        )
    band = _band_words(alpha_band(alpha))
    if interval is None and n < DEFAULTS.interval_units:
        few = key_room.tr("too few sentences to say how exact that is")
        band = key_room.tr("{band}; {remark}").format(band=band, remark=few)
    return Layer(name, same, told, band)


def _why_no_alpha(percent: float | None) -> str:
    if percent is None:
        return key_room.tr("no sentence has an answer from both, so there is nothing to compare")
    if percent == 1:
        return key_room.tr("both gave one and the same answer throughout, so chance cannot be told apart")
    return key_room.tr("it was not measured")


def _band_words(band: AlphaBand | None) -> str:
    return {
        AlphaBand.GOOD: key_room.tr("good"),
        AlphaBand.TENTATIVE: key_room.tr("tentative: take single sentences with care"),
        AlphaBand.REVISE: key_room.tr("weak: go through the codebook together, and revise"),
        None: "",
    }[band]


def _decimal(value: float, digits: int = 2) -> str:
    return QLocale().toString(value, "f", digits)


# --- the codings ------------------------------------------------------------------------------------------


def coding_words(coding: Coding) -> str:
    """How far a coding is, and when it was last changed."""
    if coding.published is not None:
        text = key_room.tr("published as version {version}")
        how_far = text.format(version=number_words(coding.published))
    elif coding.card.finished:
        how_far = key_room.tr("finished")
    else:
        text = key_room.tr("{done} of {total} coded")
        how_far = text.format(done=number_words(coding.done), total=number_words(coding.total))
    when = key_room.tr("changed {moment}").format(moment=time_words(coding.card.changed_at))
    return key_room.tr("{how_far} · {when}").format(how_far=how_far, when=when)


def earlier_coding_words(coding: EarlierCoding) -> str:
    """A coding of an earlier round in a line."""
    names = names_words(coding.authors)
    if coding.card.part is Part.SETTLED:
        names = key_room.tr("{names}, compared and settled").format(names=names)
    if coding.version is None:
        text = key_room.tr("{names}: no version came after it")
    elif coding.went_in:
        text = key_room.tr("{names}: went into version {version}")
    else:
        text = key_room.tr("{names}: version {version} came after it, without this coding")
    version = "" if coding.version is None else number_words(coding.version)
    return text.format(names=names, version=version)


def _local(moment: str) -> QDateTime:
    return QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs).toLocalTime()
