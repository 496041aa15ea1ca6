"""The headless command: data on stdout, one calm line on stderr, an exit code that says what went wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from exchange_desk import ARTICLE, Told, command, docx, key_for_text, paragraph
from key_documents import ANSWERS, EXACT, PORTABLE

from secondread_core.__main__ import main
from secondread_core.exchange.answers_file import answers_to_json, marks_for, parse_answers
from secondread_core.exchange.key_file import parse_key, write_key
from secondread_core.portable_key import portable
from secondread_core.scoring import score_attempt
from secondread_core.segmentation import segment

STRAIGHT = ARTICLE.translate(str.maketrans("’“”", '\'""'))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Told]:
    return command(capsys)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with an article, another copy of it, its key in both forms, and answers."""
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "copy.txt").write_text(STRAIGHT, encoding="utf-8")
    write_key(tmp_path / "key.json", EXACT)
    write_key(tmp_path / "portable.json", PORTABLE)
    (tmp_path / "answers.json").write_text(json.dumps(ANSWERS))
    return tmp_path


def scoring(desk: Path, article: str = "a.txt", key: str | None = "key.json") -> list[str | Path]:
    named: list[str | Path] = ["--article", desk / article, "--answers", desk / "answers.json"]
    return [*named, "--key", desk / key] if key else named


def one_line(told: Told, code: int) -> None:
    assert told.code == code
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert told.err.startswith("secondread-cli: ")
    assert "Traceback" not in told.err


# --- segment ------------------------------------------------------------------------------------------


def test_segment_prints_exactly_the_units(run: Callable[..., Told], desk: Path) -> None:
    units = run("segment", desk / "a.txt", "--json").value
    assert [set(unit) for unit in units] == [{"start", "end", "kind", "text"}] * len(units)
    assert [(unit["start"], unit["end"]) for unit in units] == [
        (u.start, u.end) for u in segment(ARTICLE).units
    ]
    for unit in units:
        assert ARTICLE[unit["start"] : unit["end"]] == unit["text"]
    listing = run("segment", desk / "a.txt")
    assert listing.out.count("\n") == len(units)
    assert "headline" in listing.out


def test_segment_reads_old_files_when_told_how(run: Callable[..., Told], desk: Path) -> None:
    (desk / "old.txt").write_bytes(ARTICLE.encode("cp1252"))
    told = run("segment", desk / "old.txt")
    one_line(told, 4)
    assert "cp1252" in told.err
    assert run("segment", desk / "old.txt", "--json", "--encoding", "cp1252").value[0]["kind"] == "headline"
    one_line(run("segment", desk / "old.txt", "--encoding", "nonsense"), 4)


def test_no_text_steers_the_terminal(run: Callable[..., Told], desk: Path) -> None:
    (desk / "esc.txt").write_text("A \x1b[31mred\x1b[0m word \u202estood here. It did.", encoding="utf-8")
    told = run("segment", desk / "esc.txt")
    assert "\x1b" not in told.out
    assert "\u202e" not in told.out
    assert "\\u001b" in told.out


# --- keys ---------------------------------------------------------------------------------------------


def test_key_validate(run: Callable[..., Told], desk: Path) -> None:
    for name in ("key.json", "portable.json"):
        told = run("key", "validate", desk / name, "--article", desk / "a.txt", "--json").value
        assert told["valid"] is True
        assert told["found"] == told["total"] == 11
        assert told["problems"] == []
        assert "sound" in run("key", "validate", desk / name).out
    one_line(run("key", "validate", desk / "key.json", "--article", desk / "copy.txt"), 4)
    one_line(run("key", "validate", desk / "a.txt"), 4)


def test_key_validate_says_what_publishing_needs(run: Callable[..., Told], desk: Path) -> None:
    value = json.loads((desk / "portable.json").read_text())
    del value["units"][2]["rationale"]
    (desk / "poor.json").write_text(json.dumps(value))
    told = run("key", "validate", desk / "poor.json", "--json")
    assert told.code == 0
    assert told.value["problems"] == [{"unit": 3, "problem": "no-rationale"}]
    assert "sentence 3" in run("key", "validate", desk / "poor.json").out


