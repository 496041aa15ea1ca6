"""Statistics over attempts and codings: pure functions, undefined is None, never NaN."""
