"""Many cases as one table, so that a rule can be asked of all of them at once."""
