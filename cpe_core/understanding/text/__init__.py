"""The words of pages as rows, blocks, labels and addresses."""
