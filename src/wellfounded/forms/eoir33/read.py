"""What do the two lines of the address before say, as a home of the list?"""

from __future__ import annotations

from collections.abc import Mapping

from wellfounded.forms.mapping.entries import Item
from wellfounded.forms.mapping.unfilling import Recovered
from wellfounded.forms.values.one_line import read_street_line, read_town_line

STREET = "number street apartment - former"
TOWN = "city state zip country - former"
FORMER = Item("1", "Former")


def address_before(values: Mapping[str, str], found: Recovered) -> None:
    """Read the address before into the first home; the form has one box for several parts."""
    held = {name.rpartition(".")[2]: value.strip() for name, value in values.items()}
    parts = {
        **dict(zip(("street", "unit"), read_street_line(held.get(STREET, "")), strict=True)),
        **dict(
            zip(("city", "region", "postal_code"), read_town_line(held.get(TOWN, "")), strict=True)
        ),
    }
    for part, said in parts.items():
        found.say(f"residences[0].{part}", said, FORMER)
