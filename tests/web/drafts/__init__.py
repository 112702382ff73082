"""Are drafts of the declaration kept as somebody decided, and told of when they go?"""
