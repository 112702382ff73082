"""What is done with a strange file in the closed room, where nothing else is?"""
