"""One interview in many dresses, read alike or not: `python -m benchmarks.dresses`."""
