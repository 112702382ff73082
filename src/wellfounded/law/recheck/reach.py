"""Which fees and cards reach this person? 8 CFR 106.2, 1103.7, 274a.13.

A dated table reaches a person when they surely are where it is asked for, and nothing that is
known takes it off them. What is not known takes nothing off: they may have to pay.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_

from wellfounded.law.after_protection.holding import asylum_held, refugee_held
from wellfounded.law.fees.fee import PUBLIC_LAW
from wellfounded.law.fees.fee import TABLES as FEES
from wellfounded.law.fees.unpaid import TABLES as YEARLY
from wellfounded.law.parameters import PARAMETERS, Table
from wellfounded.law.permission_to_work.card import CARDS
from wellfounded.law.temporary_protected_status.country import country_designated
from wellfounded.logic import NEVER, Condition, Reading, Rule, choice, yes

filed, in_court = yes("application.filed"), yes("proceedings.in_removal")
in_the_country = choice("applicant.located_in").among("US")
decided = ~choice("decision.outcome").among("waiting", "referred")
denied_by_a_judge = choice("decision.outcome").among("denied") & choice("decision.by").among(
    "immigration_judge"
)
card = choice("work_permit.category")
registered = yes("tps.registered")

WHO: Mapping[str, tuple[Condition, Condition]] = {
    "I-589": (in_the_country, filed),
    "annual asylum fee": (filed, decided),
    "I-765 c8 first": (filed, decided | card.among("C08")),
    "I-765 c8 renewal": (card.among("C08"), NEVER),
    "I-765 a5 renewal": (card.among("A05"), NEVER),
    "I-765 tps first": (country_designated & in_the_country, card.among("A12", "C19")),
    "I-765 tps renewal": (card.among("A12"), NEVER),
    "I-821 first": (country_designated & in_the_country, registered),
    "I-821 again": (registered & country_designated, NEVER),
    "I-485 asylee": (asylum_held, NEVER),
    "I-485 refugee": (refugee_held, NEVER),
    "I-131 refugee travel document": (asylum_held | refugee_held, NEVER),
    "EOIR-26": (denied_by_a_judge, yes("decision.appealed")),
}
"""By filing: whom it surely concerns, unless so much is known of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Whom a dated table reaches: whoever ``surely`` is so, ``unless`` the other is known."""

    table: str
    surely: Rule
    unless: Rule

    def reaches(self, at: Reading) -> bool:
        """Whether it does."""
        return self.surely.decide(at) is True and self.unless.decide(at) is not True

    @property
    def rules(self) -> tuple[Rule, Rule]:
        """Both conditions."""
        return (self.surely, self.unless)


def _reaches() -> Iterator[Reach]:
    for table in FEES.values():
        concerned = [WHO[filing] for filing in table.more["filings"] if filing in WHO]
        if concerned:
            surely, unless = zip(*concerned, strict=True)
            spared = yes("application.ms_l_class") if PUBLIC_LAW in table.more else NEVER
            excepted = _each(unless) | spared | _elsewhere(table)
            yield _reach(table, reduce(or_, surely), excepted)
    for table in YEARLY.values():
        yield _reach(table, *WHO["annual asylum fee"])
    for code, table in CARDS.items():
        first = WHO["I-765 c8 first"] if code == "C08" else (NEVER, NEVER)
        yield _reach(table, card.among(code) | (first[0] & ~first[1]), NEVER)


def _each(unless: tuple[Condition, ...]) -> Condition:
    """A table for several filings is taken off somebody only if each of them is."""
    return unless[0] if len(unless) == 1 else NEVER


def _elsewhere(table: Table) -> Condition:
    forums = set(table.more["forums"])
    if forums <= {"uscis_paper", "uscis_online"}:
        return in_court if "annual asylum fee" in table.more["filings"] else NEVER
    return ~in_court if forums == {"court"} else NEVER


def _reach(table: Table, surely: Condition, unless: Condition) -> Reach:
    name = table.full_name
    return Reach(
        table=name,
        surely=Rule(f"reach.{name}.surely", surely, ()),
        unless=Rule(f"reach.{name}.unless", unless, ()),
    )


REACHES: tuple[Reach, ...] = tuple(_reaches())
"""Every table that can reach a person, in the order of the files."""
assert all(reach.table in PARAMETERS for reach in REACHES)
