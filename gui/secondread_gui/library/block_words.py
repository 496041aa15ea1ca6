"""Parts of a page, encodings and languages in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from secondread_core.segmentation import Kind

KINDS = (
    Kind.HEADLINE,
    Kind.BYLINE,
    Kind.HEADING,
    Kind.PARAGRAPH,
    Kind.LIST_ITEM,
    Kind.CAPTION,
    Kind.COMMENT,
    Kind.FURNITURE,
)
"""In the order of their keys, 1 to 8."""

LANGUAGES = {
    "ar": "العربية",
    "be": "Беларуская",
    "bg": "Български",
    "cs": "Čeština",
    "da": "Dansk",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "en": "English",
    "es": "Español",
    "et": "Eesti",
    "fa": "فارسی",
    "fi": "Suomi",
    "fr": "Français",
    "he": "עברית",
    "hi": "हिन्दी",
    "hr": "Hrvatski",
    "hu": "Magyar",
    "id": "Bahasa Indonesia",
    "it": "Italiano",
    "ja": "日本語",
    "ko": "한국어",
    "lt": "Lietuvių",
    "lv": "Latviešu",
    "nl": "Nederlands",
    "no": "Norsk",
    "pl": "Polski",
    "pt": "Português",
    "ro": "Română",
    "ru": "Русский",
    "sk": "Slovenčina",
    "sl": "Slovenščina",
    "sr": "Српски",
    "sv": "Svenska",
    "tr": "Türkçe",
    "uk": "Українська",
    "ur": "اردو",
    "vi": "Tiếng Việt",
    "zh": "中文",
}
"""Every language in its own words, by its code."""
RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("blocks", text)


def kind_name(kind: Kind) -> str:
    """What a part of the page is, as a word that can begin a line."""
    return {
        Kind.HEADLINE: _tr("Headline"),
        Kind.BYLINE: _tr("Byline"),
        Kind.HEADING: _tr("Section head"),
        Kind.PARAGRAPH: _tr("Paragraph"),
        Kind.LIST_ITEM: _tr("List item"),
        Kind.CAPTION: _tr("Caption"),
        Kind.COMMENT: _tr("Reader’s comment"),
        Kind.FURNITURE: _tr("Page furniture"),
    }[kind]


def kind_note(kind: Kind) -> str:
    """What stands in the margin beside a part; paragraphs, and list items with their bullet, need no note."""
    return {
        Kind.HEADLINE: _tr("headline"),
        Kind.BYLINE: _tr("byline"),
        Kind.HEADING: _tr("section head"),
        Kind.PARAGRAPH: "",
        Kind.LIST_ITEM: "",
        Kind.CAPTION: _tr("caption"),
        Kind.COMMENT: _tr("reader’s comment"),
        Kind.FURNITURE: _tr("page furniture"),
    }[kind]


def kind_meaning(kind: Kind) -> str:
    """What follows for a reader from a part being of `kind`."""
    if kind is Kind.COMMENT:
        return _tr("Shown below the article, not asked about.")
    if kind is Kind.FURNITURE:
        return _tr("Not part of the article: shown in grey, not asked about.")
    if kind is Kind.BYLINE:
        return _tr("A credit: shown, not asked about.")
    return _tr("Part of the article: readers are asked about every sentence.")


def reason_words(reason: str) -> str:
    """Why the program took a part for page furniture."""
    return {
        "breadcrumb": _tr("It looks like the path at the top of a web page."),
        "repeat": _tr("It repeats the headline."),
        "credit": _tr("It looks like the credit of a picture."),
        "form": _tr("It looks like part of a form."),
        "share": _tr("It looks like buttons for sharing."),
        "teaser": _tr("It stands among what follows the article."),
        "tail": _tr("It looks like the beginning of what follows the article."),
        "menu": _tr("It looks like part of a menu."),
        "markup": _tr("The page’s own code says so."),
    }.get(reason, "")


def encoding_name(encoding: str) -> str:
    """An encoding as people know it, with its technical name."""
    known = {
        "cp1250": _tr("Central European"),
        "cp1251": _tr("Cyrillic"),
        "cp1252": _tr("Western European"),
        "cp1253": _tr("Greek"),
        "cp1254": _tr("Turkish"),
        "cp1255": _tr("Hebrew"),
        "cp1256": _tr("Arabic"),
        "cp1257": _tr("Baltic"),
        "cp932": _tr("Japanese"),
        "shift_jis": _tr("Japanese"),
        "euc_jp": _tr("Japanese"),
        "gb18030": _tr("Chinese"),
        "big5": _tr("Chinese, traditional"),
        "euc_kr": _tr("Korean"),
        "cp949": _tr("Korean"),
        "koi8_r": _tr("Russian"),
        "koi8_u": _tr("Ukrainian"),
        "iso8859_15": _tr("Western European"),
        "mac_roman": _tr("Western European, old Macintosh"),
    }
    name = known.get(encoding.replace("-", "_").lower(), "")
    return f"{name} ({encoding})" if name else encoding
