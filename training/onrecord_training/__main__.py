"""./dev train: from the data pack and the base encoder to model/'s reader.onnx and reader.json."""

import copy
import hashlib
import json
import pickle
import shutil
import time
from dataclasses import dataclass, field, replace

import numpy as np
import torch

from . import actors, base, calibrate, disputes, events, export, opposing, options, pairs, parity, restore, signs, written
from .arithmetic import has_tiles, reads
from .countries import Countries
from .data import Data
from .decode import attributions, nested, offsets, scores_of
from .encoder import Encoder, pretrained
from .heads import CODES, COLUMNS, EVENTS, WEIGHTS
from .made import Maker, passage
from .nested import label_inner, silver
from .options import ROOT
from .tags import LAYERS
from .train import Reader, digest, train
from .words import Tokenizer, vocabulary


@dataclass(frozen=True)
class Settings:
    epochs: int = 4
    rate: float = 2e-4
    head_rate: float = 1e-3
    decay: float = 0.01
    average: float = 0.98
    warm_up: float = 0.06
    clip: float = 1.0
    window: int = 384
    batch: int = 2304
    save_every: int = 300
    seed: int = 1
    # How many layers from below stay as they are, and whether what they make of each window is kept; how many windows of a
    # document stand together in a batch at most, 0 for windows that are shuffled; the heads that are held to what they said,
    # where documents say so.
    frozen: int = 0
    keep_states: bool = False
    together: int = 0
    keeps: tuple = LAYERS[:1]
    weights: dict = field(default_factory=lambda: WEIGHTS)


# How the reader reads: subwords of a window, and of two windows' overlap.
READ_WINDOW, READ_OVERLAP = 256, 16

# The second stage goes on from the first with labels for nested statements, and anneals to zero.
SECOND = {"epochs": 1, "rate": 5e-5, "head_rate": 3e-4}

# The third stage teaches who is meant, over whole documents, and the codes of actors. All other heads are held to what they
# said; of statements, names and trees what was taught before is taught again beside it.
CHAINS = {"mention": 1.0, "chain": 1.0, "sector": 0.5, "home": 0.5, "arc": 0.3, "relation": 0.2, "pos": 0.2,
          "attribution": 1.0, "entities": 2.0, "inner": 0.3, "innermost": 0.2, "link": 0.2, "drift": 1.5}
THIRD = {"epochs": 6, "rate": 1.6e-4, "head_rate": 8e-4, "frozen": 4, "together": 6, "weights": CHAINS,
         "keeps": tuple(name for name in COLUMNS if name not in ("mention", "chain_later", "chain_earlier", *CODES))}
THIRD_SHARES = {"gum": 1.5, "litbank": 0.3, "gap": 1.0, "news": 0.2, "actors": 1.5, "treebank": 0.15, "wikigold": 0.5}

# The fourth stage teaches what happened: on the upper layers, with all that was taught before held, and with statements and
# their parts taught again beside it.
TOLD = {"event": 1.0, "mode": 0.3, "certainty": 0.8, "tense": 0.3, "counted": 0.3, "party": 0.3, "pair": 1.0, "backward": 0.3,
        "dispute": 1.0, "dispute_relation": 0.3, "attribution": 1.0, "entities": 2.0, "link": 0.5, "drift": 2.5}
FOURTH = {"epochs": 5, "rate": 1.6e-4, "head_rate": 1e-3, "frozen": 4, "keep_states": True, "batch": 1536, "weights": TOLD,
          "keeps": tuple(name for name in COLUMNS if name not in EVENTS)}
FOURTH_SHARES = {"passages": 1.6, "pairs": 1.0, "free": 4.0, "places": 0.4, "disputes": 1.0}
# How much of each set an epoch sees only to be held to what was said of it, and of the documents with events.
FOURTH_HELD = {"gum": 0.15, "actors": 0.08, "treebank": 0.02, "wikigold": 0.1, "gap": 0.15, "litbank": 0.03}
FOURTH_AGAIN, EVENTS_HELD = 0.1, 0.3
FOLDS = 5
# How far the weights go to those of the fourth stage: between two readings lie better ones (Wortsman et al., 2022), and what
# was taught before is kept.
WAY = 0.9

