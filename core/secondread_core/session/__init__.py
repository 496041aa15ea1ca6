"""One sitting, from the first answer to the review; the course it may belong to; and coding its key.

A reader who answers needs neither scores nor the course, so each part is loaded when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from secondread_core.exchange.course import CourseEntry
    from secondread_core.session.authoring import (
        DraftChange,
        Drafting,
        begin_coding,
        begin_settling,
        open_draft,
        second_coding,
        settled_pair,
    )
    from secondread_core.session.course import install_course
    from secondread_core.session.practising import report_after, report_so_far
    from secondread_core.session.publishing import (
        Consequence,
        Publication,
        Worth,
        consequences,
        prepare,
        publish,
        publish_draft,
    )
    from secondread_core.session.reviewing import CoursePoint, Review, course_of, review
    from secondread_core.session.sitting import Change, Sitting, resume

__all__ = [
    "Change",
    "Consequence",
    "CourseEntry",
    "CoursePoint",
    "DraftChange",
    "Drafting",
    "Publication",
    "Review",
    "Sitting",
    "Worth",
    "begin_coding",
    "begin_settling",
    "consequences",
    "course_of",
    "install_course",
    "open_draft",
    "prepare",
    "publish",
    "publish_draft",
    "report_after",
    "report_so_far",
    "resume",
    "review",
    "second_coding",
    "settled_pair",
]

_WHERE = {
    "DraftChange": "authoring",
    "Drafting": "authoring",
    "begin_coding": "authoring",
    "begin_settling": "authoring",
    "open_draft": "authoring",
    "second_coding": "authoring",
    "settled_pair": "authoring",
    "Consequence": "publishing",
    "Publication": "publishing",
    "Worth": "publishing",
    "consequences": "publishing",
    "prepare": "publishing",
    "publish": "publishing",
    "publish_draft": "publishing",
    "CourseEntry": "course",
    "install_course": "course",
    "report_after": "practising",
    "report_so_far": "practising",
    "CoursePoint": "reviewing",
    "Review": "reviewing",
    "course_of": "reviewing",
    "review": "reviewing",
    "Change": "sitting",
    "Sitting": "sitting",
    "resume": "sitting",
}


def __getattr__(name: str) -> Any:
    if name in _WHERE:
        return getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
