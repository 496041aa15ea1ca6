"""Help inside the program: pages, keys, about."""
