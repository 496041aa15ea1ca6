"""The rooms of those who make answer keys, and the ways between them."""
