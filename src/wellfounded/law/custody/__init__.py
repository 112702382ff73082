"""Who may be let out of detention, and who decides it?"""
