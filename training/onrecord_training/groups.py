"""How well trees group the mentions of topics that they were not fitted to: the figures of `./dev eval eventcoref`, by
cross-validation over ECB+'s topics of tuning, so that traits, settings and bounds are chosen by the figure that counts.

    PYTHONPATH=training python3 -m onrecord_training.groups PAIRS MENTIONS

PAIRS and MENTIONS are what `./dev eval compared-events FILE PAIRS MENTIONS` writes. Prints, for some bounds, CoNLL in percent:
together as Grouping groups, and in turn as Happenings does, beside mentions of one lemma.
"""

import sys
from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linear_sum_assignment

from onrecord_training import happenings

FOLDS = 5
BOUNDS = (0.3, 0.35, 0.4, 0.45, 0.5)
NEAR, MEMBERS = 0.3, 4  # as in Happenings


@dataclass
class Topic:
    """The mentions of a topic, in the order of its documents."""

    document: list
    event: list
    lemma: list
    near: list  # of each mention, those before to which keys lead


def mentions(path):
    topics = {}
    with open(path, encoding="utf-8") as file:
        next(file)
        for line in file:
            topic, _, document, event, lemma, near = line.rstrip("\n").split("\t")
            held = topics.setdefault(int(topic), Topic([], [], [], []))
            held.document.append(document)
            held.event.append(event)
            held.lemma.append(lemma)
            held.near.append([int(each) for each in near.split()])
    return topics


def sets(labels):
    groups = defaultdict(set)
    for number, label in enumerate(labels):
        groups[label].add(number)
    return list(groups.values())


def counted(gold, found):
    """What MUC, B³ and CEAF-e count: of each, the recall's and the precision's numerator and denominator."""
    gold, found = sets(gold), sets(found)

    def halves(some, others):
        home = {each: number for number, group in enumerate(others) for each in group}
        links = sum(len(group) - len({home[each] for each in group}) for group in some)
        shared = sum(len(group & others[home[each]]) / len(group) for group in some for each in group)
        return links, sum(len(group) - 1 for group in some), shared, len(home)

    like = np.array([[2 * len(one & other) / (len(one) + len(other)) for other in found] for one in gold])
    best = like[linear_sum_assignment(-like)].sum()
    recall, precision = halves(gold, found), halves(found, gold)
    return np.array([recall[:2] + precision[:2], recall[2:] + precision[2:], (best, len(gold), best, len(found))])


def conll(topics):
    total = sum(topics)
    recall, precision = total[:, 0] / total[:, 1], total[:, 2] / total[:, 3]
    return 100 * np.mean(2 * recall * precision / (recall + precision))


def together(likely, least):
    """As Grouping: again and again the two groups that are likeliest one by the mean of their members."""
    near, size, group = likely.copy(), np.ones(len(likely)), np.arange(len(likely))
    np.fill_diagonal(near, -1)
    while True:
        one, other = divmod(int(near.argmax()), len(near))
        if near[one, other] < least:
            return group
        gone = near[one] < -0.5
        joined = (size[one] * near[one] + size[other] * near[other]) / (size[one] + size[other])
        joined[gone] = joined[one] = joined[other] = -1
        near[one] = near[:, one] = joined
        near[other] = near[:, other] = -1
        size[one] += size[other]
        group[group == other] = one


def in_turn(topic, likely, close, least):
    """As Happenings: each mention joins the happening it is likeliest one with by the mean of its last tellings, if any."""
    labels, tellings = np.full(len(topic.document), -1), defaultdict(list)
    for number in range(len(labels)):
        best, chosen = least, number
        for group in dict.fromkeys(labels[each] for each in topic.near[number] if close[number, each]):
            mean = likely[number, tellings[group][-MEMBERS:]].mean()
            if mean >= best:
                best, chosen = mean, group
        labels[number] = chosen
        tellings[chosen].append(number)
    return labels


def matrix(pairs, chosen, values):
    size = pairs.other[chosen].max() + 1
    square = np.zeros((size, size))
    square[pairs.one[chosen], pairs.other[chosen]] = square[pairs.other[chosen], pairs.one[chosen]] = values
    return square


def main(pairs, path):
    pairs, topics = happenings.read(pairs), mentions(path)
    at_once, in_order = np.zeros(len(pairs.event)), np.zeros(len(pairs.event))
    for held in happenings.folds(pairs):
        model = happenings.fit(pairs, ~held)
        at_once[held], in_order[held] = model.predict(pairs.together[held]), model.predict(pairs.in_turn[held])
    at_once[pairs.apart] = in_order[pairs.apart] = 0
    alike = pairs.together[:, pairs.names.index("documents")]
    found, lemmas = defaultdict(list), []
    for number, topic in topics.items():
        chosen = pairs.topic == number
        close = matrix(pairs, chosen, alike[chosen]) >= NEAR
        lemmas.append(counted(topic.event, topic.lemma))
        for least in BOUNDS:
            found["together", least].append(counted(topic.event, together(matrix(pairs, chosen, at_once[chosen]), least)))
            found["in turn", least].append(counted(topic.event, in_turn(topic, matrix(pairs, chosen, in_order[chosen]), close, least)))
    print(f"same lemma {conll(lemmas):.2f}")
    for way in ("together", "in turn"):
        print(way, *(f"{least}: {conll(found[way, least]):.2f}" for least in BOUNDS), sep="  ")


if __name__ == "__main__":
    main(*sys.argv[1:])
