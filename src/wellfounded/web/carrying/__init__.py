"""How does a person carry their case with them, and go on with it wherever they are?"""
