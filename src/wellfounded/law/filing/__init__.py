"""Where a form goes, in which edition, and how it is signed."""

from wellfounded.law.filing.edition import EDITIONS, edition
from wellfounded.law.filing.manner import FILING, manner

__all__ = ["EDITIONS", "FILING", "edition", "manner"]
