"""A coding out of a file on its way into the library: what it comes to is shown, and nothing is stored yet.

Then it is left, or `taking_in` takes it in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from secondread_core.anchoring import Attachment, attach, fits, is_uncoded
from secondread_core.anchoring_places import Copy, find_places, read_copy
from secondread_core.answer_key import AnswerKey, Coding, KeyUnit
from secondread_core.article import Article
from secondread_core.codebook import SourceCode, TypeCode
from secondread_core.drafting.beginning import draft_from
from secondread_core.drafting.edits import apply
from secondread_core.drafting.model import Draft, UnitDraft, cut_of, is_blank, same_cut
from secondread_core.drafting.typos import fix_text
from secondread_core.errors import KeyDoesNotFit, SegmentationDiffers
from secondread_core.exchange.coding_file import CodingFile
from secondread_core.exchange.foreign.applying import apply_mapping
from secondread_core.exchange.foreign.laying import laid_over
from secondread_core.exchange.foreign.mapping import Mapping as LabelMapping
from secondread_core.exchange.foreign.model import Foreign, NotUnderstood
from secondread_core.exchange.key_file import key_for
from secondread_core.portable_key import PortableKey, fingerprinted
from secondread_core.segmentation import Segmentation
from secondread_core.store.articles import StoredArticle, article_with_hash, stored_article
from secondread_core.store.database import Library
from secondread_core.store.drafts import (
    DraftCard,
    Part,
    draft_content,
    drafted_articles,
    drafts_of,
)
from secondread_core.store.editions import editions_of
from secondread_core.store.keys import current_key

_FITS_FROM = 0.6
"""Of a file's labels or sentences, as of a key's: with fewer it belongs to another article."""
_QUOTED = 80
"""Characters of a sentence that is named by how it begins."""
_ANY = Coding(TypeCode.NO_CLAIM, SourceCode.NONE_NEEDED)


@dataclass(frozen=True, slots=True)
class Ground:
    """An article with the text and the sentences that a coding has to be of, which are those of `others`, the
    codings begun in this round; a text that was mended in it is published nowhere yet."""

    stored: StoredArticle
    article: Article
    segmentation: Segmentation
    base_version: int | None
    others: tuple[DraftCard, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Who has a coding here already."""
        return tuple(card.author for card in self.others)


@dataclass(frozen=True, slots=True)
class Missed:
    """A coded sentence of the file that the article does not have as it was cut there.

    `number` counts from 1 in the file; `words` begin the sentence, where anybody knows them.
    """

    number: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What a file comes to: `content` for `article_id`, or, where that is None, for the new `article`.

    `found` of `total` coded sentences (or labels) of the file stand in the article. `exact`: it was made for
    this very text. `authors` are those that the file names, `names` those who have a coding here already.
    `sent`: it is a coding that its author has sent, and not a key, which anybody may go on from.
    """

    article_id: str | None
    article: Article
    segmentation: Segmentation
    content: Draft
    names: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    finished: bool = False
    sentences_only: bool = False
    sent: bool = False
    exact: bool = True
    found: int = 0
    total: int = 0
    missed: tuple[Missed, ...] = ()
    lost: tuple[NotUnderstood, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)

    @property
    def uncoded(self) -> tuple[str, ...]:
        """How the sentences begin that would need a code and have none."""
        units = (unit for unit in self.content.units if unit.graded and not unit.coded)
        return tuple(_quoted(self.content.body, unit) for unit in units)


def ground(library: Library, article_id: str) -> Ground:
    """The article, and the round that goes on: the one that begins from its newest key.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    stored = stored_article(library, article_id)
    cards = [card for card in drafts_of(library, article_id) if card.article_id == article_id]
    key = current_key(library, article_id)
    base = None if key is None else key.version
    others = tuple(card for card in cards if card.base_version == base and card.part is Part.AUTHOR)
    if not others:
        return Ground(stored, stored.article, stored.segmentation, base, others)
    first = draft_content(library, others[0].draft_id)
    article = replace(stored.article, body=first.body)
    return Ground(stored, article, cut_of(first, stored.segmentation.engine), base, others)


