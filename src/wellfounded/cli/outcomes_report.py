"""What was wrong with a release, for somebody to read?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from wellfounded.outcomes.release.shelf import Release

KINDS: Final[Mapping[str, str]] = {
    "extra_tab": "rows with a tab too many: shifted back, or put aside",
    "short_row": "rows with too few fields: filled up, or put aside",
    "hidden_shift": "rows of the right length whose fields had moved: moved back, or put aside",
    "odd_lines": "lines with NUL, letters outside ASCII, quotation marks or broken line ends",
    "control_character": "values with NUL or the like inside: taken without it",
    "not_ascii": "values with letters outside ASCII: read as Latin-1",
    "quote": "codes with a quotation mark: taken without it",
    "null_word": "words that stand for nothing: unknown",
    "not_a_number": "ids that are no number: unknown",
    "not_a_day": "days that are none: unknown",
    "not_a_month": "months that are none: unknown",
    "not_a_time": "times of day that are none: unknown",
    "not_a_flag": "flags that are neither 0 nor 1: unknown",
    "day_out_of_range": "days before 1950 or after 2035: unknown",
    "day_in_code": "days where a code belongs: unknown",
    "day_in_text": "days where a text belongs: unknown",
    "long_lookup_line": "lines of a lookup table with too many fields: cut, and kept aside",
    "proceeding_without_case": "proceedings whose case is not there",
    "charge_without_proceeding": "charges whose proceeding is not there",
    "application_without_case": "applications whose case is not there",
    "representation_without_case": "representations whose case is not there",
    "case_without_proceeding": "cases without a proceeding",
    "case_types_differ": "cases whose proceedings differ in the type of case",
    "bond_twice": "bond decisions that are there again",
    "charge_twice": "charges that are there again in their proceeding",
    "key_twice": "rows whose key is there again",
    "no_key": "rows without a key",
    "no_parent": "rows without the number of their case or proceeding",
}
"""Each kind of fault in words."""


def report(release: Release) -> Iterator[str]:
    """The lines of the report."""
    facts = release.facts
    rows = sum(table["rows"] for table in facts["tables"].values())
    aside = sum(table["lines"] - table["rows"] for table in facts["tables"].values())
    yield f"{release.folder}"
    if facts["invented"]:
        yield "  invented data: nobody in it exists"
    yield f"  {len(facts['tables'])} tables, {rows:,} rows, {aside:,} lines put aside"
    for kind, count in sorted(facts["defects"].items(), key=lambda one: -one[1]):
        yield f"  {count:>12,}  {KINDS.get(kind, kind)}"
    yield from _columns(facts["tables"])
    for one in facts.get("unknown_codes", ()):
        shown = ", ".join(one["examples"])
        share = one["rows"] / one["of"]
        yield f"  {one['column']}: {share:.2%} have a code not in {one['lookup']} ({shown})"
    yield from _differences(facts.get("differences", {}), facts.get("beside"))
    for name in facts["not_read"]:
        yield f"  not read: {name}"


def _differences(tables: Mapping[str, Mapping[str, Any]], beside: str | None) -> Iterator[str]:
    """What is gone, new and changed since the release before, the tables that lost rows first."""
    differ = {
        name: told
        for name, told in tables.items()
        if told["gone"] or told["new"] or told["changed"]
    }
    if differ:
        yield f"  rows since the release of {beside}; their keys are in differences.parquet:"
    elif tables:
        yield f"  no row differs from the release of {beside}"
    for name, told in sorted(differ.items(), key=lambda one: -one[1]["gone"]):
        said = f"{told['gone']:,} gone"
        if told["gone"] and told["gone_decided"] is not None:
            said += f" ({told['gone_decided']:,} of them were decided)"
        said += f", {told['new']:,} new"
        if told["changed"] is not None:
            said += f", {told['changed']:,} changed"
        yield f"  {name}: {said}"


def _columns(tables: Mapping[str, Mapping[str, object]]) -> Iterator[str]:
    said = {
        "unknown": "not known, left out",
        "missing": "not there, left empty",
        "gone": "of earlier releases, left out",
    }
    for name, table in tables.items():
        for kind, words in said.items():
            columns = table.get(kind)
            if isinstance(columns, list) and columns:
                yield f"  {name}: {words}: {', '.join(columns)}"
