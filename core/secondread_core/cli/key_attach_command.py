"""`key attach`: a key laid over another copy of its article."""

from __future__ import annotations

import argparse

from secondread_core.anchoring import attach, fits
from secondread_core.cli.applying import copy_of, key_to_summary
from secondread_core.cli.output import print_json, print_line
from secondread_core.errors import KeyDoesNotFit
from secondread_core.exchange.importing import read_article
from secondread_core.exchange.key_file import key_to_json, read_key, write_key
from secondread_core.portable_key import fingerprinted


def run(options: argparse.Namespace) -> int:
    """Lay the key over the article, say how much of it stands there, and write the result where told."""
    key = read_key(options.key)
    draft = read_article(options.article, encoding=options.encoding)
    laid = attach(key, copy_of(draft))
    if not fits(laid):
        raise KeyDoesNotFit(options.key, laid.found, laid.total)
    attached = fingerprinted(laid.key, draft.article.body)
    if options.output is not None:
        write_key(options.output, attached)
    if options.json:
        told = {**key_to_summary(attached, laid.found, laid.total), "missing": list(laid.missing)}
        print_json({**told, "key": key_to_json(attached)} if options.output is None else told)
    else:
        print_line(f"found {laid.found} of {laid.total} sentences")
        if laid.missing:
            print_line("not in this article, by their number in the key:", ", ".join(map(str, laid.missing)))
    return 0
