"""Are there ways beside asylum? Asked where country or place opens one."""

from wellfounded.interview.pages import questions, record, within
from wellfounded.interview.section import Section
from wellfounded.law.asylum.presence import in_the_united_states
from wellfounded.law.temporary_protected_status.bars import convicted_here
from wellfounded.law.temporary_protected_status.country import listed_or_awaiting
from wellfounded.law.temporary_protected_status.presence import away_since
from wellfounded.law.temporary_protected_status.registration import holds_it
from wellfounded.logic import yes

SECTION = Section(
    id="other_protections",
    title="Other programs",
    opening="These questions are about other programs. They are few, and not everyone gets them.",
)

listed_here = in_the_united_states & listed_or_awaiting
asked_before = yes("tps.registered") | holds_it

PAGES = within(
    SECTION,
    questions(155, "tps.registered", opens_if=listed_here),
    questions(156, "tps.registered_again", opens_if=listed_here & asked_before),
    questions(
        157,
        "tps.late_grounds",
        "tps.late_grounds_complete",
        "tps.late_ground_ended_on",
        heading="When your country came on the list",
        opens_if=listed_here & ~yes("tps.registered"),
        closes_if=holds_it,
        blank=("tps.late_ground_ended_on",),
    ),
    questions(160, "tps.away_long", opens_if=listed_here & away_since),
    questions(159, "refugee.referred_by", opens_if=~in_the_united_states),
)

GRADE = record(158, "arrests", "grade", opens_if=listed_here & convicted_here)
"""Stands with the other questions on arrests: a section that is easy does not speak of them."""
