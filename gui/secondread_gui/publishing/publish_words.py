"""What publishing does, in whole sentences."""

from __future__ import annotations

from collections.abc import Sequence

from secondread_core.exchange.report_words import DASH
from secondread_core.scoring import display
from secondread_core.session.publishing import Consequence, Publication, Worth
from secondread_gui.keys.key_words import names_words
from secondread_gui.messages import words_for
from secondread_gui.publishing.outlook import Outlook
from secondread_gui.words import Words, isolated, number_words

publish_words = Words("publish_words")


def happens_words(told: Outlook) -> list[str]:
    """What will happen to the key and to those who read."""
    if told.refusal is not None:
        return [words_for(told.refusal)]
    if told.blocked:
        return [publish_words.tr("Nothing can be published yet. What stands in the way is listed below.")]
    planned = told.publication
    if planned is None:
        return []
    if planned.unchanged:
        says = publish_words.tr("This says exactly what version {version} says: there is nothing to publish.")
        return [says.format(version=_version(planned.replaces.version if planned.replaces else 0))]
    return [*_what(told, planned), *_readings(told, planned)]


def _what(told: Outlook, planned: Publication) -> list[str]:
    version = _version(planned.key.version)
    before = planned.replaces
    if before is None and not planned.edition:
        first = publish_words.tr(
            "This becomes the first version of the answer key. From then on readers are scored, and see the"
            " reasons."
        )
        return [first, *_left_behind(planned)]
    if planned.edition:
        said = [
            publish_words.tr(
                "The text, or how it is cut into sentences, was changed. So this becomes a new edition of the"
                " article, and takes the place of the one before on the shelf."
            )
        ]
        if before is None:
            said.append(publish_words.tr("That one had no answer key; the new one gets the first."))
        else:
            said.append(publish_words.tr("Its key is version {version}.").format(version=version))
    else:
        assert before is not None
        becomes = publish_words.tr(
            "This becomes version {version} of the answer key. Version {before} is kept as it is."
        )
        said = [becomes.format(version=version, before=_version(before.version))]
    begun = told.card.base_version
    if before is not None and before.version > (begun or 0) and not planned.same_units:
        newer = publish_words.tr(
            "This coding was begun from version {begun}; version {before} has been published since. What that"
            " one changed is lost in the new version, unless it was changed here too."
        )
        if begun is None:
            newer = publish_words.tr(
                "This coding was begun before there was a key; version {before} has been published since."
                " What that one says is lost in the new version, unless it is said here too."
            )
        said.append(newer.format(begun=_version(begun or 0), before=_version(before.version)))
    if planned.same_units:
        said.append(publish_words.tr("No code and no reason changes, only who stands behind the key."))
    if (
        before is not None
        and len(before.certificate.authors) > 1
        and len(planned.key.certificate.authors) < 2
    ):
        said.append(
            publish_words.tr(
                "The version before rests on two authors; this one is a single author’s, and says so."
            )
        )
    return [*said, *_left_behind(planned)]


def _left_behind(planned: Publication) -> list[str]:
    """Whose work would be of an earlier version then, by name: who is asked should know before."""
    said = []
    settling = {card.draft_id for card in planned.settling}
    alone = [card.author for card in planned.left_behind if card.draft_id not in settling]
    if alone:
        one = publish_words.tr(
            "{names} has begun to code this article independently. After this, that coding belongs to an"
            " earlier version and can no longer be compared."
        )
        several = publish_words.tr(
            "{names} have begun to code this article independently. After this, their codings belong to an"
            " earlier version and can no longer be compared."
        )
        said.append((one if len(alone) == 1 else several).format(names=names_words(alone)))
    if settling:
        text = publish_words.tr(
            "The codings of {names} are being settled. After this, what was settled belongs to an earlier"
            " version."
        )
        said.append(text.format(names=names_words([card.author for card in planned.settling])))
    return said


