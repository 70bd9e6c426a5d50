"""The widgets pages are made of. Each is built with a Look and knows nothing of forms or services."""
