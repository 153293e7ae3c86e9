"""How a take was spoken: pace, pauses, hesitations, fillers, time."""

from scriptwright.delivery.delivering import deliver
from scriptwright.delivery.model import (
    Allowed,
    Delivery,
    Hesitations,
    Pace,
    Pause,
    SectionPace,
)

__all__ = ["Allowed", "Delivery", "Hesitations", "Pace", "Pause", "SectionPace", "deliver"]