# Of the written passages the fifth stage reads one in so many, beside GUM.
PAIRED = 3
# How many of the attribution set's documents the third stage reads, how many of the others are held, and how many of the
# passages on nested statements it reads.
AGAIN, HELD, NESTED = 0.3, 0.3, 0.5

# How many made sentences an epoch of the second stage holds, and how often each written passage.
MADE, WRITTEN = 3000, 2

# How much of each auxiliary set an epoch sees: attribution is what the reader is for.
SHARES = {"treebank": 0.5, "gum": 0.5, "litbank": 0.2, "wikigold": 0.5, "times": 0.4, "events": 0.2}
SECOND_SHARES = {**{key: share / 2 for key, share in SHARES.items()}, "treebank": 0.2, "sentences": 1.0}


def say(text):
    print(time.strftime("%H:%M:%S"), text, flush=True)


def main():
    arguments = options.parse(__doc__)
    torch.set_float32_matmul_precision("medium" if has_tiles() else "highest")
    resources = ROOT / "model" / "src" / "main" / "resources" / "org" / "onrecord" / "model"
    out = arguments.out or resources
    name = f"{'licensed' if arguments.licensed_only else 'full'}-{arguments.layers}-{arguments.seed}"
    if arguments.begin:
        name += "-on-" + hashlib.sha256((arguments.begin / "reader.onnx").read_bytes()).hexdigest()[:8]
    work = arguments.work / name
    work.mkdir(parents=True, exist_ok=True)
    settings = Settings(seed=arguments.seed)
    data = Data(arguments.data, Tokenizer(vocabulary(resources / "vocab.txt")))

    attributed = data.gum_attributions if arguments.licensed_only else data.polnear
    attribution = attributed("train")
    others = {"treebank": list(data.web_treebank("train")), "gum": list(data.gum("train")),
              "litbank": list(data.litbank()), "wikigold": list(data.wikigold()), "times": list(data.times()),
              "events": list(data.events()), "sentences": list(data.web_treebank("train", alone=True))}

    def documents(random, shares):
        yield [v[int(random.integers(len(v)))] if random.random() < 0.5 else v[0] for v in attribution]
        for key, share in shares.items():
            yield [d for d in others[key] if random.random() < share]

    def first(epoch, random):
        return documents(random, SHARES)

    torch.manual_seed(settings.seed)
    if arguments.begin:
        say(f"going on from {arguments.begin}")
        model = Reader(Encoder(arguments.layers))
        begun = restore.state_of(arguments.begin, model)
    else:
        say(f"first stage: {name}")
        model = Reader(pretrained(base.encoder(arguments.layers, arguments.work)))
        begun = train(model, first, settings, work / "first", say)
    model.load_state_dict(begun)
    if not arguments.begin or arguments.stage == 2:
        nest(model, data, attribution, settings, documents, work)
    countries = Countries()
    meant = {**{name: others[name] for name in ("gum", "litbank", "treebank", "wikigold")}, "gap": list(data.gap("development")),
             "news": [] if arguments.licensed_only else list(data.news_chains()),
             "actors": [actors.document(data.tokenizer, *one, countries) for one in actors.passages(ROOT / "training" / "actors")]}
    if not arguments.begin or arguments.stage <= 3:
        who(model, data.tokenizer, attribution, meant, settings, work)
    if not arguments.begin or arguments.stage <= 4:
        told = {**meant, "passages": events.documents(data.tokenizer, ROOT / "training" / "events"), "free": list(events.free(data)),
                "pairs": list(events.pairs(data)), "places": list(events.places(data)),
                "disputes": [] if arguments.folds else disputed(model, data.tokenizer, ROOT / "training" / "disputes")}
        if arguments.folds:
            folds(model, told, settings, arguments.begin, arguments.work / "folds", resources)
            return
        model.load_state_dict(happened(model, told, attribution, settings, work / "fourth"))
    model.eval()
    if arguments.begin and arguments.stage == 6:
        opposed(model, data.tokenizer, out, work, settings.seed)
        return
    say("fifth stage: what speaks for two mentions beside their vectors")
    chosen = meant["gum"] + meant["actors"][::PAIRED]
    model.heads.pairs.copy_(pairs.fit(model, chosen, data.tokenizer.vocab, reads(model), READ_WINDOW, READ_OVERLAP, say))

    say("calibrating")
    confidence = calibrate.fit(model, attributed("dev"), READ_WINDOW, READ_OVERLAP, say)
    confidence |= {"opposing": opposing.description(opposing.Opposing(model.encoder.width), model.heads)}
    for folder, int8 in ((work / "fp32", False), (out, True)):
        export.write(export.graph_of(model.state_dict(), int8), model.heads, folder, READ_WINDOW,
                     READ_OVERLAP, confidence)
        if folder != resources:
            shutil.copy(resources / "vocab.txt", folder)
    fixtures = ROOT / "core" / "src" / "test" / "resources" / "org" / "onrecord" / "model"
    opposed(model, data.tokenizer, out, work, settings.seed)
    parity.write(out, model.heads, fixtures if out == resources else out, data.tokenizer)
    say(f"written: {out}")


