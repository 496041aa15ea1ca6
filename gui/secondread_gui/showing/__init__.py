"""The program showing itself: a sitting played without a display, pictures of every room, a self-test."""
