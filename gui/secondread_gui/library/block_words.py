"""Parts of a page, encodings and languages in words."""

from __future__ import annotations

from secondread_core.segmentation import Kind
from secondread_gui.words import Words

blocks = Words("blocks")

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


def kind_name(kind: Kind) -> str:
    """What a part of the page is, as a word that can begin a line."""
    return {
        Kind.HEADLINE: blocks.tr("Headline"),
        Kind.BYLINE: blocks.tr("Byline"),
        Kind.HEADING: blocks.tr("Section head"),
        Kind.PARAGRAPH: blocks.tr("Paragraph"),
        Kind.LIST_ITEM: blocks.tr("List item"),
        Kind.CAPTION: blocks.tr("Caption"),
        Kind.COMMENT: blocks.tr("Reader’s comment"),
        Kind.FURNITURE: blocks.tr("Page furniture"),
    }[kind]


def kind_note(kind: Kind) -> str:
    """What stands in the margin beside a part; paragraphs, and list items with their bullet, need no note."""
    return {
        Kind.HEADLINE: blocks.tr("headline"),
        Kind.BYLINE: blocks.tr("byline"),
        Kind.HEADING: blocks.tr("section head"),
        Kind.PARAGRAPH: "",
        Kind.LIST_ITEM: "",
        Kind.CAPTION: blocks.tr("caption"),
        Kind.COMMENT: blocks.tr("reader’s comment"),
        Kind.FURNITURE: blocks.tr("page furniture"),
    }[kind]


def kind_meaning(kind: Kind) -> str:
    """What follows for a reader from a part being of `kind`."""
    if kind is Kind.COMMENT:
        return blocks.tr("Shown below the article, not asked about.")
    if kind is Kind.FURNITURE:
        return blocks.tr("Not part of the article: shown in grey, not asked about.")
    if kind is Kind.BYLINE:
        return blocks.tr("A credit: shown, not asked about.")
    return blocks.tr("Part of the article: readers are asked about every sentence.")


def reason_words(reason: str) -> str:
    """Why the program took a part for page furniture."""
    return {
        "breadcrumb": blocks.tr("It looks like the path at the top of a web page."),
        "repeat": blocks.tr("It repeats the headline."),
        "credit": blocks.tr("It looks like the credit of a picture."),
        "form": blocks.tr("It looks like part of a form."),
        "share": blocks.tr("It looks like buttons for sharing."),
        "teaser": blocks.tr("It stands among what follows the article."),
        "tail": blocks.tr("It looks like the beginning of what follows the article."),
        "menu": blocks.tr("It looks like part of a menu."),
        "markup": blocks.tr("The page’s own code says so."),
    }.get(reason, "")


def encoding_name(encoding: str) -> str:
    """An encoding as people know it, with its technical name."""
    known = {
        "cp1250": blocks.tr("Central European"),
        "cp1251": blocks.tr("Cyrillic"),
        "cp1252": blocks.tr("Western European"),
        "cp1253": blocks.tr("Greek"),
        "cp1254": blocks.tr("Turkish"),
        "cp1255": blocks.tr("Hebrew"),
        "cp1256": blocks.tr("Arabic"),
        "cp1257": blocks.tr("Baltic"),
        "cp932": blocks.tr("Japanese"),
        "shift_jis": blocks.tr("Japanese"),
        "euc_jp": blocks.tr("Japanese"),
        "gb18030": blocks.tr("Chinese"),
        "big5": blocks.tr("Chinese, traditional"),
        "euc_kr": blocks.tr("Korean"),
        "cp949": blocks.tr("Korean"),
        "koi8_r": blocks.tr("Russian"),
        "koi8_u": blocks.tr("Ukrainian"),
        "iso8859_15": blocks.tr("Western European"),
        "mac_roman": blocks.tr("Western European, old Macintosh"),
    }
    name = known.get(encoding.replace("-", "_").lower(), "")
    return f"{name} ({encoding})" if name else encoding
