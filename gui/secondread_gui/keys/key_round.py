"""What the library holds of one article's key: its versions, and who codes it now and has coded it before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from secondread_core.drafting.settling import unsettled
from secondread_core.session.authoring import settled_pair
from secondread_core.store.articles import stored_article
from secondread_core.store.authors import pair_of
from secondread_core.store.database import Library
from secondread_core.store.draft_events import published_as
from secondread_core.store.drafts import DraftCard, Part, draft_content, drafts_of
from secondread_core.store.editions import editions_of
from secondread_core.store.key_history import PublishedKey, key_history
from secondread_core.store.learners import learners
from secondread_core.store.names import folded_name


@dataclass(frozen=True, slots=True)
class Coding:
    """An author's own coding. Of `total` sentences that need a code, `done` have one.

    `published` is the version as which it was published alone: then it is history. `nobodys`: its author has
    no profile here, so nobody can open it; it came out of a file, or the profile was removed.
    """

    card: DraftCard
    done: int
    total: int
    mine: bool
    published: int | None = None
    nobodys: bool = False


@dataclass(frozen=True, slots=True)
class Settling:
    """Two codings being settled: `left` sentences are neither agreed nor decided.

    `published` is the version as which it was published, if it was.
    """

    card: DraftCard
    authors: tuple[str, str]
    left: int
    published: int | None = None

    @property
    def complete(self) -> bool:
        """Whether it can be published."""
        return not self.left and self.published is None


@dataclass(frozen=True, slots=True)
class EarlierCoding:
    """A coding of an earlier round, and the version that was published next, if any was.

    `went_in` says whether its author stands behind that version. What was settled has two `authors`.
    """

    card: DraftCard
    authors: tuple[str, ...]
    mine: bool
    version: int | None
    went_in: bool


@dataclass(frozen=True, slots=True)
class KeyRound:
    """Everything that the room shows. `current` is the key on the newest edition, `earlier_keys` the newest
    first. `codings` and `settling` begin from `current`; whatever began before it is in `earlier`."""

    article_id: str
    title: str
    author: str
    current: PublishedKey | None
    earlier_keys: tuple[PublishedKey, ...]
    codings: tuple[Coding, ...]
    settling: Settling | None
    earlier: tuple[EarlierCoding, ...]

    @property
    def version(self) -> int | None:
        """From which version the codings of now begin; None for the first key."""
        return None if self.current is None else self.current.key.version

    @property
    def mine(self) -> Coding | None:
        """The coding of whoever reads."""
        return next((coding for coding in self.codings if coding.mine), None)

    @property
    def others(self) -> tuple[Coding, ...]:
        """The codings of everybody else."""
        return tuple(coding for coding in self.codings if not coding.mine)

    @property
    def finished(self) -> tuple[Coding, ...]:
        """The codings that can be compared."""
        return tuple(coding for coding in self.codings if coding.card.finished)

    @property
    def may_compare(self) -> bool:
        """Whether two are finished, and whoever reads would not see too early what others said."""
        mine = self.mine
        return self.settling is None and len(self.finished) > 1 and (mine is None or mine.card.finished)


def read_round(library: Library, article_id: str, author: str) -> KeyRound:
    """What there is of the article's newest edition, for `author`, "" if nobody reads.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    editions = {edition.article_id: edition.number for edition in editions_of(library, article_id)}
    newest = max(editions, key=editions.__getitem__)
    title = stored_article(library, newest).article.info.title
    published = key_history(library, newest)
    current = published[-1] if published and published[-1].article_id == newest else None
    base = None if current is None else current.key.version
    cards = drafts_of(library, newest)
    published_of = _published(library, cards)
    readers = {folded_name(name) for name in (author, *(one.name for one in learners(library)))}
    codings: list[Coding] = []
    earlier: list[EarlierCoding] = []
    settling = None
    for card in cards:
        mine = card.part is Part.AUTHOR and bool(author) and folded_name(card.author) == folded_name(author)
        if (card.article_id, card.base_version) != (newest, base):
            as_version = published_of.get(card.draft_id)
            edition, authors = editions[card.article_id], _authors(library, card)
            earlier.append(_earlier(card, authors, as_version, edition, published, mine=mine))
        elif card.part is Part.SETTLED:
            settling = _settling(library, card)
        else:
            units = [unit for unit in draft_content(library, card.draft_id).units if unit.graded]
            done = sum(unit.coded for unit in units)
            nobodys = folded_name(card.author) not in readers
            as_version = published_as(library, card.draft_id)
            codings.append(Coding(card, done, len(units), mine, as_version, nobodys))
    before = published if current is None else published[:-1]
    return KeyRound(
        newest, title, author, current, tuple(reversed(before)), tuple(codings), settling, tuple(earlier)
    )


def _settling(library: Library, card: DraftCard) -> Settling:
    first, second = settled_pair(library, card.draft_id)
    one, other = (draft_content(library, draft.draft_id) for draft in (first, second))
    left = unsettled(draft_content(library, card.draft_id), one, other)
    return Settling(card, (first.author, second.author), len(left), published_as(library, card.draft_id))


def _published(library: Library, cards: Sequence[DraftCard]) -> dict[str, int]:
    """The drafts that went into a key, alone or settled with another, and into which version. An author may
    have another name now than the key has."""
    found: dict[str, int] = {}
    for card in sorted(cards, key=lambda card: card.part is Part.AUTHOR):
        version = published_as(library, card.draft_id)
        if version is None:
            continue
        found[card.draft_id] = version
        if card.part is Part.SETTLED:
            found |= {author.draft_id: version for author in pair_of(library, card) or ()}
    return found


def _authors(library: Library, card: DraftCard) -> tuple[str, ...]:
    pair = pair_of(library, card) if card.part is Part.SETTLED else None
    return (card.author,) if pair is None else tuple(author.author for author in pair)


def _earlier(
    card: DraftCard,
    authors: tuple[str, ...],
    as_version: int | None,
    edition: int,
    published: Sequence[PublishedKey],
    *,
    mine: bool,
) -> EarlierCoding:
    """A coding that went into a version `as_version` stands behind that one. Of others the version that came
    next, on `edition` or a later one, tells who stands behind it."""
    if as_version is not None:
        return EarlierCoding(card, authors, mine, as_version, went_in=True)
    begun = edition, card.base_version or 0
    after = next((one for one in published if (one.edition, one.key.version) > begun), None)
    if after is None:
        return EarlierCoding(card, authors, mine, None, went_in=False)
    behind = [folded_name(name) for name in after.authors]
    own = [folded_name(name) for name in authors]
    went_in = own == behind if card.part is Part.SETTLED else own[0] in behind
    return EarlierCoding(card, authors, mine, after.key.version, went_in)
