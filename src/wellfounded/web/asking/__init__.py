"""How does somebody ask an office for a call, for a talk at a set time, or for a word elsewhere?"""
