"""Text is gzipped, kept files are named by their content, and the first page is small."""

import base64
import gzip
import hashlib
import json
import re
from datetime import date
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from dashboard.app import create_app, sorted_scripts
from dashboard.bundle import ASSETS, FONT, PLOTLY, SCRIPTS, STYLES, read_bundle
from dashboard.wire import KEPT_FOR
from geodata.store import Store

ZIPPED = {"Accept-Encoding": "gzip, br"}


@pytest.fixture
def client(tmp_path: Path) -> FlaskClient:
    app = create_app(Store(tmp_path), today=lambda: date(2026, 11, 22))
    tested: FlaskClient = app.server.test_client()
    return tested


@pytest.mark.parametrize(
    "path",
    [f"/{read_bundle().path(STYLES)}", "/_dash-dependencies", f"/{read_bundle().path(PLOTLY)}"],
)
def test_text_is_gzipped_for_those_who_accept_it(client: FlaskClient, path: str) -> None:
    plain, packed = client.get(path), client.get(path, headers=ZIPPED)
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
    assert gzip.decompress(packed.data) == plain.data
    assert int(packed.headers["Content-Length"]) == len(packed.data) < len(plain.data) / 2


def test_a_file_a_browser_holds_is_not_sent_again(client: FlaskClient) -> None:
    path = "/_dash-component-suites/dash/dcc/async-graph.js"
    first = client.get(path, headers=ZIPPED)
    again = client.get(path, headers={**ZIPPED, "If-None-Match": first.headers["ETag"]})
    assert (first.status_code, again.status_code, again.data) == (200, 304, b"")


def test_downloads_are_left_as_they_are(client: FlaskClient) -> None:
    assert "attachment" in client.get("/api/events.jsonl").headers["Content-Disposition"]
    assert client.get("/api/events.jsonl", headers=ZIPPED).status_code == 200
    assert "Content-Encoding" not in client.get(f"/{read_bundle().path(FONT)}").headers


@pytest.mark.parametrize("name", [STYLES, SCRIPTS, PLOTLY, FONT])
def test_what_lies_under_its_fingerprint_is_kept_for_a_year(client: FlaskClient, name: str) -> None:
    answer = client.get(f"/{read_bundle().path(name)}")
    assert answer.status_code == 200
    assert answer.cache_control.max_age == KEPT_FOR
    assert answer.cache_control.immutable
    assert not answer.cache_control.no_cache
    other = re.sub(r"kept-\w+", "kept-000000000000", read_bundle().path(name))
    assert client.get(f"/{other}").status_code == 404


def test_style_sheet_and_script_hold_every_file_of_their_kind() -> None:
    bundle = read_bundle()
    for path in ASSETS.glob("*.css"):
        assert path.read_text(encoding="utf-8") in bundle.styles
    for path in ASSETS.glob("*.js"):
        assert path.read_text(encoding="utf-8") in bundle.scripts


def test_the_document_names_only_what_the_first_view_needs(client: FlaskClient) -> None:
    text = client.get("/").text
    sources = re.findall(r'<script src="([^"]+)"', text)
    assert [each for each in sources if "dash_ag_grid" in each or "dash_table" in each] == []
    config = re.search(r'id="kizuna-config">(.*?)</script>', text)
    assert config is not None
    later = json.loads(config.group(1))["later"]
    names = [each.rpartition("/")[2].partition(".")[0] for each in later]
    assert names == ["dash_ag_grid", "async-community"]
    for path in [*sources, *later, *re.findall(r'href="([^"]+)"', text)]:
        assert client.get(path).status_code == 200, path
    policy = client.get("/").headers["Content-Security-Policy"]
    inline = re.findall(r'<script(?: id="_dash-renderer"[^>]*)?>(.*?)</script>', text, re.DOTALL)
    assert len(inline) == 2
    for script in inline:
        digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy


def test_scripts_are_sorted_by_when_they_are_needed() -> None:
    names = (
        "react.v1",
        "dash_ag_grid/dash_ag_grid.v2.min",
        "dash_table/a",
        "dash_core_components.v3",
    )
    now, later = sorted_scripts(
        "\n".join(f'<script src="/x/{each}.js"></script>' for each in names)
    )
    assert re.findall(r'src="/x/([^"]+)"', now) == [
        "react.v1.js",
        "dash_core_components.v3.js",
        "async-graph.v3.js",
    ]
    assert later == [
        "/x/dash_ag_grid/dash_ag_grid.v2.min.js",
        "/x/dash_ag_grid/async-community.v2.js",
    ]


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ({"path": "/ahead", "address": "lang=ja"}, "今後の予定 · Kizuna"),
        ({"path": "/nowhere", "size": "[1]", "theme": "pink"}, "Overview · Kizuna"),
        ({"size": '{"map": ["x", 1]}'}, "Overview · Kizuna"),
        ({"size": '{"map'}, "Overview · Kizuna"),
    ],
)
def test_a_page_is_answered_whatever_is_asked(
    client: FlaskClient, asked: dict[str, str], title: str
) -> None:
    answer = client.get("/api/page", query_string=asked)
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.json is not None
    assert answer.json["title"]["title"] == title
    assert answer.json["settled"]["asked"] == asked.get("address", "")
