"""What does the rule base hold? The commands ``law``."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import click

from wellfounded.cli.decisions import decisions
from wellfounded.cli.factors import factors
from wellfounded.cli.moved import diff
from wellfounded.cli.options import as_of_option, json_option
from wellfounded.law import RULEBOOK
from wellfounded.law.status import Description, Source, Status, describe, listing, status
from wellfounded.logic import SAID


@click.group()
def law() -> None:
    """The rule base: what it holds, from where, and how it stands.

    Example: wellfounded law show asylum.one_year_bar
    """


law.add_command(diff)
law.add_command(decisions)
law.add_command(factors)


@law.command("list")
@as_of_option
@json_option
def list_(as_of: date, as_json: bool) -> None:
    """List every rule with its authorities.

    Example: wellfounded law list
    """
    if as_json:
        click.echo(json.dumps(listing(as_of), ensure_ascii=False, indent=2))
        return
    for id, entry in RULEBOOK.items():
        click.echo(f"{id}: {entry.title}\n    {'; '.join(entry.rule.authorities)}")


@law.command()
@click.argument("rule_id", metavar="ID")
@as_of_option
@json_option
def show(rule_id: str, as_of: date, as_json: bool) -> None:
    """Show the rule ID: its words, its sources as they stood on a day, the facts it reads.

    Example: wellfounded law show asylum.one_year.filed_in_time --as-of 2026-07-01
    """
    found = describe(rule_id, as_of)
    if as_json:
        click.echo(json.dumps(_document(found), ensure_ascii=False, indent=2))
        return
    click.echo(f"{found.status.id}: {found.entry.title}")
    for verdict, word in SAID.items():
        click.echo(f"  {word.replace('_', ' ')}: {found.entry.says(verdict)}")
    for source in found.sources:
        click.echo(f"  source: {_source_line(source)}")
    for id, title in found.days:
        click.echo(f"  day: {title} ({id})")
    for name, listed in (("reads", found.facts), ("uses", found.uses), ("used by", found.used_by)):
        if listed:
            click.echo(f"  {name}: {', '.join(listed)}")
    for note in (*found.entry.notes, *([found.left_out] if found.left_out else [])):
        click.echo(f"  note: {note}")
    click.echo(f"  status: {_stands(found.status)}")


def _stands(one: Status) -> str:
    confidence = RULEBOOK[one.id].confidence.value
    check = "; CHECK TODAY" if one.check_today else ""
    return (
        f"{one.state.value.replace('_', ' ')}; {one.coverage.value}; {confidence}; "
        f"reviewed {one.reviewed}, holds until {one.expires}{check}"
    )


def _source_line(source: Source) -> str:
    one = source.authority
    also = f" ({one.also})" if one.also else ""
    return f"{source} {one.title}{also}. {one.address}".rstrip()


def _document(found: Description) -> dict[str, Any]:
    return {
        "id": found.status.id,
        "title": found.entry.title,
        "status": found.status.state.value,
        "since": found.status.since.isoformat(),
        "reviewed": found.status.reviewed.isoformat(),
        "expires": found.status.expires.isoformat(),
        "check_today": found.status.check_today,
        "coverage": found.status.coverage.value,
        "confidence": found.entry.confidence.value,
        "says": {word: found.entry.says(verdict) for verdict, word in SAID.items()},
        "notes": list(found.entry.notes),
        "left_out": found.left_out,
        "authorities": [
            {
                "citation": source.authority.citation,
                "also": source.authority.also,
                "title": source.authority.title,
                "kind": source.authority.kind.value,
                "state": source.standing.state.value,
                "since": str(source.standing.since or source.authority.since),
                "note": source.standing.note,
                "confidence": source.authority.confidence.value,
                "address": source.authority.address,
            }
            for source in found.sources
        ],
        "days": [{"id": id, "title": title} for id, title in found.days],
        "facts": list(found.facts),
        "uses": list(found.uses),
        "used_by": list(found.used_by),
    }


@law.command("status")
@as_of_option
@json_option
def status_(as_of: date, as_json: bool) -> None:
    """Say how each rule stands: state, coverage, confidence, last review, and what to check.

    Example: wellfounded law status
    """
    if as_json:
        click.echo(json.dumps(listing(as_of), ensure_ascii=False, indent=2))
        return
    for id in RULEBOOK:
        click.echo(f"{id}: {_stands(status(id, as_of))}")
