"""What is the case of a husband, wife or child, when the form is theirs?

Each person asks for a work permit or a green card on a form of their own. What the case says of a
relative then stands where it speaks of the applicant, and the one who asked first is the
``principal``. The reasons for asking, and whatever else is the principal's own, stay behind.
Nothing is inferred that might be otherwise: a child's parent is named where the case says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from wellfounded.facts.case_file.case import Case
from wellfounded.facts.case_file.contradictions import IN_THE_COUNTRY
from wellfounded.facts.kinds import Value
from wellfounded.facts.unknown import Reason, Unknown

SPOUSE, CHILDREN = "family.spouse", "family.children"
CHILD = re.compile(r"family\.children\[(0|[1-9][0-9]{0,5})\]")
NOT_ASKED = Unknown(Reason.NOT_ASKED)

PERSON = (
    *(f"name.{part}" for part in ("family", "given", "middle", "native")),
    *("other_names", "other_names_complete", "a_number", "ssn", "uscis_account", "date_of_birth"),
    *("sex", "birth.place", "birth.region", "birth.country"),
    *("nationality", "nationality_complete", "ethnicity", "times_married"),
    "current_status",
)
"""What a case says of the applicant and of a relative in the same words."""

STREET = ("street", "unit", "city", "region", "postal_code")
MARRIAGE = ("date", "place", "city", "region", "country")
NAME = ("family", "given", "middle")
WORK_PERMIT = ("reason", "filed_before", "asks_for", "arrested_for_a_crime")

OF_A_RELATIVE: Mapping[str, str] = {
    **{name: f"applicant.{name}" for name in (*PERSON, "marital_status")},
    "in_court": "proceedings.in_removal",
    "phone": "contact.phone",
    "email": "contact.email",
    **{f"address.{name}": f"contact.address.{name}" for name in (*STREET, "province", "country")},
    **{f"last_entry.{name}": f"entries[0].{name}" for name in ("date", "place", "status")},
    "last_entry.i94_number": "entries[0].i94_number",
    "authorized_until": "entries[0].authorized_until",
    "include": "principal.includes",
    **{f"work_permit.{name}": f"work_permit.{name}" for name in WORK_PERMIT},
}
"""Where each answer about a relative stands in a case of their own.

The number that Form I-589 asks of them may be that of an identity card, so it is no passport here.
"""

OF_THE_PRINCIPAL: Mapping[str, str] = {
    **{f"applicant.name.{part}": f"principal.name.{part}" for part in NAME},
    **{f"applicant.{n}": f"principal.{n}" for n in ("a_number", "uscis_account", "date_of_birth")},
    "application.filed_on": "principal.filed_on",
    "application.filed_with": "principal.filed_with",
    "decision.outcome": "principal.outcome",
    "decision.on": "principal.decided_on",
}

AS_THE_SPOUSE: Mapping[str, str] = {
    **{f"applicant.{name}": f"{SPOUSE}.{name}" for name in PERSON},
    "applicant.passport.number": f"{SPOUSE}.passport",
    **{f"{SPOUSE}.marriage_{name}": f"{SPOUSE}.marriage_{name}" for name in MARRIAGE},
    **{f"contact.address.{name}": f"{SPOUSE}.address.{name}" for name in STREET},
    "contact.phone": f"{SPOUSE}.phone",
    "contact.email": f"{SPOUSE}.email",
}
"""Where the principal's answers stand when their husband or wife is the applicant."""
TO_REACH_THEM = tuple(f"{SPOUSE}.{name}" for name in ("address.", "phone", "email"))

ONE_HOUSEHOLD = (
    *(f"contact.address.{name}" for name in (*STREET, "in_care_of")),
    *(f"contact.mailing.{name}" for name in (*STREET, "in_care_of", "phone")),
    *("contact.mailing_same", "contact.phone"),
)
"""What people who live together share."""

HELPERS = ("preparer.", "representative.")
PREPARED = "application.prepared_by_other"
"""The box beside the preparer's name says the same as the name."""
OF_THE_REPRESENTATIVE = frozenset(
    f"appearance.{name}" for name in ("associated_with", "law_student", "restriction")
)
"""What one notice says of the representative holds for the next; its matter and client do not."""
OF_ONE_FILING = frozenset({"preparer.g28_attached"})
OF_THE_PARENT = frozenset({"relationship", "include"})
"""What the case says of a child only for the parent who asked first."""


class NoSuchRelative(LookupError):
    """The case names nobody at this path; the message says whom it names."""

    def __init__(self, case: Case, path: str) -> None:
        people = ", ".join(relatives(case)) or "no husband, wife or child"
        super().__init__(f"{path!r} names nobody in this case, which names {people}")


def relatives(case: Case) -> Iterator[str]:
    """The paths of the husband or wife and of the children whom a case names."""
    if case.says_anything(SPOUSE):
        yield SPOUSE
    yield from (f"{CHILDREN}[{place}]" for place in range(case.sizes.get(CHILDREN, 0)))


