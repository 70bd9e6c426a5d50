"""The journey walked by itself through the real screens: for a demonstration, and for end-to-end tests."""
