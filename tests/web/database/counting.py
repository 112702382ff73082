"""Adds one to a number of a case, many times, from many threads of one more process.

``python -m tests.web.database.counting CASE THREADS ROUNDS``, with the installation in the
environment. It says what went wrong, one line each.
"""

from __future__ import annotations

import sys
from threading import Thread
from uuid import UUID

import django


def count(case: UUID, rounds: int, wrong: list[str]) -> None:
    """Add one in a transaction of its own, so often."""
    from django.db import DatabaseError, connections, transaction

    from wellfounded.web.cases.models import Case
    from wellfounded.web.database.scope import bound

    try:
        for _ in range(rounds):
            with bound(case=case), transaction.atomic():
                row = Case.objects.select_for_update().get(id=case)
                row.serial += 1
                row.save(update_fields=["serial"])
    except DatabaseError as refused:
        wrong.append(str(refused))
    finally:
        connections.close_all()


def main() -> None:
    """Count from several threads at once."""
    case, threads, rounds = UUID(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    django.setup()
    wrong: list[str] = []
    running = [Thread(target=count, args=(case, rounds, wrong)) for _ in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    print("\n".join(wrong))


if __name__ == "__main__":
    main()
