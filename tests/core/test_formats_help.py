"""The help page on formats says what the program does: every command, option, exit code and name."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from exchange_desk import ARTICLE, command
from key_documents import ANSWERS, EXACT, PORTABLE, SCHEMAS

from secondread_core import errors
from secondread_core.cli.arguments import FORMATS, parser
from secondread_core.codebook import Content, Role
from secondread_core.exchange.answers_file import parse_answers
from secondread_core.exchange.article_formats import READABLE
from secondread_core.exchange.coding_file import ENDING, parse_coding
from secondread_core.exchange.foreign.formats import ENDINGS, LOSSES
from secondread_core.exchange.foreign.mapping import FORMAT as MAPPING
from secondread_core.exchange.foreign.mapping import Sense, mapping_from_json, mapping_to_json
from secondread_core.exchange.foreign.model import MAX_ANNOTATIONS, MAX_BYTES, Format, Why
from secondread_core.exchange.key_file import parse_key, write_key
from secondread_core.feedback import SourceVerdict, Tendency, TypeVerdict
from secondread_core.scoring import Band
from secondread_core.scoring_table import Reason
from secondread_core.segmentation import Kind
from secondread_core.wording import PROBLEMS
from secondread_resources import read_text

BESIDE = {Format.BRAT: (".txt",), Format.CAS_XMI: ("TypeSystem.xml",)}
PAGE = read_text("help/formats.md")
SECTIONS = dict(re.findall(r"^#{2,3} (.+?)$\n(.*?)(?=^#{2,3} |\Z)", PAGE, re.MULTILINE | re.DOTALL))
EXAMPLES = [
    (title, json.loads(example))
    for title, text in SECTIONS.items()
    for example in re.findall(r"```json\n(.*?)```", text, re.DOTALL)
]


def commands(of: argparse.ArgumentParser, name: str = "") -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Every command that does something, by its name on the command line."""
    inner = [action for action in of._actions if isinstance(action, argparse._SubParsersAction)]
    if not inner:
        yield name, of
    for action in inner:
        for word, choice in action.choices.items():
            yield from commands(choice, f"{name} {word}".strip())


COMMANDS = dict(commands(parser()))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_section_with_every_option(name: str) -> None:
    told = SECTIONS[name] + SECTIONS["The command"]
    assert f"secondread-cli {name}" in told
    for action in COMMANDS[name]._actions:
        for option in action.option_strings:
            assert re.search(rf"[` ]{option}[` ]", told), option
        if not action.option_strings:
            assert str(action.metavar) in told


def test_no_section_is_about_a_command_that_is_gone() -> None:
    others = {"Articles", "Keys", "Portable keys", "Codings", "Formats of other programs", "Answers"}
    others.add("The command")
    assert set(SECTIONS) - others == set(COMMANDS)


def test_options_of_the_program_itself_are_told() -> None:
    for action in parser()._actions:
        for option in action.option_strings:
            assert f"`{option}" in SECTIONS["The command"], option


def test_every_exit_code_is_told_here_and_in_help() -> None:
    def below(cls: type[errors.Refusal]) -> Iterator[int]:
        yield cls.exit_code
        for inner in cls.__subclasses__():
            yield from below(inner)

    codes = {0, 2, *below(errors.Refusal)}
    assert {int(code) for code in re.findall(r"^\| (\d) \|", SECTIONS["The command"], re.MULTILINE)} == codes
    shown = parser().format_help()
    assert {int(code) for code in re.findall(r"(?:^| {2,})(\d) {2}\w", shown, re.MULTILINE)} == codes


def test_the_examples_of_files_are_valid_by_schema_and_reader() -> None:
    seen = set()
    for _, example in EXAMPLES:
        is_file = isinstance(example, dict) and "format" in example and example.get("version") == 1
        if is_file and example["format"] != MAPPING:  # which is read in a test of its own
            SCHEMAS[example["format"]].validate(example)
            readers = {"secondread-answers": parse_answers, "secondread-coding": parse_coding}
            reader: Any = readers.get(example["format"], parse_key)
            reader(example)
            seen.add(example["format"])
    assert seen == set(SCHEMAS)


def test_every_foreign_format_is_told_with_what_it_loses() -> None:
    section = SECTIONS["Formats of other programs"]
    rows = [re.findall(r"`([^`]+)`", row) for row in re.findall(r"^\| (`.+)$", section, re.MULTILINE)]
    assert [(row[0], *row[1:]) for row in rows] == [
        (
            format_,
            *ENDINGS[format_],
            *[beside for beside in (".txt", "TypeSystem.xml") if beside in BESIDE.get(format_, ())],
            *LOSSES[format_],
        )
        for format_ in Format
    ]
    told = set(re.findall(r"`([a-z-]+)`", section))
    assert {loss for lost in LOSSES.values() for loss in lost} <= told
    assert {sense for sense in Sense if sense not in (Sense.TYPE, Sense.SOURCE)} <= told
    assert f"{MAX_ANNOTATIONS:,} annotations" in section
    assert f"{MAX_BYTES // 1_000_000} MB" in section
    assert list(Format) == list(FORMATS)


def test_the_example_of_a_mapping_is_read() -> None:
    mapping = mapping_from_json(example("Formats of other programs"))
    assert mapping_to_json(mapping) == example("Formats of other programs")


