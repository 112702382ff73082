"""Can an office of 100,000 sealed cases still list work and find conflicts?"""
