"""What do counts of decisions say, how surely, and what must be said beside them?

Pure functions on counts. Nothing here puts judges in order of a rate, and nothing here
makes a number for one person.
"""
