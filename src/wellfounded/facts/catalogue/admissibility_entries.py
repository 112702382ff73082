"""What do the forms ask of papers, entries and other conduct?

INA 212(a)(6), (8) to (10).

Form I-485, Part 9, items 67 to 86, and Form I-821, Part 7, items 22 to 29, 35 and 36.
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.admissibility_asking import asked
from wellfounded.facts.kinds import Text

paper = partial(asked, law="INA 212(a)(6)")
returned = partial(asked, law="INA 212(a)(9)")
other = partial(asked, law="INA 212(a)(10)")
service = partial(asked, law="INA 212(a)(8)")

ENTRIES_AND_PAPERS = (
    paper(
        "missed_hearing",
        "Did you ever miss a hearing of your case in court, or leave it early?",
        "9.67",
        help="The form asks of cases that began on or after April 1, 1997.",
    ),
    paper(
        "false_papers",
        "Did you ever give false or changed papers to the United States?",
        "9.68",
        help="To get a visa, to come in, or to get a status or a permit.",
    ),
    paper(
        "misrepresented",
        "Have you ever lied or hidden a fact to get a visa, entry or status?",
        "9.69",
        help="The form asks of what was said or left out on any form.",
    ),
    paper(
        "claimed_citizenship",
        "Have you ever said or written that you were a U.S. citizen, when it was not so?",
        "9.70",
        also="7.36",
    ),
    paper(
        "stowaway",
        "Have you ever come to the United States hidden on a ship or plane?",
        "9.71",
        also="7.24",
    ),
    paper(
        "smuggling",
        "Did you ever urge or help anyone to come here against the law?",
        "9.72",
        help="The form counts trying to come in too. Family members count.",
    ),
    paper(
        "document_penalty",
        "Is there a final order that makes you pay for the use of false papers?",
        "9.73",
        also="7.26",
        help="It is an order under INA 274C.",
    ),
)

AFTER_A_REMOVAL = (
    returned(
        "removed_before",
        "Were you ever sent out of the United States, or did you leave after an order?",
        "9.74",
    ),
    returned(
        "entered_without_inspection",
        "Have you ever come in without being checked and let in by an officer?",
        "9.75",
        help="To be let in is to be admitted or paroled.",
    ),
    returned(
        "unlawfully_present",
        "Since April 1, 1997, were you here after your stay ended, or without being let in?",
        "9.76",
        help="The form calls this unlawful presence. To be let in is to be admitted or paroled by "
        "an officer.",
    ),
    returned(
        "trafficking_reason",
        "Was trafficking one main reason why you were here like that?",
        "9.77",
        help="Trafficking is when someone makes a person work or sell sex by force, lies or "
        "threats. With a person under 18, sale of sex counts without force.",
    ),
    returned(
        "returned_after_unlawful_presence",
        "After more than a year here like that, did you come back with no check?",
        "9.78.a",
        help="To try it counts too. All days since April 1, 1997 count. No check means that no "
        "officer admitted or paroled you.",
    ),
    returned(
        "returned_after_removal",
        "After you were sent out, did you come back with no check?",
        "9.78.b",
        help="To try it counts too. Only the time since April 1, 1997 counts. No check means that "
        "no officer admitted or paroled you.",
    ),
)

OTHER_CONDUCT = (
    other(
        "polygamy_planned",
        "Do you plan to have more than one spouse at a time in the United States?",
        "9.79",
    ),
    other(
        "guardian_of_inadmissible",
        "Are you the guardian of a helpless person who may not come in, and come with them?",
        "9.80",
        also="7.28",
        help="A doctor of the United States says so in writing (INA 232(c)).",
    ),
    other(
        "withheld_child",
        "Have you ever helped to keep a U.S. citizen child abroad from who has custody?",
        "9.81",
    ),
    other(
        "voted_unlawfully",
        "Have you ever voted here when the law did not let you?",
        "9.82",
        also="7.35",
        help="In a vote of the country, of a state or of a town.",
    ),
    other(
        "renounced_citizenship",
        "Have you ever given up U.S. citizenship so as not to pay its taxes?",
        "9.83",
    ),
    service(
        "draft_exemption_asked",
        "Have you ever asked to be free of U.S. military service as a foreigner?",
        "9.84.a",
    ),
    service(
        "draft_relieved",
        "Were you ever let out of U.S. military service as a foreigner?",
        "9.84.b",
    ),
    service(
        "deserted",
        "Has a court ever found that you deserted from the U.S. armed forces?",
        "9.84.c",
    ),
    service(
        "evaded_draft",
        "Did you ever leave or stay away to avoid U.S. military service in time of war?",
        "9.85",
        help="Or at a time that the President called an emergency.",
    ),
    service(
        "status_before_leaving",
        "What was your citizenship or status here just before you left?",
        "9.86",
        kind=Text(),
    ),
)

ENTRIES = (*ENTRIES_AND_PAPERS, *AFTER_A_REMOVAL, *OTHER_CONDUCT)
