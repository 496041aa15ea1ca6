"""What somebody who opens the room should do next, and why, in a few sentences."""

from __future__ import annotations

from secondread_gui.keys.key_round import KeyRound
from secondread_gui.keys.key_words import key_room, name_words, names_words
from secondread_gui.words import number_words


def next_step(told: KeyRound, *, read_only: bool) -> str:
    """One or two sentences for whoever reads; "" where nothing can be done."""
    if read_only or not told.author:
        return ""
    if told.settling is not None:
        return _about_settling(told)
    if told.may_compare:
        return key_room.tr(
            "Compare two finished codings: you see how far they agree, and settle the sentences where they"
            " differ. Both codings are kept as they are."
        )
    if told.mine is None:
        return _about_beginning(told)
    if told.mine.published is not None:
        return ""
    if told.mine.card.finished:
        return _about_waiting(told)
    if told.mine.done == told.mine.total:
        return key_room.tr(
            "Every sentence has a code. Call your coding finished: then it can be published, or compared with"
            " a colleague’s."
        )
    step = key_room.tr("Go on with your coding. Nobody reads it until you publish.")
    if told.others:
        text = key_room.tr(
            "Go on with your coding. It and that of {names} stay hidden from each other until both are"
            " finished; otherwise your agreement would say nothing."
        )
        step = text.format(names=names_words([other.card.author for other in told.others]))
    return step


def _about_beginning(told: KeyRound) -> str:
    if told.others:
        text = key_room.tr(
            "Begun already: {names}. You get the same sentences without any code, and nobody sees the other’s"
            " work before both have finished: only then does your agreement say how sure the key is."
        )
        return text.format(names=names_words([other.card.author for other in told.others]))
    if told.version is None:
        return key_room.tr(
            "Go through the article and say of each sentence what kind of statement it is and whether it says"
            " how the writer knows. Readers see none of it until you publish. Then let a colleague code the"
            " article too, without looking at yours: so the key can say how far two people agree."
        )
    text = key_room.tr(
        "“Change the key” begins with what version {version} says; readers keep that version until you"
        " publish. “Code it afresh” begins without any code: choose it to find out how far you and a"
        " colleague agree."
    )
    return text.format(version=number_words(told.version))


def _about_waiting(told: KeyRound) -> str:
    if told.others:
        text = key_room.tr("Yours is finished. Still at work: {names}. Two finished codings can be compared.")
        return text.format(names=names_words([other.card.author for other in told.others]))
    return key_room.tr(
        "Your coding is finished. Publish it as a single-author key; or first let a colleague code the"
        " article too. A colleague at this computer is chosen under “Who is reading?”; for one at another"
        " computer, save yours to a file."
    )


def _about_settling(told: KeyRound) -> str:
    assert told.settling is not None
    first, second = (name_words(name) for name in told.settling.authors)
    if told.settling.left:
        text = key_room.tr(
            "The codings of {first} and {second} are being settled. Sentences still to decide: {count}."
        )
        return text.format(first=first, second=second, count=number_words(told.settling.left))
    if told.settling.published is not None:
        return ""
    text = key_room.tr(
        "Everything that {first} and {second} saw differently is decided. Publish the key: it says how far"
        " you agreed before that."
    )
    return text.format(first=first, second=second)
