"""One writer at a time: whoever reads the store in order to write it again holds its lock.

The lock is the system's own on a file in the store's folder, so it ends with the program that
holds it, however that ends; the file itself stays and means nothing.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from geodata.errors import StoreError

LOCK = ".lock"

if sys.platform == "win32":
    import msvcrt
    import time

    def _take(file: IO[bytes]) -> None:
        while True:
            try:
                return msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            except OSError:
                # Windows gives up after ten seconds; a writer may take longer.
                time.sleep(0.1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)


@contextmanager
def only_writer(folder: Path) -> Iterator[None]:
    """Wait until no other thread or program writes the store in a folder, and keep them waiting.

    Not to be entered twice by one thread, which would wait for itself. Raises StoreError when the
    folder can't be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / LOCK).open("ab")
    except OSError as error:
        raise StoreError(
            f"{folder}: the store can't be written ({error}); choose another folder with --store "
            "or KIZUNA_STORE."
        ) from error
    with file:
        _take(file)
        yield
