"""Which figures are taken of the site, and what must they be?"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from random import Random
from typing import Final
from uuid import uuid4

from benchmarks.report import Report
from benchmarks.site import bare, weight
from benchmarks.site.person import OPENED, SAVED, SENT, Person
from benchmarks.site.serving import WORKERS, Site, served
from benchmarks.site.signing_in import begin_and_come_back
from benchmarks.site.wire import Ask, Traffic, drive
from tests.web import cluster
from tests.web.stores import Postgres

PEOPLE: Final = 200
ALONE_SECONDS, CLINIC_SECONDS, SATURATED_SECONDS, BARE_SECONDS = 10.0, 60.0, 15.0, 5.0
ALONE_AT_MOST, CROWDED_AT_MOST = 60, 250
SAVES_AT_LEAST, SAVE_AT_MOST = 300, 1_500
FIRST_PAGE_AT_MOST, LATER_PAGE_AT_MOST = 40_000, 15_000
MEGABYTES_AT_MOST = 220
MILLI: Final = 1_000


def measure(report: Report) -> None:
    """Measure on SQLite, then the saves again on PostgreSQL."""
    report.heading(f"site: {WORKERS} processes, {PEOPLE} people with the answers of invented ones")
    with tempfile.TemporaryDirectory(prefix="wf-site-") as folder:
        with served(Path(folder) / "site", {}) as site:
            report.note(_versions())
            people = site.people(PEOPLE)
            weigh(report, site, people)
            alone(report, site, people)
            clinic(report, site, people)
            one = saturate(report, "SQLite", site, people)
            remember(report, site)
        beside(report, one, "SQLite", bare.sqlite_commits(Path(folder)))
    postgres(report)


def weigh(report: Report, site: Site, people: Sequence[Person]) -> None:
    """What comes over the line for the first page, and for the largest of the later ones."""
    first = weight.first_page(site.port)
    report.note(", ".join(f"{place} {size:,}" for place, size in first.items()))
    report.within("first page with all it links", sum(first.values()), "B", FIRST_PAGE_AT_MOST)
    later = [page for one in people[:13] for page in weight.later_pages(site.port, one)]
    place, largest = max(later, key=lambda page: page[1])
    report.note(f"{len(later):,} later pages; the largest is {place}")
    report.within("largest later page", largest, "B", LATER_PAGE_AT_MOST)


def alone(report: Report, site: Site, people: Sequence[Person]) -> None:
    """Every page of some people, one after the other, with nobody else there."""
    seen: list[float] = []
    for one in people[:13]:
        seen += drive(site.port, [one.opening()], ALONE_SECONDS / 13).took[OPENED]
    report.within("page alone: p50", _at(seen, 50), "ms", ALONE_AT_MOST)
    report.within("page alone: p95", _at(seen, 95), "ms", ALONE_AT_MOST)


def clinic(report: Report, site: Site, people: Sequence[Person]) -> None:
    """Everybody at once, each thinking five to ten seconds."""
    walks = [one.at_the_clinic() for one in people]
    seen = busy(report, site, lambda: drive(site.port, walks, CLINIC_SECONDS, spread=10))
    for name in (OPENED, SENT, SAVED):
        took = seen.took[name]
        report.note(f"{name}: {seen.a_second(name):.1f} a second")
        report.within(f"{PEOPLE} people: {name}, p50", _at(took, 50), "ms", CROWDED_AT_MOST)
        report.within(f"{PEOPLE} people: {name}, p95", _at(took, 95), "ms", CROWDED_AT_MOST)
    _must_not(report, f"{PEOPLE} people", seen)


def saturate(report: Report, database: str, site: Site, people: Sequence[Person]) -> float:
    """Everybody saves without a pause; the saves each second."""
    drive(site.port, [one.arriving() for one in people], 60, spread=5)
    walks = [one.saving() for one in people]
    seen = busy(report, site, lambda: drive(site.port, walks, SATURATED_SECONDS))
    took, name = seen.took[SAVED], f"{database}, {PEOPLE} at once"
    report.at_least(f"{name}: saves", seen.a_second(SAVED), "/s", SAVES_AT_LEAST)
    report.within(f"{name}: p50", _at(took, 50), "ms", SAVE_AT_MOST)
    report.within(f"{name}: p99", _at(took, 99), "ms", SAVE_AT_MOST)
    _must_not(report, name, seen)
    return seen.a_second(SAVED)


def beside(report: Report, ours: float, database: str, commits: float) -> None:
    """What the same server and the same disk do bare."""
    with bare.bare_server() as port:
        lines = [bare.asking(_bare_save()) for _ in range(PEOPLE)]
        answers = drive(port, lines, BARE_SECONDS).a_second(SAVED)
    report.note(f"the same server, answering nothing but the same: {answers:,.0f} a second")
    report.note(f"{database} alone, one row a commit: {commits:,.0f} a second")
    report.note(f"to a save: {answers / ours:.0f} bare answers, {commits / ours:.1f} bare commits")


def remember(report: Report, site: Site) -> None:
    """What the processes have in memory after all of this, and what typing in a code adds."""
    report.within("memory of the largest process", max(site.memory()), "MB", MEGABYTES_AT_MOST)
    for _ in range(4 * WORKERS):
        begin_and_come_back(site.port)
    now, peak = max(site.memory()), max(site.memory_at_most())
    report.note(f"after codes were typed in: {now:.0f} MB, at the peak {peak:.0f} MB.")


def postgres(report: Report) -> None:
    """The saves on a PostgreSQL that is made for this and thrown away, on the same disk."""
    if reason := cluster.why_not():
        report.skip("site on PostgreSQL", f"{reason}.")
        return
    folder = Path(tempfile.gettempdir()) / f"wf-{uuid4().hex[:12]}"
    cluster.hold(folder)
    store = Postgres(folder, "bench")
    store.prepare()
    with tempfile.TemporaryDirectory(prefix="wf-site-") as home:
        with served(Path(home) / "site", store.settings) as site:
            one = saturate(report, "PostgreSQL", site, site.people(PEOPLE))
        beside(report, one, "PostgreSQL", bare.postgres_commits(store.address()))


def busy(report: Report, site: Site, traffic: Callable[[], Traffic]) -> Traffic:
    """Say how much of the machine the site took, and how much those who asked it."""
    before, load = site.cpu_seconds(), os.getloadavg()[0]
    seen = traffic()
    cores = (site.cpu_seconds() - before) / seen.seconds
    took = f"the site took {cores:.2f} cores, those who asked it {seen.own_share:.2f}"
    report.note(f"{took}; load {load:.1f} before.")
    return seen


def _must_not(report: Report, name: str, seen: Traffic) -> None:
    report.within(f"{name}: timed out", seen.timed_out, "times", 0)
    report.within(f"{name}: not as wanted", seen.wrong.total(), "times", 0)
    if seen.wrong:
        report.note(str(dict(seen.wrong)))


def _bare_save() -> Ask:
    """A save as long as the site gets."""
    one = Person(token="0" * 64, pages=[], chance=Random(), hidden={"once": "0" * 36})
    return next(one.saving())


def _at(seconds: Sequence[float], percent: int) -> float:
    """So many milliseconds or less in so many of a hundred cases."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)] * MILLI


def _versions() -> str:
    from wellfounded.web.database.sqlite.library import sqlite

    said = ", ".join(f"{name} {version(name)}" for name in ("django", "granian", "cryptography"))
    return f"{said}, SQLite {sqlite.sqlite_version}"
