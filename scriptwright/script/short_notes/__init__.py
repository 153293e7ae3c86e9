"""Notes that leave words out, with what they leave out: subjects, verbs, articles, hours, years."""
