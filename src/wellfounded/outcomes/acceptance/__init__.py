"""Does a real release, counted our way, give what others counted on it before?

The figures of others are theirs and are not in this project. Whoever has them names the folder.
"""
