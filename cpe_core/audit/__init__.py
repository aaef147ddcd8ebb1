"""What a certificate lacks under the CPE Standards, and the letter that asks the sponsor for it."""
