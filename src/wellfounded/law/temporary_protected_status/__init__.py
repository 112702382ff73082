"""Temporary Protected Status: which countries, and who may have it."""
