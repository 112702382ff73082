"""What does each code of a choice mean, in plain words?"""

from __future__ import annotations

SEX = {"female": "Female", "male": "Male"}

MARITAL_STATUS = {
    "single": "Single: never married",
    "married": "Married",
    "divorced": "Divorced",
    "widowed": "Widowed: the husband or wife has died",
}

PROTECTED_GROUNDS = {
    "race": "Race",
    "religion": "Religion",
    "nationality": "Nationality",
    "particular_social_group": "Being part of a certain social group",
    "political_opinion": "Political opinion",
    "other": "Another reason",
}

WHO_DID_IT = {
    "government": "The government, the police, the army or other officials",
    "private": "A person or group outside the government",
    "unknown": "Not known",
}

FORCED_PROCEDURE = {
    "none": "No",
    "abortion": "Yes: a pregnancy was ended",
    "sterilization": "Yes: an operation that stops births",
    "device": "Yes: a device that stops births was put in",
}
