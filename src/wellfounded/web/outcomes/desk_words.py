"""What do the courts' numbers say at the desk, beside what all read?"""

from __future__ import annotations

WORDS = {
    "outcomes.desk.what": "Counts of decided cases from the public record, with their margins. "
    "They know no case of this office, and nobody is told who looked.",
    "outcomes.desk.fair": "Do not show a client a number alone. Say what is counted, its margin, "
    "and that it is not the client’s chance.",
    "outcomes.judge": "Judges of this court",
    "outcomes.judge.heading": "Judge",
    "outcomes.lists.judge": "Judges of the court",
    "outcomes.lists.judge.needs": "Choose a court to see its judges.",
    "outcomes.judge.floor": "With fewer than 25 decisions at this court in five years a judge is "
    "not listed; with fewer than 100 no number is shown.",
    "outcomes.judge.five": "Judges are counted over the last five years together, whichever days "
    "you chose. In a single year most judges decide too few of these cases to be told apart.",
    "outcomes.judge.range": "The {judges} judges shown range from {low} to {high} of 100.",
    "outcomes.judge.hearing": "A hearing can be moved to another judge. Who hears which case is "
    "not left to chance alone. Held people, children and special dockets have their own judges.",
}
