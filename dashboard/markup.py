"""Parts of a page that are only HTML, sent as text in one component.

Dash keeps every tag as a component of its own that is told of every change anywhere; hundreds of
them make each click slow. `compact` leaves as components what scripts or callbacks reach (anything
with an id, and whatever is no plain tag) and turns the rest into text; assets/markup.js puts the
text on the page and, when it changes, changes only the tags that differ, so that the keyboard's
focus stays where it was.
"""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any, Final

from dash.development.base_component import Component

_TAGS: Final = "dash_html_components"
_NOT_ATTRIBUTES: Final = frozenset(
    {"children", "id", "available_properties", "available_wildcard_properties"}
)
_RENAMED: Final = {"className": "class", "htmlFor": "for"}


class Markup(Component):
    """A tag with the HTML inside it. `attributes` are named as React names them."""

    _namespace = "dashboard"
    _type = "Markup"
    _prop_names = ["id", "tag", "attributes", "html"]  # noqa: RUF012 – as Dash declares it
    _valid_wildcard_attributes = []  # noqa: RUF012


def markup(content: Any) -> str:
    """The HTML of a component made of plain tags, of a list of them, or of text, which is escaped.

    Raises TypeError for a component that only scripts can draw.
    """
    if content is None:
        return ""
    if isinstance(content, Component):
        return _element(content)
    if isinstance(content, list | tuple):
        return "".join(map(markup, content))
    return escape(str(content), quote=False)


def compact(content: Any) -> Any:
    """The same page with as few components as possible.

    An empty tag with an id is a place for components to come and stays as it is.
    """
    if isinstance(content, list | tuple):
        return [compact(each) for each in content]
    if not isinstance(content, Component) or content._namespace != _TAGS:
        if isinstance(content, Component) and hasattr(content, "children"):
            content.children = compact(content.children)
        return content
    children = getattr(content, "children", None)
    if children is None and hasattr(content, "id"):
        return content
    if any(_is_live(each) for each in _flat(children)):
        content.children = compact(children)
        return content
    given = {"id": content.id} if hasattr(content, "id") else {}
    return Markup(  # type: ignore[no-untyped-call]
        tag=content._type.lower(),
        attributes=dict(_attributes(content)),
        html=markup(children),
        **given,
    )


def _is_live(content: Any) -> bool:
    """Whether something in a part of a page must stay a component."""
    if not isinstance(content, Component):
        return False
    if content._namespace != _TAGS or hasattr(content, "id"):
        return True
    return any(_is_live(each) for each in _flat(getattr(content, "children", None)))


def _flat(children: Any) -> Iterable[Any]:
    return children if isinstance(children, list | tuple) else (children,)


def _element(component: Component) -> str:
    if component._namespace != _TAGS:
        raise TypeError(f"{component._type} is no plain tag")
    tag = component._type.lower()
    attributes = dict(_attributes(component))
    if hasattr(component, "id"):
        attributes["id"] = component.id
    written = "".join(_written(name, value) for name, value in attributes.items())
    return f"<{tag}{written}>{markup(getattr(component, 'children', None))}</{tag}>"


def _attributes(component: Component) -> Iterator[tuple[str, Any]]:
    for name, value in sorted(vars(component).items()):
        if name[0] != "_" and name not in _NOT_ATTRIBUTES and value is not None:
            yield name, value


def _written(name: str, value: Any) -> str:
    name = _RENAMED.get(name, name.lower())
    if value is False:
        return ""
    if value is True:
        return f" {name}"
    if name == "style":
        value = ";".join(f"{key}:{each}" for key, each in value.items())
    return f' {name}="{escape(str(value))}"'
