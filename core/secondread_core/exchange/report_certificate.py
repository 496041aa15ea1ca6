"""What a report says of a key's certificate: who stands behind it, and how far its authors agreed."""

from __future__ import annotations

from collections.abc import Sequence

from secondread_core.answer_key import AnswerKey, Certificate
from secondread_core.exchange.report_words import DASH, ReportWords, number, one_line
from secondread_core.measures.author_agreement import alpha_band
from secondread_core.scoring_constants import DEFAULTS


def certificate_words(certificate: Certificate, words: ReportWords) -> list[str]:
    """The authors, of how many sentences they were compared, and their agreement on each question."""
    names = [one_line(name) for name in certificate.authors]
    if len(names) < 2:
        name = f"single-by-{len(names)}"
        return [words.say(f"key.{name}", name="".join(names)), words.say("key.single-about")]
    told = [words.say("key.authors", names=_listed(names, words))]
    if not certificate.n:
        return [*told, words.say("key.not-measured")]
    layers = (
        ("class", certificate.agreement_class, certificate.alpha_class, certificate.interval_class),
        ("type", certificate.agreement_type, certificate.alpha_type, certificate.interval_type),
        ("missing", certificate.agreement_missing, certificate.alpha_missing, certificate.interval_missing),
    )
    return [
        *told,
        words.say("key.compared", n=certificate.n),
        *(_layer(*layer, certificate.n, words) for layer in layers),
        words.say(
            "key.alpha-about",
            good=_decimal(DEFAULTS.alpha_good),
            tentative=_decimal(DEFAULTS.alpha_tentative, 3),
        ),
    ]


def version_words(key: AnswerKey, words: ReportWords) -> str:
    """Which version of the key, and by which codebook it was made."""
    return words.say("key.version", version=key.version, codebook=key.codebook_version)


def _layer(
    name: str,
    agreement: float | None,
    alpha: float | None,
    interval: tuple[float, float] | None,
    n: int,
    words: ReportWords,
) -> str:
    share = DASH if agreement is None else words.say("key.percent", percent=number(100 * agreement))
    if alpha is None:
        told = words.say("key.alpha", alpha=DASH)
        band = words.say(f"key.no-alpha.{_why_no_alpha(name, agreement)}")
    else:
        told = words.say("key.alpha", alpha=_decimal(alpha))
        band = words.say(f"key.{alpha_band(alpha)}")
        if interval is not None:
            low, high = map(_decimal, interval)
            told = words.say("key.alpha-interval", alpha=_decimal(alpha), low=low, high=high)
        elif n < DEFAULTS.interval_units:
            band = words.say("unit.and", first=band, second=words.say("key.too-few"))
    return words.say("key.layer", layer=words.say(f"key.{name}"), share=share, alpha=told, band=band)


def _why_no_alpha(name: str, agreement: float | None) -> str:
    """Of the classes alone there may be none to compare: “no claim” gives no answer on them."""
    if agreement is None:
        return "nothing" if name == "class" else "not-measured"
    return "one-answer" if agreement == 1 else "not-measured"


def _listed(names: Sequence[str], words: ReportWords) -> str:
    first = words.say("key.comma").join(names[:-1])
    return words.say("key.and", names=first, last=names[-1])


def _decimal(value: float, digits: int = 2) -> str:
    return f"{round(value, digits) + 0.0:.{digits}f}".replace("-", "−")