def test_an_unknown_code_is_named_with_file_place_and_the_nearest(
    run: Callable[..., Told], desk: Path
) -> None:
    value = json.loads((desk / "key.json").read_text())
    value["units"][4]["skills"] = ["loaded word"]
    (desk / "bad.json").write_text(json.dumps(value))
    told = run("key", "validate", desk / "bad.json")
    one_line(told, 4)
    for part in ("bad.json", "units 5, skills 1", "“loaded word”", "plain-report", "“loaded-word” was meant"):
        assert part in told.err


def test_key_show_lists_the_sentences_with_their_codes(run: Callable[..., Told], desk: Path) -> None:
    shown = run(
        "key", "show", "--article", desk / "copy.txt", "--key", desk / "portable.json", "--json"
    ).value
    assert shown["key"]["found"] == shown["key"]["total"] == 11
    for unit in shown["units"]:
        assert STRAIGHT[unit["start"] : unit["end"]] == unit["text"]
        for span in unit["spans"]:
            assert STRAIGHT[span["start"] : span["end"]] == span["text"]
    assert "A2/B1" in run("key", "show", "--article", desk / "a.txt", "--key", desk / "key.json").out


def test_key_attach_writes_a_key_that_fits_the_other_copy(run: Callable[..., Told], desk: Path) -> None:
    for name in ("portable.json", "key.json"):
        told = run(
            "key", "attach", "--key", desk / name, "--article", desk / "copy.txt", "-o", desk / "new.json"
        )
        assert told.out.startswith("found 11 of 11 sentences")
        assert run("key", "validate", desk / "new.json", "--article", desk / "copy.txt").code == 0
    printed = run("key", "attach", "--key", desk / "key.json", "--article", desk / "copy.txt", "--json").value
    assert parse_key(printed["key"]) == parse_key(json.loads((desk / "new.json").read_text()))


def test_a_key_of_another_article_is_not_attached(run: Callable[..., Told], desk: Path) -> None:
    (desk / "other.txt").write_text(
        "Cranes return\n\nNothing here is known. Not a word of it.", encoding="utf-8"
    )
    for key in ("portable.json", "key.json"):
        told = run(
            "key", "attach", "--key", desk / key, "--article", desk / "other.txt", "-o", desk / "no.json"
        )
        one_line(told, 4)
    assert not (desk / "no.json").exists()
    one_line(run("key", "show", "--article", desk / "other.txt"), 4)


# --- score --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", [1, 2, 3])
def test_score_prints_the_numbers_of_the_specification(
    run: Callable[..., Told], desk: Path, level: int
) -> None:
    told = run("score", *scoring(desk), "--level", str(level), "--json").value
    marks = marks_for(parse_answers(ANSWERS), EXACT, ARTICLE)
    scores = score_attempt(EXACT, marks, level, ARTICLE)
    assert told["level"] == level
    for name, value in {
        "T": scores.type_score,
        "R_opinion": scores.recall_opinion,
        "R_reported": scores.recall_reported,
        "tilt": scores.tilt,
        "guess_line": scores.guess_line,
        "M": scores.sourcing_score,
        "overall": scores.overall,
        "exact_type": scores.exact_type,
        "span_f1": scores.spans.f1 if scores.spans else None,
        "standard_error": scores.standard_error,
        "band": scores.band,
        "unsure": scores.unsure,
    }.items():
        assert told[name] == value, name
        assert (told[name] is None) == (name in told["reasons"]), name
    assert [unit["unit"] for unit in told["units"]] == list(range(1, len(EXACT.units) + 1))
    third = told["units"][2]
    assert third["reference"]["type"] == "A3"
    assert third["rationale"] == "Why number 2?"
    assert third["answer"]["type"] == "A5"
    assert "T" in run("score", *scoring(desk), "--level", str(level)).out


def test_the_level_is_the_answers_own_unless_told_otherwise(run: Callable[..., Told], desk: Path) -> None:
    assert run("score", *scoring(desk), "--json").value["level"] == 2
    with pytest.raises(SystemExit) as ended:
        run("score", *scoring(desk), "--level", "4")
    assert ended.value.code == 2


