"""The one-year deadline: from which arrival, until when, and what excuses it."""

from wellfounded.law.asylum.one_year_deadline.bar import one_year_bar
from wellfounded.law.asylum.one_year_deadline.unaccompanied_child import unaccompanied_child_exempt

__all__ = ["one_year_bar", "unaccompanied_child_exempt"]
