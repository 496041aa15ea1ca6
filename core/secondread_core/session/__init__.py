"""One sitting, from the first answer to the review, and the course it may belong to.

A reader who answers needs neither scores nor the course, so each part is loaded when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from secondread_core.exchange.course import CourseEntry
    from secondread_core.session.course import install_course
    from secondread_core.session.reviewing import CoursePoint, Review, course_of, review
    from secondread_core.session.sitting import Change, Sitting, resume

__all__ = [
    "Change",
    "CourseEntry",
    "CoursePoint",
    "Review",
    "Sitting",
    "course_of",
    "install_course",
    "resume",
    "review",
]

_WHERE = {
    "CourseEntry": "course",
    "install_course": "course",
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
