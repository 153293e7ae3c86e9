"""The commands on recordings: `transcribe` and `check`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from scriptwright import _cli_output as output
from scriptwright._cli_input import UsageError, recording_at

if TYPE_CHECKING:
    from scriptwright.transcript import Transcript

Doubts = Sequence[str]


def transcribe(options: Namespace) -> Doubts:
    """Writes what is said in a recording."""
    from scriptwright.transcript import srt, txt, vtt

    heard = _listened(options, options.names)
    if options.json:
        output.write_json(heard.to_json())
    else:
        write = srt if options.srt else vtt if options.vtt else txt
        output.write(write(heard))
    return heard.doubts


def check(options: Namespace) -> Doubts:
    """Writes what a take says of its script, and how."""
    from scriptwright import _cli_report, _cli_script
    from scriptwright.checking import report_on

    if (options.recording is None) == (options.transcript is None):
        raise UsageError("Name a recording, or a transcript with --transcript: one of the two.")
    material, doubts = _cli_script.material(options.script, options.notes, options.assignment)
    if options.transcript is None:
        heard = _listened(options, (*options.names, *material.names), hesitations=True)
    else:
        heard = _cli_script.transcript(options.transcript)
    report = report_on(material, heard)
    if options.json:
        output.write_json(report.to_json())
    else:
        output.write(_cli_report.report(report))
    return (*doubts, *heard.doubts)


def _listened(options: Namespace, names: Sequence[str], *, hesitations: bool = False) -> Transcript:
    """The transcript of the recording, with its hesitations where they are asked for."""
    from scriptwright.speech.apart import probe
    from scriptwright.speech.engines import transcriber
    from scriptwright.speech.listening import hesitations as hesitations_in
    from scriptwright.speech.listening import listen

    path = recording_at(options.recording)
    probe(path)
    engine = transcriber(options.engine)
    heard = listen(path, engine, names=names)
    if hesitations and heard.words:
        heard = replace(heard, hesitations=hesitations_in(path, engine, heard))
    return heard
