"""Is there a case in immigration court, and where? Form I-589, Part A.I, item 18."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section, on_i589
from wellfounded.facts.kinds import Choice, Date, Text, YesNo

asked = partial(on_i589, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
ruled = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)

COURT_LINE = "The court's records can hold what nobody told you of (INA 240(b)(5))."
WHICH_OFFICE = "Whether USCIS or a judge decides depends on it (8 CFR 208.2; 8 CFR 1208.2)."
CIRCUITS = {
    **{str(number): f"Circuit {number}" for number in range(1, 12)},
    "DC": "District of Columbia Circuit",
}

PROCEEDINGS = (
    asked(
        "proceedings.history",
        Choice(
            {
                "never": "I have never been in immigration court",
                "now": "I am in immigration court now",
                "past": "I was in immigration court before, but am not now",
            }
        ),
        "Have you ever had a case in immigration court?",
        "A.I.18",
    ),
    ruled(
        "proceedings.in_removal",
        YesNo(),
        "Do you have a case in immigration court now?",
        WHICH_OFFICE,
    ),
    ruled(
        "proceedings.kind",
        Choice(
            {
                "240": "Removal proceedings (INA 240)",
                "asylum_only": "Asylum-only proceedings",
                "withholding_only": "Withholding-only proceedings",
                "expedited": "Expedited removal (INA 235(b)(1))",
            }
        ),
        "What kind of case is it?",
        WHICH_OFFICE,
        help="The first paper from the court or the officer shows this.",
    ),
    ruled("proceedings.court", Text(), "Which immigration court has your case?", WHICH_OFFICE),
    ruled(
        "proceedings.circuit",
        Choice(CIRCUITS),
        "Which federal circuit is the court in?",
        "Decisions of a court of appeals bind the judges in its circuit.",
    ),
    ruled(
        "proceedings.judge",
        Text(),
        "What is the name of the judge?",
        "The cover of what is filed names the judge (8 CFR 1003.32).",
        help="The notice of the hearing has it.",
    ),
    ruled(
        "proceedings.online",
        YesNo(),
        "Are papers in your court case filed online (ECAS)?",
        "The proof of service says how the government got its copy (8 CFR 1003.31, 1003.32).",
        help="ECAS is the court's system for filing online. A lawyer who files there knows. "
        "The court's clerk can tell, too.",
    ),
    ruled(
        "proceedings.last_tab",
        Text(),
        "If papers were filed with the court before: which letter is on the last tab?",
        "Tabs of later papers go on where the last ones ended.",
        help="Such as F. Leave it empty if there were none.",
    ),
    ruled(
        "proceedings.nta_served_on",
        Date(),
        "On what date did you get the Notice to Appear?",
        "The law looks at the day this notice was given (INA 239(a)).",
        help="It is Form I-862.",
    ),
    ruled(
        "proceedings.nta_filed_on",
        Date(),
        "On what date was the Notice to Appear filed with the court?",
        "The court case begins on this day (8 CFR 1003.14(a)).",
        help="The court stamp on the notice, or the court's case line, shows it.",
    ),
    Fact(
        "proceedings.detained",
        YesNo(),
        "Are you held in detention now?",
        "Some courts, forms and dates differ for people who are held.",
        data_class=DataClass.DANGER,
        section=Section.LOCATION,
    ),
    ruled(
        "proceedings.court_line_checked_on",
        Date(),
        "On what date did someone last check your case on the court's case line?",
        COURT_LINE,
        help="You can check it yourself, or somebody can do it with you. Call 1-800-898-7180, or "
        "open acis.eoir.justice.gov. It asks for your A-Number. If that has fewer than 9 digits, "
        "put zeros before it. Then it tells if the court has a case, a hearing date or an order. "
        "Without an A-Number nobody can be found there.",
    ),
    ruled(
        "proceedings.court_line_found",
        Choice(
            {
                "nothing": "No case",
                "hearing": "A hearing date",
                "order": "An order",
                "no_number": "I have no A-Number, so it could not be checked",
                "searched": "A lawyer or representative looked in another way and found no case",
            }
        ),
        "What did the court's case line show?",
        COURT_LINE,
        help="A person without an A-Number can have a case too. A lawyer or an accredited "
        "representative can look for it in another way.",
    ),
)
