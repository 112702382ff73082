"""How does a person carry their case, and go on with it elsewhere?"""
