"""All derived files, from the raw data."""

from geodata.gazetteer.rebuild.abroad import abroad_table
from geodata.gazetteer.rebuild.backdrop import read_backdrop
from geodata.gazetteer.rebuild.japan import read_japan
from geodata.gazetteer.rebuild.layers import LEVELS, dissolved, geojson, simplified
from geodata.gazetteer.rebuild.outlines import read_outlines, take_senkaku
from geodata.gazetteer.rebuild.points import unit_points
from geodata.gazetteer.rebuild.rows import city_table
from geodata.gazetteer.rebuild.sources import Sources
from geodata.gazetteer.rebuild.vietnam import read_vietnam


def build(sources: Sources) -> dict[str, bytes]:
    """Return the content of every derived file of data/ by its name."""
    vietnam, japan = read_outlines(sources, "VN"), read_outlines(sources, "JP")
    senkaku = take_senkaku(japan)
    neighbours, disputed = read_backdrop(sources, senkaku)
    files: dict[str, bytes] = {}
    for level, (tolerance, smallest) in LEVELS.items():
        vn63 = simplified(vietnam, tolerance, smallest)
        files[f"vn63.{level}.geojson"] = geojson(vn63, 3)
        files[f"vn34.{level}.geojson"] = geojson(dissolved(vn63), 3)
        files[f"jp47.{level}.geojson"] = geojson(simplified(japan, tolerance, smallest), 3)
    files["neighbours.geojson"] = geojson(neighbours, 2)
    files["disputed.geojson"] = geojson(disputed, 3, status="disputed")
    everything = {**vietnam, **dissolved(vietnam), **japan}
    files["unit_points.csv"] = unit_points(sources, everything)
    files["abroad.csv"] = abroad_table(sources)
    files["cities.csv"] = city_table([*read_vietnam(sources, vietnam), *read_japan(sources)])
    return files
