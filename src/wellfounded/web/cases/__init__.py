"""The sealed cases: what is stored, who changes it, who may read it."""
