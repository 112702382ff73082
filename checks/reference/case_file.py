"""What may a case file hold, and who asks for it?"""

from __future__ import annotations

from collections.abc import Iterator

from checks.reference.markdown import code, made_page, table
from checks.reference.reading import readers
from wellfounded.facts import CATALOGUE, ELEMENTS, Fact
from wellfounded.facts.messages import options

FOREWORD = """\
One person's answers, as TOML or JSON. An incomplete file is a good file: what is not known is
left out, or says why it is not there. Paths that are not on this page are refused by name.
`wellfounded case schema` prints the same as a JSON Schema.

## How things are written

| What | How |
|---|---|
| unknown | leave the key out, or `{unknown = "not_asked"}`, `"does_not_know"`, `"declined"` |
| date | `2024-03-01` or `"2024-03"`, `"2024"`, `{from = "2024-03-01", to = "2024-05-31"}` |
| the person's own words for a date | `said = "after the harvest"` beside `from` and `to` |
| country | its two letters in ISO 3166-1, such as `"VE"` |
| story | text in English, or `{original, language, english, translator}` |
| list | open until `<list>_complete = true` says that nothing is missing |
| government number | its digits in quotation marks, or `"none"` |
| who said it | `provenance."<path>" = {by, on, source, confirmed}` |
| a short answer put into English | its provenance has `said`, `language`, `translator` |
| a date in another calendar | in its provenance `said`, as it was written, and `calendar` |
| what a helper found | `assessments.<element> = {verdict, reasons, by, on}` |
| what decided cases would look at | `factors.<id> = {present, by, on, where}` |
| all factors of an element are marked | `factors_complete = ["nexus"]` |
| what a helper says of two passages, or of a translation | `settled.<id> = {how, reason, by, on}` |
| what the person says of two passages | `answered.<id> = {how, reason, by, on}` |

*Kept* is the data class and the section of the vault: C3 is identity, C4 is what could endanger
a person. *Asked by* names the items of forms and the rules that read the fact themselves."""
FINDINGS = """\
## Findings of helpers

What a "yes" affirms. A finding speaks beside the text of the law. Where the two disagree the
answer stays open ([decision 5](../decisions/0005-findings-beside-the-text.md)). The factors that
`wellfounded argue` compares with decided cases are [listed apart](decisions.md#factors)."""


def page() -> str:
    """The page."""
    rooms: dict[str, list[Fact]] = {}
    for fact in CATALOGUE.values():
        rooms.setdefault(fact.path.partition(".")[0].partition("[")[0], []).append(fact)
    listed = {name: facts for name, facts in rooms.items() if not name.endswith("_complete")}
    for name, facts in rooms.items():
        if name not in listed:
            listed[name.removesuffix("_complete")] += facts
    parts = (f"## {name}\n\n{_facts(facts)}" for name, facts in listed.items())
    elements = table(
        ("Element", "A yes affirms", "Read by"),
        (
            (code(id), words, ", ".join(map(code, readers().get(f"assessments.{id}", ()))))
            for id, words in ELEMENTS.items()
        ),
    )
    return made_page("The case file", FOREWORD, *parts, FINDINGS, elements)


def _facts(facts: list[Fact]) -> str:
    return table(("Path", "Kind", "Question", "Kept", "Asked by"), map(_row, facts))


def _row(fact: Fact) -> tuple[str, ...]:
    return (
        code(fact.path),
        " ".join(_kind(fact)),
        fact.question,
        f"{fact.data_class} {fact.section}",
        "; ".join((*fact.forms, *map(code, readers().get(fact.path, ())))),
    )


def _kind(fact: Fact) -> Iterator[str]:
    yield fact.kind.name.replace("_", "/")
    choices = options(fact.kind)
    if choices:
        yield "of " + ", ".join(map(code, choices))
