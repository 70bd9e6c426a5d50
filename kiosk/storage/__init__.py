"""This machine's own encrypted store, and the keyring. Imports nothing: SQLAlchemy waits until the first paint."""
