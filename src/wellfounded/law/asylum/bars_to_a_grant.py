"""Which bars to a grant does the statute itself name? INA 208(b)(2)(A).

Asylum is closed by them, and Temporary Protected Status is closed by the same list
(INA 244(c)(2)(B)(ii)). What regulations add for border entries is no part of it.
"""

from wellfounded.law.asylum.firm_resettlement import firm_resettlement_bar
from wellfounded.law.asylum.particularly_serious_crime import particularly_serious_crime_bar
from wellfounded.law.asylum.persecutor import persecutor_bar
from wellfounded.law.asylum.security import security_bar
from wellfounded.law.asylum.serious_nonpolitical_crime import serious_nonpolitical_crime_bar

bars_to_a_grant = (
    persecutor_bar
    | particularly_serious_crime_bar
    | serious_nonpolitical_crime_bar
    | security_bar
    | firm_resettlement_bar
)
