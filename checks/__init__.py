"""What must hold of the whole project, beyond lint, types and layers?"""
