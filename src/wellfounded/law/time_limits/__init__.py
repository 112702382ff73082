"""The time limits of the procedure: a file for each, a table for each step."""

from wellfounded.law.time_limits.time_limit import (
    NO_LIMIT,
    TIME_LIMITS,
    Done,
    TimeLimit,
    Who,
    time_limit,
)

__all__ = ["NO_LIMIT", "TIME_LIMITS", "Done", "TimeLimit", "Who", "time_limit"]
