"""From a query to a composed sheet, and the sheet as SVG: drawn here, no browser needed.

A browser is only asked for what it alone can do, pixels and pages with fonts in them: the page
itself for downloads (assets/export-picture.js), a headless one for `kizuna export`.
"""

import json
from datetime import date
from typing import cast, get_args

from dashboard.export.drawing import draw
from dashboard.export.manifest import Manifest
from dashboard.export.sheet import Sheet, compose, paper_of, to_svg
from dashboard.export.sheet.briefing import SUBJECTS, Subject
from dashboard.figures.style import ThemeName
from dashboard.query import Query
from dashboard.scene import set_scene
from geodata.errors import QueryError
from geodata.store import Store


def compose_sheet(
    store: Store, query: Query, subject: str, paper: str, theme: str, today: date
) -> Sheet:
    """The picture of a query. Raises QueryError for an unknown subject, paper or theme."""
    for key, value, known in (
        ("subject", subject, SUBJECTS),
        ("theme", theme, get_args(ThemeName)),
    ):
        if value not in known:
            raise QueryError(f'unknown value "{value}" of "{key}"; one of: {", ".join(known)}')
    scene = set_scene(store, query, cast(ThemeName, theme), today)
    manifest = Manifest.of(query, store.choose(*query.condition()))
    return compose(scene, manifest, cast(Subject, subject), paper_of(paper))


def sheet_svg(sheet: Sheet) -> str:
    """The whole picture as one SVG document, text as text."""
    return to_svg(sheet, {name: draw(name, figure) for name, figure in sheet.figures.items()})


def sheet_json(sheet: Sheet) -> str:
    """What the page's script needs: the picture, its size in pixels and on paper, a file name."""
    return json.dumps(
        {
            "svg": sheet_svg(sheet),
            "width": sheet.width,
            "height": sheet.height,
            "page": sheet.print_size,
            "file": sheet.file,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
