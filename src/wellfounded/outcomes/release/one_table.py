"""How does one table become Parquet? Its bytes, a sample, one reading."""

from __future__ import annotations

import json
import mmap
import os
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from hashlib import file_digest
from pathlib import Path
from typing import Any, Final

import duckdb
from duckdb.func import FunctionNullHandling

from wellfounded.outcomes.release.counts import OFF
from wellfounded.outcomes.release.evidence import Evidence
from wellfounded.outcomes.release.layout import layout
from wellfounded.outcomes.release.mending import Mender, TooManyFaults
from wellfounded.outcomes.release.odd_bytes import Bytes, lines_with_something, scanned
from wellfounded.outcomes.release.progress import Progress, watched
from wellfounded.outcomes.release.reading import BEYOND, Reader, quoted
from wellfounded.outcomes.release.refusal import ReleaseRefused
from wellfounded.outcomes.release.sample import habits, require_kinds, sampled
from wellfounded.outcomes.release.source import Member, Source
from wellfounded.outcomes.table import Table

MEMORY: Final = "640MB"
THREADS: Final = 2
WRITTEN_AS: Final = "FORMAT parquet, PARQUET_VERSION V2, COMPRESSION snappy"
"""With the encodings of Parquet 2 it takes no more room than zstd without them, and less time."""
FAULTY: Final = 0.01
"""If more than this share of the lines is faulty, the layout has changed."""
FEWEST_FAULTY: Final = 20_000


@dataclass
class Told:
    """What became of a table."""

    table: str
    rows: int
    counted: int | None
    sha256: str
    lines: int
    columns: dict[str, Any] = field(default_factory=dict)
    defects: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Work:
    """What taking in a table needs to know; ``known`` are codes by ``table.column``."""

    source: Source
    folder: Path
    known: Mapping[str, frozenset[str]]
    accepted: Collection[str]
    progress: Progress


def take_table(table: Table, member: Member, counted: int | None, work: Work) -> Told:
    """Write the table to the folder of the work; what was done before is not done again.

    Raises:
        ReleaseRefused: it cannot be read, or rows are missing.
    """
    done = work.folder / f"{table.name}.json"
    if told := _done(done, work.folder / f"{table.name}.parquet"):
        work.progress.done(2 * member.size)
        return told
    unpacked = work.folder / f"{table.name}.txt"
    try:
        work.progress.at(f"{table.name}: unpacking")
        file, found = _unpacked(member, unpacked, work)
        work.progress.at(f"{table.name}: reading")
        told = _read(table, file, found, counted, member.size, work)
    finally:
        unpacked.unlink(missing_ok=True)
    part = done.with_suffix(".part")
    part.write_text(json.dumps(asdict(told)), "utf-8")
    part.replace(done)
    return told


def _done(facts: Path, table: Path) -> Told | None:
    """What was told of the table, if it was finished and is still what was written."""
    if not (facts.exists() and table.exists()):
        return None
    told = Told(**json.loads(facts.read_text("utf-8")))
    with table.open("rb") as stream:
        return told if file_digest(stream, "sha256").hexdigest() == told.sha256 else None


def _unpacked(member: Member, unpacked: Path, work: Work) -> tuple[Path, Bytes]:
    """The file to read: the one that was given if nothing in it has to be exchanged."""
    there = work.source.on_disk(member)
    if there:
        with work.source.opened(member) as stream:
            found = scanned(stream, told=work.progress.done)
        if not found.returns:
            return there, found
    with work.source.opened(member) as stream, unpacked.open("wb") as into:
        told = (lambda _: None) if there else work.progress.done
        return unpacked, scanned(stream, into, told)


