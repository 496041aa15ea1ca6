"""Articles come in as text, with a suggestion what every block is, from every format alike."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from exchange_desk import ARTICLE, docx, key_for_text, outcome, paragraph, styled
from hypothesis import given
from hypothesis import strategies as st

from secondread_core.article import normalise
from secondread_core.codebook import Role
from secondread_core.errors import TextRefusal
from secondread_core.exchange.importing import Draft, assembled, draft_from_text, read_article, with_kinds
from secondread_core.exchange.markup import Piece, pieces_of_html
from secondread_core.portable_key import portable
from secondread_core.segmentation import Kind

PAGE = """<!DOCTYPE html><html><head>
<title>Ferry stays in port while two towns argue - The Courier</title></head><body>
<nav><ul><li><a href="/">Home</a><li>News</ul></nav>
<form action="/search"><input name=q><button>Search</button></form>
<h1>Ferry stays in port
   while two towns argue</h1>
<p class=byline>By Marta Quill</p>
<figure><img alt="a pier"><figcaption>The pier at noon.</figcaption></figure>
<p>The ferry between Aldhaven and Brome did not sail on Tuesday, the harbour office said. It is the
third week without a crossing.</p>
<p>&ldquo;We&rsquo;ll mend the engine ourselves,&rdquo; said Ina Rohl, who runs the caf&eacute; at the pier.
<q>Nobody else will.</q></p>
<h2>What the towns want</h2>
<blockquote>
<p>Brome&#8217;s mayor, Mr. T. Okafor, wants a new boat.<br>It costs 5 &lt; 6 million.</p></blockquote>
<ol><li>First things first.<li><p>Second things.</p></ol>
<ul><li>A new boat.</li><li>Repairs<b>!</b></li></ul>
<table><tr><th>Year</th><th>Trips</th></tr><tr><td>2019</td><td>410</td></tr></table>
<p>The end is near.</p>
<aside>Read also: boats</aside>
<footer>© The Courier</footer></body></html>"""


def blocks_of(draft: Draft) -> list[tuple[str, Kind]]:
    body = draft.article.body
    return [(body[block.start : block.end], block.kind) for block in draft.segmentation.blocks]


def test_a_page_keeps_its_words_and_says_what_they_are(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    draft = read_article(path)
    assert blocks_of(draft) == [
        ("• Home", Kind.FURNITURE),
        ("• News", Kind.FURNITURE),
        ("Search", Kind.FURNITURE),
        ("Ferry stays in port while two towns argue", Kind.HEADLINE),
        ("By Marta Quill", Kind.BYLINE),
        ("The pier at noon.", Kind.CAPTION),
        (
            "The ferry between Aldhaven and Brome did not sail on Tuesday, the harbour office said. It is the"
            " third week without a crossing.",
            Kind.PARAGRAPH,
        ),
        (
            "“We’ll mend the engine ourselves,” said Ina Rohl, who runs the café at the pier."
            " “Nobody else will.”",
            Kind.PARAGRAPH,
        ),
        ("What the towns want", Kind.HEADING),
        ("Brome’s mayor, Mr. T. Okafor, wants a new boat.", Kind.PARAGRAPH),
        ("It costs 5 < 6 million.", Kind.PARAGRAPH),
        ("1. First things first.", Kind.LIST_ITEM),
        ("2. Second things.", Kind.LIST_ITEM),
        ("• A new boat.", Kind.LIST_ITEM),
        ("• Repairs!", Kind.LIST_ITEM),
        ("Year\tTrips", Kind.PARAGRAPH),
        ("2019\t410", Kind.PARAGRAPH),
        ("The end is near.", Kind.PARAGRAPH),
        ("Read also: boats", Kind.FURNITURE),
        ("© The Courier", Kind.FURNITURE),
    ]
    info = draft.article.info
    assert (info.title, info.byline, info.source_file) == (
        "Ferry stays in port while two towns argue",
        "By Marta Quill",
        "page.html",
    )


@pytest.mark.parametrize(
    ("markup", "headline"),
    [
        (
            "<title>Ferry stays in port | Courier</title><h1>Courier</h1><p>a.<h1>Ferry stays in port</h1>",
            "Ferry stays in port",
        ),
        ("<title>Courier</title><h1>Ferry stays</h1><p>It is late.", "Ferry stays"),
        (
            "<title>Ferry stays in port - Courier</title><p>News.<h2>Ferry stays in port</h2><p>a.",
            "Ferry stays in port",
        ),
        ("<title>Ferry stays\n in port</title><p>It is late.", "Ferry stays in port"),
        ("<p>It is late.</p><h1>  </h1><h1>Ferry</h1><h1>stays</h1>", "Ferry"),
        ("<svg><title>Icon</title></svg><title>Ferry stays in port</title><p>a.", "Ferry stays in port"),
    ],
)
def test_one_headline_is_found(markup: str, headline: str) -> None:
    assert [piece.text for piece in pieces_of_html(markup) if piece.kind is Kind.HEADLINE] == [headline]


def test_no_title_no_headline() -> None:
    assert pieces_of_html("<p>a.</p><p>b.</p>") == [Piece("a.", None), Piece("b.", None)]


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ("<h2>One<h3>Two<p>Three", ["One", "Two", "Three"]),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", ["• a", "• b", "• c"]),
        ("a</nav></div></b>b", ["a", "b"]),
        ("<nav>menu</nav>text", ["menu", "text"]),
        ("one<br>two<br/>three", ["one\ntwo\nthree"]),
        ("<pre>a  b\n  c</pre>", ["a  b\nc"]),
        ("a<!-- > -->b<!-->c<!--x-->d", ["abcd"]),
        ('<p title="a > b">c', ["c"]),
        ("<p title='it\"s'>c", ["c"]),
        ("<p x=y'z>c", ["c"]),
        ("5 < 6 and 7 > 2 & so", ["5 < 6 and 7 > 2 & so"]),
        ("<SCRIPT>x</sCrIpT >y", ["y"]),
        ("<style><p>no</p></style>y", ["y"]),
        ("&nbsp;a&shy;b&#8217;&hellip;&bogus;", ["\xa0a\xadb’…&bogus;"]),
        ("<form><div><p>All in one form.</p></div></form>", ["All in one form."]),
        ("<svg><path>x<p>after</p>", ["after"]),
        ("x<template>no<template>no</template>no</template>y", ["xy"]),
        ("<p>a<noscript>Enable scripts</noscript>b", ["a", "Enable scripts", "b"]),
        ("<b>bo</b><i>ld</i>", ["bold"]),
    ],
)
def test_markup_as_found_in_the_wild(markup: str, texts: list[str]) -> None:
    assert [piece.text for piece in pieces_of_html(markup)] == texts


def test_a_page_that_is_one_form_is_not_taken_for_a_form() -> None:
    assert pieces_of_html("<form><nav>Menu</nav><p>The text.</p></form>") == [
        Piece("Menu", Kind.FURNITURE),
        Piece("The text.", None),
    ]


MARKDOWN = """---
title: "Not this one"
---
Ferry stays in port
===================

