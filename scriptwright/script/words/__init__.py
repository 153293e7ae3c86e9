"""Written words as they are said: spelling, shorthand, articles, and what kind of sentence a note is."""
