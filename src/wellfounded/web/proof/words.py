"""What do the person's own pages about proof say?"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "proof.title": "What could show it",
    "proof.what": "Papers and people can show what you tell. Not all of it can be had, and that "
    "is fine. Nothing here says what a paper has to say.",
    "proof.safety": "Your safety and that of your family come first. If asking could put someone "
    "in danger, do not ask. That is a good reason, and you can note it.",
    "proof.facts": "What your case rests on",
    "proof.facts.noted": "Noted for this:",
    "proof.facts.nothing": "Nothing is noted for this yet.",
    "proof.facts.not_had": "You noted that this cannot be had:",
    "proof.ideas": "What people often have",
    "proof.ideas.what": "These are ideas. Take what fits, and leave the rest. Hard ones can be "
    "dangerous to ask for.",
    "proof.hard": "Can be dangerous to ask for",
    "proof.choose": "See ideas about",
    "proof.choose.what": "Only you see this choice. It is not kept.",
    "proof.lists": "Note more",
    "proof.papers": "Add a paper",
    "proof.people.title": "Who could tell",
    "proof.people.what": "People who saw it, or who know you. You need not ask anyone now.",
    "proof.people.none": "You have named nobody yet.",
    "proof.people.add": "Name a person",
    "proof.people.more": "For a letter or a hearing",
    "proof.not_had.title": "Papers that cannot be had",
    "proof.not_had.what": "A paper that was lost, or that nobody will give, or that it is "
    "dangerous to ask for. Say why, and what you tried, if you tried.",
    "proof.not_had.none": "You have noted none yet.",
    "proof.not_had.add": "Note a paper that cannot be had",
    "proof.not_had.more": "More",
    "proof.records.title": "Records to ask for",
    "proof.records.what": "The government keeps records about you. You can ask to see them. This "
    "program never asks for you. Talk to a lawyer first if you can.",
    "proof.records.none": "You have not noted that you asked.",
    "proof.records.add": "Note that you asked for records",
    "proof.records.more": "More",
    "proof.records.here": "Records that there is a reason to ask for",
    "proof.records.nothing": "From what you told so far, there is no reason to ask for any.",
    "proof.paper.title": "What this paper speaks of",
    "proof.paper.what": "Choose only what the paper itself speaks of.",
    "proof.paper.more": "Who wrote it, or where it was printed",
    "proof.save": "Save",
    "proof.about": "Say what it speaks of",
}
