"""What does it cost to file, where, on which day, and can it be waived?"""

from wellfounded.law.fees.fee import FILINGS, Charge, Fee, NoSuchFee, fee
from wellfounded.law.fees.payment import PAYMENT, YEARLY, payment
from wellfounded.law.fees.unpaid import Unpaid, unpaid

__all__ = [
    "FILINGS",
    "PAYMENT",
    "YEARLY",
    "Charge",
    "Fee",
    "NoSuchFee",
    "Unpaid",
    "fee",
    "payment",
    "unpaid",
]
