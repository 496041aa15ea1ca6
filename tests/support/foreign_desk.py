"""Keys on texts that are hard to count in, and files of other programs, written by hand; all invented."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from secondread_core.answer_key import AnswerKey, Certificate, Coding, KeyUnit, LabelledSpan
from secondread_core.article import Article, ArticleInfo, normalise
from secondread_core.codebook import WEIGHTS, Content, Role, Skill, SourceCode, TypeCode
from secondread_core.exchange.foreign.formats import ENDINGS
from secondread_core.exchange.foreign.model import Format
from secondread_core.graphemes import is_boundary

words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
hostile = words | st.sampled_from(
    [
        "=1+1",
        "'=x",
        "''",
        " -2",
        "@a\n\tb",
        "a\r\nb\r",
        "a;b,c\"d'",
        "]]>&amp;<",
        "\\n",
        "\x01\x85\u2028",
        "שלום\u202e",
    ]
)
pieces = st.sampled_from(
    [
        "A man",
        " ",
        "\n",
        "\n\n",
        "😀",
        "👨‍👩‍👧",
        "é",
        "e\u0323\u0301",
        "שלום",
        "عليكم",
        "🇺🇦",
        "“no”",
        ".",
        "\t",
        "漢字",
        "-1",
        "=",
        "'",
    ]
)
codings = st.builds(
    Coding,
    st.sampled_from(TypeCode),
    st.sampled_from(SourceCode),
    content=st.none() | st.sampled_from(Content),
    accept=st.frozensets(st.sampled_from(TypeCode)),
    accept_source=st.frozensets(st.sampled_from(SourceCode)),
    contested_type=st.booleans(),
    contested_source=st.booleans(),
    role=st.sampled_from(Role),
    weight=st.sampled_from(WEIGHTS),
    rationale=hostile,
    skills=st.lists(st.sampled_from(Skill), unique=True, max_size=3).map(tuple),
)
shares = st.none() | st.floats(0, 1)
certificates = st.builds(
    Certificate, st.lists(hostile, max_size=3).map(tuple), st.integers(0, 999), *[shares] * 6,
    *[st.none() | st.tuples(st.floats(-1, 0), st.floats(0, 1))] * 3,
)  # fmt: skip


@st.composite
def keys_on_texts(draw: st.DrawFn) -> tuple[AnswerKey, Article]:
    """A key and its article, both of anything that our own files allow."""
    body = normalise("Begin " + "".join(draw(st.lists(pieces, max_size=40))))
    edges = [at for at in range(len(body) + 1) if is_boundary(body, at)]
    cuts = sorted(draw(st.sets(st.sampled_from(edges), max_size=12)))
    units = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        coding = draw(codings)
        inner = [at for at in edges if start <= at <= end]
        marks = sorted(draw(st.sets(st.sampled_from(inner), max_size=4)))
        spans = tuple(
            LabelledSpan(first, last, draw(hostile))
            for first, last in zip(marks[::2], marks[1::2], strict=False)
        )
        mark = draw(st.sampled_from(["", "0f" * 8, "1234567890123456", "12e4567890123456"]))
        units.append(KeyUnit(start, end, replace(coding, spans=spans), draw(st.integers(0, 9)), mark))
    article = Article(body, ArticleInfo(draw(hostile)))
    key = AnswerKey(
        draw(hostile.filter(bool)), draw(st.integers(1, 99)), draw(hostile), article.text_hash, tuple(units),
        engine=draw(hostile), certificate=draw(certificates),
    )  # fmt: skip
    return key, article


def as_lines(*documents: Any) -> bytes:
    """JSON Lines."""
    return "".join(json.dumps(document, ensure_ascii=False) + "\n" for document in documents).encode("utf-8")


NEWS = "Pip wins.\n\nThe 🦊 baker, Ina Ohm, won on Monday. What a silly prize! Nobody said why."
"""A headline and three sentences; the fox is two code units of UTF-16."""


def at(words: str, text: str = NEWS) -> tuple[int, int]:
    """Where words stand, in code points."""
    start = text.index(words)
    return start, start + len(words)


def at16(words: str, text: str = NEWS) -> tuple[int, int]:
    """Where words stand, in UTF-16 code units."""
    start = len(text[: text.index(words)].encode("utf-16-le")) // 2
    return start, start + len(words.encode("utf-16-le")) // 2


SILLY, NOBODY, BAKER = "What a silly prize!", "Nobody said why.", "The 🦊 baker, Ina Ohm, won on Monday."

W3C = json.dumps(
    {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "http://news.example/page1",
        "type": "AnnotationPage",
        "items": [
            {
                "id": "http://news.example/1",
                "type": "Annotation",
                "motivation": "classifying",
                "body": [
                    {"type": "TextualBody", "value": "Opinion", "purpose": "tagging"},
                    {"type": "TextualBody", "value": "A prize can't be silly.", "purpose": "commenting"},
                ],
                "target": {
                    "source": "http://news.example/article",
                    "selector": [
                        {
                            "type": "TextQuoteSelector",
                            "exact": SILLY,
                            "prefix": "Monday. ",
                            "suffix": " Nobody",
                        },
                        {"type": "TextPositionSelector", "start": at(SILLY)[0], "end": at(SILLY)[1]},
                    ],
                },
            },
            {
                "type": "Annotation",
                "body": {
                    "type": "SpecificResource",
                    "purpose": "classifying",
                    "source": "http://scheme.example/labels#Vague",
                },
                "target": {
                    "source": "http://news.example/article",
                    "selector": {
                        "type": "TextPositionSelector",
                        "start": at(BAKER)[0],
                        "end": at(NOBODY)[1],
                        "refinedBy": {"type": "TextQuoteSelector", "exact": "Nobody"},
                    },
                },
            },
            {
                "type": "Annotation",
                "bodyValue": "Reported fact",
                "target": {
                    "source": "http://news.example/article",
                    "selector": {
                        "type": "RangeSelector",
                        "startSelector": {"type": "TextQuoteSelector", "exact": "The 🦊"},
                        "endSelector": {"type": "TextQuoteSelector", "exact": " What a"},
                    },
                },
            },
            {"type": "Annotation", "bodyValue": "news", "target": "http://news.example/article"},
        ],
    }
)
ANN = "\n".join(
    [
        f"T1\tOpinion {at(SILLY)[0]} {at(SILLY)[1]}\t{SILLY}",
        f"T2\tPerson {at('baker')[0]} {at('baker')[1]};{at('Ina Ohm')[0]} {at('Ina Ohm')[1]}\tbaker Ina Ohm",
        f"T3\tWinning {at('won')[0]} {at('won')[1]}\twon",
        "E1\tWinning:T3 Who:T2",
        "A1\tCertain E1 Yes",
        "M1\tNegated T3",
        "N1\tReference T2 Registry:17\tIna Ohm",
        "#1\tAnnotatorNotes T1\tsilly is a judgement",
        "R1\tIs Arg1:T1 Arg2:T2",
        "*\tEquiv T1 T2",
        "",
    ]
)
DOCCANO = as_lines(
    {
        "id": 1,
        "text": NEWS,
        "label": [[*at(SILLY), "Opinion"], [*at("Ina Ohm"), "Person"]],
        "Comments": ["ok"],
    },
    {
        "id": 2,
        "text": "It rained 🌧 all day.",
        "entities": [
            {"id": 7, "label": "Weather", "start_offset": 3, "end_offset": 11},
            {"id": 8, "label": "Time", "start_offset": 12, "end_offset": 19},
        ],
        "relations": [{"id": 1, "from_id": 7, "to_id": 8, "type": "during"}],
    },
    {"id": 3, "text": "Shame on them!", "label": ["Opinion"]},
)
LABEL_STUDIO = json.dumps(
    [
        {
            "id": 1,
            "data": {"article": NEWS, "source": "x"},
            "annotations": [
                {"was_cancelled": True, "result": []},
                {
                    "result": [
                        {
                            "id": "r1",
                            "from_name": "label",
                            "to_name": "article",
                            "type": "labels",
                            "value": dict(zip(("start", "end"), at(SILLY), strict=True))
                            | {"text": SILLY, "labels": ["Opinion"]},
                        },
                        {
                            "id": "r1",
                            "from_name": "sure",
                            "to_name": "article",
                            "type": "choices",
                            "value": dict(zip(("start", "end"), at(SILLY), strict=True))
                            | {"choices": ["very"]},
                            "meta": {"text": ["see the guide"]},
                        },
                        {
                            "id": "r2",
                            "from_name": "topic",
                            "to_name": "article",
                            "type": "taxonomy",
                            "value": {"taxonomy": [["News", "Prizes"]]},
                        },
                        {"type": "relation", "from_id": "r1", "to_id": "r2", "direction": "right"},
                    ]
                },
            ],
            "predictions": [{"result": []}],
        }
    ]
)
TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>'
    "<typeDescription><name>webanno.custom.Statement</name><description/>"
    "<supertypeName>uima.tcas.Annotation</supertypeName><features>"
    "<featureDescription><name>kind</name><description/><rangeTypeName>uima.cas.String</rangeTypeName>"
    "</featureDescription></features></typeDescription>"
    "<typeDescription><name>de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence</name><description/>"
    "<supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>"
    "</types></typeSystemDescription>"
)
XMI = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"'
    ' xmlns:custom="http:///webanno/custom.ecore"'
    ' xmlns:type="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore" xmi:version="2.0">\n'
    '<cas:NULL xmi:id="0"/>\n'
    f'<type:Sentence xmi:id="3" sofa="1" begin="{at16(BAKER)[0]}" end="{at16(BAKER)[1]}"/>\n'
    f'<custom:Statement xmi:id="4" sofa="1" begin="{at16(SILLY)[0]}" end="{at16(SILLY)[1]}"'
    ' kind="Opinion"/>\n'
    f'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="{NEWS}"/>\n'
    '<cas:View sofa="1" members="3 4"/>\n</xmi:XMI>\n'
).replace("\n\nThe", "&#10;&#10;The")
CAS_JSON = json.dumps(
    {
        "%TYPES": {
            "webanno.custom.Statement": {
                "%NAME": "webanno.custom.Statement",
                "%SUPER_TYPE": "uima.tcas.Annotation",
                "kind": {"%NAME": "kind", "%RANGE": "uima.cas.String"},
            }
        },
        "%FEATURE_STRUCTURES": [
            {
                "%ID": 1,
                "%TYPE": "uima.cas.Sofa",
                "sofaNum": 1,
                "sofaID": "_InitialView",
                "mimeType": "text",
                "sofaString": NEWS,
            },
            {
                "%ID": 2,
                "%TYPE": "webanno.custom.Statement",
                "@sofa": 1,
                "begin": at16(SILLY)[0],
                "end": at16(SILLY)[1],
                "kind": "Opinion",
            },
        ],
        "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2]}},
    }
)
TABLE = (
    "Sentence;Label;Sure?\r\n"
    "Pip wins.;Headline;yes\r\n"
    f"{BAKER};Reported fact;\r\n"
    f'"{SILLY}";Opinion;"very; very ""sure"""\r\n'
)


BESIDE = {Format.BRAT: ("a.txt", NEWS), Format.CAS_XMI: ("TypeSystem.xml", TYPES)}
FIXTURES: dict[Format, bytes] = {
    Format.W3C: W3C.encode(),
    Format.BRAT: ANN.encode(),
    Format.DOCCANO: DOCCANO,
    Format.LABEL_STUDIO: LABEL_STUDIO.encode(),
    Format.CAS_XMI: XMI.encode(),
    Format.CAS_JSON: CAS_JSON.encode(),
    Format.CSV: TABLE.encode(),
}


def path_for(folder: Path, format_: Format) -> Path:
    """A place for a file, with what has to lie beside it."""
    if format_ in BESIDE:
        name, content = BESIDE[format_]
        (folder / name).write_text(content, encoding="utf-8")
    return folder / f"a{ENDINGS[format_][0]}"
