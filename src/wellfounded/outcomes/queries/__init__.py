"""Which query gives a number that is shown, over the files that anybody can take along?"""
