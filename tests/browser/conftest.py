"""A page in real Chromium that nothing outside can reach, over a store of the seeds.

Any request that leaves this machine, any page error and any console message fails the test.
"""

import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Route, sync_playwright
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from dashboard.app import create_app
from dashboard.reading import update
from geodata.seeds import seeds_folder
from geodata.store import Store

TODAY = date(2026, 11, 22)
ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
DESKTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
ARTEFACTS = Path(__file__).parents[1] / "artefacts"
OpenPage = Callable[..., Page]


class Quiet(WSGIRequestHandler):
    """Writes no line for each request."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        pass


def serve(store: Store) -> BaseWSGIServer:
    """The page over a store on a free port of this machine."""
    app = create_app(store, today=lambda: TODAY)
    server = make_server("127.0.0.1", 0, app.server, threaded=True, request_handler=Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


@pytest.fixture(scope="session")
def seed_store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = Store(tmp_path_factory.mktemp("seeds") / "store")
    update(store, [seeds_folder()])
    return store


@pytest.fixture(scope="session")
def address(seed_store: Store) -> Iterator[str]:
    """Where the page over the seeds is, without a slash at its end."""
    server = serve(seed_store)
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = shutil.which("chromium") or shutil.which("google-chrome")
    assert path, "the browser tests need Chromium: bash tests/run installs it"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def serve_store() -> Iterator[Callable[[Store], str]]:
    """Starts the page over another store, and ends it after the pages are closed."""
    servers: list[BaseWSGIServer] = []

    def start(store: Store) -> str:
        servers.append(serve(store))
        return f"http://127.0.0.1:{servers[-1].server_port}"

    yield start
    for server in servers:
        server.shutdown()


@pytest.fixture
def open_page(
    browser: Browser, address: str, serve_store: Callable[[Store], str]
) -> Iterator[OpenPage]:
    """Opens the page at a path; size, theme and motion are named arguments."""
    contexts, outside, problems = [], list[str](), list[str]()

    def guard(route: Route) -> None:
        if route.request.url.startswith(("http://127.0.0.1:", "data:", "blob:")):
            route.continue_()
        else:
            outside.append(route.request.url)
            route.abort()

    def heard(message: ConsoleMessage) -> None:
        # Says that this machine took seconds over the first view, not that something is wrong.
        if "was preloaded using link preload but not used" in message.text:
            return
        problems.append(f"{message.type}: {message.text}")

    def start(
        path: str = "/",
        *,
        size: dict[str, int] | None = None,
        theme: str = "light",
        motion: str = "reduce",
        at: str = address,
        wait: str = "#main h1",
    ) -> Page:
        context = browser.new_context(
            viewport=size or DESKTOP,  # type: ignore[arg-type]
            color_scheme=theme,  # type: ignore[arg-type]
            reduced_motion=motion,  # type: ignore[arg-type]
            accept_downloads=True,
        )
        contexts.append(context)
        context.set_default_timeout(60_000)
        page = context.new_page()
        page.route("**/*", guard)
        page.on("pageerror", lambda error: problems.append(error.stack or str(error)))
        page.on("console", heard)
        page.goto(at + path)
        page.wait_for_selector(wait)
        if path.partition("?")[0] == "/":
            page.wait_for_selector('[data-chart="map"] .main-svg')
            page.wait_for_selector('[data-chart="timeline"] .main-svg')
        return page

    yield start
    for context in contexts:
        context.close()
    assert not outside, outside
    assert not problems, problems


@pytest.fixture
def shoot(request: pytest.FixtureRequest) -> Callable[[Page], None]:
    """Keeps a picture of the page for eyes, named after the test."""

    def take(page: Page, name: str = "") -> None:
        ARTEFACTS.mkdir(exist_ok=True)
        page.screenshot(path=ARTEFACTS / f"{name or request.node.name}.png")

    return take
