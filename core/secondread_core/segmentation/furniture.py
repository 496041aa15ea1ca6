"""Recognising page furniture: menus, forms, share buttons, teasers, credits. English, version 1.

Every pattern must match a whole line of at most `MAX_LINE` characters, which keeps the work linear.
"""

from __future__ import annotations

import re

MAX_LINE = 240

_NO_STOP = r"(?<![.!?…])"
_PROSE = re.compile(
    r"\b(?:am|is|are|was|were|has|have|had|does|did|will|would|can|could|should|may|might|must|cannot|\w+n['’]t"
    r"|sa(?:ys?|id)|t(?:ells?|old)|asks?|asked|adds|added|wrote|writes|knows?|knew)\b"
    r".*[.!?…][\"”’»)\]]*$"
)
"""One of the commonest finite verbs, in small letters, and a full stop at the end: a sentence, whatever its first words."""
_PRINTED = re.compile(
    r"comments are|fill in your|your e-?mail address|required fields|please enter your (?:comment|name|e-?mail)"
    r"|this (?:web)?site uses|you are commenting|save my name|we use cookies|copyright \d|©|\(c\)",
    re.IGNORECASE,
)
"""How the sentences begin that pages print."""

_WHO = r"[\w.’'-]+(?: [\w.’'-]+){0,4}"
_SERVICES = r"(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|e-?mail|print|tumblr|mastodon|bluesky|instagram|youtube|rss|wordpress\.com|google)"

_HOW_TO = "to|for|with|using|via|or|and|as|now|here|today"
"""What follows an invitation rather than continues a sentence that begins with the same word."""

_TAIL = (
    r"(?:leave|post|write|add) (?:a|your) (?:reply|comment)(?: cancel reply)?",
    r"(?:cancel reply|comments are closed\.?|no comments(?: yet)?)",
    r"please enter your comment!?",
    r"you (?:may|might) also (?:like|enjoy|be interested in)(?:: .{1,160}| these.{0,60})?[.:…]*",
    rf"(?:more|others?) like this|more from .{{1,60}}{_NO_STOP}",
    rf"more on (?!(?:this|that|it|these|those|them) (?!stor|topic|article|subject|issue))(?!.*\b(?:later|below|soon)\b).{{1,60}}{_NO_STOP}",
    r"more (?:stories|news|articles)",
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
    rf"(?:log ?(?:in|out)|sign (?:in|up))(?: (?:{_HOW_TO})\b.{{0,80}}| ?[/|(].{{0,60}})?[.!]?|register|my account",
    r"δ|loading\W*",
)
_SHARE = (
    r"share(?: (?:this|on|via|it|the).{0,60})?:?|share (?:post|article|story):?",
    rf"(?:(?:share|tweet|pin it|send|follow us|click to (?:share|print|e-?mail)[^.]{{0,40}}|{_SERVICES})[\s|·•,/&:]*(?:on )?)+",
    r"(?:follow|join|find|like) us (?:on|at) .{1,80}",
    r"subscribe(?: (?:to|now|for) .{0,80})?!?|get (?:the|our) (?:newsletter|app).{0,60}",
    rf"(?:support us|donate|buy me a coffee)(?:,? (?:{_HOW_TO}|on|by|so)\b.{{0,60}})?[.!:]*",
)
_MENU = (
    r"skip to (?:main )?content|(?:main )?menu|search(?: for:?)?|home|about(?: us)?|contact(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|cookie (?:policy|settings)|advertis(?:e|ement|ing)(?: with us)?|sponsored(?: content)?|close|back to top|next|previous|next (?:post|article).{0,80}|previous (?:post|article).{0,80}",
    r"(?:tags?|filed under|posted in|categor(?:y|ies)|topics):.{0,160}" + _NO_STOP,
    r"\d+ (?:comments?|shares?|views?|min(?:ute)?s? read)|\d+ min read|comments?(?: \(\d+\))?:?",
    r"(?:©|\(c\)|copyright (?=.*(?:\d{4}|©|\(c\)))).{0,120}|all rights reserved\.?",
    r"copyright(?: by .{1,60}| notice| policy|(?-i:(?: (?:of )?(?:the )?[A-Z][\w.’'&-]*){1,6}))?",
    r"(?:we use|this (?:site|website) uses) cookies.*",
)
_CREDIT = (
    r"\(?(?:photo|image|picture|illustration|video|foto)s?(?: (?:credit|courtesy))?(?: by|:| ©|/)\s*.{1,80}\)?",
    r"\(?(?:photo|image|picture|illustration|video|foto)s?(?: (?:credit|courtesy))? of\s.{1,80}" + _NO_STOP,
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
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_NAME = rf"(?!(?i:{_DAY}|christmas|easter|now|then|here|noon|midnight)\b)[A-ZÀ-ÖØ-Þ][\w.’'-]*"
_NAMES = rf"(?:the )?{_NAME}(?: (?:(?:of|in|for|the|at|de|da|di|du|la|le|van|von|der|den|ten|el|al|bin|y) ){{0,2}}{_NAME}){{0,4}}"
_ROLE = (
    r"(?:(?:an?|our|the) )?(?:[\w’'-]+ ){0,3}"
    r"(?:staff|admin|agencies|newsroom|desk|team|bureau|(?:correspondent|reporter|editor|writer|contributor)s?)"
    rf"(?: (?:in|for|at) {_NAMES})?"
)
_BYLINE = re.compile(
    r"(?i:by|from|(?:posted|published|words|written|reported|reporting) by) "
    rf"(?:{_NAMES}|{_ROLE})(?: (?:and|&) (?:{_NAMES}|{_ROLE})|(?:,| \||  ?[-–—]) ?{_WHO}){{0,3}}"
    r"|(?:by|(?i:posted|published|written) by) [\w.’'-]+|by(?: [a-zß-öø-ÿ.’'-]+){2,3}"
)
"""Capitalised names or a writer's role first, or a line that begins small ("by ann"): "By then all was lost"
and "By Monday, nobody" are none."""
_DATELINE = re.compile(
    r"(?:(?:published|posted|updated|last (?:updated|modified)|date:)(?! in\b)(?: on| at)?:? ?.{0,60}\d.{0,40})"
    rf"|(?:{_DAY},? )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?,?)? \d{4}(?:,? .{0,20}\d\d?[:.]\d\d.{0,12})?"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}",
    re.IGNORECASE,
)


