"""Puts templates/script.docx together from its parts in docs/script-template.

Run it as `python docs/make_script_template.py`. Look and wording of the page foot
are changed in the parts, or in Word itself by the names of the styles; after a change in Word, unzip
the file over the parts, so that the difference can be read.
"""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

PARTS = Path(__file__).parent / "script-template"
TEMPLATE = Path(__file__).parents[1] / "templates" / "script.docx"
FIRST = "[Content_Types].xml"  #: some readers look for it at the front
EPOCH = (1980, 1, 1, 0, 0, 0)  #: the same parts give the same bytes


def main() -> None:
    """Writes the template."""
    names = sorted(path.relative_to(PARTS).as_posix() for path in PARTS.rglob("*") if path.is_file())
    with ZipFile(TEMPLATE, "w") as template:
        for name in sorted(names, key=lambda name: name != FIRST):
            template.writestr(ZipInfo(name, EPOCH), (PARTS / name).read_bytes(), ZIP_DEFLATED)


if __name__ == "__main__":
    main()
