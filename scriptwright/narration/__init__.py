"""What somebody said of themselves, told by somebody else.

>>> from scriptwright.sections import Pronoun
>>> narrate("I plan, build and test it myself.", Person("Ms. Okoro", Pronoun.SHE))
'She plans, builds and tests it herself.'
"""

from scriptwright.narration.agreement import third_person_verb
from scriptwright.narration.bullets import finish_imperative
from scriptwright.narration.contractions import contract
from scriptwright.narration.person import Person
from scriptwright.narration.pronouns import first_person
from scriptwright.narration.telling import narrate

__all__ = ["Person", "contract", "finish_imperative", "first_person", "narrate", "third_person_verb"]
