"""How is it shown that the government got a copy? Practice Manual, App. F.

The day, the way and the signature are written by hand on the day itself: a day before or after the
real one would be false.
"""

from __future__ import annotations

from collections.abc import Iterator

from wellfounded.facts import Case
from wellfounded.packets.contents.caption import (
    parties,
    plain_name,
    representative,
    represented,
    title,
)
from wellfounded.packets.problem import Problem
from wellfounded.packets.typesetting import Certificate, Labelled

OPLA = (
    "Office of the Principal Legal Advisor, U.S. Immigration and Customs Enforcement,"
    " Department of Homeland Security"
)
ONLINE = "proceedings.online"
WAYS = ("by hand", "by first-class mail", "by courier", "by ICE eService")
"""How a copy is served in a case that is filed on paper. Where nobody knows how it is filed, ECAS
stands beside them, and the one that is true is ticked."""
LINE = "________________________________"


def proof_of_service(case: Case, *, with_form: bool) -> Certificate:
    """The proof of service: through ECAS where the case is filed there, else with the ways."""
    matter = "; ".join(f"{one.name}, {one.a_number}" for one in parties(case))
    name = representative(case) if represented(case) else plain_name(case)
    return Certificate(
        title="PROOF OF SERVICE",
        statement=(
            f"In the matter of {matter}",
            *_said(case.yes_no(ONLINE), title(case, with_form=with_form)),
        ),
        signature=(
            Labelled(label="Signature"),
            Labelled(label="Date"),
            Labelled(label="Printed name", value=name),
        ),
    )


def open_in_service(case: Case) -> Iterator[Problem]:
    """What is to be done about the copy of the government, or is not known of it."""
    online = case.yes_no(ONLINE)
    if online is None:
        yield Problem(id="how_served", path=ONLINE)
    else:
        yield Problem(id="service_online" if online else "service")


def _said(online: bool | None, what: str) -> tuple[str, ...]:
    if online:
        return _online(what)
    return _by_copy(what, WAYS if online is False else (*WAYS, "by ECAS"))


def _online(what: str) -> tuple[str, ...]:
    return (
        f"This filing, {what}, was submitted through the EOIR Courts & Appeals System (ECAS). Both"
        " parties take part in ECAS in this case. It was served on the opposing party by ECAS; no"
        " separate service was made.",
    )


def _by_copy(what: str, ways: tuple[str, ...]) -> tuple[str, ...]:
    return (
        f"On the date written below, I served a copy of this filing, {what}, and of every page"
        f" attached to it, on the {OPLA}, at this address:",
        LINE * 2,
        "in this way:",
        "     ".join(f"[   ] {way}" for way in ways),
    )
