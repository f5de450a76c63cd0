import json
from pathlib import Path
from typing import cast

import pytest
from geopy.exc import GeocoderQueryError, GeocoderUnavailable

from geodata.errors import UnreadableError
from geodata.nominatim import OnlineAnswer, OnlineGeocoder
from geodata.placelist import PlacedName, geocode_lines, geocode_table, to_geojson


def placed(name: str, on: str | None = None, online: object = None) -> PlacedName:
    (found,) = geocode_lines([name], on, cast(OnlineGeocoder | None, online))
    return found


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Hạ Long", "Hạ Long\tVN-13\tHạ Long\tcity\t20.95045\t107.07336\tVN34-22"),
        ("da nang", "da nang\tVN-DN\tĐà Nẵng\tprovince\t16.06778\t108.22083\tVN34-48"),
        ("大阪", "大阪\tJP-27\t大阪\tprefecture\t34.69379\t135.50107\t"),
        ("Gyeongnam", "Gyeongnam\tKR-48\tGyeongnam\tprovince\t35.31900\t128.21700\t"),
        ("Japan", "Japan\t\tJapan\tcountry\t35.68950\t139.69171\t"),
        ("大泉町", "大泉町\tJP-10\t大泉町\tcity\t\t\t"),
        ("Atlantis", "Atlantis\t\t\t\t\t\t"),
        ("a\tb", "a b\t\t\t\t\t\t"),
    ],
)
def test_a_name_is_one_line_of_seven_fields(name: str, line: str) -> None:
    assert placed(name).line() == line
    assert line.count("\t") == 6


def test_an_ambiguous_name_tells_what_was_taken_and_why() -> None:
    found = placed("Sakai")
    assert found.found
    assert found.address == "Sakai, Osaka, Japan"
    assert found.reason == "the largest of this name"
    assert found.candidates[0] == "Sakai, Fukui, Japan (city, JP-18)"
    assert len(found.candidates) == 3


def test_an_unknown_name_gives_the_three_nearest() -> None:
    found = placed("Hokaido")
    assert not found.found
    assert len(found.suggestions) == 3
    assert found.suggestions[0] == "Hokkaidō (JP-01)"
    assert found.latitude is found.longitude is None


def test_a_place_without_a_coordinate_is_found_without_one() -> None:
    found = placed("群馬県大泉町")
    assert found.found
    assert (found.iso, found.latitude) == ("JP-10", None)
    assert "no coordinate" in found.reason


def test_a_unit_not_in_force_is_not_found_and_its_successor_named() -> None:
    found = placed("Bình Dương", on="2026-03-01")
    assert not found.found
    assert "Hồ Chí Minh (VN34-79)" in found.reason
    assert placed("Bình Dương", on="2025-06-30").iso == "VN-57"


def test_an_impossible_day_is_refused_before_any_name() -> None:
    with pytest.raises(GeocoderQueryError, match="YYYY-MM-DD"):
        list(geocode_lines(["Huế"], on="2026-02-30"))


@pytest.mark.parametrize("point", ["10.98, 106.65", "10.98 106.65", "10.98;106.65"])
def test_a_coordinate_is_placed_in_its_unit(point: str) -> None:
    found = placed(point, on="2026-01-01")
    assert found.found
    assert (found.iso, found.unit34, found.kind) == ("VN-57", "VN34-79", "province")
    assert (found.latitude, found.longitude) == (10.98, 106.65)
    assert "Thủ Dầu Một" in found.address


def test_a_coordinate_in_neither_country_keeps_its_point() -> None:
    found = placed("37.55, 126.98")
    assert not found.found
    assert (found.latitude, found.longitude) == (37.55, 126.98)
    assert "neither" in found.reason


def test_an_empty_name_is_not_found() -> None:
    assert "empty" in placed(" ").reason


class Online:
    """Answers like a server that knows one industrial park."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def geocode(self, name: str) -> OnlineAnswer | None:
        self.asked.append(name)
        if name == "away":
            raise GeocoderUnavailable("the server is away")
        if name != "Bắc Tiền Phong park":
            return None
        return OnlineAnswer(
            name="Bắc Tiền Phong park, Quảng Yên",
            latitude=20.85,
            longitude=106.88,
            country="VN",
            kind="industrial",
            provider="http://localhost",
            taken_on="2026-11-22",
        )


def test_the_online_geocoder_is_asked_for_unknown_names_only() -> None:
    online = Online()
    placed("Sakai", online=online)
    placed("Bình Dương", on="2026-01-01", online=online)
    assert online.asked == []
    found = placed("Bắc Tiền Phong park", online=online)
    assert online.asked == ["Bắc Tiền Phong park"]
    assert (found.kind, found.iso, found.unit34) == ("venue", "VN-13", "VN34-22")
    assert "OpenStreetMap" in found.attribution
    assert found.reason == "http://localhost, 2026-11-22"


def test_names_that_no_one_knows_give_the_nearest() -> None:
    assert placed("Hokaido", online=Online()).suggestions


def test_a_server_that_is_away_is_told() -> None:
    found = placed("away", online=Online())
    assert not found.found
    assert "the server is away" in found.reason


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_table_holds_names_and_coordinates(tmp_path: Path) -> None:
    table = write(
        tmp_path / "places.csv",
        "note,name,lat,lon\n"
        "port,Hải Phòng,,\n"
        'office,"Sakai, Fukui",,\n'
        "site,,10.98,106.65\n"
        "?,Atlantis,,\n",
    )
    rows = list(geocode_table(table))
    assert [row.iso for row in rows] == ["VN-HP", "JP-18", "VN-57", ""]
    assert [row.columns["note"] for row in rows] == ["port", "office", "site", "?"]


def test_without_a_name_column_the_first_one_counts(tmp_path: Path) -> None:
    table = write(tmp_path / "places.csv", "\ufeffCity,Year\nYokohama,2013\n")
    (row,) = geocode_table(table)
    assert (row.iso, row.columns) == ("JP-14", {"City": "Yokohama", "Year": "2013"})


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00n"])
def test_a_table_that_cannot_be_read_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "places.csv").write_bytes(content)
    with pytest.raises(UnreadableError, match=r"places\.csv"):
        list(geocode_table(tmp_path / "places.csv"))
    with pytest.raises(UnreadableError, match=r"missing\.csv"):
        list(geocode_table(tmp_path / "missing.csv"))


def test_geojson_has_a_feature_for_each_row(tmp_path: Path) -> None:
    table = write(tmp_path / "places.csv", "name,note\nHạ Long,a\nAtlantis,b\n")
    collection = json.loads(json.dumps(to_geojson(geocode_table(table))))
    found, unknown = collection["features"]
    assert found["geometry"] == {"type": "Point", "coordinates": [107.07336, 20.95045]}
    assert found["properties"]["iso"] == "VN-13"
    assert found["properties"]["note"] == "a"
    assert unknown["geometry"] is None
    assert unknown["properties"]["iso"] is None
    assert "GeoNames" in collection["attribution"][0]
