"""The limits on entries at the southern border since 2023, each by its day."""

from wellfounded.law.asylum.border_limits.limits import border_limits

__all__ = ["border_limits"]
