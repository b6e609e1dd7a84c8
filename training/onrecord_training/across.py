"""What each sign of a dispute between two documents weighs: one logistic model a relation.

    PYTHONPATH=training python3 -m onrecord_training.across WORK

Asks the Java side (`./dev eval compared-across`, its files in WORK) for the pairs of claims of training/across, clusters of reports
of one story, and of the reports of training/opposing and training/disputes, each compared with itself as if it were two documents:
where its units stand doesn't count. Writes across.tsv of the package org.onrecord.reading.dispute. The network has seen those
reports in training: it is surer of them, by a little, than of others.

In a cluster's file reports begin with `--- a | outlet | published | title`; marks and rows are those of `disputes.py`.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import torch

from . import disputes
from .disputes import ENTRY, MARK
from .signs import logistic
from .tags import RELATIONS_OF_DISPUTES
from .words import width

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "core/src/main/resources/org/onrecord/reading/dispute/across.tsv"

# How much a pair of a cluster counts beside one of a single report, and of what is far from a dispute one in so many.
CLUSTERS, EVERY, FAR, MOST, LEAST = 5.0, 8, -5.0, 6.0, 0.02

# What rules say, as too few of the reports tell it: the same source gives a later figure, a part is not the whole, shares are of
# different things; who denies what another says in the same words denies it, and other figures in the same words are in dispute.
BY_HAND = {
    **{(relation, "same_speaker"): -6.0 for relation in RELATIONS_OF_DISPUTES},
    ("count", "of_a_part"): -3.0,
    ("count", "figures_of_shares"): -1.5,
    ("count", "count_of_same"): 4.0,
    ("denial", "denial_of_same"): 4.5,
}

# How far from an even chance a pair must be, found on training/across (by cross-validation) and on part dev of eval/gold/across.
BOUNDS = {"denial": -1.4, "contradiction": 2.4, "count": 0.5, "blame": 0.7}

HEADER = """\
# What each sign weighs for each relation of a dispute between two documents (see Sign and Between): written by
# training/onrecord_training/across.py, which fits it to the pairs of claims of training/across, training/opposing and
# training/disputes. "start" is the constant, with the bound above which a pair counts taken off; "model" weighs the network's score.

"""

REPORT = re.compile(r"(?m)^--- ([a-z]) \|([^|\n]*)\|([^|\n]*)\|([^\n]*)\n")


def clusters(folder):
    """All clusters of a folder's files, in the form of eval/gold/across.jsonl, part train."""
    found = []
    for path in sorted(Path(folder).glob("*.txt")):
        parts = ENTRY.split(path.read_text(encoding="utf-8"))
        found += [cluster(name, body, f"{path}, cluster {name}") for name, body in zip(parts[1::2], parts[2::2])]
    return found


def cluster(name, block, where):
    body, line, table = block.rpartition("\n---\n")
    if not line:
        raise ValueError(f"{where}: no line --- and no table")
    rows = [[cell.strip() for cell in row.split("|")] for row in table.splitlines() if row.strip()]
    relations = {row[0]: row[1] for row in rows if row[0].isdigit()}
    if not set(relations.values()) <= set(RELATIONS_OF_DISPUTES):
        raise ValueError(f"{where}: no such relation in {sorted(relations.values())}")
    reports, marks = [], []
    parts = REPORT.split(body)
    for letter, outlet, published, title, text in zip(*(parts[n::5] for n in range(1, 6))):
        text, own = unmarked(text.strip())
        marks += [(letter, *mark) for mark in own]
        reports.append({"id": letter, "outlet": outlet.strip(), "uri": f"https://{name}.example/{letter}", "title": title.strip(),
                        "published": published.strip(), "text": text})
    if {mark[3] for mark in marks} != set(relations):
        raise ValueError(f"{where}: its marks are not those of its rows")
    return {"id": name, "part": "train", "reports": reports, "reprints": [], "pages": [],
            "disputes": [disputed(relation, [mark for mark in marks if mark[3] == n]) for n, relation in relations.items()],
            "near": []}


def unmarked(marked):
    """A text without its marks, and these: (start, end, dispute, side), in UTF-16."""
    text, at, marks = "", 0, []
    for mark in MARK.finditer(marked):
        text += marked[at:mark.start()]
        at = mark.end()
        start = width(text)
        text += mark[3]
        marks.append((start, width(text), mark[1], mark[2]))
    return text + marked[at:], marks


