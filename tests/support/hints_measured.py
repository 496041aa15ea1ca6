"""How often hints lead to the code that a key has, and how often they miss it: the tables of the help page.

Run as a program, it writes the tables afresh into the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import secondread_resources
import secondread_seeds
from secondread_core.anchoring import best_attachment
from secondread_core.answer_key import AnswerKey, Coding
from secondread_core.article import normalise, text_hash
from secondread_core.codebook import Content, SourceCode, TypeCode
from secondread_core.exchange.course import read_course, read_published_keys
from secondread_core.hinting.finding import find_hints
from secondread_core.hinting.model import HintKind, Question
from secondread_core.hinting.rules import Rules, read_rules
from secondread_core.segmentation import Unit, segment

PAGE = Path(secondread_resources.__file__).parent / "help" / "hints.md"
BUNDLED = "The bundled articles"
PUBLISHED = "Published articles"
REAL = Path(__file__).parents[3] / "shared" / "seeds"


class Keyed(NamedTuple):
    """A text with the units of its key, one coding for each."""

    body: str
    units: Sequence[Unit]
    codings: Sequence[Coding]


class Row(NamedTuple):
    """A hint with its question, what the page calls it, and the codes that answer the question with yes."""

    kind: HintKind
    question: Question
    name: str
    codes: str
    types: frozenset[TypeCode] = frozenset()
    sources: frozenset[SourceCode] = frozenset()
    contents: frozenset[Content] = frozenset(Content)

    def answered_by(self, coding: Coding) -> bool:
        """Whether the main code is one of them."""
        if coding.source_code in self.sources:
            return True
        return coding.type_code in self.types and (
            coding.type_code is not TypeCode.ATTRIBUTED or coding.content in self.contents
        )

    def allowed_by(self, coding: Coding) -> bool:
        """Whether the main code or an accepted one is one of them."""
        accepted = bool(coding.accept & self.types or coding.accept_source & self.sources)
        return self.answered_by(coding) or accepted


def _types(*codes: str) -> frozenset[TypeCode]:
    return frozenset(map(TypeCode, codes))


def _sources(*codes: str) -> frozenset[SourceCode]:
    return frozenset(map(SourceCode, codes))


_NEEDED = frozenset(SourceCode) - {SourceCode.NONE_NEEDED}
_FUTURE = frozenset((Content.PREDICTION, Content.INTENTION))
ROWS = (
    Row(HintKind.ATTRIBUTION, Question.ATTRIBUTED, "somebody says it", "A2", _types("A2")),
    Row(
        HintKind.UNNAMED, Question.UNNAMED_SOURCE, "unnamed source", "B2 or B3", sources=_sources("B2", "B3")
    ),
    Row(HintKind.VAGUE, Question.VAGUE_SOURCE, "vague source", "B4", sources=_sources("B4")),
    Row(HintKind.SECOND_HAND, Question.SECOND_HAND, "second-hand", "B5", sources=_sources("B5")),
    Row(HintKind.NUMBER, Question.NEEDS_SOURCE, "number", "any but B0", sources=_NEEDED),
    Row(
        HintKind.FIRST_PERSON,
        Question.WRITER_OR_SPEAKER,
        "first person",
        "A3, A4 or A5",
        _types("A3", "A4", "A5"),
    ),
    Row(HintKind.JUDGING, Question.OPINION, "judging word", "A3 or A5", _types("A3", "A5")),
    Row(
        HintKind.JUDGING,
        Question.WHOSE_WORD,
        "judging word, said by somebody",
        "A3 or A5",
        _types("A3", "A5"),
    ),
    Row(HintKind.FORECAST, Question.FORECAST, "forecast or conclusion", "A4", _types("A4")),
    Row(
        HintKind.FORECAST,
        Question.CONTENT,
        "forecast or conclusion, said by somebody",
        "A2 with a prediction or plan",
        _types("A2"),
        contents=_FUTURE,
    ),
    Row(HintKind.MOTIVE, Question.MOTIVE, "motive", "A4", _types("A4")),
    Row(
        HintKind.MOTIVE,
        Question.CONTENT,
        "motive, said by somebody",
        "A2 with a prediction or plan",
        _types("A2"),
        contents=_FUTURE,
    ),
    Row(HintKind.RHETORIC, Question.OPINION, "question or exclamation", "A3", _types("A3")),
    Row(HintKind.SCARE_QUOTES, Question.OPINION, "short quotation", "A3 or A5", _types("A3", "A5")),
)


class Measured(NamedTuple):
    """Graded sentences counted: all, with the hint, of those the right ones by main code and by any accepted
    code, and all that have the code."""

    sentences: int
    hinted: int
    right: int
    allowed: int
    to_find: int


def measure(texts: Iterable[Keyed]) -> dict[Row, Measured]:
    """Every row counted over the graded sentences of `texts`."""
    rules = read_rules(secondread_resources.hint_rules())
    seen = [pair for text in texts for pair in _graded(text, rules)]
    found: dict[Row, Measured] = {}
    for row in ROWS:
        hinted = [coding for coding, hints in seen if hints.get(row.kind) is row.question]
        found[row] = Measured(
            len(seen),
            len(hinted),
            sum(map(row.answered_by, hinted)),
            sum(map(row.allowed_by, hinted)),
            sum(row.answered_by(coding) for coding, _ in seen),
        )
    return found


def _graded(text: Keyed, rules: Rules) -> Iterator[tuple[Coding, Mapping[HintKind, Question]]]:
    by_unit: dict[int, dict[HintKind, Question]] = {}
    for hint in find_hints(text.body, text.units, rules):
        by_unit.setdefault(hint.unit, {})[hint.kind] = hint.suggests
    for number, coding in enumerate(text.codings):
        if coding.graded:
            yield coding, by_unit.get(number, {})


def bundled() -> list[Keyed]:
    """The articles of the course."""
    entries = read_course(secondread_seeds.catalogue())
    return [keyed(entry.article.body, entry.segmentation.units, entry.key) for entry in entries if entry.key]


def published() -> list[Keyed]:
    """The published articles with their keys; empty where their texts do not lie beside the project."""
    keys = read_published_keys(secondread_seeds.catalogue())
    texts: list[Keyed] = []
    for path in sorted(REAL.glob("*.txt")):
        body = normalise(path.read_text(encoding="utf-8"))
        laid = best_attachment(keys, body, text_hash(body), segment(body))
        assert laid is not None, f"no key fits {path.name}"
        texts.append(keyed(body, laid.segmentation.units, laid.key))
    return texts


def keyed(body: str, units: Sequence[Unit], key: AnswerKey) -> Keyed:
    """A text with its key's codings, which are one for each unit."""
    assert [(unit.start, unit.end) for unit in units] == [(unit.start, unit.end) for unit in key]
    return Keyed(body, units, [unit.coding for unit in key])