def fits_in(content: Draft, here: Ground) -> bool:
    """Whether `content` can stand beside the codings of the round, if there are any."""
    same_text = content.body == here.article.body
    return not here.others or (same_text and same_cut(content, here.segmentation.units))


def offer_key(
    library: Library, article_id: str, key: AnswerKey | PortableKey, path: Path, text: str = ""
) -> Offer:
    """What a key comes to. `text` is what it was made for, where the file has it.

    Raises:
        KeyDoesNotFit: it belongs to another article. InvalidContent: its offsets are not of its text.
        SegmentationDiffers: made for this text, but of other sentences than are coded here.
        Unknown, LibraryDamaged, StorageFailed.
    """
    here = ground(library, article_id)
    body, text_hash = here.article.body, here.article.text_hash
    copy = read_copy(body, text_hash, here.segmentation)
    exact = isinstance(key, AnswerKey) and key.text_hash == text_hash
    if exact or isinstance(key, PortableKey):
        laid = key_for(key, copy, path)
    else:
        text = text or _text_before(library, article_id, key.text_hash)
        laid = attach(fingerprinted(key, text) if text and _inside(key, text) else key, copy)
        if not fits(laid):
            raise KeyDoesNotFit(path, laid.found, laid.total)
    content = _content_of(laid, key if isinstance(key, AnswerKey) and exact else None, body)
    missed = [Missed(number, _words_of(key, number, text)) for number in laid.missing]
    if not fits_in(content, here):
        if exact:
            raise SegmentationDiffers(here.names[0])
        content, dropped = _on_cut(content, here.segmentation)
        missed += [Missed(0, _quoted(body, unit)) for unit in dropped]
    return Offer(
        article_id,
        here.article,
        here.segmentation,
        content,
        here.names,
        authors=key.certificate.authors,
        finished=_complete(content),
        exact=exact,
        found=laid.total - len(missed),
        total=laid.total,
        missed=tuple(missed),
    )


def offer_coding(library: Library, article_id: str, coding: CodingFile) -> Offer:
    """What a colleague's coding comes to, made while the article `article_id` was looked at.

    It belongs to the article with its text, published or mended in the round that goes on. Without one, it is
    laid over `article_id` where most of it stands there, and comes with its own article where not.

    Raises:
        SegmentationDiffers: made for this text, but of other sentences than are coded here.
        Unknown, LibraryDamaged, StorageFailed.
    """
    text_hash = coding.article.text_hash
    home = _home(library, article_id, text_hash)
    here = home or ground(library, article_id)
    told = Offer(
        here.stored.article_id,
        here.article,
        here.segmentation,
        coding.draft,
        here.names,
        authors=(coding.author,) if coding.author else (),
        finished=coding.finished and _complete(coding.draft),
        sentences_only=not coding.author,
        sent=bool(coding.author),
    )
    coded = [unit for unit in coding.draft.units if not is_blank(unit)]
    told = replace(told, found=len(coded), total=len(coded))
    if here.article.text_hash == text_hash:
        if not fits_in(coding.draft, here):
            raise SegmentationDiffers(here.names[0])
        return told
    if home is None and (not coding.author or not _stands_in(coding.draft, here)):
        return replace(
            told,
            article_id=None,
            article=coding.article,
            segmentation=coding.segmentation,
            names=(),
        )
    return _carried(told, here, coding)


def offer_labels(
    library: Library, article_id: str, foreign: Foreign, mapping: LabelMapping, path: Path
) -> Offer:
    """What the labels of another program come to, once `mapping` says what they mean.

    Raises:
        KeyDoesNotFit: few of them stand in this article. InvalidContent: millions on the same sentences.
        Unknown, LibraryDamaged, StorageFailed.
    """
    here = ground(library, article_id)
    body = here.article.body
    laid, lost = laid_over(foreign, body)
    total = len(foreign.annotations)
    if lost and len(laid.annotations) < _FITS_FROM * total:
        raise KeyDoesNotFit(path, len(laid.annotations), total)
    units, left = apply_mapping(laid, here.segmentation, mapping)
    return Offer(
        article_id,
        here.article,
        here.segmentation,
        Draft(body, here.segmentation.blocks, units),
        here.names,
        exact=not lost,
        found=len(laid.annotations),
        total=total,
        lost=(*lost, *left),
        left_out=foreign.left_out,
    )


