"""What may the server know of the days ahead of a person who asked it to?"""
