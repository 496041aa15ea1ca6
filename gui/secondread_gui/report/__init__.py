"""The report: the same page after handing in, with the key beside the reader's marks."""
