"""Which drafts of a declaration are kept, and what goes when one goes?"""
