"""The heads: one matrix from hidden states to all scores of a word, and each task's loss on its columns."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from .crf import Crf
from .links import GAPS, Link, bucket
from .events import ROLES as PARTIES
from .tags import IGNORED, LAYERS, OPEN, POS, RELATIONS, TAGS

CRF_HEADS = (*LAYERS, "entities", "time")
LINK_DEPTH, ARC_DEPTH, CHAIN_DEPTH, HOME_DEPTH, PARTY_DEPTH, SIDE_DEPTH = 64, 96, 96, 48, 64, 32

# How a mention's head word stands for what it means, by its part of speech; how far apart two are, by powers of two.
FORMS, FARTHEST = {"PRON": 0, "PROPN": 1}, 11

# How much a pronoun's choice counts beside a name's or a nominal's, which are easier and more.
PRONOUN = 2.0

# How much each of FactBank's values counts: nine events in ten are certain or open.
RARE = (1.0, 3.0, 3.0, 1.5, 3.0, 3.0, 1.5)

# The logarithm of no chance.
NEVER = -1e4

# The two choices: a name, what chooses, what it chooses from.
LINKS = (("content_cue", "content", "cue"), ("cue_source", "cue", "source"))

COLUMNS = {
    **{name: len(TAGS[name]) for name in CRF_HEADS},
    "link": 8 * LINK_DEPTH,
    "pos": len(POS),
    "arc_dependent": ARC_DEPTH,
    "arc_head": ARC_DEPTH,
    "relation_dependent": len(RELATIONS),
    "relation_head": len(RELATIONS),
    "mention": len(TAGS["mention"]),
    "chain_later": CHAIN_DEPTH,
    "chain_earlier": CHAIN_DEPTH,
    "trigger": len(TAGS["trigger"]),
    "factuality": 1,
    "sector": len(TAGS["sector"]),
    "home_actor": HOME_DEPTH,
    "home_place": HOME_DEPTH,
    "event": len(TAGS["event"]),
    "mode": len(TAGS["mode"]),
    "certainty": len(TAGS["certainty"]),
    "tense": len(TAGS["tense"]),
    "counted": len(TAGS["counted"]),
    "event_trigger": len(PARTIES) * PARTY_DEPTH,
    "event_party": PARTY_DEPTH,
    "dispute_one": SIDE_DEPTH,
    "dispute_other": SIDE_DEPTH,
    "dispute_side": 1,
    "dispute_relation": len(TAGS["dispute_relation"]),
}
# What tells an actor's code, and what events: the last columns, which older readers lack.
CODES = ("sector", "home_actor", "home_place")
EVENTS = ("event", "mode", "certainty", "tense", "counted", "event_trigger", "event_party",
          "dispute_one", "dispute_other", "dispute_side", "dispute_relation")
WEIGHTS = {"attribution": 2.0, "inner": 1.0, "innermost": 0.5, "entities": 4.0, "time": 0.5, "link": 0.5, "pos": 0.3, "arc": 0.4,
           "relation": 0.3, "mention": 0.3, "chain": 0.3, "trigger": 0.3, "factuality": 0.1, "drift": 4.0}


class Heads(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.project = nn.Linear(width, sum(COLUMNS.values()))
        self.at, at = {}, 0
        for name, size in COLUMNS.items():
            self.at[name] = at
            at += size
        self.crf = nn.ModuleDict({name: Crf(TAGS[name]) for name in CRF_HEADS})
        self.link = nn.ModuleDict({name: Link(LINK_DEPTH) for name, _, _ in LINKS})
        self.apart = nn.Parameter(torch.zeros(3, 3, FARTHEST + 1))
        # What `pairs` fits in the end, begun with the distances above.
        self.register_buffer("pairs", torch.zeros(2, 3, 3, 3, FARTHEST + 1))
        self.home = nn.Parameter(torch.zeros(GAPS))
        self.party = nn.Parameter(torch.zeros(len(PARTIES), GAPS))
        self.register_buffer("form", torch.tensor([FORMS.get(tag, 2) for tag in POS]), persistent=False)

    def column(self, scores, name):
        return scores[..., self.at[name]:self.at[name] + COLUMNS[name]]

    def losses(self, scores, batch):
        """The loss of each task that the batch has labels for; scores [B, W, H] float."""
        result = {}
        for name in CRF_HEADS:
            rows = batch.rows(name)
            if len(rows):
                result[name] = self.crf[name].loss(
                    self.column(scores, name)[rows], batch.labels[name][rows], batch.lengths[rows])
        for name in ("pos", "trigger"):
            if name in batch.labels:
                result[name] = _cross_entropy(self.column(scores, name), batch.labels[name])
        if "mention" in batch.labels:
            result["mention"] = self._mentions(self.column(scores, "mention"), batch.labels["mention"])
        if "head" in batch.labels:
            result["arc"], result["relation"] = self._syntax(scores, batch)
        if "chain" in batch.labels:
            chain = self._chains(scores, batch)
            if chain is not None:
                result["chain"] = chain
        if "sector" in batch.labels:
            actors = self._actors(batch)
            result["sector"] = _mean([self._sector(scores, batch, *actor) for actor in actors])
            result["home"] = _mean([self._home(scores, batch, *actor) for actor in actors])
        result |= self._events(scores, batch)
        result |= self._disputes(scores, batch)
        if "factuality" in batch.labels:
            known = ~torch.isnan(batch.labels["factuality"])
            if known.any():
                guess = self.column(scores, "factuality")[..., 0][known]
                result["factuality"] = F.smooth_l1_loss(guess, batch.labels["factuality"][known])
        for layer in LAYERS:
            link = self._links(scores, batch, layer)
            if link is not None:
                result["link"] = result.get("link", 0) + link
        return {name: loss for name, loss in result.items() if loss is not None}

    def drift(self, scores, before, lengths, names=LAYERS[:1]):
        """How far some heads' scores are from what they were, per word; scores [B, W, H].

        Of tags the KL divergence of their softmax (the chain's transitions are left to its own loss): dropout alone makes
        about .012 of it for the outermost layer. Of other columns half the mean squared distance.
        """
        real = (torch.arange(scores.shape[1], device=scores.device)[None] < lengths[:, None]).nonzero(as_tuple=True)
        total = 0
        for name in names:
            now, then = (self.column(x.float(), name)[real] for x in (scores, before))
            if name in TAGS or name == "pos":
                now, then = (F.log_softmax(x, 1) for x in (now, then))
                total = total + F.kl_div(now, then, reduction="none", log_target=True).sum(1).mean()
            else:
                total = total + F.mse_loss(now, then) / 2
        return total

    def _syntax(self, scores, batch):
        """Biaffine arcs within the sentence (Dozat and Manning, 2017); a root is its own head."""
        heads, sentence = batch.labels["head"], batch.labels["sentence"]
        dependent, head = self.column(scores, "arc_dependent"), self.column(scores, "arc_head")
        arcs = dependent @ head.transpose(1, 2) / ARC_DEPTH ** 0.5
        same = (sentence[:, :, None] == sentence[:, None, :]) & (sentence[:, :, None] >= 0)
        arcs = arcs.masked_fill(~same, -1e4)
        arc = _cross_entropy(arcs, heads)
        of = heads.clamp(min=0)[..., None].expand(-1, -1, len(RELATIONS))
        relations = self.column(scores, "relation_dependent") + self.column(scores, "relation_head").gather(1, of)
        return arc, _cross_entropy(relations, batch.labels["relation"])

    def _mentions(self, scores, labels):
        """What is open may be no mention or one of another kind: sets that mark some kinds alone leave it so."""
        found = F.log_softmax(scores, 2)
        known, open_ = labels >= 0, labels == OPEN
        if not (known | open_).any():
            return None
        other = TAGS["mention"].index("other")
        sure = found.gather(2, labels.clamp(min=0)[..., None])[..., 0][known]
        either = torch.logaddexp(found[..., 0], found[..., other])[open_]
        return -(sure.sum() + either.sum()) / (len(sure) + len(either))

    def _chains(self, scores, batch):
        """Each mention's head word picks an earlier one of its chain, or none (Lee et al., 2017, by head words).

        The windows of one document are read one by one; what they mention is one list.
        """
        losses, mentions = 0, 0
        form = self.form[self.column(scores, "pos").argmax(2)]
        for rows in batch.documents:
            picked = [(row, at) for row in rows for at in (batch.labels["chain"][row] >= 0).nonzero()[:, 0].tolist()]
            if len(picked) < 2:
                continue
            row, at = torch.tensor(picked, device=scores.device).T
            logits = self.chain_logits(scores[row, at], form[row, at], batch.places[row] + at)
            n = torch.arange(len(at), device=scores.device)
            before = n[:, None] > n[None, :]
            logits = torch.cat([torch.zeros(len(at), 1, device=scores.device), logits.masked_fill(~before, -1e4)], 1)
            chain = batch.labels["chain"][row, at]
            same = before & (chain[:, None] == chain[None, :])
            right = torch.cat([~same.any(1, keepdim=True), same], 1)
            loss = torch.logsumexp(logits, 1) - torch.logsumexp(logits.masked_fill(~right, -1e4), 1)
            weight = batch.weights[row] * torch.where(form[row, at] == FORMS["PRON"], PRONOUN, 1.0)
            losses, mentions = losses + (weight * loss).sum(), mentions + weight.sum()
        return losses / mentions if isinstance(losses, torch.Tensor) else None

    def _actors(self, batch):
        """The rows of each actor whose code is known, and of its mentions the row and the word, two tensors [M]."""
        found = []
        for rows in batch.documents:
            actors = {}
            for row in rows:
                for at in (batch.labels["sector"][row] >= 0).nonzero()[:, 0].tolist():
                    actors.setdefault(batch.labels["chain"][row, at].item(), []).append((row, at))
            found += [(rows, *torch.tensor(some, device=batch.first.device).T) for some in actors.values()]
        return found

    def _sector(self, scores, batch, rows, row, at):
        """An actor's scores are the mean of its mentions', as the reader takes them; each actor counts alike."""
        mean = self.column(scores[row, at], "sector").mean(0)
        return F.cross_entropy(mean, batch.labels["sector"][row[0], at[0]])

    def _home(self, scores, batch, rows, row, at):
        """Which of the countries that the story names an actor belongs to, if to any: what its mentions say of each place.

        The probability of a country is the share of its pairs of a mention and a place in all, no country counting as much
        as a pair of score 0 for each mention. None where no place is named.
        """
        story, country = batch.labels["story"], batch.labels["country"]
        places = [(r, w) for r in rows
                  for w in ((country[r] >= 0) & (story[r] == story[row[0], at[0]])).nonzero()[:, 0].tolist()]
        if not places:
            return None
        there, word = torch.tensor(places, device=scores.device).T
        logits = self.home_logits(scores[row, at], scores[there, word], batch.places[row] + at, batch.places[there] + word)
        right = country[there, word] == batch.labels["home"][row[0], at[0]]
        none = torch.zeros(len(at), device=scores.device)
        every = torch.logsumexp(torch.cat([logits.flatten(), none]), 0)
        return every - torch.logsumexp(logits[:, right].flatten() if right.any() else none, 0)

    def home_logits(self, actors, places, at, there):
        """How well each mention goes with each place [M, P], of their scores [M, H] and [P, H] and word numbers."""
        product = self.column(actors, "home_actor") @ self.column(places, "home_place").T / HOME_DEPTH ** 0.5
        return product + self.home[bucket(there[None, :] - at[:, None])]

    def chain_logits(self, scores, form, place):
        """How well each mention goes on from each other one [M, M], against 0 for none: scores [M, H], forms, word numbers."""
        pair = self.column(scores, "chain_later") @ self.column(scores, "chain_earlier").T / CHAIN_DEPTH ** 0.5
        gap = (place[:, None] - place[None, :]).clamp(min=1)
        far = torch.log2(gap.float()).floor().long().clamp(max=FARTHEST)
        return pair + self.apart[form[:, None], form[None, :], far]

    def _events(self, scores, batch):
        """What is told, how firmly, and who and what belongs to it."""
        result = {}
        if "event" in batch.labels:
            result["event"] = self._told(self.column(scores, "event"), batch.labels["event"])
        for name in ("mode", "certainty", "tense"):
            if name in batch.labels:
                weight = torch.tensor(RARE, device=scores.device) if name == "certainty" else None
                result[name] = _cross_entropy(self.column(scores, name), batch.labels[name], weight)
        if "counted" in batch.labels:
            result["counted"] = _of_few(self.column(scores, "counted"), batch.labels["counted"])
        told = [(row, *one, events.roles, batch.sizes[row]) for row, events in batch.events.items() for one in events.told]
        pairs = [(row, pair) for row, events in batch.events.items() for pair in events.pairs]
        if told:
            result["party"] = self._parties(scores, told)
        if pairs:
            result |= self._pairs(scores, batch.lengths, pairs)
        return result

    def _told(self, scores, labels):
        """Events are few among words: each counts as much as it would among ten; what is open may be none or another."""
        found = F.log_softmax(scores, 2)
        known, open_ = labels >= 0, labels == OPEN
        if not (known | open_).any():
            return None
        sure = found.gather(2, labels.clamp(min=0)[..., None])[..., 0][known]
        either = torch.logaddexp(found[..., 0], found[..., 1])[open_]
        return -(sure.sum() + either.sum()) / ((labels > 0).sum() + .1 * (known.sum() + open_.sum()))

    def party_logits(self, own, at, party):
        """How well each word fills each role of each trigger, against 0: [N, T, R, W].

        `own` [N, T, R * depth] are the columns of triggers, `at` [N, T] where they stand, `party` [N, W, depth] those of words.
        """
        product = torch.einsum("ntrd,nwd->ntrw", own.unflatten(2, (len(PARTIES), PARTY_DEPTH)), party) / PARTY_DEPTH ** 0.5
        n = torch.arange(party.shape[1], device=party.device)
        return product + self.party[:, bucket(n - at[..., None])].permute(1, 2, 0, 3)

    def _parties(self, scores, told):
        """The mean over events and roles of the loss of all words as what fills the role; scores [B, W, H].

        An event is its row, its trigger, what fills its roles (head and range), the roles that are known, and its text's
        length. The words of a filler beside its head are left open.
        """
        row, at = torch.tensor([one[:2] for one in told], device=scores.device).T
        own, party = (self.column(scores, name) for name in ("event_trigger", "event_party"))
        logits = self.party_logits(own[row, at][:, None], at[:, None], party[row])[:, 0]
        right, counts = np.zeros(logits.shape, np.float32), np.zeros(logits.shape, bool)
        for n, (_, _, parties, roles, size) in enumerate(told):
            for role in roles:
                r = PARTIES.index(role)
                counts[n, r, :size] = True
                for _, (a, b) in parties[role]:
                    counts[n, r, a:b] = False
                for head, _ in parties[role]:
                    right[n, r, head], counts[n, r, head] = 1, True
        right, weight = (torch.from_numpy(x).to(scores.device) for x in (right, counts))
        loss = F.binary_cross_entropy_with_logits(logits, right, reduction="none")
        return (loss * weight).sum() / sum(len(one[3]) for one in told)

    def pair_scores(self, scores, lengths, pairs):
        """Of each type the log probability that some word tells that a source does so to a target [P, W, types].

        A pair is its row, its source and its target, ranges of words or None; scores [B, W, H] of texts of these lengths.
        """
        rows = torch.tensor([row for row, *_ in pairs], device=scores.device)
        size = scores.shape[1]
        every = torch.arange(size, device=scores.device)
        own, party = (self.column(scores, name)[rows] for name in ("event_trigger", "event_party"))
        logits = self.party_logits(own, every.expand(len(pairs), size), party)
        found = F.log_softmax(self.column(scores, "event")[rows], 2)[..., 2:]
        for r, spans in enumerate(zip(*(pair[1:] for pair in pairs))):
            inside = np.zeros((len(pairs), size), bool)
            for n, span in enumerate(spans):
                inside[n, slice(*(span or (0, size)))] = True
            inside = torch.from_numpy(inside).to(scores.device)
            known = torch.tensor([span is not None for span in spans], device=scores.device)
            filled = F.logsigmoid(torch.logsumexp(logits[:, :, r].masked_fill(~inside[:, None], NEVER), 2))
            found = found + torch.where(known[:, None], filled, 0.0)[..., None]
        return found.masked_fill((every >= lengths[rows][:, None])[..., None], NEVER)

    def _pairs(self, scores, lengths, pairs):
        """Losses of what pairs do, and of their doing so the other way round: none for types that go both ways."""
        back = [(row, p) for row, p in pairs if p.source is not None and p.target is not None and not p.mutual]
        every = [(row, p.source, p.target) for row, p in pairs] + [(row, p.target, p.source) for row, p in back]
        found = self.pair_scores(scores, lengths, every)
        named = np.zeros((len(every), found.shape[2]), bool)
        for n, (_, pair) in enumerate([*pairs, *back]):
            named[n, [k - 2 for k in pair.types]] = True
        of_type = found.masked_fill(~torch.from_numpy(named).to(scores.device)[:, None], NEVER)
        there, of_there = found[:len(pairs)], of_type[:len(pairs)]
        which = torch.logsumexp(there, (1, 2)) - torch.logsumexp(of_there, (1, 2))
        losses = {"pair": (which - .3 * torch.log(1 - torch.exp(_none(of_there)) + 1e-6)).mean()}
        return losses | ({"backward": -_none(of_type[len(pairs):]).mean()} if back else {})

    def dispute_logits(self, scores, pieces):
        """How much each two units of a text [U, U] are in dispute, against 0, and their relations [U, U, 4].

        A unit's columns are the mean of its words', which stand in one range or several; scores [W, H].
        """
        means = torch.stack([torch.cat([scores[a:b] for a, b in piece]).mean(0) for piece in pieces])
        one, other = self.column(means, "dispute_one"), self.column(means, "dispute_other")
        product = one @ other.T / SIDE_DEPTH ** 0.5
        side = self.column(means, "dispute_side")
        relation = self.column(means, "dispute_relation")
        return product + product.T + side + side.T, relation[:, None] + relation[None, :]

    def _disputes(self, scores, batch):
        """Loss of all pairs of units; those in dispute, which are few, count ten times."""
        found, relations = [], []
        for row, units in batch.units.items():
            if len(units.pieces) < 2:
                continue
            logits, kinds = self.dispute_logits(scores[row], units.pieces)
            right = torch.zeros_like(logits)
            for pair in units.pairs:
                right[pair] = 1
            upper = torch.triu(torch.ones_like(right), 1) > 0
            weight = 1 + 9 * right[upper]
            loss = F.binary_cross_entropy_with_logits(logits[upper], right[upper], reduction="none")
            found.append((weight * loss).sum() / 10)
            for pair, kind in units.pairs.items():
                relations.append(F.cross_entropy(kinds[pair][None], torch.tensor([kind], device=scores.device)))
        return {"dispute": _mean(found), "dispute_relation": _mean(relations)}

    def _links(self, scores, batch, layer):
        losses, dependents = 0, 0
        for row, links in batch.links.get(layer, {}).items():
            vectors = self.column(scores[row], "link").view(-1, 2, 4, LINK_DEPTH)
            breaks = batch.breaks[row]
            for t, (name, _, _) in enumerate(LINKS):
                problem = links[name]
                if problem["dependents"] and problem["candidates"]:
                    logits = self.link[name](vectors[:, t], problem["dependents"], problem["candidates"], breaks)
                    target = torch.tensor(problem["targets"], device=scores.device)
                    losses = losses + F.cross_entropy(logits, target, reduction="sum")
                    dependents += len(target)
        return losses / dependents if dependents else None


def _none(found):
    """The log probability that no word tells it, of each word's and type's log probability that it does [P, W, types]."""
    return torch.log1p(-torch.exp(torch.logsumexp(found, 2)).clamp(max=1 - 1e-6)).sum(1)


def _of_few(scores, labels):
    """Cross entropy where few words have a label other than none: each of these counts like ten."""
    loss = F.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=IGNORED, reduction="none")
    return loss.sum() / ((labels > 0).sum() + .1 * (labels >= 0).sum()).clamp(min=1)


def _mean(losses):
    """None where there is none."""
    some = [loss for loss in losses if loss is not None]
    return torch.stack(some).mean() if some else None


def _cross_entropy(logits, labels, weight=None):
    """None where nothing is labelled; `weight` of each label."""
    if (labels == IGNORED).all():
        return None
    return F.cross_entropy(logits.flatten(0, 1).float(), labels.flatten(), weight, ignore_index=IGNORED)
