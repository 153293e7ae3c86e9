"""Which model rewords, if any: named by whoever set this computer up, in three environment variables."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address

from scriptwright.errors import ScriptwrightError

ADDRESS = "SCRIPTWRIGHT_REWORDING_ADDRESS"  #: where it is asked, such as http://localhost:11434/v1
NAME = "SCRIPTWRIGHT_REWORDING_MODEL"  #: how it is called there
KEY = "SCRIPTWRIGHT_REWORDING_KEY"  #: where the address asks for one

_ADDRESS = re.compile(
    r"https?://(?P<host>(?P<name>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?)(?:/[\w./~-]*)?"
)


class ModelError(ScriptwrightError):
    """A model that is not set up as it should be, or that gave no sentence."""


@dataclass(frozen=True)
class Model:
    """A language model at an address that speaks as OpenAI's does."""

    address: str
    name: str
    key: str = field(default="", repr=False)

    @property
    def host(self) -> str:
        """The computer that sentences go to, with its port where one is named."""
        return self._parts()["host"].lower()

    @property
    def is_here(self) -> bool:
        """Whether that is this computer itself.

        >>> Model("http://localhost:11434/v1", "m").is_here, Model("http://localhost.org/v1", "m").is_here
        (True, False)
        """
        name = self._parts()["name"].lower().strip("[]")
        if name == "localhost":
            return True
        try:
            return ip_address(name).is_loopback
        except ValueError:
            return False

    def _parts(self) -> re.Match[str]:
        match = _ADDRESS.fullmatch(self.address)
        if match is None:
            raise ModelError(
                f"{ADDRESS} is no address of a model. It should look like http://localhost:11434/v1."
            )
        return match


def model_from(environment: Mapping[str, str] = os.environ) -> Model | None:
    """The model that the environment names; None where it names no address, so that nothing is ever asked.

    Raises ModelError where the address cannot be one, or the model's name is missing.
    """
    address = environment.get(ADDRESS, "").strip()
    if not address:
        return None
    model = Model(address, environment.get(NAME, "").strip(), environment.get(KEY, "").strip())
    if not model.host or not model.name:
        raise ModelError(f"{ADDRESS} is set, but {NAME} does not say which model to ask there.")
    return model
