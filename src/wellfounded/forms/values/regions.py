"""Into which of an address's two boxes does its region go: state, or province?

Forms of USCIS have a list of states for an address in the United States, and a box for a province
of another country. A region without a country is taken for a state.
"""

from __future__ import annotations

from wellfounded.forms.values.formatter import Written
from wellfounded.forms.values.states import state

HERE = ("", "US")


def state_here(region: str, country: str) -> Written:
    """The letters of the state; nothing for an address in another country."""
    return state(region) if region and country in HERE else Written("")


def province_abroad(region: str, country: str) -> Written:
    """The province of an address in another country; nothing for one that is here."""
    return Written("" if country in HERE else region)
