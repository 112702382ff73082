"""How long does a packet of 300 pages take, and how much memory, beside pypdf?

Half of the exhibits are pictures of pages as a phone makes them, half are PDFs with words. Both
sides bind the same papers, number each page and write a bookmark for each exhibit. Ours also fits
each page above its number, writes the list with its links and PDF/A-2b, reads all of it again, and
checks it; the time of the whole and of the binding alone are printed apart. Each runs in a process
of its own.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from datetime import date
from io import BytesIO
from pathlib import Path
from time import perf_counter

import pikepdf
from PIL import Image, ImageDraw

from benchmarks.peak import peak
from benchmarks.report import Report, Times

PAGES, EXHIBITS = 300, 30
DOTS = (1240, 1754)
"""A page at 150 dots an inch, as safe copies are."""
MOST_SECONDS, MOST_MEGABYTES = 10.0, 500.0
DAY = date(2026, 7, 1)


def papers() -> list[bytes]:
    """Thirty exhibits of nine pages each: with the sheets between them, 300 pages."""
    pages = (PAGES - EXHIBITS) // EXHIBITS
    return [_pictures(at, pages) if at % 2 else _words(at, pages) for at in range(EXHIBITS)]


def _pictures(at: int, pages: int) -> bytes:
    noise = random.Random(at)
    pictures = []
    for _ in range(pages):
        page = Image.new("L", DOTS, 235)
        drawn = ImageDraw.Draw(page)
        for line in range(60):
            words = "".join(noise.choice("abcdefghij  ") for _ in range(90))
            drawn.text((100, 100 + 26 * line), words, fill=20, font_size=20)
        pictures.append(page)
    out = BytesIO()
    pictures[0].save(out, "PDF", save_all=True, append_images=pictures[1:], resolution=150)
    return out.getvalue()


def _words(at: int, pages: int) -> bytes:
    from wellfounded.packets.typesetting import Certificate, typeset

    noise = random.Random(at)
    said = tuple(
        " ".join("".join(noise.choice("abcdefghij") for _ in range(6)) for _ in range(900))
        for _ in range(pages)
    )
    with pikepdf.open(BytesIO(typeset(Certificate(title="T", statement=said), on=DAY))) as pdf:
        del pdf.pages[pages:]
        out = BytesIO()
        pdf.save(out)
        return out.getvalue()


def ours(files: list[bytes]) -> tuple[float, float]:
    """Make the packet as the command does; seconds of the whole, and megabytes."""
    from tests.packets.sheaves import case
    from wellfounded.law.filing import Place
    from wellfounded.packets.making import make
    from wellfounded.packets.wanted import Wanted

    exhibits = [{"title": f"Exhibit {at}", "file": str(at)} for at in range(len(files))]
    wanted = Wanted(
        case=case(exhibits=exhibits), forum=Place.COURT, as_of=DAY, limit=500.0, with_form=False
    )
    start = perf_counter()
    packet = make(wanted, {str(at): data for at, data in enumerate(files)}, lambda *_: None)
    seconds = perf_counter() - start
    assert packet.pages >= PAGES, packet.pages
    return seconds, peak()


def ours_binding(files: list[bytes]) -> tuple[float, float]:
    """Bind, number and mark the same papers, and nothing else."""
    from wellfounded.packets.binding import Leaf, Section, bind
    from wellfounded.packets.typesetting import Sheet, Sheets, typeset

    paper = Sheets(title="T", sheets=(Sheet(tab="A", title="T"),))
    sheet = Leaf(title="T", pdf=typeset(paper, on=DAY, bound=True))
    start = perf_counter()
    sections = [
        Section(
            target=str(at),
            title=f"Exhibit {at}",
            leaves=(sheet, Leaf(title="Original", pdf=data, fitted=True)),
        )
        for at, data in enumerate(files)
    ]
    bind(sections, title="T", on=DAY)
    return perf_counter() - start, peak()


def pypdf_binding(files: list[bytes]) -> tuple[float, float]:
    """The same with pypdf: merge, a number on each page, a bookmark for each exhibit."""
    from pypdf import PdfReader, PdfWriter

    from wellfounded.packets.typesetting import Sheet, Sheets, typeset

    paper = Sheets(title="T", sheets=(Sheet(tab="A", title="T"),))
    sheet = typeset(paper, on=DAY, bound=True)
    start = perf_counter()
    writer = PdfWriter()
    for at, data in enumerate(files):
        first = len(writer.pages)
        writer.append(BytesIO(sheet))
        writer.append(BytesIO(data))
        writer.add_outline_item(f"Exhibit {at}", first)
    numbers = PdfReader(BytesIO(_numbers(len(writer.pages))))
    for page, number in zip(writer.pages, numbers.pages, strict=True):
        page.merge_page(number)
    writer.write(BytesIO())
    return perf_counter() - start, peak()


def _numbers(count: int) -> bytes:
    """A page for each number, to be laid over the papers; pypdf draws no text itself."""
    with pikepdf.new() as pdf:
        font = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name.Helvetica,
            )
        )
        for number in range(1, count + 1):
            pdf.add_blank_page(page_size=(612, 792))
            page = pdf.pages[-1]
            page.add_resource(font, pikepdf.Name.Font, pikepdf.Name.F)
            page.contents_add(f"BT /F 10 Tf 300 13 Td ({number}) Tj ET".encode())
        out = BytesIO()
        pdf.save(out)
        return out.getvalue()


WORKS = {"ours": ours, "binding": ours_binding, "pypdf": pypdf_binding}


def measure(report: Report) -> None:
    """Print seconds and megabytes of both sides, interleaved in every run."""
    report.heading(f"A packet of {PAGES} pages from {EXHIBITS} exhibits, pictures and words")
    with tempfile.TemporaryDirectory() as folder:
        for at, data in enumerate(papers()):
            Path(folder, f"{at:02}.pdf").write_bytes(data)
        runs: dict[str, list[tuple[float, float]]] = {name: [] for name in WORKS}
        for _ in range(min(report.runs, 5)):
            for name, found in runs.items():
                found.append(_run(name, folder))
    times = {name: Times(all=tuple(s for s, _ in found)) for name, found in runs.items()}
    most = {name: max(megabytes for _, megabytes in found) for name, found in runs.items()}
    report.at_most("the whole packet, read again and checked", times["ours"], MOST_SECONDS)
    report.within("the whole packet: memory", most["ours"], "MB", MOST_MEGABYTES)
    report.at_most("binding, numbers and bookmarks alone", times["binding"])
    report.at_most("pypdf: merge, numbers, bookmarks", times["pypdf"])
    report.note(f"memory: binding {most['binding']:.0f} MB, pypdf {most['pypdf']:.0f} MB")


def _run(name: str, folder: str) -> tuple[float, float]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.packet", name, folder],
        capture_output=True,
        text=True,
        check=True,
    )
    seconds, megabytes = done.stdout.split()[-2:]
    return float(seconds), float(megabytes)


if __name__ == "__main__":
    given = [path.read_bytes() for path in sorted(Path(sys.argv[2]).glob("*.pdf"))]
    print(*WORKS[sys.argv[1]](given))
