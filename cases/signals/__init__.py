"""Signals to other systems and to people outside the desk. They have nothing to do with Django's signals."""
