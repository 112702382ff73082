"""The law of asylum and of the protections beside it, one file for each question."""

import wellfounded.law.parameters.told  # noqa: F401  (enters its tables)
from wellfounded.law import danger, fees, filing, holds, procedure, time_limits
from wellfounded.law.after_protection import AFTER
from wellfounded.law.asylum import groups
from wellfounded.law.asylum.asylum import asylum
from wellfounded.law.asylum.not_granted import denied_not_referred
from wellfounded.law.asylum.one_year_deadline import one_year_bar
from wellfounded.law.asylum.refugee_definition import refugee_definition
from wellfounded.law.asylum.reinstatement import reinstatement_possible
from wellfounded.law.custody.bond_hearing import bond_hearing
from wellfounded.law.expedited_removal.credible_fear import credible_fear
from wellfounded.law.expedited_removal.order_while_stayed import order_while_stayed
from wellfounded.law.expedited_removal.perimeter import within_reach
from wellfounded.law.expedited_removal.reasonable_fear import reasonable_fear
from wellfounded.law.expedited_removal.withholding_only import withholding_only
from wellfounded.law.family.child import age_not_kept, left_out
from wellfounded.law.family.follow_to_join import follow_to_join
from wellfounded.law.family.included import included
from wellfounded.law.other_ways import OTHER_WAYS
from wellfounded.law.permission_to_work import WORK
from wellfounded.law.protection.convention_against_torture import cat_deferral, cat_withholding
from wellfounded.law.protection.only_a_judge import before_a_judge
from wellfounded.law.protection.withholding import withholding
from wellfounded.law.refugees.admission import admission
from wellfounded.law.rulebook import DAYS, RULEBOOK, Confidence, Entry
from wellfounded.law.temporary_protected_status.status import temporary_protected_status

GOALS = (
    asylum,
    one_year_bar,
    refugee_definition,
    withholding,
    cat_withholding,
    cat_deferral,
    before_a_judge,
    included,
    left_out,
    age_not_kept,
    follow_to_join,
    temporary_protected_status,
    admission,
    within_reach,
    order_while_stayed,
    reinstatement_possible,
    credible_fear,
    reasonable_fear,
    withholding_only,
)
"""What a screening answers when it is not asked for something else."""

BESIDE = (*WORK, *AFTER, *OTHER_WAYS, denied_not_referred, bond_hearing)
"""What goes with a protection, follows it or stands beside it: the interview asks for it too, and
a screening answers it when it is asked for."""

__all__ = [
    "BESIDE",
    "DAYS",
    "GOALS",
    "RULEBOOK",
    "Confidence",
    "Entry",
    "danger",
    "fees",
    "filing",
    "groups",
    "holds",
    "procedure",
    "time_limits",
]
