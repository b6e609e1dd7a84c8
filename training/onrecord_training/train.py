"""The training loop: resumable, seeded, with its progress on the terminal."""

import hashlib
import time
from pathlib import Path

import numpy as np
import torch
from torch import nn

from .arithmetic import mixed
from .batches import Batch, batches_of, batches_of_wholes, rows_of, wholes_of
from .heads import Heads


class Reader(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.heads = Heads(encoder.width)

    def forward(self, batch):
        """Scores [B, W, H] of each word, taken at its first subword."""
        return self.above(0, self.below(0, batch), batch)

    def below(self, count, batch):
        return self.encoder.below(count, batch.ids, batch.shapes, batch.mask)

    def below_kept(self, count, batch):
        """As `below`, of layers that don't change: each window is read once, and its states kept."""
        missing = [n for n, kept in enumerate(batch.kept) if kept is None or kept[1] not in kept[0]]
        states = torch.zeros(*batch.ids.shape, self.encoder.width, device=batch.ids.device)
        if missing:
            some = batch.inputs(torch.tensor(missing, device=batch.ids.device))
            states[missing] = self.below(count, some).float()
        for n, kept in enumerate(batch.kept):
            size = batch.widths[n]
            if n in missing:
                if kept is not None:
                    kept[0][kept[1]] = states[n, :size].clone()
            else:
                states[n, :size] = kept[0][kept[1]]
        return states

    def above(self, count, states, batch):
        hidden = self.encoder.above(count, states, batch.mask)
        at = batch.first[..., None].expand(-1, -1, hidden.shape[2])
        return self.heads.project(hidden.gather(1, at))


def groups(model, rate, head_rate, decay):
    """The encoder learns slowly, the heads faster; biases and norms do not decay."""
    sorts = {}
    for name, p in model.named_parameters():
        if not p.requires_grad:
            continue
        kind = (name.startswith("encoder.") and "shapes" not in name, p.ndim >= 2 and "norm" not in name)
        sorts.setdefault(kind, []).append(p)
    return [{"params": ps, "lr": rate if encoder else head_rate, "weight_decay": decay if decays else 0.0}
            for (encoder, decays), ps in sorts.items()]


def freeze(model, count):
    """Leaves the embeddings and the lowest layers as they are; they read without dropout, for all that reads above them."""
    if count:
        model.encoder.training = False
        model.encoder.requires_grad_(False)
        model.encoder.layers[:count].eval()
        model.encoder.layers[count:].requires_grad_(True)


class Average:
    """An exponential moving average of the weights: what is kept and exported."""

    def __init__(self, model, decay):
        self.decay = decay
        self.values = {k: v.detach().clone() for k, v in model.state_dict().items()}

    @torch.no_grad()
    def update(self, model, step):
        keep = min(self.decay, (1 + step) / (10 + step))
        for k, v in model.state_dict().items():
            if v.dtype.is_floating_point:
                self.values[k].lerp_(v, 1 - keep)


def train(model, epoch_documents, settings, folder, say=print, before=None):
    """Trains for settings.epochs; `epoch_documents(epoch, random)` gives an epoch's documents.

    Where documents say so, the heads `settings.keeps` are held to what the reader `before` says of them (Li and Hoiem,
    2016).
    A checkpoint is written every few minutes; a run that was cut off goes on from the last one and sees the
    same batches as an uninterrupted run would.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model.to(device).train()
    freeze(model, settings.frozen)
    if before is not None:
        before.to(device).eval()
    optimizer = torch.optim.AdamW(groups(model, settings.rate, settings.head_rate, settings.decay),
                                  betas=(0.9, 0.98), fused=True)
    average = Average(model, settings.average)
    plan = [len(batches(epoch_documents, settings, e)) for e in range(settings.epochs)]
    total = sum(plan)
    schedule = lambda n: min(n / max(1, settings.warm_up * total), max(0.0, (total - n) / (total * (1 - settings.warm_up))))
    bases = [g["lr"] for g in optimizer.param_groups]
    # What a checkpoint must have been made with for the run to go on from it.
    terms = repr((plan, settings, digest(model.state_dict())))
    step, checkpoint = 0, folder / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=device, weights_only=True)
        if saved["terms"] == terms:
            model.load_state_dict(saved["model"])
            optimizer.load_state_dict(saved["optimizer"])
            average.values = saved["average"]
            step = saved["step"]
            say(f"going on at step {step} of {total}")
        else:
            say(f"{checkpoint} is of other data, settings or weights: beginning anew, it will be overwritten")
    seen, shown, saved_at, since, means = step, time.time(), time.time(), 0, {}
    done = 0
    for epoch in range(settings.epochs):
        if done + plan[epoch] <= step:
            done += plan[epoch]
            continue
        for n, rows in enumerate(batches(epoch_documents, settings, epoch)):
            if done + n < step:
                continue
            torch.manual_seed(settings.seed * 1_000_003 + step)
            for g, base in zip(optimizer.param_groups, bases):
                g["lr"] = base * schedule(step + 1)
            batch = Batch(rows).to(device)
            with mixed(), torch.set_grad_enabled(not settings.frozen):
                states = (model.below_kept if settings.keep_states else model.below)(settings.frozen, batch)
            with mixed():
                scores = model.above(settings.frozen, states, batch)
            losses = model.heads.losses(scores.float(), batch)
            if before is not None and len(batch.held):
                some = batch.inputs(batch.held)
                with torch.no_grad(), mixed():
                    said = before.above(settings.frozen, states[batch.held], some) if settings.frozen else before(some)
                losses["drift"] = model.heads.drift(scores[batch.held], said, some.lengths, settings.keeps)
            losses = {name: value for name, value in losses.items() if name in settings.weights}
            if not losses:  # Nothing here teaches this stage anything.
                step += 1
                continue
            loss = sum(settings.weights[name] * value for name, value in losses.items())
            if not torch.isfinite(loss):
                raise ValueError(f"epoch {epoch + 1}, step {step + 1}: a loss is no number: "
                                 + ", ".join(f"{name} {value.item():.3g}" for name, value in losses.items()))
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), settings.clip)
            optimizer.step()
            optimizer.zero_grad()
            step += 1
            if step % 2 == 0:
                average.update(model, step // 2)
            since += sum(batch.widths)
            for name, value in losses.items():
                a, b = means.get(name, (0.0, 0))
                means[name] = (a + value.detach(), b + 1)
            now = time.time()
            if now - shown > 30:
                parts = " ".join(f"{k} {a / b:.3f}" for k, (a, b) in sorted(means.items()))
                rate = since / (now - shown)
                say(f"epoch {epoch + 1} step {step}/{total} {rate:.0f} subwords/s "
                    f"{(total - step) * (now - shown) / max(1, step - seen) / 60:.0f} min left | {parts}")
                shown, since, means, seen = now, 0, {}, step
            if now - saved_at > settings.save_every:
                save(checkpoint, model, optimizer, average, step, terms)
                saved_at = now
        done += plan[epoch]
    save(checkpoint, model, optimizer, average, step, terms)
    model.to("cpu")
    return {name: value.cpu() for name, value in average.values.items()}


def digest(state):
    """What tells weights from others."""
    found = hashlib.sha256()
    for name, value in sorted(state.items()):
        found.update(name.encode() + value.detach().cpu().numpy().tobytes())
    return found.hexdigest()


def batches(epoch_documents, settings, epoch):
    random = np.random.default_rng([settings.seed, epoch])
    if settings.together:
        documents = [d for some in epoch_documents(epoch, random) for d in some]
        wholes = wholes_of(documents, settings.window - 2, settings.together, random)
        return batches_of_wholes(wholes, settings.batch, random)
    rows = []
    for documents in epoch_documents(epoch, random):
        rows += rows_of(documents, settings.window - 2, random)
    return batches_of(rows, settings.batch, random)


def save(path, model, optimizer, average, step, terms):
    partial = path.with_suffix(".partial")
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "average": average.values,
                "step": step, "terms": terms}, partial)
    partial.replace(path)
