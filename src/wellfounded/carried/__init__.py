"""What lies in the locked file that a person carries?"""

from wellfounded.carried.parts import Parts
from wellfounded.carried.tape import CASE, Brought, NotACase, Packed, Tape, place_of, written

__all__ = ["CASE", "Brought", "NotACase", "Packed", "Parts", "Tape", "place_of", "written"]
