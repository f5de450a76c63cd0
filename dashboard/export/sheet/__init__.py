"""One page of vector drawing: where everything stands, as plain data, before anything is drawn."""

from .briefing import compose
from .items import Sheet
from .papers import PAPERS, Paper, paper_of
from .svg import to_svg

__all__ = ["PAPERS", "Paper", "Sheet", "compose", "paper_of", "to_svg"]
