"""When did the person come of age? 6 USC 279(g)(2)(B)."""

from wellfounded.logic import Missing, day, years_after

eighteenth_birthday = years_after(day("applicant.date_of_birth"), 18, missing=Missing.BACK)
