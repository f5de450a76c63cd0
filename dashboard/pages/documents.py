"""Documents: give new ones, watch them being read, see what each of them told."""

from collections.abc import Iterable
from typing import Any, Final

import pandas as pd
from dash import dcc, html

from geodata.documents import MAX_BYTES, READ_SUFFIXES
from geodata.records import Failure

from .. import ids
from ..attributes import attributes
from ..inbox import Receipt, State
from ..locale import Texts
from ..markup import Markup
from ..scene import Scene
from .charts import Size
from .evidence import safe_link
from .heading import heading, line

SHOWN: Final = 200
"""Documents listed; the newest ones first."""


def page(scene: Scene, size: Size) -> html.Div:
    """The drop zone over the receipts of what was given, and all documents of the store."""
    t = scene.texts
    lead = t.say("Articles in English, Vietnamese, Japanese or Indonesian, or tables.")
    return html.Div(
        [
            heading(t.say("Documents"), lead),
            _drop_zone(t),
            dcc.Store(id=ids.RECEIPTS_ASKED),
            Markup(  # type: ignore[no-untyped-call]
                id=ids.RECEIPTS,
                tag="ul",
                attributes={"className": "receipts", "aria-live": "polite"},
                html="",
            ),
            *_failures(scene),
            _list(scene.store.documents(), t),
        ],
        className="page",
    )


def empty_side(t: Texts) -> list[Any]:
    """The overview's side column when the store holds nothing: the way to fill it."""
    lead = t.say("Articles in English, Vietnamese, Japanese or Indonesian, or tables.")
    return [
        html.H2(t.say("Add documents")),
        html.P(lead, className="note"),
        _drop_zone(t),
    ]


def _drop_zone(t: Texts) -> html.Div:
    kinds = ", ".join(READ_SUFFIXES)
    limits = t.say("{kinds} · up to {size} MB each", kinds=kinds, size=MAX_BYTES >> 20)
    safe = t.say("They stay on this machine. You may close the page: reading goes on.")
    return html.Div(
        [
            html.B(t.say("Drop files here")),
            html.Button(t.say("Choose files…"), className="button", **attributes(data_files="")),
            html.P(limits, className="note"),
            html.P(safe, className="note"),
        ],
        className="drop",
        **attributes(data_drop="", data_failed=t.say("could not be sent")),
    )


def receipts(given: Iterable[Receipt], t: Texts) -> list[html.Li]:
    """What became of every file given since the program started, the latest first."""
    return [_receipt(each, t) for each in reversed(tuple(given))]


def _receipt(receipt: Receipt, t: Texts) -> html.Li:
    return html.Li(
        [
            html.I(className=f"state {receipt.state}", **attributes(aria_hidden=True)),
            html.B(receipt.name),
            html.Span(_outcome(receipt, t), className="what"),
            html.P(receipt.reason, className="note") if receipt.reason else None,
        ],
        className="receipt",
    )


def _outcome(receipt: Receipt, t: Texts) -> str:
    if receipt.state == "done":
        found = t.say_many("{number} event found", "{number} events found", receipt.found)
        new = t.say_many("{number} of them new", "{number} of them new", receipt.new)
        return t.say("{found}, {new}", found=found, new=new) if receipt.found else found
    waiting: dict[State, str] = {
        "waiting": t.say("kept, waiting to be read"),
        "reading": t.say("being read…"),
        "failed": t.say("could not be read"),
    }
    return waiting[receipt.state]


def _failures(scene: Scene) -> list[Any]:
    """Input that earlier runs could not use, with the reason."""
    t = scene.texts
    failed = [note for note in scene.store.notes() if isinstance(note, Failure)]
    if not failed:
        return []
    title = t.say_many(
        "{number} input could not be used", "{number} inputs could not be used", len(failed)
    )
    rows = [html.Li([html.B(each.where), html.P(each.reason)]) for each in failed]
    return [html.Details([html.Summary(title), html.Ul(rows, className="failures")])]


def _list(documents: pd.DataFrame, t: Texts) -> html.Section:
    count = t.say_many("{number} document", "{number} documents", len(documents))
    rows = [_row(each, t) for each in documents.tail(SHOWN).iloc[::-1].to_dict("records")]
    heads = (
        *(t.say("Title"), t.say("Publisher"), t.say("Language"), t.say("Published")),
        *(t.say("Events"), t.say("Left open")),
    )
    table = html.Table(
        [
            html.Thead(
                html.Tr(
                    [
                        html.Th(head, scope="col", className="figures" if at > 3 else None)
                        for at, head in enumerate(heads)
                    ]
                )
            ),
            html.Tbody(rows),
        ],
        className="plain-table",
    )
    title = t.say("In the store")
    return html.Section(
        [
            line(title, count),
            html.Div(
                table,
                className="scroll",
                tabIndex=0,
                role="region",
                **attributes(aria_label=title),
            ),
        ]
    )


def _row(row: dict[Any, Any], t: Texts) -> html.Tr:
    link = safe_link(row["url"] or "")
    name = row["title"] or row["id"]
    title: Any = (
        html.A(name, href=link, target="_blank", rel="noopener noreferrer") if link else name
    )
    language = t.language_name(row["language"]) if row["language"] else t.say("unknown")
    published = t.edtf(row["published"]) if row["published"] else t.say("unknown")
    left_open = int(row["n_unresolved_places"]) + int(row["n_unresolved_dates"])
    return html.Tr(
        [
            html.Td(title),
            html.Td(row["publisher"] or ""),
            html.Td(language),
            html.Td(published),
            html.Td(t.number(int(row["n_events"])), className="figures"),
            html.Td(t.number(left_open), className="figures"),
        ]
    )
