"""The page: an article set in type, with marks on its sentences. Shared by reading, report and preview."""
