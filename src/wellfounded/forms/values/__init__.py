"""How is an answer written in a box, and read back from one?"""

from wellfounded.forms.values.formatter import CannotWrite, Formatter, Written
from wellfounded.forms.values.named import FORMATTERS

__all__ = ["FORMATTERS", "CannotWrite", "Formatter", "Written"]
