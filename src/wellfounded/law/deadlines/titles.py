"""What are the deadlines called that no time limit counts?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ONE_YEAR, AGE_OUT, PRESENCE = "asylum.one_year", "family.age_out", "after_protection.year"
APPOINTMENT = "appointment"

TITLES: Mapping[str, str] = MappingProxyType(
    {
        ONE_YEAR: "The year to ask for asylum",
        AGE_OUT: "A child's 21st birthday: the form is received before it",
        PRESENCE: "A year of presence after the grant, for a green card",
        f"{APPOINTMENT}.master_set": "Master (first or short) hearing",
        f"{APPOINTMENT}.individual_set": "Individual (long) hearing",
        f"{APPOINTMENT}.interview_set": "Asylum interview",
        f"{APPOINTMENT}.biometrics_set": "Fingerprints and photo",
        f"{APPOINTMENT}.fear_interview_set": "Interview on fear",
        f"{APPOINTMENT}.check_in_set": "Report to ICE",
    }
)
