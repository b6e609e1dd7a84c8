"""The tag sets of all heads. Order is part of the model's interface: it is written into reader.json."""

IGNORED = -100
# A word that is no mention, or one of a kind that this set does not mark.
OPEN = -2


def bioes(*kinds):
    return ["O"] + [f"{p}-{k}" for k in kinds for p in "BIES"]


ROLES = ("source", "cue", "content")

# Statements, those within their content, and those within these.
LAYERS = ("attribution", "inner", "innermost")

# PLOVER's types and modes; a mode's name may serve several types.
EVENT_TYPES = ("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
               "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")
MODES = ("visit", "third-party", "multilateral", "phone", "withdraw", "release", "disarm", "ceasefire", "access", "resign",
         "assist", "change", "yield", "meet", "disapprove", "investigate", "allege", "restrict", "arrest", "relations", "expel",
         "territory", "violence", "demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize", "convict",
         "discontinue", "troops", "weapons", "police", "militia", "seize", "censor", "curfew", "martial-law", "deport",
         "withhold", "misinformation", "cyber", "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive",
         "firearms", "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional")
RELATIONS_OF_DISPUTES = ("denial", "contradiction", "count", "blame")
# FactBank's values (Saurí and Pustejovsky, 2009).
CERTAINTY = ("CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "Uu")

TAGS = {
    **{layer: bioes(*ROLES) for layer in LAYERS},
    "entities": bioes("PER", "ORG", "LOC"),
    "time": bioes("time"),
    "mention": ["O", "person", "organisation", "place", "other"],
    "trigger": ["O", "trigger"],
    "sector": ["none", "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "AGR", "BUS", "CRM", "CVL",
               "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "REL", "SOC"],
    "event": ["none", "other", *EVENT_TYPES],
    "mode": ["-", *MODES],
    "certainty": list(CERTAINTY),
    "tense": ["past", "ongoing", "future", "hypothetical"],
    "counted": ["none", "killed", "injured", "detained", "displaced", "affected", "money", "other"],
    "dispute_relation": list(RELATIONS_OF_DISPUTES),
}

POS = ["_", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
       "PUNCT", "SCONJ", "SYM", "VERB", "X"]

RELATIONS = [
    "_", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case",
    "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer",
    "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith",
    "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer",
    "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct",
    "reparandum", "root", "vocative", "xcomp"]

MENTION_TYPES = {"person": "person", "PER": "person", "organization": "organisation", "ORG": "organisation",
                 "place": "place", "GPE": "place", "LOC": "place", "FAC": "place"}


def allowed(tags):
    """BIOES as a matrix: whether tag j may follow tag i; and which tags may begin and end a text."""
    follows = [[_may_follow(a, b) for b in tags] for a in tags]
    return follows, [t[0] in "OBS" for t in tags], [t[0] in "OES" for t in tags]


def _may_follow(a, b):
    if a[0] in "BI":
        return b[0] in "IE" and a[1:] == b[1:]
    return b[0] in "OBS"


def encode_span(labels, found, tags, kind):
    """Writes one span (half-open word range) over whatever stands there, if nothing else stands there."""
    if found is None or labels[found[0]:found[1]].any():
        return
    a, b = found
    if b - a == 1:
        labels[a] = tags.index("S-" + kind)
    else:
        labels[a] = tags.index("B-" + kind)
        labels[a + 1:b - 1] = tags.index("I-" + kind)
        labels[b - 1] = tags.index("E-" + kind)


def spans(path, tags):
    """(kind, first, last + 1) of each BIOES span."""
    found, start = [], None
    for i, t in enumerate(path):
        name = tags[t]
        if name[0] in "BS":
            start = i
        if name[0] in "ES":
            found.append((name[2:], start, i + 1))
    return found
