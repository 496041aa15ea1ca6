"""Articles that are no articles, or not only: one refusal with its reason, or the text with a warning."""

from __future__ import annotations

from pathlib import Path

import pytest
from exchange_desk import ARTICLE, docx, outcome, paragraph, refused

from secondread_core.article import MAX_CHARACTERS, MAX_UNBROKEN
from secondread_core.errors import (
    BinaryContent,
    ContentMismatch,
    EncodingUncertain,
    FileDamaged,
    FileTooLarge,
    NoArticleText,
    Refusal,
    TextTooLong,
    TooManyBlocks,
    UnbrokenRun,
    UndecodableText,
    Unknown,
    UnsupportedFormat,
)
from secondread_core.exchange.importing import Draft, draft_from_text, read_article
from secondread_core.segmentation import Kind

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 600


def written(tmp_path: Path, name: str, content: bytes | str) -> Path:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def text_of(draft: Draft) -> list[str]:
    return [draft.article.body[unit.start : unit.end] for unit in draft.segmentation.units]


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("old.doc", OLE, "doc"),
        ("paper.pdf", b"%PDF-1.7\n...", "pdf"),
        ("rich.rtf", b"{\\rtf1 Hello}", "rtf"),
        ("open.odt", b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text", "odt"),
        ("book.epub", b"PK\x03\x04....mimetypeapplication/epub+zip", "epub"),
        ("noending", ARTICLE, ""),
        ("data.csv", ARTICLE, "csv"),
        ("misnamed.doc", b"{\\rtf1 Hello}", "rtf"),
    ],
)
def test_formats_that_are_not_read_are_named(
    name: str, content: bytes | str, found: str, tmp_path: Path
) -> None:
    with refused(UnsupportedFormat) as caught:
        read_article(written(tmp_path, name, content))
    assert caught[0].found == found  # type: ignore[attr-defined]
    assert ".docx" in caught[0].supported  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "content", "expected", "found"),
    [
        ("a.txt", b"%PDF-1.7", "txt", "pdf"),
        ("a.txt", OLE, "txt", "doc"),
        ("a.txt", "  <!DOCTYPE html>\n<p>Text.</p>", "txt", "html"),
        ("a.md", PNG, "md", "png"),
        ("a.html", b"{\\rtf1 x}", "html", "rtf"),
        ("a.html", docx(paragraph("Text.")), "html", "docx"),
        ("a.docx", ARTICLE, "docx", "text"),
        ("a.docx", OLE, "docx", "doc"),
        ("a.docx", b"%PDF-1.7", "docx", "pdf"),
        ("a.docx", "<html><p>Text.</p></html>", "docx", "html"),
    ],
)
def test_a_right_ending_with_wrong_content(
    name: str, content: bytes | str, expected: str, found: str, tmp_path: Path
) -> None:
    with refused(ContentMismatch) as caught:
        read_article(written(tmp_path, name, content))
    assert (caught[0].expected, caught[0].found) == (expected, found)  # type: ignore[attr-defined]


@pytest.mark.parametrize("mark", [True, False])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_its_mark(encoding: str, mark: bool, tmp_path: Path) -> None:
    content = ("\ufeff" if mark else "") + ARTICLE
    draft = read_article(written(tmp_path, "a.txt", content.encode(encoding)))
    assert draft.article.body == ARTICLE
    assert draft.encoding.startswith(encoding[:6])


LEGACY = {
    "cp1252": ARTICLE,
    "cp1251": "Паром не вышел\n\nМинистр сказал в понедельник, что переговоры продолжатся. Ждать недолго.",
    "shift_jis": "船は出なかった\n\n大臣は月曜日に、交渉は続くと述べた。待つのはあと少しだと付け加えた。\n\n"
    "港の事務所によると、火曜日の便は運休した。町長は新しい船を求めている。しかし専門家はそれを疑っている。",
}


