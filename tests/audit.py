"""Whether a known weakness is in what is installed: `make audit`. Unseen is never told as passed.

Exit code 0: all were looked up, and none has any. 1: one has. 3: not all could be looked up.
"""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import distributions

FOUND, UNSEEN = 1, 3  #: exit codes
COMMAND = (
    sys.executable, "-m", "pip_audit", "--strict", "--progress-spinner", "off",
    "--format", "json",
)  # fmt: skip


def verdict(out: str, returncode: int, wanted: set[str]) -> tuple[int, str]:
    """The exit code and the sentences for what pip-audit wrote about the packages that were wanted."""
    try:
        rows = json.loads(out)["dependencies"]
    except (ValueError, KeyError, TypeError):
        rows = []
    looked_up = [row for row in rows if "vulns" in row and not row.get("skip_reason")]
    seen = {row["name"].lower().replace("_", "-") for row in looked_up}
    weak = [f"{row['name']} {row['version']}: {one['id']}" for row in rows for one in row.get("vulns", ())]
    if weak:
        return FOUND, "\n".join(("Known weaknesses:", *weak))
    unseen = sorted(wanted - seen)
    if unseen or returncode:
        return UNSEEN, (
            f"NOT CHECKED: advisories for {len(unseen)} of {len(wanted)} packages could not be reached, "
            "so nothing is known of them. This is no pass: run it where pypi.org or osv.dev can be reached."
        )
    return 0, f"{len(seen)} packages looked up, and no weakness of them is known."


def wanted() -> set[str]:
    """The names of all packages that are installed, what they need in turn among them."""
    return {str(one.metadata["Name"]).lower().replace("_", "-") for one in distributions()}


def main() -> int:
    """Ask pip-audit, and say what came of it."""
    done = subprocess.run(COMMAND, capture_output=True, text=True)
    code, told = verdict(done.stdout, done.returncode, wanted())
    print(told)
    if code == UNSEEN:
        print("pip-audit said: " + (done.stderr.strip().splitlines() or ["nothing"])[-1])
    return code


if __name__ == "__main__":
    sys.exit(main())
