"""The base encoders, read out of their Maven artifacts (MIT: BAAI/bge-small-en-v1.5; Apache-2.0: all-MiniLM-L6-v2)."""

import subprocess
import zipfile
from pathlib import Path

VERSION = "1.20.0-beta30"
ENCODERS = {12: ("bge-small-en-v15", "bge-small-en-v1.5.onnx"), 6: ("all-minilm-l6-v2", "all-minilm-l6-v2.onnx")}


def encoder(layers, folder):
    """The path of the ONNX file of that depth, fetched through Maven on first use."""
    artifact, name = ENCODERS[layers]
    path = Path(folder) / name
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mvn", "-q", "-B", "dependency:copy", f"-DoutputDirectory={path.parent.resolve()}",
                        f"-Dartifact=dev.langchain4j:langchain4j-embeddings-{artifact}:{VERSION}"], check=True)
        with zipfile.ZipFile(path.parent / f"langchain4j-embeddings-{artifact}-{VERSION}.jar") as jar:
            partial = path.with_suffix(".partial")
            partial.write_bytes(jar.read(name))
            partial.replace(path)
    return path
