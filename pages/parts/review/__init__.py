"""What the page of one record is made of."""
