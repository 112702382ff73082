"""How does a sheet look when it is printed?"""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from wellfounded.preparation import Cited, Layout, Printed, PrintedLine, PrintedPart

BLANK = "_" * 40
MARKS = {Layout.BOXES: "[ ] ", Layout.QUOTES: "- ", Layout.LINES: "- "}


def print_sheet(sheet: Printed) -> None:
    """Print a sheet, part by part."""
    console = Console(highlight=False)
    console.print(sheet.title, style="bold", markup=False)
    console.print(sheet.information, markup=False)
    if sheet.unreviewed:
        console.print(Text(sheet.unreviewed, style="italic"))
    for part in sheet.parts:
        _print_part(console, part)


def _print_part(console: Console, part: PrintedPart) -> None:
    console.print()
    console.print(Text.assemble((part.title, "bold"), _sources(part.authorities)))
    if part.opening:
        console.print(Text(part.opening, style="italic"))
    for line in part.lines:
        times = part.layout is Layout.TIMES
        text = _time(line) if times else _line(line, MARKS.get(part.layout, ""))
        console.print(Padding(text, (0, 0, 0, 2), expand=False))


def _line(line: PrintedLine, mark: str) -> Text:
    text = Text.assemble(mark, line.text, f": {BLANK}" if line.blank else "")
    text.append_text(_sources(line.authorities))
    for quote in line.about:
        text.append(f"\n      {quote.question} ", "dim")
        text.append(_one_line(quote.answer))
    if line.moved:
        text.append("\n" + line.moved, "bold")
    return text


def _time(line: PrintedLine) -> Text:
    period = [quote for quote in line.about if quote.path.endswith((".from", ".to"))]
    others = [_one_line(quote.answer) for quote in line.about if quote not in period]
    dates = [" – ".join(_one_line(quote.answer) for quote in period)] if period else []
    return Text.assemble(line.text, ": ", "; ".join((*dates, *others)))


def _sources(cited: tuple[Cited, ...]) -> Text:
    listed = "; ".join(one.citation for one in cited)
    return Text(f"  [{listed}]" if listed else "", "dim")


def _one_line(text: str) -> str:
    return " ".join(text.split())
