"""What lies beside the database: originals, images of pages, what OCR read; each file whole or not there."""
