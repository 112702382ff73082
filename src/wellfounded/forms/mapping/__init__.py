"""How does a case become marks on an official form, by a map that is data?"""
