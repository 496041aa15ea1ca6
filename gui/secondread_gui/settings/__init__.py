"""The reading settings: type and colours, how one answers, which keys one uses."""