def _says_something(line: str) -> bool:
    """Whether `line` is a sentence, and none that pages print."""
    return _PROSE.search(line) is not None and _PRINTED.match(line) is None


def starts_tail(line: str) -> bool:
    """Whether `line` is one after which a page usually holds nothing of the article any more."""
    return len(line) <= MAX_LINE and _TAIL_LINE.fullmatch(line) is not None and not _says_something(line)


def furniture_reason(line: str) -> str:
    """Why `line` looks like page furniture ("" where it does not)."""
    if len(line) > MAX_LINE:
        return ""
    if starts_tail(line):
        return "tail"
    reason = next((reason for reason, pattern in _BY_REASON if pattern.fullmatch(line)), "")
    return "" if reason and _says_something(line) else reason


def is_breadcrumb(line: str) -> bool:
    """Whether `line` is a trail such as "Home » World » A headline"."""
    return len(line) <= MAX_LINE and _BREADCRUMB.fullmatch(line) is not None


def is_byline(line: str) -> bool:
    """Whether `line` names who wrote the piece, or when it was published, and nothing else."""
    if len(line) > 90 or not (_BYLINE.fullmatch(line) or _DATELINE.fullmatch(line)):
        return False
    return not _says_something(line)


def marks_comment(line: str) -> bool:
    """Whether `line` is what a page prints under a reader's comment ("Liked by 4 people", "Reply")."""
    return len(line) <= MAX_LINE and _COMMENT_MARK.fullmatch(line) is not None


def heads_comments(line: str) -> bool:
    """Whether `line` is the heading above the readers' comments ("3 comments")."""
    return len(line) <= MAX_LINE and _COMMENTS_HEAD.fullmatch(line) is not None and not _says_something(line)
