"""Publishing an answer key, once it has been seen what that does."""
