"""Beside the page before a sentence is chosen: what is worth another look, the course, the key."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from secondread_core.exchange.report_certificate import certificate_words, version_words
from secondread_core.exchange.report_confidence import confidence_words, sure_but_wrong, wrong_title
from secondread_core.exchange.report_data import Report
from secondread_core.exchange.report_head import practice_words, sitting_words
from secondread_core.exchange.report_html import own_counts
from secondread_core.exchange.report_numbers import (
    lean_words,
    point_words,
    repeat_words,
    skill_words,
)
from secondread_core.exchange.report_rescored import rescored_words
from secondread_core.exchange.report_spans import ASKED_FROM
from secondread_core.exchange.report_words import ReportWords
from secondread_gui.appearance.palettes import Colours
from secondread_gui.report.course_chart import CourseChart
from secondread_gui.widgets.plain_label import plain_label
from secondread_gui.widgets.wrapping_button import WrappingButton


class OverviewPanel(QScrollArea):
    """Headings with a few sentences each, and the course curve; scrolls with the keys."""

    unit_wanted = Signal(int)
    """A sentence that was spoken of."""

    def __init__(self, words: ReportWords, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._colours = colours
        self.chart: CourseChart | None = None
        self.setWidgetResizable(True)
        self.setProperty("framed", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Overview"))

    def show_report(self, report: Report) -> None:
        """Show what is said of the whole of `report`."""
        words = self._words
        inner = QFrame()
        inner.setBackgroundRole(QPalette.ColorRole.Base)
        inner.setAutoFillBackground(True)
        column = QVBoxLayout(inner)
        told: list[str] = []
        self.chart = None

        def say(title: str, lines: Iterable[str], *, muted: bool = False) -> None:
            lines = [line for line in lines if line]
            if not lines:
                return
            told.extend([title, *lines])
            if title:
                heading = plain_label(title)
                heading.setStyleSheet("font-weight: 600;")
                column.addWidget(heading)
            for line in lines:
                column.addWidget(plain_label(line, muted=muted))

        say("", [" · ".join(sitting_words(report, words))], muted=True)
        say("", [practice_words(report, words)])
        say("", rescored_words(report, words))
        if report.key is not None:
            signs = [words.say("legend.margin")] if report.level > 1 else []
            say(
                "",
                [*signs, *([words.say("legend.page-words")] if report.level >= ASKED_FROM else [])],
                muted=True,
            )
        if report.key is None:
            say("", [words.say("report.no-key"), own_counts(report.marks, words)])
        else:
            say(words.say("skills.title"), skill_words(report, words))
            say("", [repeat_words(report, words)])
            say(words.say("course.title"), lean_words(report, words) if report.course else [])
            self.chart = CourseChart(self._colours)
            self.chart.show_course(report.course, words)
            column.addWidget(self.chart)
            if len(report.course) > 1:
                told.extend(point_words(step, words) for step in report.course)
                say("", [words.say("course.about"), words.say("course.tilt-about")], muted=True)
            rated = confidence_words(report, words)
            say(words.say("confidence.title"), rated)
            say("", [wrong_title(report, words)])
            for unit, text in sure_but_wrong(report, words):
                told.append(text)
                column.addWidget(self._leading_to(unit, text))
            if rated:
                say("", [words.say("confidence.about")], muted=True)
            say(words.say("key.title"), certificate_words(report.key.certificate, words))
            say("", [version_words(report.key, words)], muted=True)
            say("", [words.say("report.not-true")])
        column.addStretch(1)
        self.setAccessibleDescription(" ".join(told))
        self.setWidget(inner)
        self.verticalScrollBar().setValue(0)

    def _leading_to(self, unit: int, text: str) -> WrappingButton:
        button = WrappingButton(text)
        button.clicked.connect(lambda: self.unit_wanted.emit(unit))
        return button

    def dress(self, colours: Colours) -> None:
        """Take over a palette."""
        self._colours = colours
        if self.chart is not None:
            self.chart.dress(colours)
