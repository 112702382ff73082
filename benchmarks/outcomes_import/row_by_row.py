"""How long does the cleaner of the package ``eoir`` take over a table?

Run by another Python, which has that package and not ours: the two need different versions of
psycopg. It only cleans; what it would then copy into PostgreSQL is thrown away.
"""

import json
import sys
from time import perf_counter

if __name__ == "__main__":
    from eoir.core.csv import CleanCsv

    cleaner = CleanCsv(sys.argv[1])
    start = perf_counter()
    rows = sum(1 for _ in cleaner.csv_gen_pk())
    print(json.dumps([perf_counter() - start, rows]))
