"""How does nobody come to harm by using this site?"""
