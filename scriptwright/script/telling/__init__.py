"""A candidate as the student says it: in the third person, as advice, as a list, as a quotation."""