def who(model, tokenizer, attribution, meant, settings, work):
    """The third stage: who is meant, and codes.

    The attribution set's documents are read for their labels and for what the other heads said of them, those of chains for
    their labels, the passages on nested statements for the inner layers alone.
    """
    for words in sum(attribution, []):
        words.held = True
        words.labels = {name: value for name, value in words.labels.items() if not name.startswith("inner")}
    own = written.passages(ROOT / "training" / "nested")

    def third(epoch, random):
        yield [v[0] for v in attribution if random.random() < AGAIN]
        yield [written.document(tokenizer, some) for some in written.grouped(own, random) if random.random() < NESTED]
        for key, share in THIRD_SHARES.items():
            times = int(np.ceil(share))
            for _ in range(times):
                some = [d for d in meant[key] if random.random() < share / times]
                for words in some:
                    words.held = random.random() < HELD
                yield some

    say("third stage: who is meant")
    stage = replace(settings, seed=settings.seed + 2000, **THIRD)
    model.load_state_dict(train(model, third, stage, work / "third", say, before=copy.deepcopy(model)))


def happened(model, told, attribution, settings, work):
    """The fourth stage: what happened, how firmly, and what is disputed; the weights."""
    for words in sum(attribution, []):
        words.held, words.alone = True, True
        words.labels = {name: value for name, value in words.labels.items() if not name.startswith("inner")}
    told = told | {key: [replace(words, held=True, alone=True, labels={}) for words in told[key]] for key in FOURTH_HELD}

    def fourth(epoch, random):
        yield [v[0] for v in attribution if random.random() < FOURTH_AGAIN]
        for key, share in FOURTH_HELD.items():
            yield [d for d in told[key] if random.random() < share]
        for key, share in FOURTH_SHARES.items():
            for _ in range(int(np.ceil(share))):
                some = [d for d in told[key] if random.random() < share / np.ceil(share)]
                for words in some:
                    words.held = random.random() < EVENTS_HELD
                yield some

    say("fourth stage: what happened")
    stage = replace(settings, seed=settings.seed + 3000, **FOURTH)
    before = copy.deepcopy(model)
    return part_way(model.heads, before.state_dict(), train(model, fourth, stage, work, say, before=before))


def part_way(heads, before, after):
    """Weights between two, WAY of the way; what only events are read by is that of the second."""
    new = torch.zeros(heads.project.out_features, dtype=torch.bool)
    for name in EVENTS:
        new[heads.at[name]:heads.at[name] + COLUMNS[name]] = True
    result = {}
    for name, value in after.items():
        mixes = value.is_floating_point() and name != "heads.party"
        result[name] = torch.lerp(before[name].cpu(), value, WAY) if mixes else value
        if name.startswith("heads.project."):
            result[name][new] = value[new]
    return result


