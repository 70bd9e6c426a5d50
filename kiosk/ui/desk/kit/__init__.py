"""Controls of the desk: smaller than the kiosk's, with their shortcut in sight."""
