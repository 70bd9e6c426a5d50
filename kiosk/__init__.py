"""A public-service kiosk for Developed Social Security (الضمان الاجتماعي المطور)."""

__version__ = "0.1.0"
