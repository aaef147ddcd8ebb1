"""Certificates of issuers that do not exist, as real files: written by another mind than the rules and the training pages.

The closed sets (`layouts_closed_*`) may not be looked at while rules are written, and are not learned from: what is read
right there is an honest estimate for issuers never seen. The others have been, and are. `make.make()` gives the files, `python -m tests.strangers.make FOLDER` writes them.
"""
