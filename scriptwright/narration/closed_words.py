"""Words of the closed classes, by what they do in a sentence."""

from __future__ import annotations

BE = frozenset("am 'm m is are 're was were ai".split())
HAVE = frozenset("have 've ve has had".split())
DO = frozenset("do does did".split())
MODAL = frozenset(
    "can could may might must shall should will would ought ca wo sha 'll ll 'd d cannot shoulda woulda "
    "coulda mighta shouldve wouldve couldve mightve mustve".split()
)
AUXILIARY = BE | HAVE | DO | MODAL
INVERTED = frozenset(
    "am was are were have had do did can could will would should may might must shall wo ca".split()
)
"""Verbs that may stand before their subject."""

NEGATIONS = frozenset({"n't", "nt", "not"})
SUBJECTS = frozenset("i we you he she they it who".split())
OBJECT_PRONOUNS = frozenset(
    "it them him her me us you myself yourself everyone everything everybody someone".split()
)
DETERMINERS = frozenset(
    "a an the this these those my our your his her their its every each some any all both whatever".split()
)
PARTICLES = frozenset("up out off down back away together over around along in on".split())
PREPOSITIONS = frozenset(
    "about above across after against along amid among around as at before behind below beside between "
    "beyond both by down during except for from in inside into minus of off on onto out outside over "
    "past per since than through to toward under until up upon versus via with within without".split()
)
COORDINATORS = frozenset("and or but & nor then yet plus / and/or → -> => >".split())
MARKS = frozenset({",", "/"})
"""Marks after which a list goes on."""

PAUSES = frozenset(", – — - -- ( [ … ...".split())
"""Marks that may open an aside."""

SUBORDINATORS = frozenset(
    "if when whenever while because since although though unless until before after once as".split()
)
CLAUSE_OPENERS = SUBORDINATORS | frozenset(
    "and both but either how neither or so than that then what whatever where whether who why yet".split()
)
CLOSED_TAGS = frozenset("DT PDT PRP PRP$ WDT WP WRB WP$ IN TO CC CD POS EX UH".split())
