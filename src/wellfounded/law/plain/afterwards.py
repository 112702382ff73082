"""What may one do while it waits, and after a protection is given?"""

from wellfounded.law.after_protection.green_card import year_since_admission, year_since_asylum
from wellfounded.law.after_protection.holding import (
    asylum_held,
    cat_deferral_held,
    cat_withholding_held,
    refugee_held,
    withholding_held,
)
from wellfounded.law.after_protection.refugees_past_a_year import MEMORANDUM, refugee_past_a_year
from wellfounded.law.asylum.one_year_deadline.receipt import filing_day
from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.forum import as_of
from wellfounded.law.permission_to_work.asylum_applicant import application_waits
from wellfounded.law.permission_to_work.card import (
    automatic_extension,
    category,
    first_day_to_renew,
    last_day_of_card,
)
from wellfounded.law.permission_to_work.waiting_time import first_day_to_ask, first_day_to_get
from wellfounded.law.plain.card import Card, Kind
from wellfounded.logic import Condition, Day, Missing, on, years_after, yes

by_a_judge = withholding_held | cat_withholding_held | cat_deferral_held
settled_here = asylum_held | refugee_held


def known(counted: Day) -> Condition:
    """A day that is known at least to be in our time: an unknown one is never printed."""
    return counted >= on(1997, 4, 1)


CARDS = (
    Card(
        id="protects.work_with_asylum",
        kind=Kind.PROTECTS,
        text="Work. A person with asylum or refugee status may work, with a card or without one. "
        "When a card ends, the right to work does not.",
        authority="INA 208(c)(1)(B)",
        shown_if=settled_here,
    ),
    Card(
        id="protects.work_with_withholding",
        kind=Kind.PROTECTS,
        text="Work. A person with this protection may ask for a work permit card. With deferral of "
        "removal USCIS may say yes or no.",
        authority="8 CFR 274a.12(a)(10)",
        shown_if=by_a_judge,
    ),
    Card(
        id="hard.travel_with_asylum",
        kind=Kind.HARD,
        text="Travel. A refugee travel document is asked for before leaving. A trip to the country "
        "you fear can put your status at risk. Ask a lawyer first.",
        authority="INA 208(c)(2)",
        shown_if=settled_here,
    ),
    Card(
        id="hard.travel_with_withholding",
        kind=Kind.HARD,
        text="Travel. This protection does not let a person leave and come back. To leave counts "
        "as removal. It also does not stop removal to another country.",
        authority="INA 101(g)",
        shown_if=by_a_judge,
    ),
    Card(
        id="hard.public_help",
        kind=Kind.HARD,
        text="Help with food, health and money. The rules for people with asylum or refugee status "
        "became narrow in 2025 and 2026. A green card opens some of it again. "
        "Your state may have help of its own. A local office for refugees knows.",
        authority="Pub. L. 119-21, sec. 10108",
        shown_if=settled_here & (as_of >= on(2025, 7, 4)),
    ),
    Card(
        id="day.work_permit",
        kind=Kind.DAY,
        text="A work permit. It can be asked for from {first_day_to_ask}, and given from "
        "{first_day_to_get}. Days of delay that you asked for or caused are not counted, so it "
        "can be later.",
        authority="8 CFR 208.7(a)(1)",
        shown_if=application_waits & known(first_day_to_ask),
        days=(first_day_to_ask, first_day_to_get),
    ),
    Card(
        id="day.green_card",
        kind=Kind.DAY,
        text="A green card. It can be asked for after one year in the United States with asylum. "
        "With no trip abroad the year ends on {year_since_asylum}. Days abroad are not counted.",
        authority="INA 209(b)",
        shown_if=asylum_held,
        days=(year_since_asylum,),
    ),
    Card(
        id="day.refugee_inspection",
        kind=Kind.DAY,
        text="A green card. The law asks a refugee to come for an inspection after one year here. "
        "With no trip abroad the year ends on {year_since_admission}. The form is I-485, and it "
        "has no fee for a refugee.",
        authority="INA 209(a)",
        shown_if=refugee_held,
        days=(year_since_admission,),
    ),
    Card(
        id="gather.fees",
        kind=Kind.GATHER,
        text="Money for fees. The asylum form has a fee, and each year that it waits has one too. "
        "Nobody can waive these two. The amounts change. Look on the day you pay: "
        "uscis.gov/g-1055. In court the judge says what is due.",
        authority="90 FR 34511",
        shown_if=in_the_united_states & (as_of >= on(2025, 7, 22)),
        hidden_if=settled_here | by_a_judge | yes("application.ms_l_class"),
    ),
    Card(
        id="day.new_work_permit",
        kind=Kind.DAY,
        text="Your work permit card. It ends on {card_ends}. A new one can be asked for from "
        "{first_day_to_renew}. A form that waits no longer keeps the old card alive.",
        authority="90 FR 48799",
        shown_if=~category.among("none") & known(last_day_of_card),
        hidden_if=automatic_extension,
        days=(last_day_of_card, first_day_to_renew),
    ),
    Card(
        id="hard.advance_parole",
        kind=Kind.HARD,
        text="Travel while you wait. Even with permission, a trip now counts as leaving. After "
        "time here without status, leaving can close the way back for three or ten years. Ask a "
        "lawyer first.",
        authority="Matter of Delcarmen-Lara, 29 I&N Dec. 830 (BIA 2026)",
        shown_if=application_waits & (as_of >= on(2026, 8, 13)),
    ),
    Card(
        id="day.yearly_fee",
        kind=Kind.DAY,
        text="The yearly fee. When USCIS writes for it, there are 30 days from the date of the "
        "letter, and it is paid online. In court nothing is due before the judge orders it in "
        "writing. What follows when it is not paid is before the courts. Ask a lawyer.",
        authority="91 FR 22952",
        shown_if=application_waits & (years_after(filing_day, 1, missing=Missing.BACK) <= as_of),
        hidden_if=yes("application.ms_l_class"),
    ),
    Card(
        id="gather.status_online",
        kind=Kind.GATHER,
        text="Your receipt notice. Its number shows a case at USCIS on egov.uscis.gov. It does not "
        "show a case in court. For that there is acis.eoir.justice.gov, with your A-Number. "
        "What comes by mail counts, not the page.",
        authority="8 CFR 103.2(b)(8)",
        shown_if=yes("application.filed"),
    ),
    Card(
        id="ask.refugee_past_a_year",
        kind=Kind.ASK,
        text="A refugee for more than one year without a green card: ask a lawyer today. A "
        "memorandum of 2026 says that officers may hold such a person. A court has stopped it in "
        "Minnesota.",
        authority=MEMORANDUM,
        shown_if=refugee_past_a_year,
    ),
)
