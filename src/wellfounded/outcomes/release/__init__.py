"""How does the courts' public release get onto the shelf, whole, and with every fault told?"""
