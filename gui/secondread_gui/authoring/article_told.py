"""What the library tells about the article under the draft that is open."""

from __future__ import annotations

from secondread_core.article import ArticleInfo
from secondread_core.store.articles import stored_article
from secondread_gui.authoring.coding_desk import CodingDesk


def article_told(desk: CodingDesk) -> ArticleInfo:
    """Its language, its difficulty and the rest; only while `desk.is_open`.

    Raises:
        Unknown, LibraryDamaged, StorageFailed
    """
    return stored_article(desk.library, desk.card.article_id).article.info
