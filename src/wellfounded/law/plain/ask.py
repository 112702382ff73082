"""Who is there to ask? Always a real helper; sooner where waiting is dangerous."""

from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.danger import facts as danger
from wellfounded.law.expedited_removal.order_while_stayed import order_while_stayed
from wellfounded.law.family.child import children
from wellfounded.law.family.grant import granted
from wellfounded.law.holds.countries import listed_country
from wellfounded.law.plain.card import Card, Kind
from wellfounded.logic import choice

REPRESENTATION = "8 CFR 1292.1"

CARDS = (
    Card(
        id="ask.today",
        kind=Kind.ASK,
        text="Ask a lawyer today, before any paper is sent. An order, an arrest, detention, a "
        "recent entry, an earlier application or an armed group can make a filing dangerous. "
        "Somebody must look first.",
        authority=REPRESENTATION,
        shown_if=danger.orders
        | danger.arrests
        | danger.custody
        | danger.court_record
        | danger.recent_uninspected_entry
        | danger.encounters
        | danger.earlier_applications
        | danger.armed_groups
        | danger.persecutor,
    ),
    Card(
        id="ask.order_while_stayed",
        kind=Kind.ASK,
        text="An officer's order to leave from 29 August 2025 to 16 July 2026. A court had put a "
        "part of these rules on hold then. Show the order to a lawyer today.",
        authority="INA 235(b)(1)",
        shown_if=order_while_stayed,
    ),
    Card(
        id="ask.court_line",
        kind=Kind.ASK,
        text="Ask the court's case line again before any paper is sent: 1-800-898-7180, or "
        "acis.eoir.justice.gov. It tells if there is a case, a hearing date or an order. Nobody "
        "is found there without an A-Number. A lawyer can then look in another way.",
        authority="INA 240(b)(5)",
        shown_if=in_the_united_states,
        hidden_if=~danger.court_line_not_checked,
    ),
    Card(
        id="ask.child",
        kind=Kind.ASK,
        text="A child can ask for a lawyer for children. Other protections may be open to a child.",
        authority="INA 208(b)(3)(C)",
        shown_if=danger.minor,
    ),
    Card(
        id="ask.each_person",
        kind=Kind.ASK,
        text="Each person in a family may have reasons of their own. Each may speak with a lawyer "
        "alone, and may ask for protection in their own name.",
        authority="8 CFR 208.14(f)",
        shown_if=choice("applicant.marital_status").among("married") | children.any(),
    ),
    Card(
        id="ask.letter_after_a_grant",
        kind=Kind.ASK,
        text="A letter about a case that was granted. If USCIS writes again, ask a lawyer before "
        "you answer. The days in the letter count.",
        authority="USCIS PM-602-0192",
        shown_if=granted & listed_country,
    ),
    Card(
        id="ask.lawyer",
        kind=Kind.ASK,
        text="An immigration lawyer, or a representative accredited by the Department of Justice. "
        "The court keeps a list of free and low-cost help: justice.gov/eoir.",
        authority="INA 208(d)(4)",
    ),
    Card(
        id="ask.fraud",
        kind=Kind.ASK,
        text="In the United States a notary is not a lawyer. A notary or consultant may not give "
        "legal advice. Nobody can promise a result. Keep "
        "your own papers, and keep a copy of all that you sign.",
        authority=REPRESENTATION,
    ),
)
