"""`kizuna geocode`: lines to standard output, everything else to standard error."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from dashboard.cli import app


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["geocode", *arguments])


def test_names_are_printed_one_line_each() -> None:
    found = run("Hạ Long", "大阪")
    assert found.exit_code == 0
    assert found.stdout == (
        "Hạ Long\tVN-13\tHạ Long\tcity\t20.95045\t107.07336\tVN34-22\n"
        "大阪\tJP-27\t大阪\tprefecture\t34.69379\t135.50107\t\n"
    )
    assert "GeoNames" in found.stderr


def test_an_ambiguous_name_names_its_candidates_apart() -> None:
    found = run("Sakai")
    assert found.exit_code == 0
    assert found.stdout.count("\n") == 1
    assert "took Sakai, Osaka, Japan (the largest of this name)" in found.stderr
    assert "Sakai, Fukui, Japan (city, JP-18)" in found.stderr


def test_an_unknown_name_suggests_three_and_the_rest_is_done() -> None:
    found = run("Hokaido", "Huế")
    assert found.exit_code == 1
    assert found.stdout.splitlines()[0] == "Hokaido\t\t\t\t\t\t"
    assert found.stdout.splitlines()[1].startswith("Huế\tVN-26\t")
    suggested = next(line for line in found.stderr.splitlines() if "nearest names" in line)
    assert suggested.count("(") == 3
    assert "Hokkaidō (JP-01)" in suggested


def test_a_unit_not_in_force_is_refused_and_its_successor_named() -> None:
    found = run("Bình Dương", "--on", "2026-03-01")
    assert found.exit_code == 1
    assert "Hồ Chí Minh (VN34-79)" in found.stderr
    assert run("Bình Dương", "--on", "2025-06-30").exit_code == 0


@pytest.mark.parametrize("arguments", [(), ("Huế", "--on", "2026-02-30")])
def test_wrong_usage_is_told(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2


def test_a_table_becomes_geojson(tmp_path: Path) -> None:
    table, output = tmp_path / "places.csv", tmp_path / "out.geojson"
    table.write_text('name,note\nHạ Long,a\n"10.98, 106.65",b\n', encoding="utf-8")
    found = run("--file", str(table), "--output", str(output))
    assert (found.exit_code, found.stdout) == (0, "")
    features = json.loads(output.read_text(encoding="utf-8"))["features"]
    assert [each["properties"]["iso"] for each in features] == ["VN-13", "VN-57"]
    assert [each["properties"]["note"] for each in features] == ["a", "b"]


def test_a_missing_table_is_told(tmp_path: Path) -> None:
    found = run("--file", str(tmp_path / "places.csv"))
    assert found.exit_code == 1
    assert "places.csv: cannot be read" in found.stderr


def test_a_server_that_is_no_address_is_told(tmp_path: Path) -> None:
    found = run("Foo", "--online", "--server", "nowhere", "--store", str(tmp_path))
    assert found.exit_code == 2
    assert "write an address" in " ".join(found.stderr.split())
