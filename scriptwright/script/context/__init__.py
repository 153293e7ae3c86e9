"""How sentences hang together: what one points back to, goes on from, and loses where another is not told."""
