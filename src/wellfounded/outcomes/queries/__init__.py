"""Which query gives a number, over the files that anybody can take along?"""
