"""Places that the gazetteer lacks, asked of a Nominatim server when the user wants it.

Keeps the rules of the public server: one request a second at most, a user agent that names the
program, every answer kept on disk, OpenStreetMap credited. Nothing here runs unless asked for.
"""

import json
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from importlib.metadata import version
from pathlib import Path
from urllib.parse import urlsplit

from geopy.exc import ConfigurationError
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import Nominatim

from geodata.records import Language

ATTRIBUTION = "© OpenStreetMap contributors, ODbL 1.0"
PUBLIC_SERVER = "https://nominatim.openstreetmap.org"
_SECONDS_APART = 1.0
_TIMEOUT = 20.0


@dataclass(frozen=True, slots=True)
class OnlineAnswer:
    """What a server said of a name on a day; coordinates are WGS 84 degrees."""

    name: str
    latitude: float
    longitude: float
    country: str
    kind: str
    provider: str
    taken_on: str
    attribution: str = ATTRIBUTION


class OnlineGeocoder:
    """Asks a Nominatim server, slowly, and remembers every answer in a file.

    `server` is an address such as "https://nominatim.openstreetmap.org"; `cache` a SQLite file,
    made when it is missing. A name is asked for once for each server, language and set of
    countries; "not found" is remembered too.
    """

    def __init__(
        self,
        cache: Path,
        server: str = PUBLIC_SERVER,
        *,
        seconds_apart: float = _SECONDS_APART,
        today: Callable[[], date] = lambda: datetime.now(UTC).date(),
    ) -> None:
        address = urlsplit(server)
        if address.scheme not in ("http", "https") or not address.netloc:
            raise ConfigurationError(
                f'"{server}" is no server; write an address such as {PUBLIC_SERVER}.'
            )
        self._server, self._cache, self._today = server.rstrip("/"), cache, today
        nominatim = Nominatim(
            user_agent=f"kizuna/{version('kizuna')}",
            domain=address.netloc + address.path.rstrip("/"),
            scheme=address.scheme,
            timeout=_TIMEOUT,
        )
        # Without swallow_exceptions=False a server that fails would look like "not found".
        self._ask = RateLimiter(
            nominatim.geocode,
            min_delay_seconds=seconds_apart,
            max_retries=1,
            error_wait_seconds=max(seconds_apart, 0.001),
            swallow_exceptions=False,
        )

    def geocode(
        self, name: str, language: Language = "en", country_codes: tuple[str, ...] = ("vn", "jp")
    ) -> OnlineAnswer | None:
        """Return the server's best answer, from the cache when it was asked before; or None.

        Raises geopy's errors when the server cannot be reached or refuses (GeocoderUnavailable,
        GeocoderTimedOut, GeocoderRateLimited, …); such an outcome is not remembered.
        """
        question = json.dumps([self._server, name, language, sorted(country_codes)])
        known, answer = self._remembered(question)
        if known:
            return answer
        location = self._ask(
            name, language=language, country_codes=list(country_codes), addressdetails=True
        )
        answer = None if location is None else self._read(location.raw)
        self._remember(question, answer)
        return answer

    def _read(self, raw: Mapping[str, object]) -> OnlineAnswer:
        address = raw.get("address")
        country = address.get("country_code", "") if isinstance(address, Mapping) else ""
        return OnlineAnswer(
            name=str(raw["display_name"]),
            latitude=float(str(raw["lat"])),
            longitude=float(str(raw["lon"])),
            country=str(country).upper(),
            kind=str(raw.get("type", "")),
            provider=self._server,
            taken_on=self._today().isoformat(),
        )

    def _remembered(self, question: str) -> tuple[bool, OnlineAnswer | None]:
        with closing(self._open()) as database:
            row = database.execute(
                "SELECT answer FROM answers WHERE question = ?", (question,)
            ).fetchone()
        if row is None:
            return False, None
        return True, OnlineAnswer(**json.loads(row[0])) if row[0] else None

    def _remember(self, question: str, answer: OnlineAnswer | None) -> None:
        text = json.dumps(asdict(answer), ensure_ascii=False) if answer else None
        with closing(self._open()) as database, database:
            database.execute(
                "INSERT OR REPLACE INTO answers (question, provider, taken_on, answer)"
                " VALUES (?, ?, ?, ?)",
                (question, self._server, self._today().isoformat(), text),
            )

    def _open(self) -> sqlite3.Connection:
        self._cache.parent.mkdir(parents=True, exist_ok=True)
        database = sqlite3.connect(self._cache)
        database.execute(
            "CREATE TABLE IF NOT EXISTS answers"
            " (question TEXT PRIMARY KEY, provider TEXT, taken_on TEXT, answer TEXT)"
        )
        return database
