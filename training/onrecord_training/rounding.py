"""Weights rounded to few bits so that what a layer puts out changes least (GPTQ: Frantar et al., 2023).

Columns are rounded one after the other; what one loses is made up for by those not yet rounded, as far as the
layer's inputs on real text go together.
"""

import torch
from torch import nn

DAMPING = 0.01
CLIPPINGS = (1.0, 0.95, 0.9, 0.85, 0.8)


@torch.no_grad()
def second_moments(model, batches):
    """For each linear layer by its name: Σ xxᵀ [in, in] over its inputs in some batches."""
    moments = {name: 0.0 for name, module in model.named_modules() if isinstance(module, nn.Linear)}

    def seen(name):
        def hook(module, inputs):
            x = inputs[0].flatten(0, -2).float()
            moments[name] = moments[name] + x.T @ x

        return hook

    hooks = [m.register_forward_pre_hook(seen(name)) for name, m in model.named_modules() if name in moments]
    for batch in batches:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            model(batch)
    for hook in hooks:
        hook.remove()
    return moments


@torch.no_grad()
def rounded(weight, moment, limit):
    """Whole numbers in [-limit, limit] [out, in] and each output's scale [out], so that weight ≈ numbers × scale."""
    rest = weight.double().clone()
    moment = moment.double()
    moment = moment + DAMPING * moment.diagonal().mean() * torch.eye(len(moment), dtype=torch.float64)
    scale = best_scale(rest, moment.diagonal(), limit)
    order = moment.diagonal().argsort(descending=True)
    rest, moment = rest[:, order], moment[order][:, order]
    inverse = torch.linalg.cholesky(torch.cholesky_inverse(torch.linalg.cholesky(moment)), upper=True)
    numbers = torch.empty_like(rest)
    for n in range(rest.shape[1]):
        numbers[:, n] = (rest[:, n] / scale).round().clamp(-limit, limit)
        lost = (rest[:, n] - numbers[:, n] * scale) / inverse[n, n]
        rest[:, n:] -= lost[:, None] * inverse[n, n:]
    return numbers[:, order.argsort()].to(torch.int8).numpy(), scale.float().numpy()


def best_scale(weight, importance, limit):
    """Each output's scale, from the largest weight or somewhat below, by what plain rounding would lose."""
    largest = weight.abs().amax(1).clamp(min=1e-8)
    losses = []
    for clipping in CLIPPINGS:
        scale = (largest * clipping / limit)[:, None]
        lost = weight - (weight / scale).round().clamp(-limit, limit) * scale
        losses.append((lost ** 2 * importance).sum(1))
    factor = torch.tensor(CLIPPINGS, dtype=torch.float64)[torch.stack(losses).argmin(0)]
    return largest * factor / limit
