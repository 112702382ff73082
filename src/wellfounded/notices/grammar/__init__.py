"""How are dates, times, numbers, names and places printed on US papers?"""
