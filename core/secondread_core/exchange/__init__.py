"""The only place that knows file formats: articles, keys and answers in; keys, attempts and reports out."""
