"""Who works here, in which organisation, with which keys, and who is signed in?"""
