"""The pages: each turns a scene into components; `page_for` chooses by path."""

from collections.abc import Callable
from typing import Any, Final

from ..scene import Scene
from . import about, ahead, documents, dossiers, overview

Page = Callable[[Scene, dict[str, Any]], Any]
_PAGES: Final[dict[str, Page]] = {
    "/": overview.page,
    "/dossiers": dossiers.page,
    "/ahead": ahead.page,
    "/documents": documents.page,
    "/about": about.page,
}


def page_for(path: str) -> Page:
    """The page of a path; the overview for one that is none of ours."""
    return _PAGES.get(path, overview.page)
