"""Facts that stop a filing until a person has looked."""

from wellfounded.law.danger.facts import DANGER_FACTS, DangerFact

__all__ = ["DANGER_FACTS", "DangerFact"]
