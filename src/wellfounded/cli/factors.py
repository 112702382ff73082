"""Which factors can a helper mark in a case file? The command ``law factors``."""

from __future__ import annotations

import json

import click

from wellfounded.cli.options import json_option
from wellfounded.facts import ELEMENTS
from wellfounded.facts.factors import factors_of
from wellfounded.facts.factors.factor import Factor
from wellfounded.law.precedent import UnknownElement
from wellfounded.law.precedent.registry import named_by

SIGN = {"for": "+", "against": "-"}


@click.command()
@click.option("--element", metavar="ID", help="Only those that speak to this element.")
@json_option
def factors(element: str | None, as_json: bool) -> None:
    """List the factors that speak to each element, and which decisions name them.

    '+' supports the element, '-' weakens it. They are marked in a case file:
    [factors] then ID = { present = true, by = "...", on = 2026-07-01, where = "..." }

    Example: wellfounded law factors --element nexus
    """
    if element and element not in ELEMENTS:
        raise UnknownElement(element)
    chosen = (element,) if element else tuple(ELEMENTS)
    if as_json:
        document = {one: [_document(f, one) for f in factors_of(one)] for one in chosen}
        click.echo(json.dumps({"elements": document}, ensure_ascii=False, indent=2))
        return
    for one in chosen:
        click.echo(f"{one}: {ELEMENTS[one]}")
        for factor in factors_of(one):
            click.echo(f"  {SIGN[factor.side(one).value]} {factor.id}: {factor.title}")


def _document(factor: Factor, element: str) -> dict[str, object]:
    return {
        "id": factor.id,
        "title": factor.title,
        "side": factor.side(element).value,
        "named_by": [*factor.named_by, *(one.citation for one in named_by(factor.id))],
        "evidence": factor.evidence,
    }
