"""`kizuna serve`: the dashboard on a port of this machine, for one person or a small team."""

import errno
import signal
import socket
import threading
import webbrowser
from datetime import date
from pathlib import Path
from typing import Any

from werkzeug.serving import WSGIRequestHandler, make_server

from dashboard.commands.messages import DONE, FAILED, progress, publication, report, say, summary
from dashboard.reading import default_input, update
from geodata.errors import KizunaError
from geodata.store import Store


class Quiet(WSGIRequestHandler):
    """Writes no line for each request; errors are still written."""

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        """Say nothing."""


def serve(
    inputs: list[str],
    folder: Path,
    host: str,
    port: int,
    browser: bool,
    published: str | None,
    workers: int,
) -> int:
    """Read what is new, then answer on the port until Ctrl-C; 1 when something failed."""
    day = publication(published)
    listener = _listen(host, port)
    if isinstance(listener, str):
        say(listener)
        return FAILED
    with listener:
        store = Store(folder)
        try:
            given = inputs or default_input(store)
            with progress("Reading") as tell:
                reading = update(store, given, published=day, workers=workers, tell=tell)
            report(reading.notes if inputs else reading.failures)
            if reading.met:
                undated = store.choose('"start" IS NULL').events
                say(summary(reading, store.snapshot.counts["events"], undated))
        except KizunaError as error:
            say(str(error))
            return FAILED
        _answer(listener, store, host, browser)
    return FAILED if reading.failures else DONE


def _listen(host: str, port: int) -> socket.socket | str:
    """Take the port, or return why it can't be had and what to do."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        if error.errno == errno.EADDRINUSE:
            return (
                f"port {port} is in use; choose another with --port, for example --port {port + 1}."
            )
        return (
            f"{host} port {port} can't be used ({error.strerror or error}); see --host and --port."
        )
    return listener


def _answer(listener: socket.socket, store: Store, host: str, browser: bool) -> None:
    """Answer requests until Ctrl-C or a request to end."""
    from dashboard.app import create_app

    port = listener.getsockname()[1]
    page = create_app(store, today=date.today)
    server = make_server(
        host, port, page.server, threaded=True, request_handler=Quiet, fd=listener.fileno()
    )
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}/"
    say(f"Kizuna is at {address} (Ctrl-C ends it)")
    if browser:
        threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
    previous = signal.signal(signal.SIGTERM, _interrupt)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        say("")
    finally:
        signal.signal(signal.SIGTERM, previous)
        server.server_close()


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt
