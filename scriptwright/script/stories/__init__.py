"""Where a story begins, when it was, who speaks in it, and where it ends."""
