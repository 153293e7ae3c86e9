"""What was said in a recording: words with their times, as text, as subtitles and as a document."""

from scriptwright.transcript.document import TranscriptError, read_transcript
from scriptwright.transcript.model import Hesitation, Passage, Span, Transcript, Utterance, Word, from_text
from scriptwright.transcript.subtitles import srt, txt, vtt

__all__ = [
    "Hesitation",
    "Passage",
    "Span",
    "Transcript",
    "TranscriptError",
    "Utterance",
    "Word",
    "from_text",
    "read_transcript",
    "srt",
    "txt",
    "vtt",
]