The *ferry* did [not](https://example.invalid) sail,
the office **said**.

> It is late.

## What the towns want

- A new boat.
- Repairs.

1. First.
2. Second.

<script>alert(1)</script>
"""


def test_markdown_becomes_text_and_kinds(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(MARKDOWN, encoding="utf-8")
    assert blocks_of(read_article(path)) == [
        ("Ferry stays in port", Kind.HEADLINE),
        ("The ferry did not sail, the office said.", Kind.PARAGRAPH),
        ("It is late.", Kind.PARAGRAPH),
        ("What the towns want", Kind.HEADING),
        ("• A new boat.", Kind.LIST_ITEM),
        ("• Repairs.", Kind.LIST_ITEM),
        ("1. First.", Kind.LIST_ITEM),
        ("2. Second.", Kind.LIST_ITEM),
        ('title: "Not this one"', Kind.FURNITURE),
    ]


def test_the_title_in_the_front_matter_serves_where_there_is_no_heading(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\ntitle: Ferry stays in port\n---\nIt is late. It is cold.\n", encoding="utf-8")
    assert read_article(path).article.info.title == "Ferry stays in port"


RUNS = """<w:p><w:r><w:t>It is </w:t></w:r><w:r><w:t xml:space="preserve">late,</w:t><w:br/>
<w:t>very &amp; late</w:t><w:noBreakHyphen/><w:t>now.</w:t></w:r>
<w:r><w:delText>deleted</w:delText><w:instrText>FIELD</w:instrText></w:r></w:p>"""


def row(*cells: str) -> str:
    return "<w:tbl><w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr></w:tbl>"


def test_a_word_document_becomes_text_and_kinds(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    boxed = paragraph("In a box.")
    parts = [
        paragraph("Ferry stays in port", styled("Titel")),
        paragraph("By Marta Quill"),
        RUNS,
        paragraph("What the towns want", styled("Eigene")),
        paragraph("A new boat.", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'),
        paragraph("Repairs.", styled("Aufzhlung")),
        paragraph("No list.", styled("Aufzhlung") + '<w:numPr><w:numId w:val="0"/></w:numPr>'),
        row(paragraph("Year"), paragraph("Trips")),
        row(paragraph("One cell is layout.") + paragraph("Twice."), ""),
        f"<m:A xmlns:m='x'><m:Choice>{boxed}</m:Choice><m:Fallback>{boxed}</m:Fallback></m:A>",
    ]
    path.write_bytes(docx("".join(parts)))
    draft = read_article(path)
    assert blocks_of(draft) == [
        ("Ferry stays in port", Kind.HEADLINE),
        ("By Marta Quill", Kind.BYLINE),
        ("It is late,", Kind.PARAGRAPH),
        ("very & late‑now.", Kind.PARAGRAPH),
        ("What the towns want", Kind.HEADING),
        ("• A new boat.", Kind.LIST_ITEM),
        ("• Repairs.", Kind.LIST_ITEM),
        ("No list.", Kind.PARAGRAPH),
        ("Year\tTrips", Kind.PARAGRAPH),
        ("One cell is layout.", Kind.PARAGRAPH),
        ("Twice.", Kind.PARAGRAPH),
        ("In a box.", Kind.PARAGRAPH),
    ]
    assert draft.encoding == ""


def test_a_document_without_styles_and_with_a_first_heading(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    head = styled("Heading1")
    parts = [paragraph("Ferry stays", head), paragraph("It is late."), paragraph("More", head)]
    path.write_bytes(docx("".join(parts), styles=None))
    assert blocks_of(read_article(path)) == [
        ("Ferry stays", Kind.HEADLINE),
        ("It is late.", Kind.PARAGRAPH),
        ("More", Kind.HEADING),
    ]


characters = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
unstable = st.sampled_from("e\u0301\ufeff\r\n\u2028ﬁ가\u1100\u1161\u0344")
kinds = st.none() | st.sampled_from([Kind.HEADLINE, Kind.HEADING, Kind.FURNITURE, Kind.CAPTION])
texts = st.text(characters | unstable, min_size=1, max_size=12).filter(lambda text: bool(text.strip()))
pieces = st.lists(st.builds(Piece, texts, kinds), min_size=1, max_size=6)


@given(pieces)
def test_hints_stay_with_their_words_whatever_normalising_does(given_pieces: list[Piece]) -> None:
    body, hints = assembled(given_pieces, None)
    texts = [re.sub("\r\n?", "\n", piece.text) for piece in given_pieces]
    assert body == normalise("\n\n".join(texts))
    hinted = [number for number, piece in enumerate(given_pieces) if piece.kind is not None]
    for hint, number in zip(hints, hinted, strict=True):
        text = texts[number] if number else texts[number].lstrip("\ufeff")
        assert hint.kind is given_pieces[number].kind
        assert body[hint.start : hint.end] == normalise(f"x\n{text}\nx")[2:-2]


@given(st.text(max_size=200))
def test_any_pasted_text_is_a_draft_or_a_refusal(text: str) -> None:
    result = outcome(lambda: draft_from_text(text))
    assert result.path is None
    if isinstance(result, Draft):
        assert result.article.body == normalise(text)
        assert result.article.info.title
    else:
        assert isinstance(result, TextRefusal)


def test_a_known_key_attaches_itself_and_its_cut_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE.replace("’", "'").replace("“", '"').replace("”", '"'), encoding="utf-8")
    key = portable(key_for_text(ARTICLE), ARTICLE)
    draft = read_article(path, keys=[portable(key_for_text(PAGE), PAGE), key])
    assert draft.key is not None
    assert draft.found == draft.total == sum(unit.coding.graded for unit in key.units)
    assert draft.key.text_hash == draft.article.text_hash
    assert [(u.start, u.end) for u in draft.key] == [(u.start, u.end) for u in draft.segmentation.units]


def test_no_known_key_fits() -> None:
    draft = draft_from_text("A quite different text. It has two sentences.", keys=[key_for_text(ARTICLE)])
    assert (draft.key, draft.found, draft.total) == (None, 0, 0)


def test_a_person_can_say_what_a_block_is() -> None:
    draft = draft_from_text(ARTICLE, keys=[key_for_text(ARTICLE)])
    numbers = {text: number for number, (text, _) in enumerate(blocks_of(draft))}
    corrected = with_kinds(
        draft,
        {
            numbers["Share this"]: Kind.PARAGRAPH,
            numbers["It is the worst idea since the bridge!"]: Kind.FURNITURE,
            numbers["Ferry stays in port while two towns argue"]: Kind.FURNITURE,
            numbers["What the towns want"]: Kind.HEADLINE,
        },
    )
    kinds = dict(blocks_of(corrected))
    assert kinds["Share this"] is Kind.PARAGRAPH
    assert corrected.article.info.title == "What the towns want"
    assert corrected.article.body == draft.article.body
    assert corrected.key is not None
    units = {corrected.article.body[u.start : u.end]: u.coding for u in corrected.key}
    assert len(corrected.key.units) == len(corrected.segmentation.units)
    assert units["It is the worst idea since the bridge!"].role is Role.FURNITURE
    assert units["What the towns want"].role is Role.HEADLINE
    assert units["What the towns want"].rationale
    with pytest.raises(ValueError, match="no block"):
        with_kinds(draft, {99: Kind.PARAGRAPH})


def test_paragraphs_are_cut_again_when_they_become_text() -> None:
    draft = draft_from_text("Ferry stays in port\n\nIt is late. It is cold.")
    as_heading = with_kinds(draft, {1: Kind.HEADING})
    assert len(as_heading.segmentation.units) == 2
    assert len(with_kinds(as_heading, {1: Kind.PARAGRAPH}).segmentation.units) == 3


def test_a_title_that_was_changed_by_hand_stays() -> None:
    from dataclasses import replace

    draft = draft_from_text(ARTICLE)
    info = replace(draft.article.info, title="My title")
    named = replace(draft, article=replace(draft.article, info=info))
    assert with_kinds(named, {0: Kind.PARAGRAPH}).article.info.title == "My title"


def test_without_a_headline_the_file_gives_the_title(tmp_path: Path) -> None:
    path = tmp_path / "my notes.txt"
    path.write_text("It is late. It is cold.", encoding="utf-8")
    assert read_article(path).article.info.title == "my notes"
    assert draft_from_text("It is late. It is cold.").article.info.title == "It is late."
