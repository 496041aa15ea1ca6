"""The report as one file that any browser shows and prints: no script, nothing fetched, all data escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass, type_class
from secondread_core.exchange.report_article import article_html, paragraph, section, tongue
from secondread_core.exchange.report_certificate import certificate_words, version_words
from secondread_core.exchange.report_confidence import confidence_words, sure_but_wrong, wrong_title
from secondread_core.exchange.report_css import CSS
from secondread_core.exchange.report_curve import curve
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_head import head_words, practice_words
from secondread_core.exchange.report_numbers import (
    Figure,
    band_words,
    beside_counts,
    count_words,
    figures,
    lean_words,
    repeat_words,
    skill_words,
    tendency_words,
)
from secondread_core.exchange.report_rescored import rescored_words
from secondread_core.exchange.report_words import ReportWords, one_line
from secondread_core.scoring import ClassCount, Scores

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def report_html(report: Report, words: ReportWords) -> str:
    """`report` as a whole HTML document.

    Raises:
        KeyError: the words lack a phrase.
    """
    title = one_line(report.article.info.title)
    body = "".join(_sections(report, words))
    return (
        f'<!doctype html>\n<html lang="{escape(words.language)}" dir="{_direction(words.language)}">\n'
        '<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{escape(words.say('report.title', title=title))}</title>\n<style>{CSS}</style>\n</head>\n"
        f"<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )


def _sections(report: Report, words: ReportWords) -> Iterator[str]:
    yield _header(report, words)
    if report.scores is None:
        yield paragraph(words.say("report.no-key"))
        yield paragraph(own_counts(report.marks, words), "quiet")
    else:
        yield _numbers(report, report.scores, words)
    yield section(words.say("report.page"), article_html(report, words))
    if report.scores is not None:
        if report.course:
            yield section(words.say("course.title"), curve(report.course, words) + _repeats(report, words))
        yield _confidence(report, words)
        yield section(words.say("skills.title"), _list(skill_words(report, words)))
    if report.key is not None:
        told = certificate_words(report.key.certificate, words)
        about = "".join(map(paragraph, told)) + paragraph(version_words(report.key, words), "quiet")
        yield section(words.say("key.title"), about)


def own_counts(marks: Iterable[Mark], words: ReportWords) -> str:
    """What was marked, where there is no key to compare it with."""
    given = list(marks)
    classes = [None if mark.type is None else type_class(mark.type) for mark in given]
    return words.say(
        "report.no-key-own",
        reported=classes.count(TypeClass.REPORTED),
        opinion=classes.count(TypeClass.OPINION),
        unsure=sum(mark.unsure for mark in given),
        flagged=sum(mark.flag for mark in given),
    )


def _header(report: Report, words: ReportWords) -> str:
    info = report.article.info
    parts = [one_line(info.outlet), one_line(info.byline), one_line(info.published)]
    parts += head_words(report, words)
    meta = "".join(f"<span>{escape(part)}</span>" for part in parts if part)
    practice = practice_words(report, words)
    about = paragraph(practice, "quiet") if practice else ""
    return (
        f'<header>\n<p class="quiet">{escape(words.say("report.kicker"))}</p>\n'
        f"<h1 {tongue(report)}>{escape(one_line(info.title))}</h1>\n"
        f'<p class="quiet meta">{meta}</p>\n{about}</header>\n'
    )


def _numbers(report: Report, scores: Scores, words: ReportWords) -> str:
    told = figures(scores, words)
    first = _figure(told[0], "first", band_words(scores, words))
    others = "".join(map(_figure, told[1:]))
    counts = _count("opinions", scores.opinions, words) + _count("reported", scores.reported, words)
    beside = "".join(paragraph(text, "quiet") for text in beside_counts(scores, words))
    lines = [tendency_words(scores, words), *(lean_words(report, words) if report.course else ())]
    said = "".join(paragraph(line) for line in lines if line)
    again = "".join(map(paragraph, rescored_words(report, words)))
    content = (
        f'{again}<ul class="figures">{first}<li>{counts}{beside}</li></ul>\n{said}'
        f'<ul class="figures">{others}</ul>\n'
    )
    return section(words.say("report.numbers"), content)


def _figure(figure: Figure, name: str = "", more: str = "") -> str:
    said = "".join(paragraph(text) for text in (more, figure.note) if text)
    return (
        f'<li class="{name or figure.name}"><div class="quiet">{escape(figure.title)}</div>'
        f'<div class="value">{figure.value}</div>{said}'
        f"{paragraph(figure.about, 'quiet')}</li>\n"
    )


def _count(kind: str, count: ClassCount, words: ReportWords) -> str:
    share = 100 * count.found / count.total if count.total else 0.0
    bar = f'<div class="bar" aria-hidden="true"><span style="width: {share:.1f}%"></span></div>'
    return f'<div class="count"><span>{escape(count_words(kind, count, words))}</span>{bar}</div>\n'


def _repeats(report: Report, words: ReportWords) -> str:
    said = repeat_words(report, words)
    return paragraph(said) if said else ""


def _confidence(report: Report, words: ReportWords) -> str:
    lines = confidence_words(report, words)
    if not lines:
        return ""
    content = _list(lines) + paragraph(words.say("confidence.about"), "quiet")
    if title := wrong_title(report, words):
        content += paragraph(title)
    if wrong := sure_but_wrong(report, words):
        content += _list([text for _, text in wrong])
    return section(words.say("confidence.title"), content)


def _list(items: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(item)}</li>" for item in items) + "</ul>"


def _direction(language: str) -> str:
    return "rtl" if language.partition("-")[0] in ("ar", "fa", "he", "ur", "yi") else "ltr"
