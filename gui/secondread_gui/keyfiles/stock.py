"""What there is to take out of an article: its key, a coding in the making, or only its sentences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

from secondread_core.answer_key import AnswerKey, Certificate
from secondread_core.article import Article
from secondread_core.drafting.beginning import draft_from
from secondread_core.drafting.finishing import key_from_draft
from secondread_core.drafting.model import Draft
from secondread_core.drafting.settling import settled_certificate, unsettled
from secondread_core.exchange.coding_file import CodingFile, sentences_only, write_coding
from secondread_core.exchange.foreign.formats import write_foreign
from secondread_core.exchange.foreign.model import Format
from secondread_core.exchange.foreign.own_key import CodeNames
from secondread_core.exchange.key_file import write_key
from secondread_core.portable_key import fingerprinted, portable
from secondread_core.session.authoring import settled_pair
from secondread_core.session.bringing import ground
from secondread_core.store.articles import stored_article
from secondread_core.store.database import Library
from secondread_core.store.drafts import DraftCard, Part, draft_card, draft_content
from secondread_core.store.keys import current_key
from secondread_gui.keyfiles.kinds import NEEDS_EXTRA, Kind, Own


@dataclass(frozen=True, slots=True)
class Stock:
    """`key`, of `article`, is None where there is none yet; in a coding, `open_units` of its sentences lack a
    code.

    `coding` is always there, for its sentences; its codes only where `card` is an author's own. Its text may
    be another than `article`: mended, but not yet published.
    """

    article: Article
    key: AnswerKey | None
    coding: CodingFile
    card: DraftCard | None = None
    open_units: int = 0

    def has(self, kind: Kind) -> bool:
        """Whether it can be taken as `kind`, if that can be written on this computer."""
        if kind is Own.SENTENCES:
            return True
        if kind is Own.CODING:
            return self.card is not None and self.card.part is Part.AUTHOR
        return self.key is not None


def stock_of(library: Library, article_id: str, draft_id: str, level: int) -> Stock:
    """What there is of a draft, or without one, of the published key. `level` is a certificate's.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    if draft_id:
        return _of_draft(library, draft_id, level)
    here = ground(library, article_id)
    cut = draft_from(here.segmentation, here.article.body)
    coding = CodingFile(here.article, cut, here.segmentation.engine)
    return Stock(here.stored.article, current_key(library, article_id), coding)


def write(path: Path, kind: Kind, stock: Stock, names: CodeNames) -> None:
    """Write what `stock` has as `kind`; a table has the `names` of the codes beside them.

    Raises:
        FileRefusal types, DiskFull, StorageFailed; InvalidContent, ExtraMissing.
    """
    if kind is Own.SENTENCES:
        write_coding(path, sentences_only(stock.coding))
    elif kind is Own.CODING:
        write_coding(path, stock.coding)
    else:
        assert stock.key is not None
        if kind is Own.KEY:
            write_key(path, fingerprinted(stock.key, stock.article.body))
        elif kind is Own.PORTABLE:
            write_key(path, portable(stock.key, stock.article.body))
        else:
            write_foreign(path, Format(kind), stock.key, stock.article, names)


def can_be_written(kind: Kind) -> bool:
    """Whether the optional part that `kind` needs is installed."""
    return kind not in NEEDS_EXTRA or find_spec("cassis") is not None


def _of_draft(library: Library, draft_id: str, level: int) -> Stock:
    card, draft = draft_card(library, draft_id), draft_content(library, draft_id)
    stored = stored_article(library, card.article_id)
    article = replace(stored.article, body=draft.body)
    coding = CodingFile(article, draft, stored.segmentation.engine, card.author, card.finished)
    told = Stock(article, None, coding, card, sum(unit.graded and not unit.coded for unit in draft.units))
    certificate = _certificate(library, card, draft, level)
    if told.open_units or certificate is None:
        return told
    newest = current_key(library, card.article_id)
    key = key_from_draft(
        draft,
        card.article_id if newest is None else newest.key_id,
        (card.base_version or 0) + 1,
        article.info.title,
        article.text_hash,
        coding.engine,
        certificate,
    )
    return replace(told, key=key)


def _certificate(library: Library, card: DraftCard, draft: Draft, level: int) -> Certificate | None:
    """Who stands behind a draft; None while two authors still differ."""
    if card.part is Part.AUTHOR:
        return Certificate((card.author,))
    authors = settled_pair(library, card.draft_id)
    first, second = (draft_content(library, one.draft_id) for one in authors)
    if unsettled(draft, first, second):
        return None
    return settled_certificate(first, second, [one.author for one in authors], level)
