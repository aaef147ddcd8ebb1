"""What the page of a sheet is made of."""
