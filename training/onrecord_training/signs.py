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

# "That it is", behind "that it isn't": too rare to be learned, set by hand.
ELLIPSIS = ("denial", "ellipsis", 8.5)

HEADER = """\
# What each sign weighs for each relation of a dispute (see Sign and Weights): written by ./dev train, which fits it to the pairs of
# units of training/opposing that may be about one thing (training/onrecord_training/signs.py). "start" is the constant,
# "model" weighs the network's score.

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

    Reports are (name, text, marks, relations) each. Of those that the encoder has seen in training it is too sure: the table
    is fitted to the fresh ones. `folder` holds a reader with these weights.
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
    rows = [row for text in texts if text[0][0] < len(fresh) for row in scored(*text, passages, nets)]
    return nets[-1], table(rows)


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


def table(rows):
    """Weights by relation and sign: a logistic regression with a penalty on their squares."""
    names = sorted({sign for signs, _, _ in rows for sign in signs})
    found = []
    some = [row for row in rows if ALIGNED & set(row[0])]
    for r, relation in enumerate(RELATIONS_OF_DISPUTES):
        x = torch.tensor([[float(name in signs) for name in names] + [float(np.clip(scores[r], -MOST, MOST))]
                          for signs, scores, _ in some])
        y = torch.tensor([float(right[r]) for _, _, right in some])
        weights = logistic(x, y)
        found += [(relation, "start", weights[-1]), (relation, "model", weights[-2])]
        found += sorted(((relation, name, weight) for name, weight in zip(names, weights) if abs(weight) >= LEAST
                         and (relation, name) != ELLIPSIS[:2]), key=lambda row: -row[2])
        found += [ELLIPSIS] if relation == ELLIPSIS[0] else []
    return found


def logistic(x, y):
    weights = torch.zeros(x.shape[1] + 1, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=300, line_search_fn="strong_wolfe")

    def loss():
        optimizer.zero_grad()
        wrong = F.binary_cross_entropy_with_logits(x @ weights[:-1] + weights[-1], y, reduction="sum")
        value = wrong + PENALTY * (weights[:-1] ** 2).sum() / 2
        value.backward()
        return value

    optimizer.step(loss)
    return weights.detach().tolist()


def write(rows, path):
    lines = [f"{relation}\t{sign}\t{weight:.2f}\n" for relation, sign, weight in rows]
    path.write_text(HEADER + "".join(lines), encoding="utf-8")
