"""Which dated tables do pages tell of, though no rule reads them?

Lasting numbers of statutes, and programs for people of one country. They are entered with the
rules, so that the fingerprint of the law is one, whoever asks for it.
"""

from __future__ import annotations

from wellfounded.law.parameters.table import read_tables

NUMBERS = read_tables("wellfounded.law.parameters", "numbers")
PROGRAMS = read_tables("wellfounded.law.parameters", "programs_by_country")
