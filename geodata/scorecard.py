"""The scores of an evaluation as lines of plain text."""

from geodata.evaluate import BANDS, MEASURES, Evaluation
from geodata.gold import Entry
from geodata.records import EVENT_TYPES


def report(evaluation: Evaluation, *, verbose: bool = False) -> list[str]:
    """The scores as lines of plain text; `verbose` adds every miss and extra."""
    languages = sorted({article.language for article in evaluation.articles})
    lines = [f"{'':12}" + "".join(f"{name + ' P/R/F1':>20}" for name in MEASURES) + "   gold"]
    lines.append(_row("all", evaluation))
    lines += [_row(language, evaluation, language=language) for language in languages]
    lines += [_row(name, evaluation, type=name) for name in EVENT_TYPES]
    regions = evaluation.regions
    lines += [
        f"dates right where type and region match: {evaluation.dates_right:.3f}",
        f"regions per article: P {regions.precision:.3f} R {regions.recall:.3f} "
        f"F1 {regions.f1:.3f}",
    ]
    for low, high in BANDS:
        tally = evaluation.band(low, high)
        if tally.predicted:
            lines.append(
                f"confidence {low:.1f}-{min(high, 1.0):.1f}: {tally.hits} of {tally.predicted} "
                f"right ({tally.precision:.2f})"
            )
    if verbose:
        for article in evaluation.articles:
            lines += [f"{article.id} miss  {_told(entry)}" for entry in article.misses]
            lines += [f"{article.id} extra {_told(entry)}" for entry in article.extras]
    return lines


def _row(label: str, evaluation: Evaluation, *, language: str = "", type: str = "") -> str:
    cells = []
    for measure in MEASURES:
        tally = evaluation.tally(measure, language=language, type=type)
        cells.append(f"  {tally.precision:.3f} {tally.recall:.3f} {tally.f1:.3f}")
    gold = evaluation.tally("TDR", language=language, type=type).gold
    return f"{label:12}" + "".join(f"{cell:>20}" for cell in cells) + f"{gold:7}"


def _told(entry: Entry) -> str:
    date = entry.date.edtf if entry.date else "undated"
    where = ",".join(sorted(entry.regions)) or "national"
    return f"{entry.type} {date} {where} | {entry.evidence}"