def table(texts: Iterable[Keyed]) -> str:
    """The Markdown table of what `measure` counts."""
    lines = [
        "| hint | leads to | right | right or accepted | by chance | found |",
        "|---|---|---|---|---|---|",
    ]
    for row, told in measure(texts).items():
        cells = (
            row.name,
            row.codes,
            _share(told.right, told.hinted),
            _share(told.allowed, told.hinted),
            _share(told.to_find, told.sentences),
            _share(told.right, told.to_find),
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _share(some: int, of: int) -> str:
    return f"{some} of {of} ({100 * some / of:.0f}%)" if of else "–"


def section(page: str, title: str) -> re.Match[str]:
    """The table under the heading `title`."""
    found = re.search(
        rf"(?<=^## {re.escape(title)}\n)(.*?)((?:^\|[^\n]*\n)+)", page, re.MULTILINE | re.DOTALL
    )
    assert found is not None, f"no table under {title}"
    return found


def rewrite() -> None:
    """Write the tables into the page."""
    page = PAGE.read_text(encoding="utf-8")
    for title, texts in ((BUNDLED, bundled()), (PUBLISHED, published())):
        if texts:
            place = section(page, title)
            page = f"{page[: place.start(2)]}{table(texts)}\n{page[place.end(2) :]}"
    PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    rewrite()