def test_a_key_that_attaches_scores_another_copy_alike(run: Callable[..., Told], desk: Path) -> None:
    units = segment(STRAIGHT).units
    answered = [{"start": unit.start, "end": unit.end, "type": "opinion"} for unit in units]
    answers = {"format": "secondread-answers", "version": 1, "level": 1, "units": answered}
    (desk / "answers.json").write_text(json.dumps(answers))
    told = run("score", *scoring(desk, "copy.txt", "portable.json"), "--json").value
    assert told["R_opinion"] == 1
    assert told["T"] == told["guess_line"]
    one_line(run("score", *scoring(desk, "copy.txt", "key.json")), 4)


def test_known_keys_attach_by_themselves(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keys = desk / "keys"
    keys.mkdir()
    write_key(keys / "one.json", PORTABLE)
    arguments = ["score", *map(str, scoring(desk, "copy.txt", None)), "--json"]
    assert main(arguments) == 4  # nobody knows this article
    assert "no answer key" in capsys.readouterr().err
    assert main(arguments, known_keys=[keys]) == 0
    captured = capsys.readouterr()
    assert "found 11 of 11 sentences" in captured.err
    assert json.loads(captured.out)["key"]["key_id"] == "ferry"


def test_the_report_is_a_page(run: Callable[..., Told], desk: Path) -> None:
    page = run("report", *scoring(desk)).out
    assert page.startswith("<!doctype html>")
    assert "Why number 2?" in page
    told = run("report", *scoring(desk, "copy.txt", "portable.json"), "-o", desk / "report.html")
    assert told.out == ""
    assert (desk / "report.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_the_report_inside_json(run: Callable[..., Told], desk: Path) -> None:
    printed = run("report", *scoring(desk), "--json").value
    assert set(printed) == {"html"}
    assert printed["html"].startswith("<!doctype html>")
    assert printed["html"].endswith("</html>\n")


# --- the library --------------------------------------------------------------------------------------


def test_import_takes_in_what_it_can_and_says_what_not(run: Callable[..., Told], desk: Path) -> None:
    (desk / "in").mkdir()
    (desk / "in" / "first.txt").write_text(ARTICLE, encoding="utf-8")
    (desk / "in" / "second.docx").write_bytes(docx(paragraph("Ferry") + paragraph("It is late. It is cold.")))
    (desk / "in" / "third.txt").write_bytes(b"")
    (desk / "in" / "fourth.md").write_text("# Only a headline", encoding="utf-8")
    library = ("--data-dir", desk / "library")
    trial = run("import", desk / "in", *library, "--dry-run", "--json")
    assert [file["status"] for file in trial.value["files"]] == [
        "would-import",
        "refused",
        "would-import",
        "refused",
    ]
    assert not (desk / "library").exists()
    told = run(*library, "import", desk / "in", "--keys", desk / "portable.json", "--json")
    files = {Path(file["path"]).name: file for file in told.value["files"]}
    assert told.code == 4  # of the first that was refused: fourth.md
    assert told.value["imported"] == 2
    assert files["first.txt"]["key"] == {"key_id": "ferry", "found": 11, "total": 11, "published": True}
    assert files["third.txt"]["error"]["type"] == "FileEmpty"
    assert told.err.count("\n") == 2
    again = run(*library, "import", desk / "in" / "first.txt", "--json")
    assert again.code == 0
    assert again.value["files"][0]["status"] == "duplicate"
    assert again.value["files"][0]["article_id"] == files["first.txt"]["article_id"]
    assert "duplicate" in run(*library, "import", desk / "in" / "first.txt").out


def test_a_key_that_may_not_be_published_leaves_the_article_without(
    run: Callable[..., Told], desk: Path
) -> None:
    from dataclasses import replace

    units = tuple(replace(u, coding=replace(u.coding, rationale="")) for u in PORTABLE.units)
    write_key(desk / "poor.json", replace(PORTABLE, units=units))
    told = run(
        "import", desk / "a.txt", "--keys", desk / "poor.json", "--data-dir", desk / "lib", "--json"
    ).value
    assert told["files"][0]["status"] == "imported"
    assert told["files"][0]["key"]["published"] is False


def test_export_is_complete_and_writes_nothing_twice(run: Callable[..., Told], desk: Path) -> None:
    library = ("--data-dir", desk / "lib")
    run(*library, "import", desk / "a.txt", desk / "copy.txt", "--keys", desk / "portable.json")
    told = run(*library, "export", desk / "out", "--json").value
    assert (told["articles"], told["keys"], told["attempts"], told["written"]) == (2, 2, 0, 6)
    written = {path: path.read_bytes() for path in (desk / "out").rglob("*") if path.is_file()}
    assert sorted(path.suffix for path in written) == [".json"] * 4 + [".txt"] * 2
    assert run(*library, "export", desk / "out", "--json").value["written"] == 0
    assert {path: path.read_bytes() for path in (desk / "out").rglob("*") if path.is_file()} == written
    for path in (desk / "out" / "keys").iterdir():
        article = desk / "out" / "articles" / f"{path.name.split('.')[0]}.txt"
        assert run("key", "validate", path, "--article", article).code == 0


def test_attempts_are_exported_without_names(run: Callable[..., Told], desk: Path) -> None:
    from secondread_core.annotations import Mark
    from secondread_core.codebook import TypeClass
    from secondread_core.session import resume
    from secondread_core.store.articles import article_cards
    from secondread_core.store.attempts import start_attempt
    from secondread_core.store.database import open_library
    from secondread_core.store.learners import add_learner

    run("--data-dir", desk / "lib", "import", desk / "a.txt")
    library = open_library(desk / "lib" / "library.db")
    learner = add_learner(library, "Ina Rohl-Quandt")
    attempt = start_attempt(library, learner.learner_id, article_cards(library)[0].article_id, 1)
    resume(library, attempt.attempt_id).mark(2, Mark(TypeClass.OPINION))
    library.close()
    told = run("--data-dir", desk / "lib", "export", desk / "out", "--json").value
    assert told["attempts"] == 1
    text = (desk / "out" / "attempts" / f"{attempt.attempt_id}.json").read_text(encoding="utf-8")
    assert "Rohl" not in text
    value = json.loads(text)
    assert value["units"] == [{"start": EXACT.units[2].start, "end": EXACT.units[2].end, "type": "opinion"}]


def test_verify_says_whether_a_library_is_whole(run: Callable[..., Told], desk: Path) -> None:
    run("--data-dir", desk / "lib", "import", desk / "a.txt")
    path = desk / "lib" / "library.db"
    assert run("verify", path).out == "the library is whole\n"
    assert run("verify", "--data-dir", desk / "lib", "--json").value["whole"] is True
    data = path.read_bytes()
    at = data.index(b"Ferry stays")
    path.write_bytes(data[:at] + b"g" + data[at + 1 :])
    told = run("verify", path, "--json")
    assert told.code == 5
    assert told.value["whole"] is False
    assert "damaged" in told.err
    one_line(run("verify", desk / "none.db"), 3)
    one_line(run("verify", desk / "a.txt"), 5)


# --- how it behaves -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["segment", "gone.txt"], 3),
        (["segment", "."], 3),
        (["segment", "/dev/null"], 3),
        (["key", "validate", "gone.json"], 3),
        (["score", "--article", "gone.txt", "--answers", "gone.json"], 3),
        (["segment", "x" * 300 + ".txt"], 3),
    ],
)
def test_one_calm_line_for_what_cannot_be_read(
    run: Callable[..., Told], desk: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], code: int
) -> None:
    monkeypatch.chdir(desk)
    one_line(run(*arguments), code)


