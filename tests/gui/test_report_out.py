"""Taking a report out of the program: web page, PDF, printer, and what stands in the way."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from report_desk import (
    FURNITURE,
    GIVEAWAY,
    MISSED_OPINION,
    ReportDesk,
    answers,
    lay_out,
    report_words,
    sentence,
)

from secondread_core.annotations import Mark
from secondread_core.codebook import TypeClass, TypeCode
from secondread_core.errors import Cancelled
from secondread_core.exchange.report_data import Report
from secondread_core.session.reporting import report
from secondread_core.store.database import Library, open_library
from secondread_core.store.learners import add_learner
from secondread_gui.appearance.palettes import NIGHT
from secondread_gui.appearance.style import qt_palette
from secondread_gui.background import Worker
from secondread_gui.messages import Messages
from secondread_gui.page.decoration import Underline
from secondread_gui.report.paper import pdf_bytes
from secondread_gui.report.paper_marks import stretches
from secondread_gui.report.paper_text import PaperText
from secondread_gui.report.saving import ReportSaver
from secondread_gui.saving_as import ask_file, file_name, save_dialog

WORDS = report_words()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[ReportDesk]:
    library: Library = open_library(tmp_path / "report.db")
    yield lay_out(library, add_learner(library, "Ana María").learner_id)
    library.close()


@pytest.fixture
def found(desk: ReportDesk) -> Report:
    return report(desk.library, desk.sit(answers()))


@pytest.fixture
def saver(qtbot: QtBot, messages: Messages) -> Iterator[ReportSaver]:
    owner = QWidget()
    qtbot.addWidget(owner)
    worker = Worker()
    yield ReportSaver(messages, worker, WORDS, owner)
    worker.close()


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def test_a_web_page_is_saved_where_it_was_asked_for(
    saver: ReportSaver, found: Report, messages: Messages, tmp_path: Path, qtbot: QtBot
) -> None:
    asked = []
    target = tmp_path / "my report ✎.html"
    saver.ask_file = lambda *question: asked.append(question) or target
    with qtbot.waitSignal(saver.ended, timeout=20_000):
        saver.save_html(found)
    assert asked[0][2] == "Ana María – The toll on the bridge – attempt 1.html"
    page = target.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert page.count('id="s') == FURNITURE + 1
    assert str(target) in messages.text
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_a_pdf_has_pages_and_real_text(found: Report, qtbot: QtBot) -> None:
    pdf = pdf_bytes(found, WORDS)
    assert pdf.startswith(b"%PDF")
    assert pages_of(pdf) >= 2
    assert b"/ToUnicode" in pdf  # letters, not pictures of them
    assert "Second Read report: The toll on the bridge".encode("utf-16-be") in pdf


def test_the_paper_tells_everything_once(found: Report, qtbot: QtBot) -> None:
    text = PaperText(found, WORDS).document.toPlainText()
    for unit in range(FURNITURE + 1):
        assert text.count(sentence(unit)) == 1
    for words in (
        "81",
        "opinions 4 of 6",
        "■■■■□□",
        "Missed opinion",
        "Worth another look",
        "the same in 91 %",
    ):
        assert words in text
    assert "<script>alert(1)</script>" in text


def test_the_paper_puts_the_reader_s_lines_under_the_sentences(found: Report, qtbot: QtBot) -> None:
    paper = PaperText(found, WORDS)
    whole = paper.document.toPlainText()
    under = {whole[part.start : part.end]: part.line for part in paper.marked}
    assert under[sentence(0)] is Underline.REPORTED
    assert under[sentence(2)] is Underline.OPINION
    assert under[sentence(MISSED_OPINION)] is Underline.REPORTED
    assert under[sentence(23)] is Underline.NONE
    assert under["abc"] is Underline.UNSURE  # the legend's last sample


def test_the_paper_shades_own_words_and_frames_the_key_s(desk: ReportDesk, qtbot: QtBot) -> None:
    start = report(desk.library, desk.sit({})).article.body.index("of a bridge", 0)
    own = (start, start + len("of a bridge"))
    paper = PaperText(
        report(desk.library, desk.sit({0: Mark(TypeCode.OPINION, spans=(own,))}, level=3)), WORDS
    )
    whole = paper.document.toPlainText()
    framed = [whole[part.start : part.end] for part in paper.framed]
    assert framed == ["abc", *[GIVEAWAY] * 6]
    shaded = QTextCursor(paper.document)
    shaded.setPosition(whole.index("of a bridge") + 3)
    plain = QTextCursor(paper.document)
    plain.setPosition(whole.index("Sentence number 0") + 3)
    assert shaded.charFormat().background().color() != plain.charFormat().background().color()
    assert "words you marked: shaded" in whole
    boxes = [found for found in stretches(paper.document, paper.framed) if found.line is None]
    assert len(boxes) >= len(framed)
    assert all(box.height > 0 and box.right > box.left for box in boxes)


def test_a_long_report_has_as_many_pages_as_it_needs(desk: ReportDesk, qtbot: QtBot) -> None:
    other = lay_out(desk.library, desk.learner_id, title="Another toll")
    short = pages_of(pdf_bytes(report(desk.library, other.sit({})), WORDS))
    wordy = {unit: Mark(TypeClass.OPINION, flag=True) for unit in range(FURNITURE)}
    long = pages_of(pdf_bytes(report(desk.library, other.sit(wordy)), WORDS))
    assert 1 < short <= long


def test_a_printer_gets_the_pages(
    saver: ReportSaver, found: Report, messages: Messages, tmp_path: Path
) -> None:
    def printer(_owner: QWidget) -> QPrinter:
        one = QPrinter()
        one.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        one.setOutputFileName(str(tmp_path / "printed.pdf"))
        return one

    saver.ask_printer = printer
    saver.print(found)
    assert pages_of((tmp_path / "printed.pdf").read_bytes()) >= 2
    assert "printer" in messages.text


def test_writing_can_be_stopped_between_two_pages(found: Report, qtbot: QtBot) -> None:
    seen = []

    def step(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        pdf_bytes(found, WORDS, step)
    assert [done for done, _ in seen] == [0, 1]


def test_whoever_changes_their_mind_gets_nothing(
    saver: ReportSaver, found: Report, messages: Messages, tmp_path: Path
) -> None:
    before = sorted(tmp_path.iterdir())
    saver.ask_file = lambda *_: None
    saver.ask_printer = lambda _: None
    saver.save_html(found)
    saver.save_pdf(found)
    saver.print(found)
    assert messages.text == ""
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("how", ["save_html", "save_pdf"])
def test_what_stands_in_the_way_is_said(
    saver: ReportSaver, found: Report, messages: Messages, tmp_path: Path, qtbot: QtBot, how: str
) -> None:
    saver.ask_file = lambda *_: tmp_path / "gone" / "report"
    with qtbot.waitSignal(saver.ended, timeout=20_000):
        getattr(saver, how)(found)
    assert "gone" in messages.text


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Mira", "Bridge to close", "attempt 1"), "Mira – Bridge to close – attempt 1.pdf"),
        (("", "The toll on the bridge"), "The toll on the bridge.pdf"),
        (('A/B: "why?" <now>',), "A B why now.pdf"),
        (("a\u202egpj.exe", "b\nc\x7f"), "a gpj.exe – b c.pdf"),
        (("...", " "), "Second Read.pdf"),
        (("",), "Second Read.pdf"),
        (("con. A story",), "Second Read con. A story.pdf"),
        (("x" * 300,), "x" * 80 + ".pdf"),
    ],
)
def test_a_suggested_name_suits_every_system(parts: tuple[str, ...], name: str) -> None:
    assert file_name("pdf", *parts) == name


def test_a_suggested_name_is_short_enough_for_any_file_system() -> None:
    name = file_name("html", "ж" * 200, "橋" * 200, "attempt 12")
    assert len(name.encode()) < 250
    assert "橋" * 26 in name


def choose(answers: list[str], seen: list[QFileDialog], monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a person type one of `answers` each time the dialog opens; "" is Cancel."""

    def shown(dialog: QFileDialog) -> int:
        seen.append(dialog)
        answer = answers.pop(0)
        if not answer:
            return QFileDialog.DialogCode.Rejected.value
        dialog.selectFile(answer)
        return QFileDialog.DialogCode.Accepted.value

    monkeypatch.setattr(QFileDialog, "exec", shown)


