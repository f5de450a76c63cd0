"""The routes as another program uses them."""

import csv
import gzip
import io
import json
from datetime import date

import pytest
from flask import Flask
from flask.testing import FlaskClient

from dashboard.api import FORMATS, TYPES, add_api
from dashboard.export.files import write_data
from dashboard.query import Query
from geodata.store import Store


@pytest.fixture
def client(store: Store) -> FlaskClient:
    server = Flask(__name__)
    add_api(server, store, lambda: date(2026, 11, 22))
    return server.test_client()


def test_answers_as_the_page_filters(client: FlaskClient) -> None:
    answer = client.get("/api/events.csv?region=VN-13&year=2020..2025")
    assert answer.status_code == 200
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert [row["id"] for row in rows] == ["ev-days"]
    said = answer.headers["Kizuna-Export"]
    assert "filter: region=VN-13&year=2020..2025; 1 events from 2 sources" in said


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_is_the_same_file_as_the_command_writes(
    client: FlaskClient, store: Store, format: str
) -> None:
    out = io.BytesIO()
    suffix = format.removeprefix("excel.")
    write_data(store, Query.from_url("lang=vi"), suffix, out, bom=format == "excel.csv")
    answer = client.get(f"/api/events.{format}?lang=vi")
    assert answer.data == out.getvalue()
    assert answer.headers["Content-Type"] == TYPES[format]
    assert answer.content_length == len(out.getvalue())


def test_a_known_etag_is_answered_without_a_body(client: FlaskClient) -> None:
    first = client.get("/api/events.jsonl?year=2025")
    again = client.get(
        "/api/events.jsonl?year=2025", headers={"If-None-Match": first.headers["ETag"]}
    )
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]


@pytest.mark.parametrize("format", ["jsonl", "csv"])
def test_every_answer_names_its_manifest(client: FlaskClient, format: str) -> None:
    answer = client.get(f"/api/events.{format}?region=VN-13&year=1950")
    link, relation = answer.headers["Link"].split("; ")
    assert relation == 'rel="describedby"'
    told = client.get(f"/api/{link.strip('<>')}")
    assert told.content_type == "application/json"
    assert told.json is not None
    assert (told.json["query"], told.json["events"]) == ("region=VN-13&year=1950", 0)


@pytest.mark.parametrize("other", ["/api/events.jsonl?year=2024", "/api/events.csv?year=2025"])
def test_an_etag_fits_one_query_and_format(client: FlaskClient, other: str) -> None:
    first = client.get("/api/events.jsonl?year=2025")
    answer = client.get(other, headers={"If-None-Match": first.headers["ETag"]})
    assert answer.status_code == 200


def test_gzip_for_those_who_accept_it(client: FlaskClient) -> None:
    plain = client.get("/api/events.geojson")
    packed = client.get("/api/events.geojson", headers={"Accept-Encoding": "gzip, br"})
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.headers["Vary"] == "Accept-Encoding"
    assert gzip.decompress(packed.data) == plain.data
    assert len(json.loads(plain.data)["features"]) == 5


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("colour=events&region=VN-99", 'unknown region "VN-99"'),
        ("regoin=VN-13", 'unknown key "regoin"'),
        ("year=2025..2020", '"2025..2020" is not a span of time'),
    ],
)
def test_what_is_not_understood_is_refused_by_name(
    client: FlaskClient, query: str, named: str
) -> None:
    answer = client.get(f"/api/events.csv?{query}")
    assert answer.status_code == 400
    assert answer.json is not None
    assert named in answer.json["error"]


def test_an_unknown_format_is_answered_with_the_known_ones(client: FlaskClient) -> None:
    answer = client.get("/api/events.xml")
    assert answer.status_code == 404
    assert answer.json == {"error": f'no format "xml"; one of: {", ".join(FORMATS)}'}
