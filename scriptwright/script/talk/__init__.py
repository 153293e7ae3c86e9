"""What is in the notes because somebody talked: remarks to the listener, courtesies, what was taken back."""
