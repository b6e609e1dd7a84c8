"""Which arithmetic is the fastest here."""

import torch


def has_tiles():
    """Whether the processor multiplies bf16 matrices by tiles (AMX)."""
    return torch.cpu._is_amx_tile_supported()


def mixed():
    """bf16 on a GPU and where the processor has tiles for it; without them bf16 is slower than fp32."""
    device = "cuda" if torch.cuda.is_available() else "cpu"
    return torch.autocast(device, dtype=torch.bfloat16, enabled=device == "cuda" or has_tiles())


def reads(model):
    """A model as a function from a batch to scores, on the CPU."""
    def run(batch):
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=has_tiles()):
            return model(batch)

    return run
