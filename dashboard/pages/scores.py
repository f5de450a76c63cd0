"""The table of scores per language on the About page."""

from dash import html

from ..locale import Texts
from ..scores import Score, read_scores


def score_table(t: Texts) -> html.Table:
    """Articles, events annotated, and the shares that are right and that were found."""
    heads = (
        *(t.say("Language"), t.say("Articles"), t.say("Events")),
        *(t.say("right of those found"), t.say("found of those there")),
    )
    return html.Table(
        [
            html.Thead(
                html.Tr(
                    [
                        html.Th(head, scope="col", className="figures" if at else None)
                        for at, head in enumerate(heads)
                    ]
                )
            ),
            html.Tbody([_row(score, t) for score in read_scores()]),
        ],
        className="plain-table",
    )


def _row(score: Score, t: Texts) -> html.Tr:
    language = t.language_name(score.language) if score.language else t.say("all four")
    numbers = (score.articles, score.annotated)
    return html.Tr(
        [
            html.Th(language, scope="row"),
            *(html.Td(t.number(number), className="figures") for number in numbers),
            html.Td(t.percent(score.precision), className="figures"),
            html.Td(t.percent(score.recall), className="figures"),
        ]
    )
