"""Does everything hold that no test of the program looks at?

``python -m checks`` runs every check in turn and names each fault; ``make check`` calls it.
"""

from __future__ import annotations

import sys

from checks import catalogues, docs, explained, house, licences, pages, site_law, wording

CHECKS = (
    catalogues.main,
    explained.main,
    site_law.main,
    wording.main,
    pages.main,
    docs.main,
    house.main,
    licences.main,
)


def main() -> int:
    """Run all of them, also after one has failed; 1 if any found a fault."""
    return max([check() for check in CHECKS])


if __name__ == "__main__":
    sys.exit(main())