def disputed(relation, marks):
    sides = []
    for side in sorted({mark[4] for mark in marks}):
        told = [{"report": report, "who": [], "spans": [[a, b] for r, a, b, _, s in marks if (r, s) == (report, side)]}
                for report in sorted({mark[0] for mark in marks if mark[4] == side})]
        sides.append({**told[0], "also": told[1:]})
    return {"relation": relation, "sides": sides}




def reports(folder, name):
    """Each of a folder's reports as a cluster of one, part train: sides that one report has are compared with each other."""
    for report, text, marks, relations in disputes.named(folder):
        marks = [("a", *mark) for mark in marks]
        yield {"id": f"{name} {report}", "part": "train", "reports": [{"id": "a", "uri": f"https://{report}.example/", "text": text}],
               "disputes": [disputed(relation, [mark for mark in marks if mark[3] == n]) for n, relation in relations.items()]}


def compared(gold, work):
    """Rows (signs, scores, right by relation) of the pairs of some clusters' claims."""
    gold = {each["id"]: each for each in gold}
    clusters, found = (work.resolve() / name for name in ("clusters.jsonl", "compared-across.jsonl"))
    clusters.write_text("".join(json.dumps(each) + "\n" for each in gold.values()), encoding="utf-8")
    subprocess.run([ROOT / "dev", "eval", "compared-across", clusters, found, "--part", "train"], check=True, cwd=ROOT)
    with open(found, encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield from rows(row, gold[row["id"]])


def rows(row, cluster):
    alone = row["earlier"] == row["later"]
    for earlier, later, signs, scores in row["pairs"]:
        if alone and earlier[0][0] >= later[0][0]:
            continue
        right = [0.0] * len(RELATIONS_OF_DISPUTES)
        for each in cluster["disputes"]:
            left, other = taken(each, row["earlier"], earlier), taken(each, row["later"], later)
            if left and other and not left & other:
                right[RELATIONS_OF_DISPUTES.index(each["relation"])] = 1.0
        yield signs, scores, right


def taken(dispute, report, spans):
    """The numbers of the sides on which words of a report stand."""
    return {number for number, side in enumerate(dispute["sides"]) for told in (side, *side["also"])
            if told["report"] == report and any(a < end and start < b for start, end in spans for a, b in told["spans"])}


def table(clusters, single):
    """Weights by relation and sign."""
    single = list(single)
    near = [row for row in single if any(row[2]) or max(row[1]) > FAR]
    far = [row for row in single if not any(row[2]) and max(row[1]) <= FAR][::EVERY]
    some = [(*row, CLUSTERS) for row in clusters] + [(*row, 1.0) for row in near] + [(*row, float(EVERY)) for row in far]
    names = sorted({sign for signs, *_ in some for sign in signs} - {"figures_of_shares", "count_of_same"})
    found = []
    for r, relation in enumerate(RELATIONS_OF_DISPUTES):
        mine = [row for row in some if relation != "count" or "figures_differ" in row[0]]
        x = torch.tensor([[float(name in row[0]) for name in names] + [max(-MOST, min(MOST, row[1][r]))] for row in mine])
        y, much = torch.tensor([row[2][r] for row in mine]), torch.tensor([row[3] for row in mine])
        weights = logistic(x, y, much, torch.tensor([False] * len(names) + [True, False]))
        learned = {name: weight for name, weight in zip(names, weights) if abs(weight) >= LEAST}
        learned |= {sign: weight for (one, sign), weight in BY_HAND.items() if one == relation}
        found += [(relation, "start", weights[-1] - BOUNDS[relation]), (relation, "model", weights[-2])]
        found += [(relation, *each) for each in sorted(learned.items(), key=lambda each: -each[1])]
    return found


def main(work):
    own = list(compared(clusters(ROOT / "training/across"), work))
    single = [row for name in ("opposing", "disputes") for row in compared(reports(ROOT / "training" / name, name), work)]
    lines = [f"{relation}\t{sign}\t{weight:.2f}\n" for relation, sign, weight in table(own, single)]
    TARGET.write_text(HEADER + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