def test_options_may_stand_before_or_behind_the_command(run: Callable[..., Told], desk: Path) -> None:
    assert run("--json", "segment", desk / "a.txt").value == run("segment", "--json", desk / "a.txt").value
    run("--data-dir", desk / "one", "import", desk / "a.txt")
    assert run("--data-dir", desk / "two", "verify", "--data-dir", desk / "one").code == 0


def python(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, *arguments], capture_output=True, check=False, **options)


@pytest.mark.parametrize(
    "arguments", [["--help"], ["key", "--help"], ["score", "--help"], ["--version"], ["nonsense"], []]
)
def test_asking_for_help_imports_nothing_heavy(arguments: list[str]) -> None:
    script = (
        "import sys\nfrom secondread_core.__main__ import main\n"
        f"try:\n    main({arguments!r})\nexcept SystemExit as ended:\n    code = ended.code\n"
        "heavy = {'nupunkt', 'sqlite3', 'markdown', 'charset_normalizer', 'importlib.metadata', 'json'}\n"
        "print(sorted(heavy & set(sys.modules)), code, file=sys.stderr)\n"
    )
    told = python("-c", script)
    code = 0 if {"--help", "--version"} & set(arguments) else 2
    assert told.stderr.decode().splitlines()[-1] == f"[] {code}"


