from __future__ import annotations

from pathlib import Path

import pytest

from checks import docs
from checks.project import GENERATED, ROOT, pages
from checks.reference.commands import commands, help_of

MAKEFILE = "run: setup ## Run\ntest: setup ## Test\nlock: setup ## Lock\n$(BIN)/uv:\n\ttrue\n"
README = "# A house\n\nmake run, make test, make lock, wellfounded screen. [Docs](docs/README.md)\n"
CALLS = ["wellfounded screen"]


def house(root: Path, **changed: str) -> list[str]:
    written = {
        "Makefile": MAKEFILE,
        "README.md": README,
        "docs/README.md": "# Docs\n\n[A rule](guides/rule.md) [up](../README.md#a-house)\n",
        "docs/guides/rule.md": "# A rule\n\n[Back](../README.md)\n",
    }
    written |= {
        name.replace("__", "/").replace("_md", ".md"): said for name, said in changed.items()
    }
    for name, said in written.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(said)
    return list(docs.faults(sorted(root.rglob("*.md")), root, CALLS))


def test_pages_in_order_have_no_fault(tmp_path: Path) -> None:
    assert house(tmp_path) == []


def test_a_command_no_page_names(tmp_path: Path) -> None:
    (said,) = house(tmp_path, README_md=README.replace("screen", "screening"))
    assert said.startswith("no page names 'wellfounded screen'")


def test_a_page_that_is_generated_does_not_count(tmp_path: Path) -> None:
    generated = f"# A rule\n\n{GENERATED}\n\nwellfounded screen\n"
    readme = README.replace(" wellfounded screen.", "")
    (said,) = house(tmp_path, README_md=readme, docs__guides__rule_md=generated)
    assert said.startswith("no page names 'wellfounded screen'")


def test_a_make_target_no_page_names(tmp_path: Path) -> None:
    (said,) = house(tmp_path, README_md=README.replace(", make lock", ""))
    assert said.startswith("no page names 'make lock'")


def test_the_way_in_must_be_on_the_first_screen(tmp_path: Path) -> None:
    late = "# A house\n" + "\n" * 40 + README
    said = house(tmp_path, README_md=late)
    assert said == [
        "README.md does not show 'make run' in its first 40 lines",
        "README.md does not show 'make test' in its first 40 lines",
    ]


def test_a_page_the_index_does_not_lead_to(tmp_path: Path) -> None:
    (said,) = house(tmp_path, docs__guides__fact_md="# A fact\n")
    assert said == "docs/README.md does not lead to docs/guides/fact.md"


@pytest.mark.parametrize(
    ("link", "fault"),
    [
        ("[x](../guides/gone.md)", "leads to gone.md, which is not there"),
        ("[x](../README.md#nowhere)", "leads to the heading #nowhere"),
        ("[x](#nowhere)", "leads to the heading #nowhere"),
        ("[x](https://a.example/gone.md)", None),
        ("`[x](gone.md)`", None),
        ("```\n[x](gone.md)\n```", None),
    ],
)
def test_a_link_that_leads_nowhere(tmp_path: Path, link: str, fault: str | None) -> None:
    said = house(tmp_path, docs__guides__rule_md=f"# A rule\n\n{link}\n")
    assert [one for one in said if fault and fault in one] == said
    assert bool(said) == bool(fault)


def test_the_pages_of_the_project_are_in_order() -> None:
    calls = [f"wellfounded {name}" for name in commands()]
    assert list(docs.faults(pages(), ROOT, calls)) == []


def test_every_command_shows_an_example_of_itself() -> None:
    for name, command in commands().items():
        said = " ".join(help_of(command, name).split())
        assert f"Example: wellfounded {name.split()[0]}" in said, name
