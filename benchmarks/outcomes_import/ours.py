"""How long do we take over one table, in how much memory?"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import perf_counter

from benchmarks.outcomes_import.drawing import TABLE
from benchmarks.peak import peak
from wellfounded.outcomes.release.one_table import Work, take_table
from wellfounded.outcomes.release.progress import Silent
from wellfounded.outcomes.release.source import source

if __name__ == "__main__":
    given, folder = map(Path, sys.argv[1:])
    start = perf_counter()
    release = source(given)
    [member] = release.members.values()
    told = take_table(TABLE, member, None, Work(release, folder, {}, (), Silent()))
    seconds = perf_counter() - start
    print(json.dumps([seconds, peak(), told.rows, told.lines - told.rows, told.defects]))
