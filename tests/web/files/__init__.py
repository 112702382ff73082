"""Tests of the papers of a case."""
