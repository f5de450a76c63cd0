"""Where the seeds are: the articles and registry tables that Kizuna ships with."""

from importlib.resources import files
from pathlib import Path

from geodata.errors import UnreadableError


def seeds_folder() -> Path:
    """Return the folder of the seeds.

    A checkout, and an editable install of one, has them beside the package; a wheel carries them
    inside it. Raises UnreadableError when they are in neither place.
    """
    package = Path(str(files("geodata")))
    for folder in (package.parent / "seeds", package / "_seeds"):
        if (folder / "registry").is_dir():
            return folder
    raise UnreadableError(
        f"the seeds are missing beside {package}; install Kizuna again, or name your own input."
    )
