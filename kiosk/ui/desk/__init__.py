"""The desk's window, for mouse and keyboard. The theme is the kiosk's; sizes are those of a screen one sits at."""