@pytest.mark.parametrize(("encoding", "text"), LEGACY.items())
def test_an_old_encoding_is_guessed_and_asked(encoding: str, text: str, tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", text.encode(encoding))
    with refused(EncodingUncertain) as caught:
        read_article(path)
    guesses: tuple[str, ...] = caught[0].guesses  # type: ignore[attr-defined]
    assert path.read_bytes().decode(guesses[0]) == text
    for guess in guesses:  # every one of them can be previewed
        path.read_bytes().decode(guess)
    assert read_article(path, encoding=guesses[0]).article.body == text


def test_a_page_that_names_its_old_encoding_is_believed(tmp_path: Path) -> None:
    page = '<meta charset="windows-1251"><h1>Паром не вышел сегодня</h1><p>Министр сказал, что ждать недолго.'
    draft = read_article(written(tmp_path, "a.html", page.encode("cp1251")))
    assert draft.article.info.title == "Паром не вышел сегодня"
    assert draft.encoding == "windows-1251"


def test_damage_in_utf8_is_named_with_line_and_byte(tmp_path: Path) -> None:
    broken = ARTICLE.encode().replace("café".encode(), "café".encode("cp1252"))
    with refused(UndecodableText) as caught:
        read_article(written(tmp_path, "a.txt", broken))
    refusal = caught[0]
    assert isinstance(refusal, UndecodableText)
    assert refusal.encoding == "utf-8"
    assert refusal.line == ARTICLE[: ARTICLE.index("café")].count("\n") + 1
    assert broken[refusal.offset] == 0xE9


def test_an_encoding_that_does_not_fit_or_does_not_exist(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", "Zoë said so. It is late.".encode("cp1252"))
    with refused(UndecodableText):
        read_article(path, encoding="utf-8")
    for name in ("klingon", "hex", "idna", "rot13", "unicode_escape", "utf-7", "a\0b", ""):
        with refused(Unknown):
            read_article(path, encoding=name)


@pytest.mark.parametrize(
    ("content", "types"),
    [
        (bytes(range(256)) * 40, (BinaryContent,)),
        (b"Some text.\0And more.", (BinaryContent,)),
        (b"\x01\x02\x03\x04" * 999 + b"\xff", (BinaryContent,)),
        ("Text with a NUL.\0 Really.".encode("utf-16"), (BinaryContent,)),
        (b"\xff\xfe\x00\xd8a\x00b\x00", (UndecodableText,)),
    ],
)
def test_what_is_not_text(content: bytes, types: tuple[type[Refusal], ...], tmp_path: Path) -> None:
    with refused(*types):
        read_article(written(tmp_path, "a.txt", content))


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", " \n\t\n\u2003\u3000\n", "blank"),
        (
            "a.html",
            "<html><head><title></title><style>p{}</style></head><body> &nbsp; <script>x</script>",
            "blank",
        ),
        ("a.docx", docx(""), "blank"),
        ("a.docx", docx(paragraph("  ")), "blank"),
        ("a.txt", "Ferry stays in port while two towns argue\n", "headline-only"),
        ("a.html", "<title>Ferry stays in port</title><nav>Home</nav>", "headline-only"),
        ("a.md", "# Ferry stays in port", "headline-only"),
        (
            "a.txt",
            "Home » News\n\nShare this\n\nYour email address will not be published.\n\nLeave a Reply\n",
            "furniture-only",
        ),
        ("a.html", "<nav><a>Home</a><a>News</a></nav><footer>All rights reserved</footer>", "furniture-only"),
    ],
)
def test_nothing_to_read_is_said_with_its_reason(
    name: str, content: bytes | str, reason: str, tmp_path: Path
) -> None:
    with refused(NoArticleText) as caught:
        read_article(written(tmp_path, name, content))
    assert caught[0].reason == reason  # type: ignore[attr-defined]


def test_every_kind_of_line_end_ends_a_line() -> None:
    body = draft_from_text(
        "One went.\r\nTwo went.\rThree went.\u2028Four went.\x85Five went.\x0cSix went."
    ).article.body
    assert body.split("\n") == [f"{word} went." for word in ("One", "Two", "Three", "Four", "Five", "Six")]


