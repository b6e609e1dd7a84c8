"""Trains the reader: data in, one ONNX graph and its description out. See ../README.md."""
