"""Keeping an installation alive: copies, restoring, the worker, the look at all of it."""
