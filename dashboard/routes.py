"""Kizuna's pages by path, their names, and links between them."""

from typing import Any, Final

from dash import html

from .attributes import attributes
from .locale import Texts

PAGES: Final = ("/", "/dossiers", "/ahead", "/documents", "/about")


def page_titles(t: Texts) -> dict[str, str]:
    """Every page's name by its path, in the order of the bar."""
    return {
        "/": t.say("Overview"),
        "/dossiers": t.say("Dossiers"),
        "/ahead": t.say("What is ahead"),
        "/documents": t.say("Documents"),
        "/about": t.say("About"),
    }


def page_link(path: str, t: Texts, children: Any, search: str = "", **more: Any) -> html.A:
    """A link to another page of Kizuna that keeps the language; `search` is its query string."""
    own = [] if t.language == "en" else [f"lang={t.language}"]
    query = "&".join(part for part in (search, *own) if part)
    href = f"{path}?{query}" if query else path
    return html.A(
        children, href=href, **attributes(data_page=path.strip("/") or "overview"), **more
    )
