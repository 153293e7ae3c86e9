"""The student's own part: reasons, lessons, and what they come back to of what was said."""
