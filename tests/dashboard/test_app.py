"""The application without a browser: its headers, its document, what it refuses."""

import io
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from plotly.offline import get_plotlyjs_version

import dashboard
from dashboard.app import create_app
from dashboard.pages.evidence import safe_link
from dashboard.pages.graph import GRAPH
from dashboard.scores import FILE, as_csv, measure
from geodata.store import Store

ASSETS = Path(dashboard.__file__).parent / "assets"


@pytest.fixture
def client(tmp_path: Path) -> FlaskClient:
    app = create_app(Store(tmp_path), today=lambda: date(2026, 11, 22))
    tested: FlaskClient = app.server.test_client()
    return tested


def test_every_answer_allows_only_this_machine(client: FlaskClient) -> None:
    for path in ("/", "/assets/base.css", "/api/events.csv", "/nowhere/at/all"):
        headers = client.get(path).headers
        policy = dict(
            part.strip().partition(" ")[::2]
            for part in headers["Content-Security-Policy"].split(";")
        )
        assert policy["default-src"] == "'self'"
        assert "unsafe" not in policy["script-src"]
        assert not re.search(r"https?:|\*", headers["Content-Security-Policy"])
        assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("language", ["en", "vi", "ja", "id"])
def test_the_document_says_its_language_and_loads_nothing_from_elsewhere(
    client: FlaskClient, language: str
) -> None:
    text = client.get(f"/?lang={language}").text
    assert f'<html lang="{language}"' in text
    assert re.findall(r'(?:src|href)="(?:https?:)?//[^"]*"', text) == []
    assert '<meta name="viewport"' in text


def test_the_settings_cannot_end_their_script_element(client: FlaskClient) -> None:
    text = client.get("/?q=</script><script>alert(1)</script>").text
    held = re.search(r'id="kizuna-config">(.*?)</script>', text)
    assert held is not None
    settings: dict[str, Any] = json.loads(held.group(1))
    assert settings["defaults"]["country"] == "JP"
    assert settings["units"]["VN-57"] == "VN34-79"
    assert "alert(1)" not in text


def test_no_chart_can_be_sent_away() -> None:
    assert GRAPH["showSendToCloud"] is False
    assert GRAPH["plotlyServerURL"] == ""
    assert GRAPH["displayModeBar"] is False


def test_the_bundled_plotly_is_the_version_that_draws_the_figures() -> None:
    bundle = (ASSETS / "vendor" / "plotly-cartesian.min.js").read_text(encoding="utf-8")[:400]
    assert f"v{get_plotlyjs_version()}" in bundle


def test_only_the_page_itself_may_send_documents(client: FlaskClient) -> None:
    def send(name: str, headers: dict[str, str]) -> Any:
        data = {"file": (io.BytesIO(b"text"), name)}
        return client.post("/api/documents", data=data, headers=headers)

    assert send("a.txt", {}).status_code == 403
    refused = send("a.exe", {"Kizuna-Page": "1"})
    assert refused.status_code == 400
    assert "is not read" in refused.json["message"]
    assert client.post("/api/documents", headers={"Kizuna-Page": "1"}).status_code == 400
    taken = send("a.txt", {"Kizuna-Page": "1"})
    assert (taken.status_code, taken.json["message"]) == (202, "a.txt")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/a?b=1", "https://example.org/a?b=1"),
        (" http://example.org ", "http://example.org"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("//example.org/x", None),
        ("https://", None),
        ("http://[", None),
        ("", None),
    ],
)
def test_only_web_addresses_become_links(url: str, expected: str | None) -> None:
    assert safe_link(url) == expected


def test_the_scores_on_the_about_page_are_those_measured() -> None:
    """When this fails, the extractor changed: python -m dashboard.scores tests/devset."""
    devset = Path(__file__).parents[1] / "devset"
    assert FILE.read_text(encoding="utf-8") == as_csv(measure(devset))
