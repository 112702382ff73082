"""Which answers on the petition follow from others in the case?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from wellfounded.facts.case_file.case import Case
from wellfounded.forms import who_prepared
from wellfounded.forms.home_and_mail import HOME, country_of_mailing_address, home_country
from wellfounded.forms.i589.answers import nationality
from wellfounded.forms.i730 import beneficiary, petitioner
from wellfounded.forms.i730.beneficiary import court_when, if_signing, of_the_marriage
from wellfounded.forms.i730.petitioner import ASYLUM, REFUGEE, only_of
from wellfounded.forms.mapping.answers import Derive

OF_ASYLUM: Mapping[str, str] = {
    "asylum_city": "relative_petition.asylum.city",
    "asylum_state": "relative_petition.asylum.state",
}
OF_REFUGEES: Mapping[str, str] = {
    "refugee_approved_on": "relative_petition.approval.on",
    "approval_city": "relative_petition.approval.city",
    "approval_region": "relative_petition.approval.region",
    "approval_country": "relative_petition.approval.country",
    "admission_city": "relative_petition.admission.city",
    "admission_state": "relative_petition.admission.state",
}
OF_THE_MARRIAGE: Mapping[str, str] = {
    "relative.spouse_family": "applicant.name.family",
    "relative.spouse_given": "applicant.name.given",
    "relative.spouse_middle": "applicant.name.middle",
    "relative.marriage_date": "family.spouse.marriage_date",
    "relative.marriage_place": "family.spouse.marriage_city",
    "relative.marriage_region": "family.spouse.marriage_region",
    "relative.marriage_country": "family.spouse.marriage_country",
}
OF_WHO_SIGNS: Mapping[str, str] = {
    "relative.read_by": "petition.read",
    "relative.phone_here": "phone",
    "relative.mobile_here": "petition.mobile",
    "relative.email_here": "email",
}


def preparer_name(case: Case, _as_of: date) -> Any:
    """The name of whoever prepared the petition."""
    return beneficiary.preparer_name(case)


def _told(path: str) -> Derive:
    return if_signing(lambda relative: relative.get(path))


DERIVED: Mapping[str, Derive] = {
    "petitioner_status": petitioner.petitioner_status,
    "asylum_granted_on": petitioner.asylum_granted_on,
    "refugee_admitted_on": petitioner.refugee_admitted_on,
    "more_than_two_years": petitioner.more_than_two_years,
    **{name: only_of(ASYLUM, path) for name, path in OF_ASYLUM.items()},
    **{name: only_of(REFUGEE, path) for name, path in OF_REFUGEES.items()},
    "country_of_home": home_country,
    "country_of_mail": country_of_mailing_address,
    "nationality": nationality,
    "preparer_name": preparer_name,
    "relative.spouse_or_child": beneficiary.spouse_or_child,
    "relative.kind_of_child": beneficiary.kind_of_child,
    "relative.petitions_in_all": beneficiary.petitions_in_all,
    "relative.this_petition": beneficiary.this_petition,
    **{name: of_the_marriage(path) for name, path in OF_THE_MARRIAGE.items()},
    "relative.court_history": beneficiary.court_history,
    "relative.court_now": court_when("now"),
    "relative.court_before": court_when("past"),
    **{name: _told(path) for name, path in OF_WHO_SIGNS.items()},
    "relative.language_read_in": if_signing(beneficiary.language_read_in),
    "relative.prepared": if_signing(beneficiary.prepared),
    "relative.preparer_name": if_signing(
        lambda relative: beneficiary.preparer_name(beneficiary.whole(relative))
    ),
    **who_prepared.DERIVED,
}

BEHIND: Mapping[str, str] = {
    "petitioner_status": "relative_petition.status",
    "asylum_granted_on": "decision.on",
    "refugee_admitted_on": "relative_petition.admitted_on",
    "more_than_two_years": "relative_petition.late",
    **OF_ASYLUM,
    **OF_REFUGEES,
    "country_of_home": f"{HOME}.country",
    "nationality": "applicant.nationality",
    "preparer_name": "preparer.name",
    "relative.kind_of_child": "relative.relationship",
    "relative.court_history": "relative.petition.court_history",
    "relative.court_now": "relative.petition.court_place",
    "relative.court_before": "relative.petition.court_place",
    **{name: f"relative.{path}" for name, path in OF_WHO_SIGNS.items()},
    **who_prepared.BEHIND,
}
"""The fact behind each derivation. Of the marriage of a husband or wife, the case keeps what Part 1
says; how many petitions there are is counted."""
