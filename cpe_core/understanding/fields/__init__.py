"""One finder for each field: the candidates that rules find, and how they rank them."""
