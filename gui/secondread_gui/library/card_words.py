"""What a card on the shelf says, in words, and what can be done with its article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from secondread_core.store.articles import ArticleCard
from secondread_gui.library.standing import Standing
from secondread_gui.visible import visible
from secondread_gui.words import Words, isolated, number_words

shelf = Words("shelf")


class Action(Enum):
    """What can be done with an article on the shelf."""

    READ = 1
    GO_ON = 2
    REPORT = 3
    AGAIN = 4
    KEY = 5
    REMOVE = 6


IN_MENU = (Action.KEY, Action.REMOVE)
"""What stands only in the menu behind three dots."""


@dataclass(frozen=True, slots=True)
class CardWords:
    """A card in words. `share` is how much of the open or finished reading is done, 0..1; None: not begun.

    `actions` begins with the primary one, which has a button, as has the second; those `IN_MENU` come last.
    """

    title: str
    facts: str
    summary: str
    notice: str
    state: str
    share: float | None
    handed_in: bool
    actions: tuple[Action, ...]

    @property
    def buttons(self) -> tuple[Action, ...]:
        """The actions that the card has a button for."""
        return tuple(action for action in self.actions if action not in IN_MENU)

    @property
    def spoken(self) -> str:
        """The card for a screen reader: everything that can be seen on it, as sentences."""
        said = [self.title, self.facts, self.notice, self.summary, self.state]
        if self.buttons:
            said.append(shelf.tr("Return: {action}").format(action=action_name(self.buttons[0])))
        return " ".join(part if part[-1] in ".!?…" else f"{part}." for part in said if part)


def action_name(action: Action) -> str:
    """What a button that does `action` says."""
    return {
        Action.READ: shelf.tr("Read"),
        Action.GO_ON: shelf.tr("Go on"),
        Action.REPORT: shelf.tr("See report"),
        Action.AGAIN: shelf.tr("Read again"),
        Action.KEY: shelf.tr("Answer key…"),
        Action.REMOVE: shelf.tr("Remove…"),
    }[action]


def card_words(
    card: ArticleCard, standing: Standing, scores: Sequence[float | None], *, read_only: bool
) -> CardWords:
    """The words on `card`. `scores` are those of the handed-in attempts, in their order."""
    going = standing.going
    share = None
    if going is not None:
        share = going.answered / max(going.asked, 1)
    elif standing.handed_in:
        share = 1.0
    return CardWords(
        title=visible(card.info.title),
        facts=_facts(card),
        summary=visible(card.info.summary),
        notice=visible(card.info.practice_notice),
        state=_state(standing, scores, has_key=card.has_key),
        share=share,
        handed_in=going is None and bool(standing.handed_in),
        actions=_actions(card, standing, read_only=read_only),
    )


def _facts(card: ArticleCard) -> str:
    info = card.info
    known = [isolated(visible(info.outlet)), _genre(info.genre or info.labelled_as)]
    if card.bundled:  # nobody has judged how hard an article of one's own is
        known.append(_difficulty(info.difficulty))
    known.append(shelf.tr("%Ln sentences", "", card.asked_count))
    if info.practice_notice:
        known.append(shelf.tr("written for practice"))
    if card.has_key:
        known.append(shelf.tr("with answer key"))
    else:
        known.append(shelf.tr("no answer key yet: you can read and mark, nothing is scored"))
    return " · ".join(word for word in known if word)


def _state(standing: Standing, scores: Sequence[float | None], *, has_key: bool) -> str:
    earlier = _results(scores, has_key=has_key)
    if standing.scored_again:
        earlier = shelf.tr("{results} (scored again by a changed key)").format(results=earlier)
    if standing.going is not None:
        answered = shelf.tr("{answered} of {asked} answered").format(
            answered=number_words(standing.going.answered), asked=number_words(standing.going.asked)
        )
        return f"{answered} · {earlier}" if earlier else answered
    return earlier or shelf.tr("Not started")


def _results(scores: Sequence[float | None], *, has_key: bool) -> str:
    """What came of the handed-in attempts; the first one stays apart, because only it was read unprepared."""
    if not scores:
        return ""
    known = [score for score in scores if score is not None]
    if not known:
        return shelf.tr("Handed in, nothing to score") if has_key else shelf.tr("Handed in, not scored")
    from secondread_core.scoring import display  # a shelf where nothing was handed in needs no scores

    if len(scores) == 1:
        return shelf.tr("Handed in: {score} of 100").format(score=number_words(display(known[0])))
    first = "–" if scores[0] is None else number_words(display(scores[0]))
    last = "–" if scores[-1] is None else number_words(display(scores[-1]))
    told = shelf.tr("Handed in %Ln times: first {first}, last {last}, best {best} of 100", "", len(scores))
    return told.format(first=first, last=last, best=number_words(display(max(known))))


def _actions(card: ArticleCard, standing: Standing, *, read_only: bool) -> tuple[Action, ...]:
    actions: list[Action] = []
    if not read_only:
        if standing.going is not None:
            actions.append(Action.GO_ON)
        elif not standing.handed_in:
            actions.append(Action.READ)
    if standing.handed_in:
        actions.append(Action.REPORT)
        if standing.going is None and not read_only:
            actions.append(Action.AGAIN)
    actions.append(Action.KEY)
    if not card.bundled and not read_only:
        actions.append(Action.REMOVE)
    return tuple(actions)


def _genre(genre: str) -> str:
    known = {
        "blog": shelf.tr("blog"),
        "column": shelf.tr("column"),
        "commentary": shelf.tr("commentary"),
        "digest": shelf.tr("digest"),
        "editorial": shelf.tr("editorial"),
        "feature": shelf.tr("feature"),
        "interview": shelf.tr("interview"),
        "news": shelf.tr("news"),
        "opinion": shelf.tr("opinion"),
        "paraphrase": shelf.tr("paraphrase"),
        "report": shelf.tr("report"),
        "translation": shelf.tr("translation"),
    }
    return known.get(genre, visible(genre))


def _difficulty(difficulty: str) -> str:
    known = {"easy": shelf.tr("easy"), "medium": shelf.tr("medium"), "hard": shelf.tr("hard")}
    return known.get(difficulty, visible(difficulty))
