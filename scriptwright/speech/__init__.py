"""Recordings: opened whatever wrote them, heard by an engine, and their silences measured.

The modules are imported one by one, since the engines behind some of them are heavy.
"""
