"""What each sign of a dispute weighs: one logistic model a relation, over what the Java side finds in the written reports.

The signs are those of `./dev eval compared`; the network's score of a report comes from one that has not seen it, so that it is
as sure as it is of any other text. Each report is read twice: alone, and in a text of four, so that what stands far apart and
has nothing to do with each other is seen, too.
"""

import json
import multiprocessing
import os
import subprocess
import zlib

import numpy as np
import torch
from torch.nn import functional as F

from . import opposing
from .tags import RELATIONS_OF_DISPUTES
from .words import width

FOLDS, TOGETHER, PENALTY, LEAST, MOST = 5, 4, 3.0, 0.12, 6.0

# What the Java side asks for before it weighs a pair (Weights.isOpen).
ALIGNED = {"nearest", "second_nearest", "same_paragraph", "next_paragraph", "shared_two", "shared_rare"}

# What stands near and shares much is no less a dispute for it; the writers of the reports avoided saying things twice alike.
NEVER_AGAINST = {"nearest", "second_nearest", "same_paragraph", "next_paragraph", "shared_two", "shared_rare", "same_verb",
                 "both_said", "figures_differ", "counts_same", "counts_apart"}
# "Killed" blames and harms, and is what most figures are of.
NEVER_AGAINST_COUNTS = {"blames", "both_blame", "both_harm"}

# "That it is", behind "that it isn't": too rare to be learned, set by hand.
ELLIPSIS = ("denial", "ellipsis", 8.5)

HEADER = """\
# What each sign weighs for each relation of a dispute (see Sign and Weights): written by ./dev train, which fits it to the pairs of
# units of training/opposing and training/disputes that may be about one thing (training/onrecord_training/signs.py). "start" is
# the constant, "model" weighs the network's score.

"""


def fold(name):
    """Which fifth a report is in; two that are written as each other's contrast stand beside each other and stay together."""
    letters = name.rstrip("0123456789")
    number = int("0" + name[len(letters):])
    return zlib.crc32(f"{letters}{(number - 1) // 2}".encode()) % FOLDS


def compared(passages, fresh, folder, work):
    """The pairs of each report alone, and of fresh ones in fours, as the reader in a folder compares them: (group, pairs)."""
    order = np.random.default_rng(1).permutation(fresh)
    groups = [[n] for n in range(len(passages))]
    groups += [list(map(int, order[n:n + TOGETHER])) for n in range(0, fresh - TOGETHER + 1, TOGETHER)]
    texts, found = (work.resolve() / name for name in ("texts.jsonl", "compared.jsonl"))
    with open(texts, "w", encoding="utf-8") as file:
        for group in groups:
            text = "\n\n".join(passages[n][1] for n in group)
            file.write(json.dumps({"id": " ".join(map(str, group)), "text": text}) + "\n")
    root = opposing.ROOT
    subprocess.run([root / "dev", "eval", "compared", texts, found, "--model", folder.resolve()], check=True, cwd=root)
    rows = [json.loads(line) for line in found.read_text(encoding="utf-8").splitlines()]
    return [(list(map(int, row["id"].split())), row["pairs"]) for row in rows]


def joined(passages, group):
    """The marks and relations of reports in one text, and where each begins."""
    marks, relations, starts, at = [], {}, [], 0
    for n in group:
        _, text, own, kinds = passages[n]
        marks += [(a + at, b + at, f"{n}:{d}", side) for a, b, d, side in own]
        relations |= {f"{n}:{d}": kind for d, kind in kinds.items()}
        starts.append(at)
        at += width(text) + 2
    return marks, relations, starts


def fit(model, tokenizer, fresh, seen, folder, work, seed, say):
    """The network, trained on all reports, and rows (relation, sign, weight) of the table.

    Reports are (name, text, marks, relations) each. Of those that the encoder has seen in training it is too sure: their
    scores are moved (`as_if_fresh`). `folder` holds a reader with these weights.
    """
    passages = fresh + seen
    words = [tokenizer(text) for _, text, _, _ in passages]
    states = [opposing.states_of(model, each) for each in words]
    single, texts = {}, []
    for group, pairs in compared(passages, len(fresh), folder, work):
        marks, relations, starts = joined(passages, group)
        report = opposing.Report(words[group[0]] if len(group) == 1 else tokenizer("\n\n".join(passages[n][1] for n in group)),
                                 torch.cat([states[n] for n in group]), marks, relations, pairs)
        texts.append((group, starts, report))
        if len(group) == 1:
            single[group[0]] = report
    say(f"sixth stage: what two sides say, {FOLDS} times without a fifth and once of all")
    sets = [[report for n, report in single.items() if fold(passages[n][0]) != k] for k in (*range(FOLDS), None)]
    # Processes of one thread each: small networks gain nothing by more, and the sums are the same on any machine.
    with multiprocessing.get_context("fork").Pool(min(os.cpu_count() or 1, len(sets)), torch.set_num_threads, (1,)) as pool:
        states = pool.starmap(trained, [(some, model.encoder.width, seed + k) for k, some in enumerate(sets)], chunksize=1)
    nets = []
    for each in states:
        nets.append(opposing.Opposing(model.encoder.width).eval())
        nets[-1].load_state_dict(each)
    rows = [[], []]
    for text in texts:
        rows[text[0][0] >= len(fresh)] += scored(*text, passages, nets)
    return nets[-1], table(rows[0], as_if_fresh(rows[1], rows[0]))


