"""How does a page of plain law look when it is printed?"""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from wellfounded.explained import Line, Shelf, Shown


def print_contents(shelves: Iterable[Shelf]) -> None:
    """Print every question under its heap, each with the name to ask for it by."""
    console = Console(highlight=False)
    for shelf in shelves:
        console.print(Text(shelf.title, "bold"))
        for link in shelf.links:
            console.print(Text.assemble("  ", link.question, (f"  [{link.name}]", "dim")))


def print_page(page: Shown) -> None:
    """Print a page, section by section."""
    console = Console(highlight=False)
    console.print(Text(page.question, "bold"))
    for said in (page.information, page.checked, page.look_again, page.unreviewed):
        if said:
            console.print(Text(said))
    for part in page.parts:
        console.print()
        console.print(Text(part.title, "bold"))
        for line in part.lines:
            console.print(Padding(_line(line), (0, 0, 0, 2), expand=False))


def _line(line: Line) -> Text:
    said = f"{line.text} {line.unsure}".rstrip()
    listed = "; ".join(one.citation for one in line.cited)
    text = Text.assemble("- ", f"{line.term}: " if line.term else "", said)
    text.append(f"  [{listed}]" if listed else "", "dim")
    if line.mark:
        text.append("\n" + line.mark, "bold")
    return text
