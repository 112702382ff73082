"""What of a case moves with the law, and what only with time?"""
