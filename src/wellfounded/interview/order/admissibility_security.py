"""What do the forms ask of weapons, groups and harm?

Form I-485, Part 9, items 42 to 55.
"""

from wellfounded.interview.order.admissibility_stays import AT, OPENING
from wellfounded.interview.pages import questions, within
from wellfounded.interview.section import Section

SECTION = Section(
    id="admissibility_security",
    title="Weapons and armies",
    opening="This part is about weapons, armies, groups, and harm to people. " + OPENING,
    hard=True,
    beside=True,
)

PAGES = within(
    SECTION,
    questions(
        302,
        AT + "intends_espionage",
        AT + "intends_export",
        AT + "intends_overthrow",
        AT + "intends_unlawful",
        heading="Plans",
    ),
    questions(303, AT + "weapons_training"),
    questions(
        304,
        AT + "kidnapping_or_hijacking",
        AT + "used_weapon",
        AT + "planned_violence",
        AT + "incited_violence",
        heading="Violence",
    ),
    questions(
        305,
        AT + "violent_group_member",
        AT + "violent_group_recruited",
        AT + "violence_supported",
        AT + "violent_group_supported",
        AT + "intends_violence",
        AT + "intends_danger",
        AT + "violence_family",
        heading="Violence, and help for it",
    ),
    questions(
        306,
        AT + "weapons_provided",
        AT + "detention_work",
        AT + "armed_unit",
        AT + "military_or_police",
        AT + "armed_group",
        AT + "communist_party",
        heading="Armies, police and groups",
    ),
    questions(
        307,
        AT + "torture",
        AT + "genocide",
        AT + "killing",
        AT + "injuring",
        heading="Harm to people",
    ),
    questions(
        308,
        AT + "child_soldiers_recruited",
        AT + "child_soldiers_used",
        heading="Children in armies and groups",
    ),
)