def test_text_beyond_the_limits(tmp_path: Path) -> None:
    sentence = "The ferry did not sail. "
    with refused(TextTooLong) as caught:
        read_article(written(tmp_path, "a.txt", sentence * (MAX_CHARACTERS // 24 + 1)))
    assert caught[0].limit == MAX_CHARACTERS  # type: ignore[attr-defined]
    with refused(UnbrokenRun) as caught:
        read_article(written(tmp_path, "a.txt", "First line.\n\n" + "x" * (MAX_UNBROKEN + 1)))
    assert (caught[0].line, caught[0].length) == (3, MAX_UNBROKEN + 1)  # type: ignore[attr-defined]
    with refused(UnbrokenRun):
        read_article(written(tmp_path, "a.txt", "Look: a" + "\u0301" * (MAX_UNBROKEN + 1)))
    with refused(TooManyBlocks) as caught:
        read_article(written(tmp_path, "a.txt", "Line.\n" * 20_001))
    assert caught[0].path == tmp_path / "a.txt"  # type: ignore[attr-defined]
    with refused(FileTooLarge):
        read_article(written(tmp_path, "a.html", "<p>" + "Text. " * 4_000_000))


def test_twenty_thousand_marks_on_one_letter_are_survived() -> None:
    draft = draft_from_text("It was a" + "\u0301" * (MAX_UNBROKEN - 10) + " odd. He left.")
    assert len(draft.segmentation.units) == 2


def test_invisible_characters_are_kept_and_pointed_at() -> None:
    text = "He said \u202enothing\u202c of it. Zero\u200bwidth, and a tag \U000e0041."
    draft = draft_from_text(text)
    assert draft.article.body == text
    assert [text[at] for at in draft.hidden] == ["\u202e", "\u202c", "\u200b", "\U000e0041"]


def test_emoji_families_do_not_move_what_follows() -> None:
    family = "👨‍👩‍👧‍👦 🇺🇦 👍🏽"
    draft = draft_from_text(f"{family} The ferry is late. It is a disgrace.")
    assert text_of(draft)[-1] == "It is a disgrace."
    assert family in draft.article.body


HOSTILE_PAGE = """<!DOCTYPE html><html><head><title>Ferry stays in port | Courier</title>
<script>document.write("<p>written by a script</p>")</script><style>body{background:url(file:///etc/passwd)}</style>
<link rel="stylesheet" href="//example.invalid/x.css"></head>
<body onload="steal()"><iframe src="https://example.invalid/">framed</iframe>
<h1>Ferry stays in port</h1>
<p>The harbour office <a href="javascript:alert(1)">said</a> so.<img src="file:///etc/passwd"
><img src="\\\\server\\share\\x.png"></p>
<p>It is <b>late</b>.<template><p>from a template</p></template><object data="x"><p>fallback</p></object></p>
<svg><text>drawn</text></svg><!-- <p>commented</p> --></body></html>"""


def test_a_hostile_page_gives_its_text_and_nothing_else(tmp_path: Path) -> None:
    draft = read_article(written(tmp_path, "a.html", HOSTILE_PAGE))
    assert draft.article.body == "Ferry stays in port\n\nThe harbour office said so.\n\nIt is late."
    assert draft.article.info.title == "Ferry stays in port"


MARKUP = (
    "<div> <div>a <p> </p> <b> <svg> <template> <ul><li> < <a§b <a§b=' <!-- <! <? <![CDATA[ </ </a§b <script>"
    " <title> <textarea> & &#x &amp <table><tr><td> <q>"
)


@pytest.mark.parametrize("unit", MARKUP.split(" "))
def test_two_million_characters_of_hostile_markup_are_survived(unit: str, tmp_path: Path) -> None:
    unit = unit.replace("§", " ")
    page = "<h1>A headline</h1><p>A sentence.</p>" + unit * (2_000_000 // len(unit))
    path = written(tmp_path, "a.html", page)
    result = outcome(lambda: read_article(path))
    if isinstance(result, Draft):
        assert "A sentence." in text_of(result)
    else:
        assert type(result) in (TooManyBlocks, UnbrokenRun, TextTooLong)
    assert path.read_text() == page


def test_twenty_thousand_nested_divs_are_one_article(tmp_path: Path) -> None:
    deep = "<div>" * 20_000 + "<p>The ferry is late. It is cold.</p>" + "</div>" * 20_000
    draft = read_article(written(tmp_path, "a.html", "<h1>Ferry in port</h1>" + deep))
    assert text_of(draft) == ["Ferry in port", "The ferry is late.", "It is cold."]


@pytest.mark.parametrize(
    "unit",
    [
        "[",
        "[a](",
        "![",
        "*a ",
        "**",
        "_",
        "`",
        "> ",
        "- ",
        "1. a\n",
        "a\n===\n",
        "<b>",
        "&",
        "\\",
        "~",
        "#",
        "    ",
    ],
)
@pytest.mark.parametrize("length", [19_000, 400_000])
def test_hostile_markdown_is_read_in_time(unit: str, length: int, tmp_path: Path) -> None:
    path = written(tmp_path, "a.md", "A sentence stands first.\n\n" + unit * (length // len(unit)))
    result = outcome(lambda: read_article(path))
    if isinstance(result, Draft):
        assert "A sentence stands first." in text_of(result)
    else:
        assert type(result) in (UnbrokenRun, TooManyBlocks)


def test_a_long_markdown_file_is_read_as_plain_text(tmp_path: Path) -> None:
    draft = read_article(written(tmp_path, "a.md", "# A headline\n\n" + "A *fine* sentence.\n\n" * 1_200))
    assert draft.article.body.startswith("# A headline\n\nA *fine* sentence.")


ENTITIES = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
EXTERNAL = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("content", "part"),
    [
        (docx(paragraph("&b;"), head=ENTITIES), "word/document.xml"),
        (docx(paragraph("&a;"), head=EXTERNAL), "word/document.xml"),
        (docx(paragraph("Text."), styles="<broken"), "word/styles.xml"),
        (docx("<w:p>"), "word/document.xml"),
        (docx("<w:p>" * 5_000), "word/document.xml"),
        (docx("<w:tbl><w:tr><w:tc>" * 5_000), "word/document.xml"),
        (docx(paragraph("Text."))[:-40], "central directory"),
        (docx(paragraph("Text."))[:60], "central directory"),
        (docx(paragraph("Text."), others=[(f"x{n}", "") for n in range(2_100)]), "central directory"),
    ],
    # of their own: a short content would be its own name, with the time at which it was made in it
    ids=["entities", "external", "styles", "unclosed", "deep", "tables", "cut at its end", "cut", "parts"],
)
def test_a_damaged_or_hostile_document_names_its_part(content: bytes, part: str, tmp_path: Path) -> None:
    with refused(FileDamaged) as caught:
        read_article(written(tmp_path, "a.docx", content))
    assert caught[0].part == part  # type: ignore[attr-defined]


def test_document_bombs_are_refused_while_they_unpack(tmp_path: Path) -> None:
    with refused(TextTooLong):
        read_article(written(tmp_path, "a.docx", docx(paragraph("ha ha " * 5_000_000))))
    with refused(FileTooLarge, FileDamaged):
        read_article(written(tmp_path, "a.docx", docx("<w:p/>" * 4_000_000)))
    with refused(TooManyBlocks):
        read_article(written(tmp_path, "a.docx", docx(paragraph("Again.") * 30_000)))


def test_a_document_with_an_encrypted_part(tmp_path: Path) -> None:
    content = bytearray(docx(paragraph("Text.")))
    for signature, flags in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = content.find(signature)
        while at >= 0:
            content[at + flags] |= 1
            at = content.find(signature, at + 4)
    with refused(FileDamaged):
        read_article(written(tmp_path, "a.docx", bytes(content)))


def test_a_zip_that_is_no_word_document(tmp_path: Path) -> None:
    other = docx(paragraph("Text.")).replace(b"word/document.xml", b"xxxx/workbook.xml")
    with refused(ContentMismatch) as caught:
        read_article(written(tmp_path, "a.docx", other))
    assert caught[0].found == "zip"  # type: ignore[attr-defined]


def test_page_furniture_is_kept_and_marked_never_cut(tmp_path: Path) -> None:
    draft = read_article(written(tmp_path, "a.txt", ARTICLE))
    kinds = {draft.article.body[block.start : block.end]: block.kind for block in draft.segmentation.blocks}
    assert kinds["Share this"] is Kind.FURNITURE
    assert kinds["Leave a Reply"] is Kind.FURNITURE
    assert draft.article.body == ARTICLE
