"""How does a case become a paper, without a word of it touching the disk?"""
