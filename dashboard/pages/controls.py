"""The labelled controls of every filter, in a panel that takes the side column's place."""

from collections.abc import Iterable
from typing import Any

import dash_mantine_components as dmc
from dash import html

from geodata import gazetteer
from geodata.records import EVENT_TYPES, STATUSES

from .. import ids
from ..attributes import attributes
from ..locale import Texts
from ..names import in_order, region_name
from ..query import COLOURS, ERAS, HIDDEN_STATUSES, Query
from ..terms import colour_name, era_name, status_name, types_name
from ..view.eras import shown_units

_COMBOBOX = {"shadow": "md", "withinPortal": True}


def filters_panel(query: Query, years: tuple[int, int], countries: Iterable[str], t: Texts) -> Any:
    """Regions of each country, years, types, statuses, partner country, era and colour."""
    return html.Section(
        [
            html.Header(
                [
                    html.H2(t.say("Filters")),
                    html.Button(
                        t.say("Close"),
                        className="button plain",
                        **attributes(data_toggle="filtering"),
                    ),
                ]
            ),
            _regions("VN", t.say("Regions of Vietnam"), _vietnamese(query), query, t),
            _regions("JP", t.say("Regions of Japan"), gazetteer.units("JP"), query, t),
            _years(query, years, t),
            _ticks("type", t.say("Types"), _types(query, t)),
            _ticks("status", t.say("Statuses"), _statuses(query, t)),
            _country(query, countries, t),
            _choice(
                "era", t.say("Provinces of Vietnam"), {e: era_name(t, e) for e in ERAS}, query.era
            ),
            _choice(
                "colour",
                t.say("Colour of the map"),
                {c: colour_name(t, c) for c in COLOURS},
                query.colour,
            ),
            html.Div(
                html.Button(
                    t.say("Clear all filters"),
                    className="button",
                    **attributes(data_choose="clear"),
                ),
                className="actions",
            ),
        ],
        id="filters",
        className="filters",
        **attributes(aria_label=t.say("Filters"), data_panel="filtering"),
    )


def _vietnamese(query: Query) -> Any:
    return gazetteer.units(query.units)


def _regions(country: str, label: str, units: Any, query: Query, t: Texts) -> Any:
    known = {unit.code for unit in units}
    chosen = [code for code in shown_units(query.regions, query.units) if code in known]
    names = sorted(
        ({"value": unit.code, "label": region_name(unit.code, t.language)} for unit in units),
        key=lambda option: in_order(option["value"], t.language),
    )
    return dmc.MultiSelect(
        id=ids.control(f"regions-{country}"),
        className="field",
        label=label,
        data=names,
        value=chosen,
        searchable=True,
        clearable=True,
        openOnFocus=False,
        hidePickedOptions=True,
        filter={"function": "forgiving"},
        placeholder=t.say("all") if not chosen else "",
        nothingFoundMessage=t.say("Nothing found"),
        comboboxProps=_COMBOBOX,
        maxDropdownHeight=260,
    )


def _years(query: Query, years: tuple[int, int], t: Texts) -> Any:
    first, last = years
    return html.Div(
        [
            html.Span(t.say("Years"), className="label", id="years-label"),
            dmc.RangeSlider(
                id=ids.control("years"),
                min=first,
                max=last,
                step=1,
                minRange=0,
                value=list(query.years or years),
                updatemode="mouseup",
                labelAlwaysOn=False,
                marks=[{"value": year, "label": str(year)} for year in (first, last)],
                thumbFromLabel=t.say("first year"),
                thumbToLabel=t.say("last year"),
                mb=26,
                mt=6,
                mx=4,
            ),
        ],
        className="field",
        role="group",
        **attributes(aria_labelledby="years-label"),
    )


def _ticks(key: str, label: str, options: tuple[dict[str, str], list[str]]) -> Any:
    names, chosen = options
    return dmc.CheckboxGroup(
        id=ids.control(key),
        className="field",
        label=label,
        value=chosen,
        children=html.Div(
            [dmc.Checkbox(label=name, value=value, size="xs") for value, name in names.items()],
            className="ticks",
        ),
    )


def _types(query: Query, t: Texts) -> tuple[dict[str, str], list[str]]:
    return {one: types_name(t, one) for one in EVENT_TYPES}, list(query.types or EVENT_TYPES)


def _statuses(query: Query, t: Texts) -> tuple[dict[str, str], list[str]]:
    usual = [one for one in STATUSES if one not in HIDDEN_STATUSES]
    return {one: status_name(t, one) for one in STATUSES}, list(query.statuses or usual)


def _country(query: Query, countries: Iterable[str], t: Texts) -> Any:
    known = sorted({*countries, "JP", query.country} - {"VN", "all"}, key=t.country)
    data = [{"value": "all", "label": t.say("all countries")}]
    data += [{"value": code, "label": t.country(code)} for code in known]
    return dmc.Select(
        id=ids.control("country"),
        className="field",
        label=t.say("Partner country"),
        data=data,
        value=query.country,
        allowDeselect=False,
        comboboxProps=_COMBOBOX,
    )


def _choice(key: str, label: str, options: dict[Any, str], value: str) -> Any:
    return dmc.RadioGroup(
        id=ids.control(key),
        className="field",
        label=label,
        value=value,
        children=html.Div(
            [dmc.Radio(label=name, value=each, size="xs") for each, name in options.items()],
            className="ticks",
        ),
    )