def _home(library: Library, article_id: str, text_hash: str) -> Ground | None:
    """The article that has this text, in the round that goes on or in an edition: `article_id` first."""
    here = ground(library, article_id)
    if here.article.text_hash == text_hash:
        return here
    known = article_with_hash(library, text_hash)
    if known is not None:
        return ground(library, known)
    mended = (ground(library, other) for other in drafted_articles(library) if other != article_id)
    return next((there for there in mended if there.article.text_hash == text_hash), None)


def _content_of(laid: Attachment, exact: AnswerKey | None, body: str) -> Draft:
    """The draft of what a key says; of units that it does not know nothing is decided."""
    own = None if exact is None else {(unit.start, unit.end) for unit in exact}
    units = tuple(
        unit
        for unit in laid.key
        if ((unit.start, unit.end) in own if own is not None else unit.words > 0 or not is_uncoded(unit))
    )
    return draft_from(laid.segmentation, body, replace(laid.key, units=units))


def _carried(told: Offer, here: Ground, coding: CodingFile) -> Offer:
    """A coding of another edition, laid over the text as it is now."""
    body = here.article.body
    edit, lost = fix_text(coding.draft, body)
    content = apply(coding.draft, edit)
    gone: list[tuple[str, UnitDraft]] = [(coding.draft.body, unit) for unit in lost.units]
    if here.others:
        content, dropped = _on_cut(content, here.segmentation)
        gone += [(body, unit) for unit in dropped]
    numbers = {unit: number for number, unit in enumerate(coding.draft.units, start=1)}
    missed = tuple(Missed(numbers.get(unit, 0), _quoted(text, unit)) for text, unit in gone)
    return replace(
        told,
        content=content,
        exact=False,
        finished=coding.finished and _complete(content),
        found=told.total - len(missed),
        missed=missed,
    )


def _on_cut(content: Draft, segmentation: Segmentation) -> tuple[Draft, list[UnitDraft]]:
    """`content` as far as it is of the sentences of `segmentation`, and the coded units that are not."""
    known = {(unit.start, unit.end): unit for unit in content.units}
    fresh = draft_from(segmentation, content.body)
    units: list[UnitDraft] = []
    for unit in fresh.units:
        told = known.pop((unit.start, unit.end), None)
        units.append(unit if told is None else replace(told, kind=unit.kind, block=unit.block))
    return replace(fresh, units=tuple(units)), [unit for unit in known.values() if not is_blank(unit)]


def _stands_in(draft: Draft, here: Ground) -> bool:
    """Whether most sentences of `draft` are those of the article."""
    article = here.article
    units = tuple(KeyUnit(unit.start, unit.end, _ANY) for unit in draft.units)
    key = fingerprinted(AnswerKey("", 1, "", "", units), draft.body)
    worded = [unit for unit in key if unit.words]
    copy: Copy = read_copy(article.body, article.text_hash, here.segmentation)
    found = sum(place is not None for place in find_places(worded, copy))
    return bool(worded) and found >= _FITS_FROM * len(worded)


def _text_before(library: Library, article_id: str, text_hash: str) -> str:
    """The text of the edition of that hash; "" where it is none of this article's."""
    for edition in editions_of(library, article_id):
        article = stored_article(library, edition.article_id).article
        if article.text_hash == text_hash:
            return article.body
    return ""


def _inside(key: AnswerKey, text: str) -> bool:
    return all(unit.end <= len(text) for unit in key)


def _words_of(key: AnswerKey | PortableKey, number: int, text: str) -> str:
    """How the unit of that number begins, where the text is known that it was made for."""
    if not text or isinstance(key, PortableKey):
        return ""
    return _quoted(text, key.units[number - 1])


def _quoted(text: str, unit: UnitDraft | KeyUnit) -> str:
    words = " ".join(text[unit.start : unit.end].split())
    return words if len(words) <= _QUOTED else words[: _QUOTED - 1].rstrip() + "…"


def _complete(content: Draft) -> bool:
    """Whether every unit that needs a code has one."""
    needing: Sequence[UnitDraft] = [unit for unit in content.units if unit.graded]
    return bool(needing) and all(unit.coded for unit in needing)
