"""Second Read without a window: articles, keys, attempts, scores and their store."""

__version__ = "0.1.0"
