"""May the form be filed as it stands, and if not, what must a person do?"""
