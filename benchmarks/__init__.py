"""How fast Scriptwright is, shown on this computer: `make bench`."""