def _read(
    table: Table, file: Path, found: Bytes, counted: int | None, size: int, work: Work
) -> Told:
    shape = layout(table, found.header, work.accepted)
    known = {
        column.partition(".")[2]: codes
        for column, codes in work.known.items()
        if column.partition(".")[0] == table.name
    }
    rows = sampled(file, shape)
    require_kinds(shape, rows[::2], known, work.accepted)
    most = max(int(found.lines * FAULTY), FEWEST_FAULTY) + len(found.starts)
    mender = Mender(
        layout=shape,
        known=known,
        evidence=Evidence(shape.fields, known, rows),
        most=found.lines if "faults" in work.accepted else most,
        whole=_Whole(file, len(shape.fields) + BEYOND),
    )
    part = work.folder / f"{table.name}.parquet.part"
    select = Reader(shape, known, habits(shape, rows)).query(file, bool(found.starts))
    written = _written(select, mender, found, part, size, work.progress)
    arrived = written + len(mender.aside)
    if arrived != found.lines:
        found.lines = lines_with_something(file)
    if arrived != found.lines:
        raise ReleaseRefused(
            "the release", "rows_lost", table=table.name, lines=found.lines, rows=arrived
        )
    if counted is not None and abs(counted - arrived) >= OFF and "counts" not in work.accepted:
        raise ReleaseRefused(
            "the release", "counted", table=table.name, counted=f"{counted:,}", rows=f"{arrived:,}"
        )
    _keep(mender, work.folder)
    with part.open("rb") as stream:
        sha256 = file_digest(stream, "sha256").hexdigest()
        os.fsync(stream.fileno())
    part.replace(work.folder / f"{table.name}.parquet")
    return Told(
        table=table.name,
        rows=written,
        counted=counted,
        sha256=sha256,
        lines=found.lines,
        columns={
            "unknown": list(shape.unknown),
            "missing": list(shape.missing),
            "gone": list(shape.gone),
            "renamed": shape.renamed,
        },
        defects={**mender.defects, **({"odd_lines": len(found.starts)} if found.starts else {})},
    )


def _written(
    select: str,
    mender: Mender,
    found: Bytes,
    part: Path,
    size: int,
    progress: Progress,
) -> int:
    """How many rows were written to ``part``."""
    with duckdb.connect(config={"threads": THREADS, "memory_limit": MEMORY}) as engine:
        engine.execute("SET preserve_insertion_order = false")
        engine.execute("SET enable_progress_bar = true; SET enable_progress_bar_print = false")
        engine.execute(f"SET temp_directory = {quoted(part.parent / 'spill')}")
        engine.create_function(
            "mend",
            mender.mend,
            ["VARCHAR"],
            "VARCHAR[]",
            null_handling=FunctionNullHandling.SPECIAL,
            side_effects=True,
        )
        engine.execute("CREATE TEMP TABLE odd_starts (start VARCHAR)")
        if found.starts:
            engine.execute("INSERT INTO odd_starts SELECT unnest(?)", [sorted(found.starts)])
        try:
            with watched(engine, size, progress):
                said = engine.execute(
                    f"COPY ({select}) TO {quoted(part)} ({WRITTEN_AS})"
                ).fetchone()
        except duckdb.Error as wrong:
            raise _refusal(wrong, mender, part) from wrong
    return int(said[0]) if said else 0


def _refusal(wrong: duckdb.Error, mender: Mender, part: Path) -> Exception:
    """What the engine could not do, in words."""
    text, table = str(wrong), mender.layout.table.name
    if TooManyFaults.__name__ in text or mender.faulty > mender.most:
        last = text.splitlines()[-1][:120]
        return ReleaseRefused(
            "the release", "too_many_faults", table=table, most=f"{mender.most:,}", line=last
        )
    if "No space left" in text or "ENOSPC" in text or "disk quota" in text.lower():
        return ReleaseRefused("the shelf", "disk_full", where=part.parent)
    return ReleaseRefused("the release", "engine", table=table, why=" ".join(text.split())[:300])


def _keep(mender: Mender, folder: Path) -> None:
    """What was changed and put aside, as lines, until all tables are done."""
    name = mender.layout.table.name
    for kind, rows in (("cells", mender.cells), ("aside", mender.aside)):
        with (folder / f"{name}.{kind}.ndjson").open("w", encoding="utf-8") as stream:
            for row in rows:
                stream.write(json.dumps({str(n): value for n, value in enumerate(row)}) + "\n")


class _Whole:
    """Finds the whole of a line of which the reader gave the first fields only."""

    def __init__(self, file: Path, width: int) -> None:
        self.file, self.width = file, width

    def __call__(self, line: str) -> str:
        if line.count("\t") + 1 < self.width:
            return line
        wanted = line.encode("latin-1")
        with (
            self.file.open("rb") as stream,
            mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content,
        ):
            at = content.find(b"\n" + wanted) + 1
            if not at:
                return line
            end = content.find(b"\n", at)
            return content[at : end if end > 0 else len(content)].rstrip(b"\r").decode("latin-1")
