"""HTML attributes whose names Python cannot spell: data-choose, aria-pressed."""

from typing import Any


def attributes(**given: str | bool | None) -> dict[str, Any]:
    """Attributes for a component: `data_choose="clear"` is data-choose="clear".

    Truth values are written as "true" and "false", as ARIA wants them; None leaves one out.
    """
    return {
        name.replace("_", "-"): str(value).lower() if isinstance(value, bool) else value
        for name, value in given.items()
        if value is not None
    }
