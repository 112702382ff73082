"""Which files of the numbers can somebody take along?"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import Final
from zipfile import ZipFile, ZipInfo

from django.http import FileResponse, HttpResponse
from django.http.response import HttpResponseBase

from wellfounded.outcomes.cube.folder import ABOUT, CUBE, FILES, SIGNATURE
from wellfounded.outcomes.cube.line import Line as Cell
from wellfounded.web.outcomes.choosing import Wish, wish
from wellfounded.web.outcomes.line import Line
from wellfounded.web.outcomes.loaded import Loaded, cube
from wellfounded.web.outcomes.page import Place
from wellfounded.web.outcomes.sections import Asked
from wellfounded.web.outcomes.side_by_side import listed

NAME: Final = "numbers"
"""What a file is called: it tells nothing on a phone that others hold."""
INVENTED: Final = "invented-numbers"
OF_KEY: Final = (
    *("definition", "nationality", "court", "judge", "split", "value", "period"),
    *("first", "last"),
)
OF_CELL: Final = (
    *OF_KEY,
    *("granted", "denied", "other", "admin", "in_absentia", "withholding", "torture_only"),
    *("leads", "leads_granted", "spread", "spread_others"),
)
OF_FIGURE: Final = ["counted", "share", "low", "high", "left_out", "provisional"]
OF_ALL: Final = ["release", "invented"]


def table(place: Place) -> HttpResponse:
    """What the page shows, as CSV: each row with its interval, its days and its release."""
    found = cube()
    if found is None:
        return place.render("none", None)
    asked = wish(place.request, found, place.lists)
    text = StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow([*OF_CELL, *OF_FIGURE, *OF_ALL])
    for cell, line in _rows(place, found, asked):
        rows.writerow(_row(cell, line, found))
    answer = HttpResponse(text.getvalue(), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{_name(found)}.csv"'
    return answer


def whole(place: Place) -> HttpResponseBase:
    """The folder of the cube as it was loaded, zipped: each time to the same bytes.

    Unpacked, it is what ``wellfounded outcomes cube load`` takes, and what the queries read.
    """
    found = cube()
    if found is None:
        return place.render("none", None)
    zipped = TemporaryFile()  # noqa: SIM115 - the answer closes it, and then it is gone
    with ZipFile(zipped, "w") as written:
        for name in (ABOUT, SIGNATURE, *FILES):
            if (found.folder / name).is_file():
                member = ZipInfo(f"{_name(found)}/{name}")
                with (found.folder / name).open("rb") as told, written.open(member, "w") as into:
                    copyfileobj(told, into)
    zipped.seek(0)
    return FileResponse(
        zipped,
        as_attachment=True,
        filename=f"{_name(found)}.zip",
        content_type="application/zip",
    )


def decisions(place: Place) -> HttpResponseBase:
    """The decisions of the whole cube, as they were loaded; the file says of which release."""
    found = cube()
    if found is None:
        return place.render("none", None)
    return FileResponse(
        (found.folder / CUBE).open("rb"),
        as_attachment=True,
        filename=f"{_name(found)}.parquet",
        content_type="application/vnd.apache.parquet",
    )


def _name(found: Loaded) -> str:
    return INVENTED if found.invented else NAME


def _rows(place: Place, found: Loaded, asked: Wish) -> Iterable[tuple[Cell, Line]]:
    language = place.request.language
    if asked.by:
        return listed(found, asked, language)
    shown = Asked(found, asked, language)
    return [(cell, shown.line("", cell)) for cell in shown.cells]


def _row(cell: Cell, line: Line, found: Loaded) -> list[object]:
    share = line.figure.share if line.figure else None
    left_out = line.figure.left_out if line.figure else None
    of_figure = (
        [share.n, f"{share.share:.6f}", f"{share.low:.6f}", f"{share.high:.6f}", left_out]
        if share
        else [""] * 5
    )
    known = OF_KEY if cell.hidden else OF_CELL
    told = [getattr(cell, name) if name in known else "" for name in OF_CELL]
    return [
        *("" if value is None else value for value in told),
        *("" if value is None else value for value in of_figure),
        cell.provisional,
        found.about.get("release", ""),
        found.invented,
    ]
