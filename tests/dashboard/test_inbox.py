"""Documents given on the page: kept first, read after, refused with a reason, never lost."""

import io
import threading
import time
from pathlib import Path

import pytest

from dashboard.inbox import Inbox, Receipt, RefusedError, safe_name
from geodata.documents import MAX_BYTES
from geodata.store import Store

ARTICLE = "Ngày 12/3/2024, đoàn công tác thành phố Đà Nẵng đã đến thăm tỉnh Nagasaki, Nhật Bản."


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("bài viết.txt", "bài viết.txt"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Users\\x\\報告.PDF", "報告.pdf"),
        (".hidden.md", "hidden.md"),
        ("a\x00b\n<c>.html", "a_b_c_.html"),
        ("x" * 300 + ".docx", "x" * 115 + ".docx"),
    ],
)
def test_names_are_made_safe(given: str, kept: str) -> None:
    assert safe_name(given) == kept


@pytest.mark.parametrize("name", ["virus.exe", "noending", ".txt", "", "a.tar.gz"])
def test_other_kinds_of_files_are_refused_by_name(name: str) -> None:
    with pytest.raises(RefusedError, match=r"is not read; give \.csv"):
        safe_name(name)


def settled(inbox: Inbox) -> tuple[Receipt, ...]:
    for _ in range(600):
        if not inbox.is_busy:
            return inbox.receipts
        time.sleep(0.05)
    raise AssertionError(f"still busy: {inbox.receipts}")


def give(inbox: Inbox, name: str, text: str) -> Receipt:
    return inbox.take(name, io.BytesIO(text.encode()))


def test_a_file_is_kept_read_and_counted_and_a_second_of_the_name_is_not_lost(
    tmp_path: Path,
) -> None:
    inbox = Inbox(Store(tmp_path))
    assert give(inbox, "a.txt", ARTICLE) == Receipt("a.txt")
    assert settled(inbox) == (Receipt("a.txt", "done", found=1, new=1),)
    assert give(inbox, "a.txt", ARTICLE.replace("Nagasaki", "Kanagawa")).name == "a-2.txt"
    assert [each.state for each in settled(inbox)] == ["done", "done"]
    assert {path.name for path in inbox.folder.iterdir()} == {"a.txt", "a-2.txt"}
    assert len(Store(tmp_path).frame()) == 2


def test_a_file_that_cannot_be_read_says_why_and_stops_no_other(tmp_path: Path) -> None:
    inbox = Inbox(Store(tmp_path))
    give(inbox, "broken.pdf", "this is no PDF")
    give(inbox, "good.txt", ARTICLE)
    broken, good = settled(inbox)
    assert broken.state == "failed"
    assert broken.reason
    assert (good.state, good.found) == ("done", 1)


def test_what_an_earlier_run_left_unread_is_read(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "left.txt").write_text(ARTICLE, encoding="utf-8")
    inbox = Inbox(Store(tmp_path))
    inbox.resume()
    assert settled(inbox) == (Receipt("left.txt", "done", found=1, new=1),)
    again = Inbox(Store(tmp_path))
    again.resume()
    assert again.receipts == ()


def test_what_is_given_in_two_tabs_at_once_is_all_kept_and_all_read(tmp_path: Path) -> None:
    """Two programs over one store, each given three files of one name by threads of its own."""
    inboxes = [Inbox(Store(tmp_path)), Inbox(Store(tmp_path))]
    prefectures = ["Nagasaki", "Kanagawa", "Osaka", "Hokkaido", "Fukuoka", "Aichi"]
    texts = [ARTICLE.replace("Nagasaki", each) for each in prefectures]
    start = threading.Barrier(len(texts))

    def send(at: int) -> None:
        start.wait()
        give(inboxes[at % 2], "a.txt", texts[at])

    threads = [threading.Thread(target=send, args=(at,)) for at in range(len(texts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for inbox in inboxes:
        assert [each.state for each in settled(inbox)] == ["done"] * 3
    kept = list(inboxes[0].folder.iterdir())
    assert sorted(path.read_text(encoding="utf-8") for path in kept) == sorted(texts)
    assert len(Store(tmp_path).documents()) == len(texts)
    assert len(Store(tmp_path).frame()) == len(texts)


def test_a_reader_that_breaks_says_so_and_the_next_file_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = Inbox(Store(tmp_path))
    monkeypatch.setattr(threading, "excepthook", lambda told: None)
    with monkeypatch.context() as broken:
        broken.setattr("dashboard.inbox.update", lambda *_: 1 / 0)
        give(inbox, "a.txt", ARTICLE)
        (first,) = settled(inbox)
        assert (first.state, first.reason) == ("failed", "the program failed while reading it")
        for thread in threading.enumerate():
            if thread is not threading.current_thread() and thread.daemon:
                thread.join(timeout=1)
    give(inbox, "b.txt", ARTICLE)
    assert [each.state for each in settled(inbox)] == ["failed", "done"]


def test_a_file_that_is_too_large_leaves_nothing_behind(tmp_path: Path) -> None:
    class Endless(io.RawIOBase):
        """Bytes without end, so that no test writes a large file first."""

        def read(self, size: int = -1) -> bytes:
            return b"x" * size

    inbox = Inbox(Store(tmp_path))
    with pytest.raises(RefusedError, match=f"larger than {MAX_BYTES >> 20} MB"):
        inbox.take("large.txt", Endless())  # type: ignore[arg-type]
    assert list(inbox.folder.iterdir()) == []
    assert inbox.receipts == ()
