"""How is a generated page set in Markdown?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checks.project import GENERATED


def made_page(title: str, *parts: str) -> str:
    """A whole page: its title, the word that it is generated, and its parts."""
    return "\n\n".join((f"# {title}", GENERATED, *parts)) + "\n"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; a bar inside a cell is kept from ending it."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def code(words: str) -> str:
    """Set as code, or nothing if there is nothing."""
    return f"`{words}`" if words else ""


def anchor(heading: str) -> str:
    """The link to a heading of the same page."""
    kept = "".join(c for c in heading.lower() if c.isalnum() or c in " -_")
    return "#" + kept.replace(" ", "-")


def _cell(words: str) -> str:
    return words.replace("|", "\\|").replace("\n", " ")
