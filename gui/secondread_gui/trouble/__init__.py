"""What is shown when the library cannot be opened: what is wrong, and every way on."""
