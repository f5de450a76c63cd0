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


def _where(folder: Path, *sites: Path) -> str:
    """Ask an installation, from a folder that holds no checkout, where its seeds are."""
    return _run("from geodata.seeds import seeds_folder; print(seeds_folder())", folder, *sites)


def _run(code: str, folder: Path, *sites: Path) -> str:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sites))}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment, capture_output=True, check=True
    )
    return done.stdout.decode().strip()


def test_seeds_of_the_editable_install(tmp_path: Path) -> None:
    assert _where(tmp_path) == str(ROOT / "seeds")


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
    assert _where(tmp_path) == str(tmp_path / "geodata" / "_seeds")


def test_seeds_of_a_wheel(tmp_path: Path) -> None:
    """Built, installed elsewhere: the seeds and the tables travel with it, byte for byte."""
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, ROOT],
        check=True,
        capture_output=True,
    )
    [wheel] = tmp_path.glob("kizuna-*.whl")
    site = tmp_path / "site"
    options = ["-q", "--no-deps", "--no-index", "--target"]
    pip = [sys.executable, "-m", "pip", "install", *options, site, wheel]
    subprocess.run(pip, check=True, capture_output=True)
    assert _digests(site / "geodata" / "_seeds") == _digests(ROOT / "seeds")
    output = tmp_path / "events.jsonl"
    subprocess.run(
        [site / "bin" / "kizuna", "extract", site / "geodata" / "_seeds", "--output", output],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(site)},
        check=True,
        capture_output=True,
    )
    code = "import geodata; print(geodata.__file__)"
    assert _run(code, tmp_path, site).startswith(str(site))
    assert _where(tmp_path, site) == str(site / "geodata" / "_seeds")
    assert len(output.read_text(encoding="utf-8").splitlines()) > 200


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }
