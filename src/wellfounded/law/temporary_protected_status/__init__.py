"""Temporary Protected Status: whose country is on the list, and who of them may have it."""
