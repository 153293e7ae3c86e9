"""Numbers, names and quotations, and where a take differs in them from notes and script."""
