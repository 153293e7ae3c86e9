"""What is told in the time: the candidates, their worth, and which of them fit together."""
