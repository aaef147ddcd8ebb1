"""Certificates of issuers that do not exist, as real files: written by another mind than the rules and the training pages.

Nothing here may be looked at while rules are written or training pages are made: what is read right here is an honest
estimate for issuers never seen. `make.make()` gives the files, `python -m tests.strangers.make FOLDER` writes them.
"""
