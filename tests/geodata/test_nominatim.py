"""The online geocoder against a server on this machine that speaks Nominatim's protocol."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from geopy.exc import ConfigurationError, GeocoderRateLimited, GeocoderServiceError
from geopy.extra.rate_limiter import RateLimiter

from geodata.nominatim import ATTRIBUTION, OnlineGeocoder

HOTEL = {
    "place_id": 101,
    "licence": "Data © OpenStreetMap contributors, ODbL 1.0. http://osm.org/copyright",
    "lat": "20.8561",
    "lon": "106.6822",
    "type": "industrial",
    "display_name": "An industrial park, Hải An, Hải Phòng, Việt Nam",
    "address": {"country": "Việt Nam", "country_code": "vn"},
}


@dataclass
class Server:
    """What was asked, and what to answer: a status and the places found."""

    address: str = ""
    asked: list[dict[str, list[str]]] = field(default_factory=list)
    agents: list[str] = field(default_factory=list)
    status: int = 200
    places: list[dict[str, Any]] = field(default_factory=lambda: [HOTEL])


@pytest.fixture
def server() -> Iterator[Server]:
    state = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            state.asked.append(parse_qs(urlsplit(self.path).query))
            state.agents.append(self.headers["User-Agent"])
            body = json.dumps(state.places).encode()
            self.send_response(state.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    http = HTTPServer(("127.0.0.1", 0), Handler)
    state.address = f"http://127.0.0.1:{http.server_port}"
    Thread(target=http.serve_forever, daemon=True).start()
    yield state
    http.shutdown()
    http.server_close()


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "answers" / "geocoder.sqlite"


def online(server: Server, cache: Path) -> OnlineGeocoder:
    return OnlineGeocoder(
        cache, server.address, seconds_apart=0.0, today=lambda: date(2026, 11, 22)
    )


def test_an_answer_names_its_provider_day_and_credit(server: Server, cache: Path) -> None:
    answer = online(server, cache).geocode("An industrial park")
    assert answer is not None
    assert (answer.latitude, answer.longitude) == (20.8561, 106.6822)
    assert (answer.country, answer.kind) == ("VN", "industrial")
    assert answer.name.startswith("An industrial park")
    assert (answer.provider, answer.taken_on) == (server.address, "2026-11-22")
    assert answer.attribution == ATTRIBUTION


def test_the_server_is_asked_as_its_rules_want(server: Server, cache: Path) -> None:
    online(server, cache).geocode("An industrial park", language="vi")
    (question,) = server.asked
    assert question["q"] == ["An industrial park"]
    assert question["countrycodes"] == ["vn,jp"]
    assert question["accept-language"] == ["vi"]
    assert question["limit"] == ["1"]
    assert server.agents[0].startswith("kizuna/")


def test_a_name_is_asked_for_once(server: Server, cache: Path) -> None:
    first = online(server, cache).geocode("An industrial park")
    again = online(server, cache).geocode("An industrial park")
    assert first == again
    assert len(server.asked) == 1
    online(server, cache).geocode("An industrial park", language="ja")
    assert len(server.asked) == 2


def test_not_found_is_remembered_too(server: Server, cache: Path) -> None:
    server.places = []
    assert online(server, cache).geocode("Nowhere") is None
    assert online(server, cache).geocode("Nowhere") is None
    assert len(server.asked) == 1


def test_the_cache_keeps_provider_and_day(server: Server, cache: Path) -> None:
    online(server, cache).geocode("An industrial park")
    with sqlite3.connect(cache) as database:
        rows = database.execute("SELECT provider, taken_on FROM answers").fetchall()
    database.close()
    assert rows == [(server.address, "2026-11-22")]


@pytest.mark.parametrize(
    ("status", "error"), [(429, GeocoderRateLimited), (503, GeocoderServiceError)]
)
def test_a_refusal_is_raised_and_not_remembered(
    server: Server, cache: Path, status: int, error: type[Exception]
) -> None:
    server.status = status
    with pytest.raises(error):
        online(server, cache).geocode("An industrial park")
    server.status = 200
    assert online(server, cache).geocode("An industrial park") is not None


def test_a_server_that_is_away_is_no_not_found(server: Server, cache: Path) -> None:
    away = OnlineGeocoder(cache, "http://127.0.0.1:9", seconds_apart=0.0)
    with pytest.raises(GeocoderServiceError):
        away.geocode("An industrial park")


@pytest.mark.parametrize("address", ["nominatim.example.org", "ftp://example.org", "", "http://"])
def test_what_is_no_server_is_refused(cache: Path, address: str) -> None:
    with pytest.raises(ConfigurationError, match="write an address"):
        OnlineGeocoder(cache, address)


def test_questions_are_a_second_apart_unless_told(
    monkeypatch: pytest.MonkeyPatch, cache: Path
) -> None:
    delays: list[float] = []

    def watched(self: RateLimiter, func: object, **settings: Any) -> None:
        delays.append(settings["min_delay_seconds"])
        assert settings["swallow_exceptions"] is False

    monkeypatch.setattr(RateLimiter, "__init__", watched)
    OnlineGeocoder(cache)
    assert delays == [1.0]
