"""What does the rule base hold? The commands ``law``."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import click

from wellfounded.cli.beside import laid_over_document, laid_over_lines
from wellfounded.cli.by_hand import set_state, undo_state
from wellfounded.cli.decisions import decisions
from wellfounded.cli.factors import factors
from wellfounded.cli.fees import fees
from wellfounded.cli.moved import diff
from wellfounded.cli.options import as_of_option, json_option
from wellfounded.cli.pack import pack
from wellfounded.cli.rights import rights_
from wellfounded.cli.update import trust, update
from wellfounded.law import RULEBOOK
from wellfounded.law.status import Description, Source, Status, describe, listing, status
from wellfounded.law.what_moved import words
from wellfounded.logic import SAID


@click.group()
def law() -> None:
    """The rule base: what it holds, from where, and how it stands.

    Example: wellfounded law show asylum.one_year_bar
    """


for command in (
    diff,
    fees,
    rights_,
    update,
    set_state,
    undo_state,
    trust,
    pack,
    decisions,
    factors,
):
    law.add_command(command)


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
    for name, listed in (
        ("reads", found.facts),
        ("tables", found.tables),
        ("uses", found.uses),
        ("used by", found.used_by),
    ):
        if listed:
            click.echo(f"  {name}: {', '.join(listed)}")
    for note in found.entry.notes:
        click.echo(f"  note: {note}")
    click.echo(f"  status: {_stands(found.status)}")


def _stands(one: Status) -> str:
    until = f" until {one.until}" if one.until else ""
    check = "; CHECK TODAY" if one.check_today else ""
    left_out = f"; leaves out: {one.left_out}" if one.left_out else ""
    return (
        f"{words(one.state)}; since {one.since}{until}; {one.confidence.value}; "
        f"reviewed {one.reviewed}, holds until {one.expires}{check}; {one.coverage.value}{left_out}"
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
        "until": found.status.until.isoformat() if found.status.until else None,
        "reviewed": found.status.reviewed.isoformat(),
        "expires": found.status.expires.isoformat(),
        "check_today": found.status.check_today,
        "coverage": found.status.coverage.value,
        "confidence": found.status.confidence.value,
        "says": {word: found.entry.says(verdict) for verdict, word in SAID.items()},
        "notes": list(found.entry.notes),
        "left_out": found.status.left_out,
        "authorities": [
            {
                "citation": source.authority.citation,
                "also": source.authority.also,
                "title": source.authority.title,
                "kind": source.authority.kind.value,
                "state": source.standing.state.value,
                "since": str(source.standing.since or source.authority.since),
                "by": source.standing.by,
                "by_hand": source.standing.by_hand,
                "note": source.standing.note,
                "confidence": source.authority.confidence.value,
                "reviewed": source.authority.checked.isoformat(),
                "expires": source.authority.expires.isoformat(),
                "address": source.authority.address,
            }
            for source in found.sources
        ],
        "days": [{"id": id, "title": title} for id, title in found.days],
        "facts": list(found.facts),
        "tables": list(found.tables),
        "uses": list(found.uses),
        "used_by": list(found.used_by),
    }


@law.command("status")
@as_of_option
@json_option
def status_(as_of: date, as_json: bool) -> None:
    """Say how each rule stands: authority, dates, confidence, last review, and what is left out.

    Before them, which law pack is in force and what this office entered by hand.

    Example: wellfounded law status
    """
    if as_json:
        document = {"laid_over": laid_over_document(), **listing(as_of)}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return
    for line in laid_over_lines():
        click.echo(line)
    for id in RULEBOOK:
        one = status(id, as_of)
        click.echo(f"{id}: {'; '.join(one.authorities)}\n    {_stands(one)}")
