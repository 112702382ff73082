"""When, where and with whose help is it filed? Form I-589, Part D."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section, on_i589
from wellfounded.facts.kinds import Choice, Date, Records, Text, YesNo

asked = partial(on_i589, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
ruled = partial(Fact, data_class=DataClass.IDENTITY, section=Section.IDENTITY)
ONE_YEAR = "The law looks at the day the form was received (INA 208(a)(2)(B))."

FILING = (
    ruled("application.filed", YesNo(), "Has your asylum form been filed?", ONE_YEAR),
    ruled(
        "application.filed_on",
        Date(),
        "On what date was your asylum form received?",
        ONE_YEAR,
        help="The receipt notice shows this date.",
    ),
    ruled(
        "application.filed_with",
        Choice({"uscis": "USCIS", "court": "The immigration court"}),
        "Where was your asylum form filed?",
        "Which office decides depends on it (8 CFR 208.2; 8 CFR 1208.2).",
    ),
    ruled(
        "application.mailed_on",
        Date(),
        "On what date was your asylum form mailed?",
        "For some forms the day of mailing counts too (8 CFR 208.4(a)(2)(ii)).",
    ),
    ruled(
        "application.mailing_proof",
        YesNo(),
        "Is there a paper that shows when the form was mailed?",
        "The day of mailing is shown by a paper (8 CFR 208.4(a)(2)(ii)).",
        help="Such as a postal receipt or a courier record.",
    ),
    ruled(
        "application.ms_l_class",
        YesNo(),
        "Has a lawyer or the government told you that you are a member of the Ms. L. class?",
        "Families who were kept apart have filing dates of their own (Ms. L. v. ICE settlement).",
    ),
    Fact(
        "application.cat_also",
        YesNo(),
        "Do you also ask for protection under the Convention against Torture?",
        "The asylum form has a box for this (Form I-589, top of page 1).",
        data_class=DataClass.IDENTITY,
        section=Section.IDENTITY,
        help="This protection stops removal to a country where torture is likely and officials "
        "would do it or allow it. The reason for the torture does not matter. Removal to another "
        "country stays possible. Only an immigration judge can give it.",
        forms=("I-589 page 1 note",),
    ),
)

HELP_WITH_THE_FORM = (
    asked(
        "application.family_helped",
        YesNo(),
        "Did your husband or wife, a parent or a child help you fill in the form?",
        "D",
    ),
    asked(
        "application.helpers",
        Records(),
        "Who in your family helped you fill in the form?",
        "D",
        complete="Are these all the family members who helped?",
    ),
    asked("application.helpers[].name", Text(), "What is this person's name?", "D"),
    asked("application.helpers[].relationship", Text(), "How are you related?", "D"),
    asked(
        "application.prepared_by_other",
        YesNo(),
        "Did someone outside your family prepare the form for you?",
        "D",
    ),
    asked(
        "application.counsel_list_given",
        YesNo(),
        "Were you given a list of people who may help for little or no money?",
        "D",
    ),
    ruled(
        "application.signature",
        Choice(
            {
                "ink": "By hand, in ink",
                "mark": "By hand, with an X or a thumbprint",
                "guardian": "A parent or guardian signed",
                "typed": "The name was typed, or made by a program",
                "other": "Another person signed",
                "none": "It is not signed yet",
            }
        ),
        "How was the paper form signed?",
        "USCIS does not take a form without a signature by hand (8 CFR 103.2(a)(2)).",
    ),
)

APPLICATION = (*FILING, *HELP_WITH_THE_FORM)