def as_relative(case: Case, path: str) -> Case:
    """The case in which the relative at ``path`` is the applicant.

    ``path`` is ``family.spouse`` or a child such as ``family.children[0]``. An unknown keeps its
    reason. Sources, findings and marks of the principal's case are not taken over.

    Raises:
        NoSuchRelative: if the case names nobody there.
    """
    if path not in relatives(case):
        raise NoSuchRelative(case, path)
    is_child = CHILD.fullmatch(path) is not None
    own = _moved(case, {f"{path}.{name}": place for name, place in OF_A_RELATIVE.items()})
    answers = {
        **_kept(case, _shared(case, path)),
        **{at: said for at, said in case.answers.items() if _of_a_helper(at)},
        **_moved(case, OF_THE_PRINCIPAL),
        "principal.relationship": "child" if is_child else "spouse",
        **own,
        **_where(case, path),
        **(_parents(case, path) if is_child else _marriage(case)),
    }
    sizes = {"entries": 1} if any(at.startswith("entries[") for at in answers) else {}
    if not is_child and CHILDREN in case.sizes:
        sizes[CHILDREN] = case.sizes[CHILDREN]
    return Case(answers=answers, sizes=sizes)


def _moved(case: Case, places: Mapping[str, str]) -> dict[str, Value]:
    return {to: case.answers[at] for at, to in places.items() if at in case.answers}


def _kept(case: Case, paths: Iterable[str]) -> dict[str, Value]:
    return {path: case.answers[path] for path in paths if path in case.answers}


def _of_a_helper(path: str) -> bool:
    if path in OF_THE_REPRESENTATIVE or path == PREPARED:
        return True
    return path.startswith(HELPERS) and path not in OF_ONE_FILING


def _shared(case: Case, path: str) -> tuple[str, ...]:
    """What is shared with a relative who is here and gave no address of their own.

    Who would not say where they live has not said that it is here.
    """
    own = (case.answers.get(f"{path}.address.{name}", NOT_ASKED) for name in (*STREET, "country"))
    apart = any(said != NOT_ASKED for said in own) or _keeps_an_address_back(case, path)
    here = case.yes_no(f"{path}.in_united_states")
    return ONE_HOUSEHOLD if here and not apart else ()


def _keeps_an_address_back(case: Case, path: str) -> bool:
    """Whether the address of the principal may be another, or one that the relative must not know.

    Who is held lives apart, and so does who is separated from a husband or wife. Who was hurt or
    threatened by family here may be hiding from whom a form would tell it (8 USC 1367).
    """
    separated = case.text("applicant.marital_detail") in ("separated", "annulled")
    return bool(
        case.yes_no("proceedings.detained")
        or case.yes_no("victim.hurt_by_family")
        or (path == SPOUSE and separated)
    )


def _where(case: Case, path: str) -> dict[str, Value]:
    """The country they are in: this one, that of their address, or why it is not known."""
    here = case.get(f"{path}.in_united_states")
    country = "US" if here is True else case.get(f"{path}.address.country")
    if country is None and isinstance(here, Unknown):
        country = here
    return {} if country is None else {"applicant.located_in": country}


def _marriage(case: Case) -> dict[str, Value]:
    """The principal as the applicant's husband or wife, and the children of both."""
    found = _moved(case, AS_THE_SPOUSE)
    if _keeps_an_address_back(case, SPOUSE):
        found = {at: said for at, said in found.items() if not at.startswith(TO_REACH_THEM)}
    if case.text("applicant.marital_status") == "married":
        found["applicant.marital_status"] = "married"
    place = case.text("applicant.located_in")
    if place:
        found[f"{SPOUSE}.in_united_states"] = place in IN_THE_COUNTRY
        if place in IN_THE_COUNTRY and f"{SPOUSE}.address.street" in found:
            found[f"{SPOUSE}.address.country"] = place
    for path, said in case.answers.items():
        if path.startswith(f"{CHILDREN}[") and path.partition("].")[2] not in OF_THE_PARENT:
            found[path] = said
    return found


def _parents(case: Case, child: str) -> dict[str, Value]:
    """The mother and father whom the case names; a stepchild has none in the principal."""
    step = case.text(f"{child}.relationship") == "stepchild"
    parents = [] if step else ["applicant"]
    if step or _born_in_marriage(case, child):
        parents.append(SPOUSE)
    found: dict[str, Value] = {}
    for parent in reversed(parents):
        sex = case.text(f"{parent}.sex")
        at = {"female": "family.mother", "male": "family.father"}.get(sex)
        if at:
            found |= _parent(case, parent, at)
    return found


def _parent(case: Case, person: str, at: str) -> dict[str, Value]:
    found = _moved(
        case,
        {
            **{f"{person}.name.{part}": f"{at}.names.{part}" for part in NAME},
            f"{person}.date_of_birth": f"{at}.date_of_birth",
            f"{person}.birth.place": f"{at}.birth.place",
            f"{person}.birth.country": f"{at}.birth.country",
        },
    )
    named = [case.text(f"{person}.name.{part}") for part in ("given", "middle", "family")]
    whole = " ".join(part for part in named if part)
    return {**found, f"{at}.name": whole} if whole else found


def _born_in_marriage(case: Case, child: str) -> bool:
    """Whether the child was surely born after the marriage, on every day the dates leave open.

    An adopted child was born to others, and may have been adopted by one of the two alone.
    """
    if case.text(f"{child}.relationship") == "adopted":
        return False
    married, born = case.date(f"{SPOUSE}.marriage_date"), case.date(f"{child}.date_of_birth")
    return bool(married and born and married.span.latest <= born.span.earliest)
