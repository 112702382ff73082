"""Which numbers do other offices publish about refugees and asylum?"""

from wellfounded.outcomes.series.published import FaultySeries, Series, messages, series

__all__ = ["FaultySeries", "Series", "messages", "series"]
