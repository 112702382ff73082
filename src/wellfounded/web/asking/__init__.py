"""How does somebody ask an office for a call, and have a time for a talk?"""
