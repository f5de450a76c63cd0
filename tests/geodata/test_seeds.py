import csv
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from geodata.errors import UnreadableError
from geodata.seeds import seeds_folder

ROOT = Path(__file__).parents[2]


def test_seeds_of_the_checkout() -> None:
    assert seeds_folder() == ROOT / "seeds"
    assert sorted(path.name for path in seeds_folder().glob("*.txt")) == [
        "000_8abcc2aa43217efd.txt",
        "001_11b2bda3b0f96bb6.txt",
        "002_b6150e847fb56163.txt",
        "003_dbf2a86c08709a04.txt",
        "004_1839e90abdccfaee.txt",
    ]


def test_every_seed_has_its_facts() -> None:
    with (seeds_folder() / "sources.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
    assert set(rows) == {path.name for path in seeds_folder().glob("*.txt")}
    assert all(row["lang"] == "id" and row["published"] for row in rows.values())


def _where(python: str, folder: Path) -> str:
    """Ask an installation, from a folder that holds no checkout, where its seeds are."""
    code = "from geodata.seeds import seeds_folder; print(seeds_folder())"
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        [python, "-c", code], cwd=folder, env=environment, capture_output=True, check=True
    )
    return done.stdout.decode().strip()


def test_seeds_of_the_editable_install(tmp_path: Path) -> None:
    assert _where(sys.executable, tmp_path) == str(ROOT / "seeds")


def test_seeds_of_a_package_without_them(tmp_path: Path) -> None:
    """A copy of the package alone, as a broken installation has it."""
    shutil.copytree(ROOT / "geodata", tmp_path / "geodata", ignore=shutil.ignore_patterns("data"))
    code = "from geodata.seeds import seeds_folder; seeds_folder()"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert "the seeds are missing beside" in done.stderr
    assert UnreadableError.__name__ in done.stderr
    shutil.copytree(ROOT / "seeds", tmp_path / "geodata" / "_seeds")
    assert _where(sys.executable, tmp_path) == str(tmp_path / "geodata" / "_seeds")


def test_seeds_of_a_wheel(tmp_path: Path) -> None:
    """Built, installed elsewhere: the seeds and the tables travel with it, byte for byte."""
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, ROOT],
        check=True,
        capture_output=True,
    )
    [wheel] = tmp_path.glob("kizuna-*.whl")
    site = tmp_path / "site"
    shutil.unpack_archive(wheel, site, "zip")
    assert _digests(site / "geodata" / "_seeds") == _digests(ROOT / "seeds")
    environment = {**os.environ, "PYTHONPATH": str(site)}
    output = tmp_path / "events.jsonl"
    code = (
        "import geodata, sys; assert geodata.__file__.startswith(sys.argv[1]); "
        "from geodata.seeds import seeds_folder; "
        "from dashboard.commands.extracting import extract_to_file as extract; "
        "sys.exit(extract([str(seeds_folder())], sys.argv[2], None, None, 1))"
    )
    arguments = [sys.executable, "-c", code, str(site), str(output)]
    subprocess.run(arguments, cwd=tmp_path, env=environment, check=True, capture_output=True)
    assert len(output.read_text(encoding="utf-8").splitlines()) > 200


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }
