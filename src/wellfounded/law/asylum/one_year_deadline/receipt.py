"""On which day was the application received? 8 CFR 1208.4(a)(2)(ii).

If it is not filed yet, it is received on some day not before the day asked for.
"""

from wellfounded.law.forum import as_of
from wellfounded.logic import OrLater, WhenDay, day, yes

filed = yes("application.filed")
filing_day = WhenDay(filed, day("application.filed_on"), OrLater(as_of))
