"""What could be decided with pencil and paper. No Qt, no SQL, no files, no clock, no network."""
