"""Facts that stop a filing until a person has looked."""

from wellfounded.law.danger.facts import DANGER_FACTS, DangerFact, messages
from wellfounded.law.danger.findings import Danger, dangers

__all__ = ["DANGER_FACTS", "Danger", "DangerFact", "dangers", "messages"]
