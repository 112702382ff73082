"""How large may one file be that is filed online?"""

from __future__ import annotations

from datetime import date

from wellfounded.law.filing.filing import Place
from wellfounded.law.parameters import Row, read_tables

FILE_SIZES = read_tables("wellfounded.law.parameters", "file_sizes")


def file_size(place: Place, day: date) -> Row:
    """The megabytes (millions of bytes) that one file may have on a day, and who says so.

    Raises:
        KeyError: nothing is filed online there, or nothing is known of it.
    """
    return FILE_SIZES[place].on(day)
