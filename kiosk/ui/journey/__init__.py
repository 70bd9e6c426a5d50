"""Journeys: which page follows which, and which service is asked in between."""
