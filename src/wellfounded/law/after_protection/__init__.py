"""What follows a protection: rights, travel, family, green card, public help."""

from wellfounded.law.after_protection.benefits import BENEFITS
from wellfounded.law.after_protection.ending import grounds_to_look_at
from wellfounded.law.after_protection.green_card import asylee_green_card, refugee_inspection
from wellfounded.law.after_protection.refugees_past_a_year import refugee_past_a_year
from wellfounded.law.after_protection.rights import PROTECTIONS, RIGHTS, cell, messages, rights

AFTER = (asylee_green_card, refugee_inspection, refugee_past_a_year, grounds_to_look_at, *BENEFITS)

__all__ = ["AFTER", "PROTECTIONS", "RIGHTS", "cell", "messages", "rights"]
