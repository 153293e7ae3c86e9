"""From interview notes to a script that can be said, and a Word file that can be handed in."""
