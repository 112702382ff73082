"""How fast is Wellfounded, measured beside what else could do the same work?"""
