"""What a take said of the script, line by line and point by point."""

from scriptwright.coverage.covering import cover
from scriptwright.coverage.model import (
    Contrary,
    Coverage,
    Difference,
    Passage,
    Statement,
    Status,
    Verdict,
)

__all__ = ["Contrary", "Coverage", "Difference", "Passage", "Statement", "Status", "Verdict", "cover"]
