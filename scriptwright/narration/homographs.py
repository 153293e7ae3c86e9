"""Words that belong to two classes, and the class each of them leans to."""

from __future__ import annotations

ADVERB_OR_VERB = frozenset(
    "back best better clean even further half last like long near no okay pretty rather right second "
    "slow still sure well".split()
)
"""Adverbs that are verbs too ("I better myself", "I second that")."""

VERBS_IN_LY = frozenset(
    "ally apply bully comply dally fly imply misapply multiply ply rally reapply rely reply sully "
    "supply tally".split()
)
"""Words in -ly that are no adverbs."""

MOSTLY_NOUNS = frozenset(
    "address air arm art author back bag balance ball band bank bar base bathroom beauty bed beer bench "
    "bill bird blood board boat body bone book bottle bowl box brand bread bridge bus business butter "
    "cake camera cancer candle car card cash cat center chair chain chance cheese city clay cloud club "
    "coat coffee color community company computer concrete content contract copper corn cost cotton "
    "country craft cream crowd culture customer dance data date deal dental desk dog dollar door drama "
    "dress drug dust ear earth education egg energy engineering estate event eye fabric face family "
    "farm fashion father fence fiction field figure film finance finger fire fish flag flavor floor "
    "flower foot food forest form fruit friend front fuel function fun furniture game garden gas gate "
    "gift glass gold grain grass ground group gun hair hand harm health heat history home hotel hour "
    "house human ice image industry ink insurance interest iron island issue item job juice junk key "
    "kid land language law leather leg letter level life light line literature loan lot lumber lunch "
    "machine mail man market marketing mass material math matter meal meat medicine member metal milk "
    "mind money mother motor mud museum music nail name nature network nerve news noise nose note "
    "number object office oil order oven page pain pair paper park part party people pepper person pet "
    "phone piano picture piece pipe pizza plant plastic plate poetry point policy pool post pot power "
    "price print product profile program project property quality quarter question radio rain rice road "
    "rock role roof room rope rubber salt sand sales school science screen season seat sex shade shape "
    "sheet shell shoe show side sign silver skill skin sky snow soap software soil solution song sound "
    "soup space spice sport spot staff stage state station steel stock stone story street student stuff "
    "subject suit sugar sun surface system table tape tax tea team technology theater thing tile time "
    "tire title tool topic tour town toy track trade traffic tree truck type value vegetable video view "
    "voice wall war waste water way weather weekend weight wheel wine wing wire wood wool word world "
    "wound yard year youth".split()
)
"""Nouns that the dictionary lists as verbs too; in a list they are nouns unless something tells otherwise."""

MOSTLY_VERBS = frozenset(
    "answer bake book brief bring build buy carry catch check chop clean climb close coach cook cut design "
    "dig do draw dream drill drive edit eat file find fix fly give glue go grade greet grow guide hate "
    "haul help hire hold hug install keep lead learn lift like listen live look love make mend mentor "
    "miss mix mow need pack paint pay pick plan play polish pray prep prepare pull push read repair "
    "rest rewrite run sand scrub see sell send serve set sew ship shop sing sit sketch sleep sort stand "
    "start stay stir stop study sweep swim take talk tailor teach tell test think track train travel "
    "treat try turn tutor type visit volunteer wait walk wash watch weld work wrap write".split()
)

TIME_NOUNS = frozenset(
    "afternoon afternoons ago april august autumn case course dawn day days december evening evenings "
    "fact fall february friday fridays hour hours january july june march may living midnight minute minutes "
    "monday mondays month months morning mornings night nights noon november october point saturday "
    "saturdays school september spring summer summers sunday sundays thursday thursdays time times "
    "today tomorrow tuesday tuesdays wednesday wednesdays week weekday weekdays weekend weekends weeks "
    "winter winters work year years yesterday".split()
)
"""Nouns that tell when or where, and so join no list of people or things."""
