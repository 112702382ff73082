"""The time limits of the procedure, a table for each step and a file for each procedure."""

from wellfounded.law.time_limits.time_limit import (
    NO_LIMIT,
    TIME_LIMITS,
    Done,
    TimeLimit,
    Who,
    time_limit,
)

__all__ = ["NO_LIMIT", "TIME_LIMITS", "Done", "TimeLimit", "Who", "time_limit"]
