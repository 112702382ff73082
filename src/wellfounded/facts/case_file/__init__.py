"""How does a case get in and out of a file?"""
