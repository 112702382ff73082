"""How does the courts' public release get onto the shelf, whole?"""
