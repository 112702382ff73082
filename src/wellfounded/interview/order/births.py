"""Were there government limits on births? INA 101(a)(42), last sentence.

Asked of people from China, for whom the clause was written, and of anyone in whose file
something of it stands already. Put to everybody it would hurt many and suggest a claim.
"""

from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section
from wellfounded.logic import Condition, choice, item, roster, yes

SECTION = Section(
    id="births",
    title="Families and the government",
    opening="This part is about government limits on births, and about operations. "
    "You can skip it and come back later. You can stop at any time, and what you wrote is kept.",
    hard=True,
)

CHINA = "CN"
own = choice("population_control.forced_procedure")
spouse = choice("population_control.spouse_forced_procedure")
resisted, harmed, fears = (
    yes(f"population_control.{name}")
    for name in ("resisted", "persecuted_for_resisting", "fears_procedure")
)


def _answered(fact: Condition) -> Condition:
    return fact | ~fact


from_china = roster("applicant.nationality").any(item.code().among(CHINA)) | choice(
    "applicant.habitual_residence"
).among(CHINA)
spoken_of = (
    _answered(own.among("none"))
    | _answered(spouse.among("none"))
    | _answered(resisted)
    | _answered(harmed)
    | _answered(fears)
)
asked = from_china | spoken_of
something = ~own.among("none") | ~spouse.among("none") | resisted | fears

PAGES = within(
    SECTION,
    questions(104, "population_control.forced_procedure", opens_if=asked),
    questions(
        105,
        "population_control.spouse_forced_procedure",
        opens_if=asked,
        closes_if=choice("applicant.marital_status").among("single"),
    ),
    questions(
        106,
        "population_control.resisted",
        "population_control.persecuted_for_resisting",
        heading="A program that limits births",
        opens_if=asked,
    ),
    questions(107, "population_control.fears_procedure", opens_if=asked),
    questions(108, "population_control.account", opens_if=asked & something),
    questions(175, "population_control.registered_in", opens_if=asked & fears),
)
