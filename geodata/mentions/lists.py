"""Names in one list share a cue: "các tỉnh Gunma, Yamanashi và Niigata", 群馬、山梨両県."""

from collections.abc import Iterator, Sequence

from geodata.gazetteer import is_city, place
from geodata.lexicon.places.cues import JOINS
from geodata.mentions.candidates import OwnCues
from geodata.mentions.cues import cue_kind
from geodata.mentions.find import Found


def shared_cues(text: str, hits: Sequence[Found], own: Sequence[OwnCues]) -> list[str]:
    """Return the cue of each name: its own, else that of the list it stands in, else "".

    A plural cue after the last name holds for the whole list, a cue before a name for the names
    after it, up to one with its own.
    """
    cues = [_closest(pair) for pair in own]
    if len(cues) < 2:
        return cues
    for group in _lists(text, hits, own):
        _share(group, cues, [own[index].before.text for index in group])
        plurals = [own[index].after for index in group]
        _share(group[::-1], cues, [cue.text if cue.plural else "" for cue in plurals[::-1]])
    return cues


def _share(group: Sequence[int], cues: list[str], heads: Sequence[str]) -> None:
    """Hand the last head seen on to the names without a cue, up to one with its own."""
    carried = ""
    for index, head in zip(group, heads, strict=True):
        if cues[index] or head:
            carried = head
        else:
            cues[index] = carried


def _closest(own: OwnCues) -> str:
    """Return the cue that says most: one that names a kind wins over "chính quyền", "leaders"."""
    before, after = own.before.text, own.after.text
    if not before or not after:
        return before or after
    return after if cue_kind(before) == "any" else before


def _lists(text: str, hits: Sequence[Found], own: Sequence[OwnCues]) -> Iterator[list[int]]:
    """Yield the runs of two or more names with nothing between them but commas and "and"."""
    run = [0]
    for index in range(1, len(hits)):
        if not _joined(text, hits, own, index):
            if len(run) > 1:
                yield run
            run = []
        run.append(index)
    if len(run) > 1:
        yield run


def _holds(unit: Found, city: Found) -> bool:
    """Return whether the second name tells where the first lies: "Kota Hirosaki, Aomori"."""
    first = city.name.rows[0].place_id
    return is_city(first) and place(first).region == unit.name.rows[0].place_id


def _joined(text: str, hits: Sequence[Found], own: Sequence[OwnCues], index: int) -> bool:
    begin = max(hits[index - 1].end, own[index - 1].after.end)
    before = own[index].before
    end = before.start if before.text else hits[index].start
    link = text[begin:end].strip().lower()
    return link in JOINS and not (link == "," and _holds(hits[index], hits[index - 1]))
