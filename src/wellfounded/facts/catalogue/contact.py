"""How can the person be reached? Form I-589, A.I.8 and 9; Form I-765, Part 2."""

from __future__ import annotations

from functools import partial

from wellfounded.facts.fact import DataClass, Fact, Section, on_i589
from wellfounded.facts.kinds import Country, Date, Text, YesNo

reach = partial(on_i589, data_class=DataClass.IDENTITY, section=Section.CONTACT)
home = partial(on_i589, data_class=DataClass.DANGER, section=Section.LOCATION)

LATER_FORMS = ("I-765", "I-485", "I-131", "I-730", "I-821")
REACHED = "Later forms ask how you can be reached (Form I-765, Parts 2 and 3; Form I-485, Part 10)."
later_reach = partial(
    Fact, data_class=DataClass.IDENTITY, section=Section.CONTACT, forms=LATER_FORMS
)
later_home = partial(Fact, data_class=DataClass.DANGER, section=Section.LOCATION, forms=LATER_FORMS)

ON_FORM_I589 = (
    Fact(
        "applicant.located_in",
        Country(),
        "In which country are you now?",
        "The ways to protection differ from place to place (INA 208(a)(1); INA 207; 48 USC 1806).",
        data_class=DataClass.DANGER,
        section=Section.LOCATION,
    ),
    home("contact.address.street", Text(), "What street and number do you live at?", "A.I.8"),
    home("contact.address.unit", Text(), "What is your apartment number?", "A.I.8"),
    home("contact.address.city", Text(), "In what city or town do you live?", "A.I.8"),
    home("contact.address.region", Text(), "In what state do you live?", "A.I.8"),
    home("contact.address.postal_code", Text(), "What is your ZIP code?", "A.I.8"),
    reach("contact.phone", Text(), "What is your phone number?", "A.I.8"),
    reach(
        "contact.mailing.in_care_of",
        Text(),
        "If your mail goes to another person first, what is that person's name?",
        "A.I.9",
        help="Only if your mail goes to another address than your home.",
    ),
    reach("contact.mailing.street", Text(), "To what street and number is mail sent?", "A.I.9"),
    reach("contact.mailing.unit", Text(), "To what apartment number is mail sent?", "A.I.9"),
    reach("contact.mailing.city", Text(), "To what city or town is mail sent?", "A.I.9"),
    reach("contact.mailing.region", Text(), "To what state is mail sent?", "A.I.9"),
    reach("contact.mailing.postal_code", Text(), "To what ZIP code is mail sent?", "A.I.9"),
    reach("contact.mailing.phone", Text(), "What is the phone number at that address?", "A.I.9"),
)

ON_LATER_FORMS = (
    later_home(
        "contact.address.in_care_of",
        Text(),
        "If mail at your home goes to another person first, what is that person's name?",
        REACHED,
    ),
    later_home(
        "contact.address.from",
        Date(),
        "Since when have you lived at this address?",
        "The form for a green card asks it (Form I-485, Part 1).",
    ),
    later_reach(
        "contact.mailing_same",
        YesNo(),
        "Is your mail sent to the address where you live?",
        REACHED,
    ),
    later_reach("contact.mobile", Text(), "What is your mobile phone number?", REACHED),
    later_reach("contact.email", Text(), "What is your email address?", REACHED),
)

OUTSIDE = "A family member who asks for protection may live in another country (INA 208(b)(3))."
IN_ANOTHER_COUNTRY = (
    later_home("contact.address.province", Text(), "In what province do you live?", OUTSIDE),
    later_home("contact.address.country", Country(), "In what country do you live?", OUTSIDE),
)

CONTACT = (*ON_FORM_I589, *ON_LATER_FORMS, *IN_ANOTHER_COUNTRY)
