"""Ties as bundled lines."""

import numpy as np
import pytest

from dashboard.figures.links import (
    JAPAN_GATES,
    STRAND_GAP,
    VIETNAM_GATES,
    bspline,
    japan_gate,
    seat_point,
    slots_of,
    strands,
    vietnam_gate,
)
from dashboard.figures.outlines import Ring, outline_rings
from dashboard.view import View
from geodata import gazetteer

Pairs = tuple[tuple[str, str], ...]


@pytest.fixture
def pairs(view: View) -> Pairs:
    return tuple((pair.vn, pair.jp) for pair in view.pairs)


def test_there_is_one_line_a_pair_from_seat_to_seat(pairs: Pairs) -> None:
    lines = strands(pairs, "side")
    assert set(lines) == set(pairs)
    for (vn, jp), (xs, ys) in lines.items():
        assert (xs[0], ys[0]) == pytest.approx(seat_point(vn, "side"), abs=0.1)
        assert (xs[-1], ys[-1]) == pytest.approx(seat_point(jp, "side"), abs=0.1)


def test_a_spline_stays_within_its_control_points() -> None:
    control = np.array([(0.0, 0.0), (1.0, 3.0), (4.0, 3.0), (5.0, 0.0)])
    xs, ys = bspline(control)
    assert np.all(np.diff(xs) > 0)
    assert ys.min() >= 0 and ys.max() < 3


def test_strands_of_a_gate_run_side_by_side(pairs: Pairs) -> None:
    slots = slots_of(pairs)
    for gate in VIETNAM_GATES:
        offsets = sorted(slots[pair][0] for pair in pairs if vietnam_gate(pair[0]) == gate)
        assert np.allclose(np.diff(offsets), STRAND_GAP)
        assert np.isclose(sum(offsets), 0)


@pytest.mark.parametrize(
    ("code", "gate"),
    [
        ("JP-01", "hokkaido"),
        ("JP-13", "kanto"),
        ("JP-27", "kansai"),
        ("JP-40", "west"),
        ("JP-37", "west"),
        ("JP-46", "kyushu"),
        ("JP-47", "pacific"),
    ],
)
def test_every_prefecture_has_a_gate_at_sea(code: str, gate: str) -> None:
    assert japan_gate(code)[0] == gate


def test_every_unit_has_a_gate() -> None:
    for era in ("34", "63"):
        assert {vietnam_gate(unit.code) for unit in gazetteer.units(era)} <= set(VIETNAM_GATES)
    assert {japan_gate(unit.code) for unit in gazetteer.units("JP")} <= set(JAPAN_GATES)


@pytest.mark.parametrize("code", ["JP-42", "JP-43", "JP-46", "JP-47"])
def test_links_to_kyushu_s_coast_cross_no_other_prefecture_by_much(code: str) -> None:
    pairs = tuple((unit.code, code) for unit in gazetteer.units("34"))
    others = [
        ring
        for other, rings in outline_rings("side", "34").items()
        if other.startswith("JP") and other != code
        for ring in rings
    ]
    for xs, ys in strands(pairs, "side").values():
        inside = sum(
            any(contains(ring, x, y) for ring in others) for x, y in zip(xs, ys, strict=True)
        )
        assert inside <= 3


def contains(ring: Ring, x: float, y: float) -> bool:
    xs, ys = ring
    if not (xs.min() < x < xs.max() and ys.min() < y < ys.max()):
        return False
    next_x, next_y = np.roll(xs, -1), np.roll(ys, -1)
    crosses = (ys > y) != (next_y > y)
    at = xs[crosses] + (y - ys[crosses]) * (next_x[crosses] - xs[crosses]) / (
        next_y[crosses] - ys[crosses]
    )
    return bool((at > x).sum() % 2)


def test_at_true_positions_a_link_is_its_great_circle() -> None:
    ((xs, ys),) = strands((("VN34-01", "JP-13"),), "true").values()
    length = np.hypot(np.diff(xs), np.diff(ys)).sum()
    assert length == pytest.approx(3670, rel=0.02)


def test_single_country_frames_have_no_links(pairs: Pairs) -> None:
    assert strands(pairs, "vn") == strands(pairs, "jp") == {}
