"""What do the forms ask of weapons, groups and harm to others?

INA 212(a)(2)(G), (3).

Form I-485, Part 9, items 42 to 55, and Form I-821, Part 7, items 30 to 34.
"""

from __future__ import annotations

from functools import partial

from wellfounded.facts.catalogue.admissibility_asking import asked

planned = partial(asked, law="INA 212(a)(3)(A)")
violent = partial(asked, law="INA 212(a)(3)(B)")
armed = partial(asked, law="INA 212(a)(3)")
harm = partial(asked, law="INA 212(a)(3)(E)")

THE_ACTS = (
    "Such as to kidnap or assassinate a person, to seize or wreck a plane, ship or car, or to "
    "harm people or things with a weapon. Threats and plans count. So does urging others."
)

PLANS = (
    planned(
        "intends_espionage",
        "Do you plan to spy in the United States, or to do sabotage?",
        "9.42.a",
    ),
    planned(
        "intends_export",
        "Do you plan to send goods or secrets out of the country against the law?",
        "9.42.b",
    ),
    planned(
        "intends_overthrow",
        "Do you plan to work against the U.S. government by force or other unlawful means?",
        "9.42.c",
    ),
    planned("intends_unlawful", "Do you plan to do any other thing against the law?", "9.42.d"),
)

VIOLENCE = (
    violent(
        "weapons_training",
        "Have you ever had training with weapons, or training like that of soldiers?",
        "9.43.a",
        also="7.34",
    ),
    violent(
        "kidnapping_or_hijacking",
        "Did you ever kidnap or assassinate a person, or seize or wreck a plane, ship or car?",
        "9.43.b",
        help="The form also calls this hijacking and sabotage.",
    ),
    violent(
        "used_weapon",
        "Have you ever used a weapon or bomb to harm people or things?",
        "9.43.c",
    ),
    violent(
        "planned_violence",
        "Did you ever try, plan or threaten to do one of these things?",
        "9.43.d",
        help="Such as to kidnap or assassinate a person, to seize or wreck a plane, ship or car, "
        "or to harm people or things with a weapon.",
    ),
    violent(
        "incited_violence",
        "Have you ever urged others to any of these things, so that people would be hurt?",
        "9.43.e",
        help="Such as to kidnap or assassinate a person, to seize or wreck a plane, ship or car, "
        "or to harm people or things with a weapon.",
    ),
    violent(
        "violent_group_member",
        "Have you ever been in, or taken part in, a group that did any of these things?",
        "9.43.f",
        help=THE_ACTS,
    ),
    violent(
        "violent_group_recruited",
        "Have you ever found members, or asked for money, for such a group?",
        "9.43.g",
        help=THE_ACTS,
    ),
    violent(
        "violence_supported",
        "Have you ever given money, work or other help for any of these things?",
        "9.43.h",
        help=THE_ACTS,
    ),
    violent(
        "violent_group_supported",
        "Did you ever give money, work or help to a person or group who did them?",
        "9.43.i",
        help=THE_ACTS,
    ),
    violent("intends_violence", "Do you plan to do any of these things?", "9.44", help=THE_ACTS),
    planned(
        "intends_danger",
        "Do you plan to do what could put the United States in danger?",
        "9.45",
        help="The form asks of its welfare, safety and security.",
    ),
    violent(
        "violence_family",
        "Are you the spouse or child of a person who ever did any of these things?",
        "9.46",
        help=THE_ACTS
        + " It counts too if they were in such a group, helped it, or had training with arms.",
    ),
)

WEAPONS_AND_GROUPS = (
    armed(
        "weapons_provided",
        "Have you ever sold, given or moved arms, to be used on a person?",
        "9.47",
        help="If you knew or believed that they would be. Helping others with it counts.",
    ),
    armed(
        "detention_work",
        "Did you ever work or serve in a place where people were held?",
        "9.48",
        also="7.31.b",
        help="A jail, camp or labor camp counts. So does any work of holding people, paid or not.",
    ),
    armed(
        "armed_unit",
        "Were you ever in a group that used weapons on people, or threatened to?",
        "9.49",
        also="7.32",
        help="A member, a helper and one who took part all count.",
    ),
    armed(
        "military_or_police",
        "Were you ever in an army or police unit, or did you help one?",
        "9.50",
        also="7.31.a",
    ),
    armed(
        "armed_group",
        "Were you ever in another armed group, or did you help one?",
        "9.51",
        also="7.31.a",
        help="A group that carries arms, but is not the army or the police. Such as fighters, "
        "guerrillas, or people who guard a village.",
    ),
    armed(
        "communist_party",
        "Were you ever in, or close to, a Communist or totalitarian party?",
        "9.52",
        help="In any country. A totalitarian party lets no other party rule.",
    ),
)

HARM = (
    harm(
        "torture",
        "Did you ever do or help with torture, or tell others to do it?",
        "9.53.a",
        also="7.30.a",
    ),
    harm(
        "genocide",
        "Did you ever do or help with genocide, or tell others to do it?",
        "9.53.b",
        also="7.30.a",
    ),
    harm(
        "killing",
        "Have you ever killed a person, tried it, or helped with it?",
        "9.53.c",
        help="To order it or to tell others to do it counts too.",
    ),
    harm(
        "injuring",
        "Have you ever hurt a person badly on purpose, tried it, or helped with it?",
        "9.53.d",
        help="To order it or to tell others to do it counts too.",
    ),
    harm(
        "child_soldiers_recruited",
        "Have you ever brought a child under 15 into an armed force or group, or tried to?",
        "9.54",
        help="To fight, to serve or to help. Working with others to do so counts too.",
    ),
    harm(
        "child_soldiers_used",
        "Have you ever used a child under 15 in fighting or to help in it, or tried to?",
        "9.55",
        help="Such as in combat, as a messenger, or to carry supplies. Working with others to do "
        "so counts too.",
    ),
)

SECURITY = (*PLANS, *VIOLENCE, *WEAPONS_AND_GROUPS, *HARM)
