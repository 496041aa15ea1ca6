"""Recognising page furniture: menus, forms, share buttons, teasers, credits. English, version 1.

Every pattern must match a whole line of at most `MAX_LINE` characters, which keeps the work linear.
"""

from __future__ import annotations

import re

MAX_LINE = 240

_WHO = r"[\w.’'-]+(?: [\w.’'-]+){0,4}"
_SERVICES = r"(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|e-?mail|print|tumblr|mastodon|bluesky|instagram|youtube|rss|wordpress\.com|google)"

_TAIL = (
    r"(?:leave|post|write|add) (?:a|your) (?:reply|comment)(?: cancel reply)?",
    r"(?:cancel reply|comments are closed\.?|no comments(?: yet)?)",
    r"please enter your comment!?",
    r"you (?:may|might) also (?:like|enjoy|be interested in).*",
    r"(?:more|others?) like this|more (?:from|on) .{1,60}|more (?:stories|news|articles)",
    r"(?:related|recommended|similar|popular|trending|latest|recent)(?: (?:articles?|posts?|stories|news|reading|topics|content|coverage))?:?",
    r"(?:read|see|watch) (?:also|more|next):?|don['’]t miss:?|up next:?",
    r"fill in your details below.*",
    r"your e-?mail address will not be published.*",
)
_FORM = (
    r"required fields are marked.*",
    r"please enter your .*",
    r"this site uses akismet.*",
    r"you are commenting using your .*",
    r"connecting to %s",
    r"(?:name|e-?mail|website|comment|message|url)\s*\*?:?",
    r"save my name, .*",
    r"notify me of .*",
    rf"{_SERVICES} (?:logo|picture|photo|icon)",
    r"(?:post comment|submit(?: comment)?|send|reply|like|likes|follow|edit|report abuse)",
    r"liked by \d[\d,.]* (?:people|person|others?|readers?)",
    r"log ?(?:in|out)(?: .*)?|sign (?:in|up)(?: .{0,60})?|register|my account",
    r"δ|loading\W*",
)
_SHARE = (
    r"share(?: (?:this|on|via|it|the).{0,60})?:?|share (?:post|article|story):?",
    rf"(?:(?:share|tweet|pin it|send|follow us|click to (?:share|print|e-?mail)[^.]{{0,40}}|{_SERVICES})[\s|·•,/&:]*(?:on )?)+",
    r"(?:follow|join|find|like) us (?:on|at) .{1,80}",
    r"subscribe(?: (?:to|now|for) .{0,80})?!?|get (?:the|our) (?:newsletter|app).{0,60}",
    r"(?:support us|donate|buy me a coffee).{0,60}",
)
_MENU = (
    r"skip to (?:main )?content|(?:main )?menu|search(?: for:?)?|home|about(?: us)?|contact(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|cookie (?:policy|settings)|advertis(?:e|ement|ing)(?: with us)?|sponsored(?: content)?|close|back to top|next|previous|next (?:post|article).{0,80}|previous (?:post|article).{0,80}",
    r"(?:tags?|filed under|posted in|categor(?:y|ies)|topics):.{0,160}",
    r"\d+ (?:comments?|shares?|views?|min(?:ute)?s? read)|\d+ min read|comments?(?: \(\d+\))?:?",
    r"(?:©|\(c\)|copyright).{0,120}|all rights reserved\.?",
    r"(?:we use|this (?:site|website) uses) cookies.*",
)
_CREDIT = (
    r"\(?(?:photo|image|picture|illustration|video|foto)s?(?: (?:credit|courtesy))?(?: by| of|:| ©|/)\s*.{1,80}\)?",
    rf"(?:getty images|reuters|afp|ap photo|shutterstock|istock|unsplash|wikimedia commons)(?: ?/ ?{_WHO})?|{_WHO} ?/ ?(?:getty images|reuters|afp|ap|shutterstock|unsplash|wikimedia commons)",
)


def _any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_TAIL_LINE = _any(_TAIL)
_BY_REASON = (
    ("form", _any(_FORM)),
    ("share", _any(_SHARE)),
    ("menu", _any(_MENU)),
    ("credit", _any(_CREDIT)),
)
_BREADCRUMB = re.compile(r"[^»›>]{1,60}(?:\s[»›>]\s[^»›>]{1,200})+")
_COMMENT_MARK = re.compile(r"liked by \d[\d,.]* (?:people|person|others?|readers?)|reply", re.IGNORECASE)
_COMMENTS_HEAD = re.compile(
    r"(?:\d+ )?(?:comments?|responses?|replies|thoughts)(?: \(\d+\)| (?:on|to) .{1,160})?:?", re.IGNORECASE
)
_BYLINE = re.compile(
    rf"(?:by|posted by|published by|words by|written by|reported by|reporting by|from) (?!the (?:end|time|way)\b){_WHO}(?:(?:,| and| \||  ?[-–—]) ?{_WHO}){{0,3}}",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"(?:(?:published|posted|updated|last (?:updated|modified)|date)(?: on| at)?:? ?.{0,60}\d.{0,40})"
    r"|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?,?)? \d{4}(?:,? .{0,20}\d\d?[:.]\d\d.{0,12})?"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}",
    re.IGNORECASE,
)


def starts_tail(line: str) -> bool:
    """Whether `line` is one after which a page usually holds nothing of the article any more."""
    return len(line) <= MAX_LINE and _TAIL_LINE.fullmatch(line) is not None


def furniture_reason(line: str) -> str:
    """Why `line` looks like page furniture ("" where it does not)."""
    if len(line) > MAX_LINE:
        return ""
    if starts_tail(line):
        return "tail"
    return next((reason for reason, pattern in _BY_REASON if pattern.fullmatch(line)), "")


def is_breadcrumb(line: str) -> bool:
    """Whether `line` is a trail such as "Home » World » A headline"."""
    return len(line) <= MAX_LINE and _BREADCRUMB.fullmatch(line) is not None


def is_byline(line: str) -> bool:
    """Whether `line` names who wrote the piece, or when it was published, and nothing else."""
    return len(line) <= 90 and (_BYLINE.fullmatch(line) is not None or _DATELINE.fullmatch(line) is not None)


def marks_comment(line: str) -> bool:
    """Whether `line` is what a page prints under a reader's comment ("Liked by 4 people", "Reply")."""
    return len(line) <= MAX_LINE and _COMMENT_MARK.fullmatch(line) is not None


def heads_comments(line: str) -> bool:
    """Whether `line` is the heading above the readers' comments ("3 comments")."""
    return len(line) <= MAX_LINE and _COMMENTS_HEAD.fullmatch(line) is not None
