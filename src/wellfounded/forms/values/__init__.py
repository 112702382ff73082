"""How is an answer written in a box, and read back from one?"""

from wellfounded.forms.values.chosen import CHOOSERS
from wellfounded.forms.values.formatter import CannotWrite, Formatter, Written
from wellfounded.forms.values.named import FORMATTERS

__all__ = ["CHOOSERS", "FORMATTERS", "CannotWrite", "Formatter", "Written"]