def test_the_ending_and_the_kinds_of_a_coding_are_told() -> None:
    told = set(re.findall(r"`([a-z_.]+)`", SECTIONS["Codings"]))
    assert {ENDING, *Kind} <= told


@pytest.mark.parametrize("ending", READABLE)
def test_every_ending_is_told(ending: str) -> None:
    assert f"`{ending}`" in SECTIONS["Articles"]


OF_DRAFTS = ("no-code", "not-settled", "no-cause")
"""What only a coding in the making can lack, never a key in a file."""


@pytest.mark.parametrize(
    ("section", "codes"),
    [
        ("Keys", [*Role, *Content]),
        ("segment", list(Kind)),
        ("score", [*TypeVerdict, *SourceVerdict, *Band, *Tendency, *Reason]),
        ("key validate", [code for code in PROBLEMS if code not in OF_DRAFTS]),
        ("key import", list(Why)),
    ],
)
def test_every_code_in_an_output_is_told(section: str, codes: list[str]) -> None:
    told = set(re.findall(r"`([a-z_-]+)`", SECTIONS[section]))
    assert set(map(str, codes)) <= told


def example(section: str) -> Any:
    """The first example in a section."""
    return next(value for title, value in EXAMPLES if title == section)


def names(value: Any) -> Any:
    """`value` with only the names of its members left, at every depth."""
    if isinstance(value, dict):
        return {name: names(inner) for name, inner in value.items()}
    return [names(inner) for inner in value[:1]] if isinstance(value, list) else None


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    """An article with a key and answers on disk, and a place for a library."""
    paths = {
        name: str(tmp_path / name)
        for name in ("a.txt", "key.json", "portable.json", "answers.json", "lib", "out")
    }
    Path(paths["a.txt"]).write_text(ARTICLE, encoding="utf-8")
    write_key(Path(paths["key.json"]), EXACT)
    write_key(Path(paths["portable.json"]), PORTABLE)
    Path(paths["answers.json"]).write_text(json.dumps(ANSWERS))
    return paths


def test_the_outputs_have_the_names_of_the_examples(
    files: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = command(capsys)
    article, key, answers = files["a.txt"], files["key.json"], files["answers.json"]
    scoring = ("--article", article, "--key", key, "--answers", answers, "--json")
    attach = ("key", "attach", "--key", files["portable.json"], "--article", article, "--json")
    run("--data-dir", files["lib"], "import", article)
    outputs = {
        "segment": run("segment", article, "--json").value,
        "key validate": run("key", "validate", key, "--article", article, "--json").value,
        "key attach": run(*attach, "-o", str(tmp_path / "attached.json")).value,
        "report": run("report", *scoring, "-o", str(tmp_path / "report.html")).value,
        "export": run("export", files["out"], "--data-dir", files["lib"], "--json").value,
        "key export": run(
            "key", "export", "--key", key, "--article", article, "-o", str(tmp_path / "a.jsonl"), "--json"
        ).value,
        "verify": run("verify", "--data-dir", files["lib"], "--json").value,
    }
    for section, output in outputs.items():
        expected = names(example(section))
        if section in ("key validate", "verify"):  # the examples have a problem to show
            expected["problems"] = []
        if section in ("key validate", "key attach"):
            expected["missing"] = names(output)["missing"]
        assert names(output) == expected, section
    lines = tmp_path / "theirs.jsonl"
    text = "Pip won. What a prize!"
    lines.write_text(
        json.dumps({"text": text, "label": [[9, 22, "Opinion"], [0, 3, "Who"]], "relations": [1]})
    )
    (tmp_path / "pip.txt").write_text(text)
    taken = ("key", "import", str(lines), "--article", str(tmp_path / "pip.txt"), "--json")
    found = run(*taken, "-o", str(tmp_path / "k.json")).value
    assert names(found) == names(example("key import"))
    assert found["mapping"]["meanings"] == {"Opinion": {"sense": "type", "code": "A3"}}
    assert [lost["why"] for lost in found["lost"]] == ["unmapped"]
    assert run(*taken).value["key"]["units"] == []
    ours = run("key", "import", str(tmp_path / "a.jsonl"), "--article", article, "--json").value
    assert (ours["ours"], ours["mapping"]) == (True, None)
    assert ours["key"] == json.loads(Path(key).read_text())
    imported = run(
        "import",
        article,
        str(tmp_path / "gone.pdf"),
        "--keys",
        key,
        "--json",
        "--data-dir",
        files["lib"] + "2",
    ).value
    assert [names(file) for file in imported["files"]] == [names(file) for file in example("import")["files"]]
    shown = run("key", "show", "--article", article, "--key", key, "--json").value
    assert names(shown["article"]) == names(example("key show")["article"])
    assert names(shown["key"]) == names(example("key show")["key"])
    told = set(re.findall(r"`(\w+)`", SECTIONS["key show"]))
    needed = set(example("key show")["units"][0])
    for unit in shown["units"]:
        assert needed <= set(unit) <= needed | told
    scores = run("score", *scoring).value
    rows = re.findall(r"^\| (`.+?) \|", SECTIONS["score"], re.MULTILINE)
    assert set(scores) == {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    for unit in scores["units"]:
        assert set(unit) == set(example("score"))
    assert set(scores["sourcing"]) >= {"found", "missed", "unfounded", "positives", "few_positives"}
