"""Does a declaration say what the person said, and nothing else?"""
