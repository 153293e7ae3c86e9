"""The interviewer's questions: as a lead-in, as what a bare answer is made whole with, or passed over."""
