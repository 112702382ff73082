"""Who may work, by which category, from which day, and how long a card holds."""

from wellfounded.law.permission_to_work.card import automatic_extension, validity
from wellfounded.law.permission_to_work.category import category_settled, settled_category
from wellfounded.law.permission_to_work.permission import permission_to_work
from wellfounded.law.permission_to_work.proposed import proposed_wait

WORK = (permission_to_work, automatic_extension)

__all__ = [
    "WORK",
    "automatic_extension",
    "category_settled",
    "permission_to_work",
    "proposed_wait",
    "settled_category",
    "validity",
]
