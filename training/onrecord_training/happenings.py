"""What makes two events of different reports one happening: boosted trees over what the Java side finds that they share.

    PYTHONPATH=training python3 -m onrecord_training.happenings PAIRS

PAIRS is what `./dev eval compared-events FILE PAIRS MENTIONS` writes of ECB+'s tuning topics. Writes trees.tsv of the package
org.onrecord.compare, and prints what cross-validation over whole topics says of the pairs; groups.py tells how well they group.
Each pair counts three times: among all documents of its topic; as an archive meets it, among those that came before; and with what
only a larger company of documents can tell unknown, since an archive often compares few.
"""

import sys
from pathlib import Path

import lightgbm
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "app/src/main/resources/org/onrecord/compare/trees.tsv"
FOLDS, TREES = 5, 300
IN_TURN, ALONE = 0.5, 0.5  # what pairs weigh among those before, and alone
KEPT = 0.4  # of the pairs that are of two events; they weigh as much as all
OF_COMPANY = ("documents_relative", "like_the_same")
SETTINGS = {"objective": "binary", "num_leaves": 8, "learning_rate": 0.08, "min_data_in_leaf": 150, "feature_fraction": 0.6,
            "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 10, "max_bin": 63, "seed": 1, "deterministic": True,
            "num_threads": 1, "verbose": -1}

HEADER = """\
# How likely two event mentions are of one happening: see Trees and Trait. Written by training/onrecord_training/happenings.py.
# Fitted to: pairs of event mentions of topics 1, 3, 4, 6-11, 13-17, 19, 20, 22, 24-33 of ECB+ (Cybulska and Vossen 2014), whose
# annotation is under the Creative Commons Attribution 3.0 Unported licence; topics 2, 5, 12, 18, 21, 23, 34, 35 are measured on,
# and 36-45 were not looked at. The table holds limits and weights, and none of the texts, which are news in English found by web
# search. What it can't know: dates and places weigh little, as few of these texts tell days; Apart holds what they forbid.
# Columns: tree, node, "leaf" and its value; or tree, node, trait, limit, where to go if it can't be told, node if at most, else.

"""


class Pairs:
    """Pairs of mentions; what they share is in rows of `together` and, in the same order, of `in_turn`."""

    def __init__(self, names, table):
        turn = table[:, 5] > 0
        self.names = names
        self.topic, self.one, self.other = table[~turn, :3].astype(int).T
        self.event, self.apart = table[~turn, 3] > 0, table[~turn, 4] > 0
        self.together, self.in_turn = table[~turn, 6:], table[turn, 6:]


def read(path):
    with open(path, encoding="utf-8") as file:
        names = file.readline().rstrip("\n").split("\t")[6:]
        return Pairs(names, np.loadtxt(file, delimiter="\t", dtype=np.float32))


def fit(pairs, chosen):
    """Fits trees to the pairs that are chosen, a mask."""
    kept = chosen & (pairs.event | (np.random.default_rng(1).random(len(pairs.event)) < KEPT))
    events, together = pairs.event[kept], pairs.together[kept]
    alone = together.copy()
    alone[:, [pairs.names.index(each) for each in OF_COMPANY]] = np.nan
    weights = np.where(events, 1, 1 / KEPT)
    data = lightgbm.Dataset(np.concatenate([together, pairs.in_turn[kept], alone]), np.tile(events, 3),
                            weight=np.concatenate([weights, IN_TURN * weights, ALONE * weights]), feature_name=pairs.names)
    return lightgbm.train(SETTINGS, data, TREES)


def rows(model, names):
    """The trees as lines of the table, each node under its number, the root under 0."""
    for number, tree in enumerate(model.dump_model()["tree_info"]):
        nodes = []

        def add(node):
            place = len(nodes)
            nodes.append(None)
            if "leaf_value" in node:
                nodes[place] = f"leaf\t{node['leaf_value']:.5f}"
            else:
                unknown = "left" if node["default_left"] else "right"
                left, right = add(node["left_child"]), add(node["right_child"])
                nodes[place] = f"{names[node['split_feature']]}\t{node['threshold']:.9g}\t{unknown}\t{left}\t{right}"
            return place

        add(tree["tree_structure"])
        yield from (f"{number}\t{place}\t{node}" for place, node in enumerate(nodes))


def loss(model, events, traits):
    likely = np.clip(model.predict(traits), 1e-6, 1 - 1e-6)
    return -np.mean(np.where(events, np.log(likely), np.log(1 - likely)))


def folds(pairs):
    """Masks of the pairs of each fold's topics."""
    return [np.isin(pairs.topic, np.unique(pairs.topic)[fold::FOLDS]) for fold in range(FOLDS)]


def main(path):
    pairs = read(path)
    losses = [loss(fit(pairs, ~held), pairs.event[held], pairs.together[held]) for held in folds(pairs)]
    print(f"{len(pairs.event)} pairs, {pairs.event.sum()} of one event; loss of pairs in topics not seen: {np.mean(losses):.4f}")
    model = fit(pairs, np.ones(len(pairs.event), bool))
    TARGET.write_text(HEADER + "\n".join(rows(model, pairs.names)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
