"""Makes a page of what a scanner or camera saw. Only the workshop's program loads this, and with it OpenCV."""
