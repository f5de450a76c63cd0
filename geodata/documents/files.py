"""Input names -> files: folders walked, globs expanded, zip archives opened in memory.

Nothing is ever unpacked to disk. Every file knows how to load its bytes and which folder's
`sources.csv` speaks of it.
"""

import glob
import io
import os
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from geodata.errors import UnreadableError
from geodata.records import Failure, Skipped

# One article never needs more; tables of articles are read row by row and may be larger.
MAX_BYTES = 64 * 2**20
# An archive: so many files, so many bytes unpacked, and no file that unpacks to more than so many
# times its size (texts reach about 10, zip bombs 1000).
MAX_MEMBERS = 100_000
MAX_UNPACKED = 2 * 2**30
MAX_RATIO = 200
_RATIO_MATTERS_FROM = 10 * 2**20

FACTS_NAME = "sources.csv"
_NOT_ARTICLES = ("readme", "license", "licence", "guidelines", "sources", "notice")


@dataclass(frozen=True, slots=True)
class Folder:
    """What stands beside a file, on disk or in an archive: the names, and a way to read one."""

    origin: str
    names: Callable[[], frozenset[str]]
    read: Callable[[str], bytes]


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file of the input, on disk or in an archive.

    `origin` names it in messages; `listed`: it was found in a folder, a glob or an archive, so
    that its whole folder is read and a file of another kind is left out by rule.
    """

    origin: str
    folder: Folder
    name: str
    size: int
    listed: bool
    open: Callable[[], io.BufferedReader]

    @property
    def suffix(self) -> str:
        """The ending in lower case, with its dot."""
        return PurePosixPath(self.name).suffix.lower()

    @property
    def stem(self) -> str:
        """The name without its ending."""
        return PurePosixPath(self.name).stem

    def read(self) -> bytes:
        """Return the bytes. Raises UnreadableError when the file is too large or can't be read."""
        if self.size > MAX_BYTES:
            raise UnreadableError(
                f"it has {self.size / 2**20:.0f} MB and a single article may have "
                f"{MAX_BYTES // 2**20}; split it."
            )
        try:
            with self.open() as file:
                return file.read()
        except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
            raise UnreadableError(f"it can't be read ({error}).") from error


def find_files(inputs: Sequence[str | Path]) -> Iterator[InputFile | Failure | Skipped]:
    """Yield the files that the inputs name, each input's in the order of their paths.

    A folder is walked with all below it; a name with * ? [ that is no file is a glob. What is
    left out by rule is yielded as Skipped; an input that names nothing as Failure.
    """
    for name in map(str, inputs):
        path = Path(name)
        if path.is_dir():
            yield from _in_folder(path)
        elif path.exists():
            yield from _one(path, listed=False)
        elif glob.has_magic(name):
            yield from _matching(name)
        else:
            yield Failure(name, "there is no such file or folder; check the name.")


def _in_folder(folder: Path) -> Iterator[InputFile | Failure | Skipped]:
    found = False
    try:
        for item in _walk(folder):
            found = found or isinstance(item, InputFile)
            yield item
    except OSError as error:
        yield Failure(str(folder), f"the folder can't be read ({error.strerror or error}).")
        return
    if not found:
        yield Failure(
            str(folder),
            "no article in this folder; put .txt, .md, .html, .pdf, .docx, .csv, .jsonl or .zip "
            "files there.",
        )


def _walk(folder: Path) -> Iterator[InputFile | Failure | Skipped]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        path = Path(entry.path)
        if reason := _left_out(path.name):
            yield Skipped(str(path), reason)
        elif entry.is_dir(follow_symlinks=False):
            yield from _walk(path)
        elif entry.is_file():
            yield from _one(path, listed=True)


def _matching(pattern: str) -> Iterator[InputFile | Failure | Skipped]:
    # Path.glob takes no absolute pattern.
    paths = sorted(map(Path, glob.glob(pattern, recursive=True)))  # noqa: PTH207
    if not paths:
        yield Failure(pattern, "no file matches this pattern; check it and its folder.")
    for path in paths:
        if reason := _left_out(path.name):
            yield Skipped(str(path), reason)
        elif path.is_file():
            yield from _one(path, listed=True)


