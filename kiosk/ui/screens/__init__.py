"""Pages: each is built from a Look, keeps what was typed, and calls back what the person chose."""
