"""Recordings by people: beside a text, on their own page, at the desk."""
