"""The law of asylum and of protection beside it, one file for each question."""

from wellfounded.law import danger
from wellfounded.law.asylum.asylum import asylum
from wellfounded.law.asylum.one_year_deadline import one_year_bar
from wellfounded.law.asylum.refugee_definition import refugee_definition
from wellfounded.law.asylum.reinstatement import reinstatement_possible
from wellfounded.law.expedited_removal.credible_fear import credible_fear
from wellfounded.law.expedited_removal.order_while_stayed import order_while_stayed
from wellfounded.law.expedited_removal.perimeter import within_reach
from wellfounded.law.expedited_removal.reasonable_fear import reasonable_fear
from wellfounded.law.expedited_removal.withholding_only import withholding_only
from wellfounded.law.protection.convention_against_torture import cat_deferral, cat_withholding
from wellfounded.law.protection.only_a_judge import before_a_judge
from wellfounded.law.protection.withholding import withholding
from wellfounded.law.rulebook import DAYS, RULEBOOK, Confidence, Entry

GOALS = (
    asylum,
    one_year_bar,
    refugee_definition,
    withholding,
    cat_withholding,
    cat_deferral,
    before_a_judge,
    within_reach,
    order_while_stayed,
    reinstatement_possible,
    credible_fear,
    reasonable_fear,
    withholding_only,
)
"""What a screening answers when it is not asked for something else."""

__all__ = ["DAYS", "GOALS", "RULEBOOK", "Confidence", "Entry", "danger"]
