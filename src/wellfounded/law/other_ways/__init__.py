"""Other ways to ask a lawyer about: pointers only, none is decided."""

from wellfounded.law.other_ways.cancellation import cancellation, stop_time
from wellfounded.law.other_ways.citizenship import possible_citizenship
from wellfounded.law.other_ways.cuban_adjustment import cuban_adjustment
from wellfounded.law.other_ways.family_petition import family_petition
from wellfounded.law.other_ways.hurt_by_family import hurt_by_family
from wellfounded.law.other_ways.referral import REFERRED
from wellfounded.law.other_ways.special_immigrant_juvenile import special_immigrant_juvenile
from wellfounded.law.other_ways.victim_of_crime import victim_of_crime
from wellfounded.law.other_ways.victim_of_trafficking import victim_of_trafficking

OTHER_WAYS = (
    special_immigrant_juvenile,
    victim_of_crime,
    victim_of_trafficking,
    hurt_by_family,
    cuban_adjustment,
    cancellation,
    stop_time,
    family_petition,
    possible_citizenship,
)

__all__ = ["OTHER_WAYS", "REFERRED"]