def test_the_dialog_adds_the_ending_before_it_asks_about_a_file_of_that_name(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = save_dialog(owner, "Save", "Mira – Bridge.pdf", "PDF (*.pdf)")
    assert dialog.defaultSuffix() == "pdf"
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    assert Path(dialog.selectedFiles()[0]).name == "Mira – Bridge.pdf"


@pytest.mark.parametrize(
    ("typed", "saved"),
    [("mine", "mine.pdf"), ("Report no. 3", "Report no. 3.pdf"), ("Big.PDF", "Big.PDF")],
)
def test_whatever_is_typed_gets_its_ending(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, typed: str, saved: str
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    choose([str(tmp_path / typed)], [], monkeypatch)
    assert ask_file(owner, "Save", "x.pdf", "PDF (*.pdf)") == tmp_path / saved


def test_a_file_that_is_there_is_offered_to_the_dialog_again_before_it_goes(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    (tmp_path / "Report no. 3.pdf").write_text("precious")
    seen: list[QFileDialog] = []
    choose([str(tmp_path / "Report no. 3"), ""], seen, monkeypatch)
    assert ask_file(owner, "Save", "x.pdf", "PDF (*.pdf)") is None
    assert len(seen) == 2
    assert seen[1].selectedFiles() == [str(tmp_path / "Report no. 3.pdf")]


@pytest.mark.qt_log_ignore("QPainter::begin", "QPdf")
def test_a_printer_that_does_not_begin_is_not_said_to_have_printed(
    saver: ReportSaver, found: Report, messages: Messages, tmp_path: Path
) -> None:
    def printer(_owner: QWidget) -> QPrinter:
        one = QPrinter()
        one.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        one.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
        return one

    saver.ask_printer = printer
    saver.print(found)
    assert "sent to the printer" not in messages.text
    assert messages.text.startswith("The printer did not take all pages.")


def painted(pdf: bytes) -> list[bytes]:
    """Everything that a PDF draws, unpacked; not the fonts, whose names differ from time to time."""
    streams = []
    for packed in re.findall(rb"stream\r?\n(.*?)endstream", pdf, flags=re.DOTALL):
        with suppress(zlib.error):
            streams.append(zlib.decompress(packed))
    return [stream for stream in streams if b" Tf" in stream or b" re" in stream]


def test_paper_is_black_on_white_whatever_the_window_wears(found: Report, qtbot: QtBot) -> None:
    application = QApplication.instance()
    before = application.palette()
    by_day = painted(pdf_bytes(found, WORDS))
    application.setPalette(qt_palette(NIGHT))
    try:
        assert painted(pdf_bytes(found, WORDS)) == by_day
    finally:
        application.setPalette(before)
    assert by_day
