"""Does every invented person get a packet that is whole, for either place?"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from tests.packets.sheaves import Folder, scan
from wellfounded.facts import parse_case
from wellfounded.law.filing import Place
from wellfounded.packets import Weight, assemble

DAY = date(2026, 7, 1)
PERSONAS = sorted(
    one.name.removesuffix(".toml")
    for one in (files("wellfounded.facts") / "personas").iterdir()
    if one.name.endswith(".toml")
)


def told(name: str) -> dict[str, Any]:
    text = (files("wellfounded.facts") / "personas" / f"{name}.toml").read_text("utf-8")
    return tomllib.loads(text)


def named(data: dict[str, Any]) -> Iterator[str]:
    """Every file that the exhibits of a person name."""
    for one in data.get("exhibits", []):
        yield from (one[key] for key in ("file", "translation_file") if key in one)


@pytest.mark.parametrize("forum", [Place.COURT, Place.USCIS])
@pytest.mark.parametrize("name", PERSONAS)
def test_every_persona_gets_a_packet_of_what_they_told(name: str, forum: Place) -> None:
    data = told(name)
    for one in data.get("exhibits", []):
        one.setdefault("file", "one.pdf")
    folder = Folder({file: scan(1) for file in named(data)})
    packet = assemble(parse_case(data, name), forum, DAY, folder, with_form=False)
    assert packet.pages > 3
    assert len([line for line in packet.index if line.path]) == len(
        [one for one in data.get("exhibits", []) if not one.get("leave_out")]
    )
    assert not [one for one in packet.problems if one.weight is Weight.STOPS]


@pytest.mark.parametrize("name", ["gurpreet_kaur_family", "farid_noori"])
def test_with_the_form_every_page_of_it_is_in_the_packet(name: str, official_forms: Path) -> None:
    case = parse_case({k: v for k, v in told(name).items() if k != "exhibits"}, name)
    packet = assemble(case, Place.COURT, DAY, Folder({}), with_form=True)
    (form,) = [line for line in packet.index if line.title == "Form I-589"]
    assert form.pages > 12, "what does not fit goes on in sheets"
    assert packet.draft