def _one(path: Path, *, listed: bool) -> Iterator[InputFile | Failure | Skipped]:
    if path.suffix.lower() == ".zip":
        yield from _in_archive(path)
        return
    try:
        size = path.stat().st_size
    except OSError as error:
        yield Failure(str(path), f"it can't be read ({error.strerror or error}).")
        return
    yield InputFile(
        origin=str(path),
        folder=Folder(str(path.parent), lambda: _names(path.parent), _reader(path.parent)),
        name=path.name,
        size=size,
        listed=listed,
        open=lambda: path.open("rb"),
    )


def _names(folder: Path) -> frozenset[str]:
    return frozenset(path.name for path in folder.iterdir())


def _reader(folder: Path) -> Callable[[str], bytes]:
    return lambda name: (folder / name).read_bytes()


def _left_out(name: str) -> str:
    """Return why a name in a folder is no article, "" when it may be one."""
    lower = name.lower()
    if name.startswith(".") or lower in ("__macosx", "thumbs.db", "desktop.ini"):
        return "a hidden file or folder"
    if lower == FACTS_NAME:
        return "facts about the articles beside it"
    if lower.startswith(_NOT_ARTICLES) and PurePosixPath(lower).suffix in ("", ".md", ".txt"):
        return "a note about the folder, not an article"
    if lower.startswith("gold") and lower.endswith(".jsonl"):
        return "annotations for `kizuna evaluate`, not articles"
    return ""


def _in_archive(path: Path) -> Iterator[InputFile | Failure | Skipped]:
    try:
        archive = zipfile.ZipFile(path)
        members = sorted(archive.infolist(), key=lambda member: member.filename)
        _refuse_bombs(members)
    except (OSError, zipfile.BadZipFile) as error:
        yield Failure(str(path), f"it is no readable zip archive ({error}).")
        return
    except UnreadableError as error:
        yield Failure(str(path), str(error))
        return
    for member in members:
        if not member.is_dir():
            yield _member(path, archive, member)


def _member(
    path: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo
) -> InputFile | Failure | Skipped:
    inner = PurePosixPath(member.filename.replace("\\", "/"))
    origin = f"{path}/{inner}"
    if inner.is_absolute() or ".." in inner.parts:
        return Failure(origin, "its name leads out of the archive; it is not read.")
    for part in inner.parts:
        if reason := _left_out(part):
            return Skipped(origin, reason)
    if member.flag_bits & 0x1:
        return Failure(origin, "it is encrypted; unpack the archive with its password first.")
    if inner.suffix.lower() == ".zip":
        return Failure(origin, "an archive inside an archive is not read; unpack it first.")
    return InputFile(
        origin=origin,
        folder=_archive_folder(path, archive, inner.parent),
        name=inner.name,
        size=member.file_size,
        listed=True,
        open=lambda: _Member(archive.open(member)),
    )


def _archive_folder(path: Path, archive: zipfile.ZipFile, inside: PurePosixPath) -> Folder:
    prefix = "" if inside == PurePosixPath(".") else f"{inside}/"
    return Folder(
        origin=f"{path}/{prefix}".rstrip("/"),
        names=lambda: frozenset(
            PurePosixPath(name).name
            for name in archive.namelist()
            if PurePosixPath(name).parent == inside
        ),
        read=lambda name: archive.read(prefix + name),
    )


class _Member(io.BufferedReader):
    """A member's stream, typed as any other file's."""

    def __init__(self, stream: object) -> None:
        super().__init__(stream)  # type: ignore[arg-type]  # ZipExtFile is a raw stream in all but name


def _refuse_bombs(members: Sequence[zipfile.ZipInfo]) -> None:
    if len(members) > MAX_MEMBERS:
        raise UnreadableError(f"it holds {len(members)} files; {MAX_MEMBERS} are read.")
    if sum(member.file_size for member in members) > MAX_UNPACKED:
        raise UnreadableError(f"it unpacks to more than {MAX_UNPACKED // 2**30} GB; split it.")
    for member in members:
        large = member.file_size > _RATIO_MATTERS_FROM
        if large and member.file_size > MAX_RATIO * max(member.compress_size, 1):
            raise UnreadableError(
                f"{member.filename} unpacks to {member.file_size / 2**20:.0f} MB from "
                f"{member.compress_size} bytes; such an archive is not opened."
            )