def test_the_module_runs_in_any_locale(desk: Path) -> None:
    (desk / "blatt–ß.txt").write_text(ARTICLE, encoding="utf-8")
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    told = python("-m", "secondread_core", "segment", str(desk / "blatt–ß.txt"), "--json", env=environment)
    assert json.loads(told.stdout.decode("utf-8"))[3]["text"].startswith("It is the third")
    told = python("-m", "secondread_core", "segment", str(desk / "weg–ß.txt"), env=environment)
    assert told.returncode == 3
    assert "weg–ß.txt" in told.stderr.decode("utf-8")


def test_a_reader_who_has_seen_enough_is_no_error(desk: Path) -> None:
    long = "A headline\n\n" + "It is late again. " * 20_000
    (desk / "long.txt").write_text(long)
    process = subprocess.Popen(
        [sys.executable, "-m", "secondread_core", "segment", str(desk / "long.txt")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline().startswith(b"   1  headline")
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here that is always full")
@pytest.mark.parametrize("as_json", [[], ["--json"]])
@pytest.mark.parametrize("command", ["segment", "long", "score", "report"])
def test_a_full_stdout_is_a_full_disk(desk: Path, command: str, as_json: list[str]) -> None:
    (desk / "long.txt").write_text("A headline\n\n" + "It is late again. " * 20_000)
    arguments = {"segment": ["segment", desk / "a.txt"], "long": ["segment", desk / "long.txt"]}
    told_to = arguments.get(command, [command, *scoring(desk)])
    with Path("/dev/full").open("wb") as full:
        told = subprocess.run(
            [sys.executable, "-m", "secondread_core", *map(str, told_to), *as_json],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert told.returncode == 6
    assert told.stderr.count(b"\n") == 1
    assert b"no room" in told.stderr
    assert b"Traceback" not in told.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here that is always full")
def test_a_message_that_cannot_be_told_leaves_the_exit_code(desk: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        told = subprocess.run(
            [sys.executable, "-m", "secondread_core", "segment", str(desk / "gone.txt")],
            stdout=subprocess.PIPE,
            stderr=full,
            check=False,
        )
    assert (told.returncode, told.stdout) == (3, b"")


def test_stopping_it_is_quiet(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from secondread_core.cli import segment_command

    def interrupted(options: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(segment_command, "run", interrupted)
    assert main(["segment", str(desk / "a.txt")]) == 130
    assert capsys.readouterr() == ("", "")


def test_answers_made_from_key_show_can_be_scored(run: Callable[..., Told], desk: Path) -> None:
    """The way of a script: show the sentences, answer by number, score."""
    key = portable(key_for_text(ARTICLE), ARTICLE)
    write_key(desk / "portable.json", key)
    shown = run(
        "key", "show", "--article", desk / "copy.txt", "--key", desk / "portable.json", "--json"
    ).value
    units = [
        {"unit": unit["unit"], "type": unit["type"], "flag": unit["source"] == "B6"}
        for unit in shown["units"]
    ]
    answers = {**answers_to_json(2, []), "units": units}
    (desk / "answers.json").write_text(json.dumps(answers))
    scores = run("score", *scoring(desk, "copy.txt", "portable.json"), "--json").value
    assert (scores["T"], scores["M"], scores["overall"], scores["exact_type"]) == (100, 100, 100, 1)
