"""In which order do the papers stand, and how large may a file be?"""

from wellfounded.law.filing import Place
from wellfounded.packets.order.court import COURT
from wellfounded.packets.order.order import Order, Part, Slot, letters
from wellfounded.packets.order.uscis import USCIS

ORDERS = {Place.COURT: COURT, Place.USCIS: USCIS}
"""The order of each place that takes packets."""

__all__ = ["ORDERS", "Order", "Part", "Slot", "letters"]
