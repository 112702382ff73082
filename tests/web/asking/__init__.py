"""How does somebody ask an office for a call?"""
