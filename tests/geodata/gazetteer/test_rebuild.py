"""Rebuilding gives the committed files; without the packages, what can be checked of its steps."""

from pathlib import Path

import pytest
from shapely.geometry import MultiPolygon, Polygon, box

from geodata.gazetteer import boundaries
from geodata.gazetteer.rebuild import names
from geodata.gazetteer.rebuild.corrections import CUTS, ISLETS, MOVES
from geodata.gazetteer.rebuild.layers import geojson, simplified
from geodata.gazetteer.rebuild.romaji import display, marked, plain, romanised
from geodata.gazetteer.rebuild.rows import read_rows
from geodata.gazetteer.units import is_unit

DATA = Path(__file__).parents[3] / "geodata" / "gazetteer" / "data"


@pytest.mark.slow
def test_rebuilding_gives_the_committed_files_byte_for_byte(tmp_path: Path) -> None:
    """Needs the extra `rebuild`, npm, and about half a minute."""
    from geodata.gazetteer.rebuild.build import build
    from geodata.gazetteer.rebuild.sources import Sources

    files = build(Sources(tmp_path))
    assert len(files) == 11
    changed = [name for name, content in files.items() if (DATA / name).read_bytes() != content]
    assert changed == []


def test_the_tables_of_names_follow_from_the_others() -> None:
    changed = [
        name for name, content in names.build().items() if (DATA / name).read_bytes() != content
    ]
    assert changed == [], "python -m geodata.gazetteer.rebuild.names makes them anew"


def test_every_derived_file_is_there_and_every_layer_is_read_from_one() -> None:
    layers = ("vn63", "vn34", "jp47", "neighbours", "disputed")
    assert all(boundaries(layer)["features"] for layer in layers)  # type: ignore[arg-type]
    assert len(list(DATA.glob("*.geojson"))) == 8


def test_corrections_name_units() -> None:
    for move in MOVES:
        assert is_unit(move.source)
        assert is_unit(move.target)
    for cut in CUTS:
        assert is_unit(cut.source)
        assert is_unit(cut.target)
        assert cut.area.is_valid
    assert all(is_unit(code) for rows in ISLETS.values() for *_, code in rows)


def test_hand_made_tables_name_units_and_municipalities_once() -> None:
    vietnam = [(row["region"], row["name"]) for row in read_rows("vietnam_cities")]
    assert all(is_unit(region) for region, _ in vietnam)
    assert len(set(vietnam)) == len(vietnam)
    japan = [row["code"] for row in read_rows("japan_cities")]
    assert all(is_unit(f"JP-{code[:2]}") for code in japan)
    assert len(set(japan)) == len(japan)


@pytest.mark.parametrize(
    ("kana", "letters", "name", "with_macrons"),
    [
        ("オオイズミ", "ooizumi", "Oizumi", "Ōizumi"),
        ("サッポロ", "sapporo", "Sapporo", "Sapporo"),
        ("ｷﾀｷｭｳｼｭｳ", "kitakyuushuu", "Kitakyushu", "Kitakyūshū"),
        ("ニッチュウ", "nitchuu", "Nitchu", "Nitchū"),
        ("ギョウダ", "gyouda", "Gyoda", "Gyōda"),
        ("ジョウヨウ", "jouyou", "Joyo", "Jōyō"),
    ],
)
def test_readings_are_romanised(kana: str, letters: str, name: str, with_macrons: str) -> None:
    assert (romanised(kana), display(kana), marked(kana)) == (letters, name, with_macrons)
    assert plain(with_macrons) == plain(letters) == plain(name)


def test_simplifying_keeps_common_borders_and_the_largest_part() -> None:
    ragged = [(1, 0), (1.002, 0.25), (0.998, 0.5), (1.003, 0.75), (1, 1)]
    west = Polygon([(0, 0), *ragged, (0, 1)])
    east = Polygon([(2, 0), (2, 1), *reversed(ragged)])
    islet = box(5, 5, 5.001, 5.001)
    found = simplified({"a": MultiPolygon([west, islet]), "b": east}, 0.01, 2.0)
    assert found["a"].geom_type == "Polygon"
    assert found["a"].intersection(found["b"]).area == 0
    assert found["a"].touches(found["b"])
    (only,) = simplified({"a": islet}, 0.01, 2.0).values()
    assert not only.is_empty


def test_written_rings_run_clockwise_with_rounded_points_and_none_twice() -> None:
    square = box(0.00004, 0, 1, 1)
    sliver = box(3, 3, 3.0001, 3.0001)
    text = geojson({"x": MultiPolygon([square, sliver])}, 3, status="test").decode()
    assert text == (
        '{"type":"FeatureCollection","features":[{"type":"Feature","id":"x",'
        '"properties":{"status":"test"},"geometry":{"type":"MultiPolygon","coordinates":'
        "[[[[1.0,0.0],[0.0,0.0],[0.0,1.0],[1.0,1.0],[1.0,0.0]]]]}}]}"
    )