def _readings(told: Outlook, planned: Publication) -> list[str]:
    said = []
    unscored = planned.edition and planned.replaces is None
    if unscored and told.handed_in:
        stays = publish_words.tr(
            "Readings of the text before that were handed in: {count}. They stay unscored, because there was"
            " no key for that text."
        )
        said.append(stays.format(count=number_words(told.handed_in)))
    elif planned.edition and told.handed_in:
        stays = publish_words.tr(
            "Readings of the edition before that were handed in: {count}. They keep its text, its key and"
            " their scores."
        )
        said.append(stays.format(count=number_words(told.handed_in)))
    elif planned.replaces is None and told.handed_in:
        first = publish_words.tr(
            "Readings that were handed in without a key: {count}. They are scored when their report is"
            " opened."
        )
        said.append(first.format(count=number_words(told.handed_in)))
    if told.reading:
        going = publish_words.tr(
            "Readings that are not handed in yet: {count}. They will be scored by the new version."
        )
        if planned.edition:
            going = publish_words.tr(
                "Readings that are not handed in yet: {count}. They go on in the text in which they were"
                " begun, and are scored by its key."
            )
        if unscored:
            going = publish_words.tr(
                "Readings that are not handed in yet: {count}. They go on in the text in which they were"
                " begun, and stay unscored: there is no key for that text."
            )
        said.append(going.format(count=number_words(told.reading)))
    said.append(
        publish_words.tr(
            "This coding becomes history then: changes are made in a coding of the next version."
        )
    )
    return said


def scored_words(consequences: Sequence[Consequence]) -> list[str]:
    """How many readings are scored again, how many of them change, and which changes most."""
    if not consequences:
        return []
    counted = publish_words.tr("Readings that are scored again: {count}.")
    said = [counted.format(count=number_words(len(consequences)))]
    changed = [one for one in consequences if moves(one)]
    if not changed:
        return [*said, publish_words.tr("No score becomes another.")]
    said.append(
        publish_words.tr("Readings whose scores become others: {count}.").format(
            count=number_words(len(changed))
        )
    )
    most = max(changed, key=difference)
    if difference(most):
        largest = publish_words.tr("The largest change: {name}, overall {scores}.")
        scores = score_words(most.before.overall, most.after.overall)
        said.append(largest.format(name=isolated(most.name), scores=scores))
    return said


def score_words(before: float | None, after: float | None) -> str:
    """Two scores as they are shown; one, if nobody would see a difference."""
    first, last = _shown(before), _shown(after)
    if first == last:
        return first
    return publish_words.tr("{before} → {after}").format(before=first, after=last)


def moves(one: Consequence) -> bool:
    """Whether any score that is shown becomes another."""
    return any(_shown(before) != _shown(after) for before, after in _pairs(one))


def difference(one: Consequence) -> int:
    """By how many points the overall mark changes, as it is shown; 0 where one of the two does not exist."""
    before, after = one.before.overall, one.after.overall
    return 0 if before is None or after is None else abs(display(after) - display(before))


def done_words(told: Outlook) -> str:
    """What is said once it was published."""
    planned = told.publication
    assert planned is not None
    version = _version(planned.key.version)
    if planned.edition:
        return publish_words.tr("The new edition is on the shelf, with version {version} of its key.").format(
            version=version
        )
    changed = sum(map(moves, told.consequences))
    if changed:
        text = publish_words.tr(
            "Version {version} was published. Readings whose scores became others: {count}."
        )
        return text.format(version=version, count=number_words(changed))
    return publish_words.tr("Version {version} was published.").format(version=version)


def _pairs(one: Consequence) -> list[tuple[float | None, float | None]]:
    def scores(worth: Worth) -> tuple[float | None, ...]:
        return worth.overall, worth.type_score, worth.sourcing_score

    return list(zip(scores(one.before), scores(one.after), strict=True))


def _shown(value: float | None) -> str:
    return DASH if value is None else number_words(display(value))


def _version(version: int) -> str:
    return number_words(version)
