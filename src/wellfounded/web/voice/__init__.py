"""Recordings of texts by people: beside the text, on a page of their own, and at the desk."""
