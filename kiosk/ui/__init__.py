"""The screen: the only room that says a Qt word."""
