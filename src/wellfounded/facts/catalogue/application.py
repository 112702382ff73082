"""When, where and with whose help is it filed? Form I-589, Parts D and E."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section, on_i589
from wellfounded.facts.kinds import Choice, Date, Digits, Records, Text, YesNo

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
)

PREPARER = (
    asked("preparer.name", Text(), "What is the name of the person who prepared the form?", "E"),
    asked("preparer.phone", Text(), "What is the preparer's phone number?", "E"),
    asked("preparer.street", Text(), "What is the preparer's street and number?", "E"),
    asked("preparer.unit", Text(), "What is the preparer's apartment or suite number?", "E"),
    asked("preparer.city", Text(), "What is the preparer's city?", "E"),
    asked("preparer.region", Text(), "What is the preparer's state?", "E"),
    asked("preparer.postal_code", Text(), "What is the preparer's ZIP code?", "E"),
    asked("preparer.bar_number", Text(), "What is the preparer's state bar number?", "E"),
    asked(
        "preparer.uscis_account",
        Digits(shortest=12, padded=12),
        "What is the preparer's USCIS online account number?",
        "E",
    ),
    asked("preparer.g28_attached", YesNo(), "Is Form G-28 attached?", "E"),
)

REPRESENTATIVE = (
    ruled(
        "representative.kind",
        Choice(
            {
                "attorney": "A lawyer",
                "accredited": "An accredited representative",
                "none": "No one",
            }
        ),
        "Who speaks for you in your case?",
        "The law says who may speak for a person (8 CFR 1.2; 8 CFR 1292.1).",
    ),
    ruled(
        "representative.name",
        Text(),
        "What is the name of the person who speaks for you?",
        "The law says who may speak for a person (8 CFR 1.2; 8 CFR 1292.1).",
    ),
    ruled(
        "representative.signed_off_on",
        Date(),
        "On what date did this person approve the filing?",
        "A case kept by an organisation is filed only with this approval.",
    ),
)

APPLICATION = (*FILING, *HELP_WITH_THE_FORM, *PREPARER, *REPRESENTATIVE)
