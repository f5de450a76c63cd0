"""The papers an image can be composed for, in CSS pixels."""

from dataclasses import dataclass
from typing import Final

from geodata.errors import QueryError


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet's size. Text sizes are those of a sheet 900 pixels high, so `zoom` fits them to it.

    `print_size`: what a style sheet's `@page` asks for.
    """

    name: str
    width: int
    height: int
    print_size: str

    @property
    def is_portrait(self) -> bool:
        """Whether it is higher than wide."""
        return self.height > self.width


PAPERS: Final = {
    paper.name: paper
    for paper in (
        Paper("16x9", 1600, 900, "13.333in 7.5in"),
        Paper("4x3", 1360, 1020, "10in 7.5in"),
        Paper("a4-landscape", 1440, 1018, "A4 landscape"),
        Paper("a4-portrait", 1080, 1527, "A4 portrait"),
    )
}


def paper_of(name: str) -> Paper:
    """The paper of this name. Raises QueryError with the known names."""
    if name not in PAPERS:
        raise QueryError(f'unknown value "{name}" of "paper"; one of: {", ".join(PAPERS)}')
    return PAPERS[name]
