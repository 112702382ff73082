"""Keeping an installation alive: copies, restoring, the worker, a look at it all."""
