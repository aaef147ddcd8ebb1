"""What a person's corrections teach about other certificates, and what becomes of these."""