def opposed(model, tokenizer, folder, work, seed):
    """The sixth stage: how two sides stand to each other; into the reader.json of the reader in a folder, and Java's table."""
    fresh, seen = (disputes.named(ROOT / "training" / name) for name in ("opposing", "disputes"))
    net, rows = signs.fit(model, tokenizer, fresh, seen, folder, work, seed + 5000, say)
    path = folder / "reader.json"
    description = json.loads(path.read_text(encoding="utf-8")) | {"opposing": opposing.description(net, model.heads)}
    path.write_text(json.dumps(description, separators=(",", ":")) + "\n", encoding="utf-8")
    signs.write(rows, ROOT / "core" / "src" / "main" / "resources" / "org" / "onrecord" / "reading" / "dispute" / "weights.tsv")
    say(f"written: {path} and the weights of the signs")


def disputed(model, tokenizer, folder):
    """Reports with disputes, each with what the reader takes for said there."""
    model.eval()
    found = []
    for text, marks, relations in disputes.passages(folder):
        words = tokenizer(text)
        scores = scores_of(reads(model), words, READ_WINDOW, READ_OVERLAP)
        layers = nested([attributions(model.heads, scores, words, layer) for layer in LAYERS], words)
        contents = [offsets(words, one)["content"] for layer in layers for one in layer]
        found.append(disputes.document(tokenizer, text, marks, relations, contents))
    return found


def folds(model, told, settings, begun, folder, resources):
    """Five readers, each of which has not seen a fifth of the sentences with events; all else but events is left out."""
    confidence = {"confidence": json.loads((begun / "reader.json").read_text(encoding="utf-8"))["confidence"]}
    for n in range(FOLDS):
        say(f"fold {n}")
        rest = {key: [d for d in told[key] if events.fold(d.text, FOLDS) != n] for key in ("pairs", "free", "places")}
        rest |= dict.fromkeys((*FOURTH_HELD, "disputes"), [])
        fresh = copy.deepcopy(model)
        fresh.load_state_dict(happened(fresh, {**told, **rest}, [], settings, folder / f"{n}-work"))
        export.write(export.graph_of(fresh.state_dict(), True), fresh.heads, folder / str(n), READ_WINDOW, READ_OVERLAP,
                     confidence)
        shutil.copy(resources / "vocab.txt", folder / str(n))


def nest(model, data, attribution, settings, documents, work):
    """The second stage: statements inside statements, on silver labels, made ones and written ones."""
    own = written.passages(ROOT / "training" / "nested")
    add_silver(model, data, attribution, settings, work / "silver.pickle")
    maker = Maker([(w.text, w.gold) for versions in attribution for w in versions[:1]])

    def second(epoch, random):
        yield from documents(random, SECOND_SHARES)
        made = maker.make(random, MADE)
        yield [passage(data.tokenizer, made[n:n + 6]) for n in range(0, len(made), 6)]
        yield [written.document(data.tokenizer, some) for _ in range(WRITTEN) for some in written.grouped(own, random)]

    say("second stage: with nested statements")
    stage = replace(settings, seed=settings.seed + 1000, **SECOND)
    for words in sum(attribution, []):
        words.held = True
    model.load_state_dict(train(model, second, stage, work / "second", say, before=copy.deepcopy(model)))


def add_silver(model, data, attribution, settings, cache):
    """Labels of the inner layer for every document, made once by the reader that the second stage begins with."""
    model.eval()
    terms = repr(([len(versions) for versions in attribution], digest(model.state_dict())))
    saved = pickle.loads(cache.read_bytes()) if cache.exists() else {}
    if saved.get("terms") == terms:
        say(f"silver labels from {cache}")
        found = saved["found"]
    else:
        run, found = reads(model), []
        for n, versions in enumerate(attribution):
            found.append([silver(run, model.heads, w.text, w, data.tokenizer, settings.window - 2) for w in versions])
            if n % 50 == 0:
                say(f"silver labels: {n} of {len(attribution)} documents")
        partial = cache.with_suffix(".partial")
        partial.write_bytes(pickle.dumps({"terms": terms, "found": found}))
        partial.replace(cache)
    for versions, labels in zip(attribution, found, strict=True):
        for words, inner in zip(versions, labels, strict=True):
            label_inner(words, inner)


if __name__ == "__main__":
    main()
