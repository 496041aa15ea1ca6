"""Before an article is read: which level, and practice or test."""
