"""Can an office of 100,000 sealed cases still list its work and check for conflicts?"""
