"""The limits on entries at the southern border since 2023: whom each reaches, and whether."""

from wellfounded.law.asylum.border_limits.limits import border_limits

__all__ = ["border_limits"]