def trained(reports, depth, seed):
    """The weights of a network for states of that depth; what a process of its own hands back."""
    return opposing.train(reports, depth, seed, lambda text: None).state_dict()


def scored(group, starts, report, passages, nets):
    """(signs, scores, right) of each pair, by the network that has not seen the later piece's report."""
    folds = [fold(passages[n][0]) for n in group]
    scores = {k: opposing.scores(nets[k], report) for k in set(folds)}
    for n, (_, later) in enumerate(report.pairs):
        at = np.searchsorted(starts, report.starts[later], side="right") - 1
        yield report.signs[n], scores[folds[at]][n], report.right[n].numpy()


def as_if_fresh(seen, fresh):
    """Rows of reports that the encoder has seen, with scores moved and spread as those of fresh ones are, pair right or wrong."""
    moved = [(signs, np.array(scores), right) for signs, scores, right in seen]
    for r in range(len(RELATIONS_OF_DISPUTES)):
        for value in (0.0, 1.0):
            old, new = (np.array([scores[r] for _, scores, right in rows if right[r] == value]) for rows in (seen, fresh))
            if len(old) and len(new):
                for _, scores, right in moved:
                    if right[r] == value:
                        scores[r] = new.mean() + (scores[r] - old.mean()) * new.std() / max(old.std(), 1e-6)
    return moved


def table(fresh, seen):
    """Weights by relation and sign: a logistic regression with a penalty on their squares.

    The right pairs of both sets of reports weigh the same: the seen ones are told as news is, the fresh ones, of which there are
    more, in as different words as there are.
    """
    names = sorted({sign for signs, _, _ in fresh + seen for sign in signs})
    found = []
    more = sum(right.sum() for _, _, right in fresh) / sum(right.sum() for _, _, right in seen)
    some = [(*row, much) for rows, much in ((fresh, 1.0), (seen, more)) for row in rows if ALIGNED & set(row[0])]
    much = torch.tensor([float(row[3]) for row in some])
    for r, relation in enumerate(RELATIONS_OF_DISPUTES):
        x = torch.tensor([[float(name in signs) for name in names] + [float(np.clip(scores[r], -MOST, MOST))]
                          for signs, scores, *_ in some])
        y = torch.tensor([float(right[r]) for _, _, right, _ in some])
        kept = NEVER_AGAINST | (NEVER_AGAINST_COUNTS if relation == "count" else set())
        weights = logistic(x, y, much, torch.tensor([name in kept for name in names] + [True, False]))
        found += [(relation, "start", weights[-1]), (relation, "model", weights[-2])]
        found += sorted(((relation, name, weight) for name, weight in zip(names, weights) if abs(weight) >= LEAST
                         and (relation, name) != ELLIPSIS[:2]), key=lambda row: -row[2])
        found += [ELLIPSIS] if relation == ELLIPSIS[0] else []
    return found


def logistic(x, y, much, never_negative):
    roots = torch.where(never_negative, 0.3, 0.0).requires_grad_()
    optimizer = torch.optim.LBFGS([roots], max_iter=500, line_search_fn="strong_wolfe")

    def weights():
        return torch.where(never_negative, roots ** 2, roots)

    def loss():
        optimizer.zero_grad()
        some = weights()
        wrong = F.binary_cross_entropy_with_logits(x @ some[:-1] + some[-1], y, weight=much, reduction="sum")
        value = wrong + PENALTY * (some[:-1] ** 2).sum() / 2
        value.backward()
        return value

    optimizer.step(loss)
    return weights().detach().tolist()


def write(rows, path):
    lines = [f"{relation}\t{sign}\t{weight:.2f}\n" for relation, sign, weight in rows]
    path.write_text(HEADER + "".join(lines), encoding="utf-8")
