"""Where does the word lie that this site shows to a mail server or a provider?"""

from __future__ import annotations

import stat
from typing import Final

from wellfounded.web.home import Home, HomeError

OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


def secret(home: Home, table: str) -> str:
    """The first line of the file that ``secret_file`` of a table names; nothing if it names none.

    Raises:
        HomeError: it cannot be read, or others of this computer can read it too.
    """
    if not home.said(table, "secret_file", ""):
        return ""
    path = home.path(table, "secret_file", "")
    try:
        mode = path.stat().st_mode
        said = path.read_text(encoding="utf-8").partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError) as wrong:
        raise HomeError(f"{path}: it cannot be read; mend [{table}] secret_file") from wrong
    if mode & OTHERS:
        raise HomeError(f"{path}: other users may read it; run 'chmod 600 {path}'")
    return said
