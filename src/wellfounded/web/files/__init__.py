"""How are the papers of a case taken in sealed, checked, and shown safely?"""
