"""Codings of articles for tests: a library with one article, and drafts with every unit coded."""

from __future__ import annotations

from library_desk import make_article

from secondread_core.codebook import Content, SourceCode, TypeCode
from secondread_core.drafting import acts
from secondread_core.drafting.typos import fix_text
from secondread_core.session import Drafting, begin_coding
from secondread_core.store.articles import add_article
from secondread_core.store.database import Library


def take_in(library: Library, units: int = 6) -> str:
    """An article without a key; its id."""
    article, segmentation = make_article(units)
    return add_article(library, article, segmentation, None)


def code_all(drafting: Drafting, *, opinions: int = 2) -> None:
    """Decide every unit as publishing wants it; the first of each `opinions` reports, the others judge.

    Nobody chooses skills: they follow.
    """
    for number in range(len(drafting.draft.units)):
        if number % opinions:
            drafting.act(acts.set_type, number, TypeCode.OPINION)
            drafting.act(acts.set_source, number, SourceCode.NONE_NEEDED)
        else:
            drafting.act(acts.set_content, number, Content.CLAIM)
            drafting.act(acts.set_source, number, SourceCode.VAGUE)
        drafting.act(acts.set_rationale, number, f"Says who? ({number})")


def coded(library: Library, article_id: str, author: str = "Ana", **options: int) -> Drafting:
    """An author's coding of an article, complete and still open."""
    drafting = begin_coding(library, article_id, author)
    code_all(drafting, **options)
    return drafting


def mend(drafting: Drafting, words: str, by: str) -> None:
    """Mend the text: `words`, which stand in it, become `by` where they stand first."""
    assert words in drafting.draft.body
    edit, _ = fix_text(drafting.draft, drafting.draft.body.replace(words, by, 1))
    drafting.apply(edit)
