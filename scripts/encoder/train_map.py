"""Trains the map from the encoder's 512 dimensions to the 256 that are kept. Run by hand:

    node scripts/build.mjs
    OPENBLAS_NUM_THREADS=1 python3 scripts/encoder/train_map.py BENCH [--folds]

Needs numpy and Node; BENCH is the folder of the benchmarks' development halves. Trained on
pairs of texts that mean the same, of those halves and of the product's taxonomy, never on judged questions. On one thread of one machine it gives
the same bytes. With --folds nothing is written: it is trained twice without half of the JSIC classes
and says how well their examples are found, before and after.
"""
import csv
import gzip
import hashlib
import json
import subprocess
import sys
from pathlib import Path

import numpy as np

from make_weights import MODEL
from tensors import write_tensors

ROOT = Path(__file__).resolve().parents[2]
SEED = 20261129
DIMENSIONS = 256
STEPS = 1500
BATCH = 512
TEMPERATURE = 0.05
# Weight of the squared distance to the identity, from which training starts; it and the rate are
# the best of six pairs on classes that were not trained on.
PULL = 0.01
RATE = 3e-4
ABOUT = {
    "made": "by scripts/encoder/train_map.py, seed 20261129",
    "trained": "JSIC rev. 14 and CORDIS Horizon Europe, development halves; taxonomy of Catalyzer",
}


def main(bench, *options):
    jsic = json.loads((Path(bench) / "jsic" / "jsic_dev.json").read_text(encoding="utf-8"))
    pairs = [*jsic_pairs(jsic), *cordis_pairs(Path(bench)), *taxonomy_pairs()]
    texts = {text for pair in pairs for text in pair[1:]}
    if "--folds" in options:
        asked = {example["q"] for kind in ("inc", "exc") for example in jsic[kind]}
        return report_folds(jsic, pairs, encode(sorted(texts | asked)))
    vectors = encode(sorted(texts))
    path = MODEL / "map.safetensors"
    whole, step = train(pairs, vectors)
    write_tensors(path, {"map.step": np.array([step], np.float32), "map": whole}, ABOUT)
    print(hashlib.sha256(path.read_bytes()).hexdigest(), path.name)


def jsic_pairs(jsic):
    """Group and a pair of texts; texts of one group never serve as negatives for each other."""
    classes = {doc["id"]: class_text(doc) for doc in jsic["docs"]}
    for doc in jsic["docs"]:
        if doc["en"]:
            yield f"jsic {doc['id']}", doc["en"], classes[doc["id"]]
    for example in jsic["inc"]:
        if len(example["rel"]) == 1 and example["rel"][0] in classes:
            yield f"jsic {example['rel'][0]}", example["q"], classes[example["rel"][0]]


def class_text(doc):
    return f"{doc['text']} {doc['desc']}".strip()


def cordis_pairs(bench):
    with gzip.open(bench / "cordis" / "queries_dev.jsonl.gz", "rt", encoding="utf-8") as file:
        for line in file:
            project = json.loads(line)
            yield f"cordis {project['id']}", project["title"], f"{project['title']} {project['objective']}"


def taxonomy_pairs():
    """Pairs of the Japanese word with the English one, and of each with its other names."""
    for path in sorted((ROOT / "matching" / "analysis" / "taxonomy").glob("*.tsv")):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            group = f"taxonomy {row['id']}"
            yield group, row["ja"], row["en"]
            for language, other in (("ja", "en"), ("en", "ja")):
                for alias in filter(None, (row[f"{language}_aliases"] or "").split("; ")):
                    yield group, alias, row[language]
                    yield group, alias, row[other]


def encode(texts):
    lines = "".join(json.dumps(text) + "\n" for text in texts).encode()
    made = subprocess.run(["node", ROOT / "scripts" / "encoder" / "encode-texts.mjs"], input=lines, stdout=subprocess.PIPE, check=True)
    return dict(zip(texts, np.frombuffer(made.stdout, np.float32).reshape(-1, 512)))


def train(pairs, vectors):
    """8-bit integers and their step: the map, then the directions in which texts differ most."""
    chance = np.random.default_rng(SEED)
    names = {group: at for at, group in enumerate(sorted({pair[0] for pair in pairs}))}
    groups = np.array([names[pair[0]] for pair in pairs])
    left, right = (np.array([vectors[pair[side]] for pair in pairs]) for side in (1, 2))
    identity = np.eye(left.shape[1], dtype=np.float32)
    linear, mean, spread = identity.copy(), np.zeros_like(identity), np.zeros_like(identity)
    for step in range(1, STEPS + 1):
        batch = chance.choice(len(pairs), BATCH, replace=False)
        gradient = slope(linear, left[batch], right[batch], groups[batch]) + 2 * PULL * (linear - identity)
        mean = 0.9 * mean + 0.1 * gradient
        spread = 0.999 * spread + 0.001 * gradient**2
        linear -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.999**step)) + 1e-8)
    mapped = unit(np.concatenate([left, right]) @ linear)
    directions = np.linalg.eigh(mapped.T @ mapped)[1][:, ::-1][:, :DIMENSIONS]
    directions *= np.sign(directions[np.abs(directions).argmax(0), np.arange(DIMENSIONS)])
    final = linear @ directions
    step = np.abs(final).max() / 127
    return np.rint(final / step).astype(np.int8), step


def slope(linear, left, right, groups):
    """Gradient of the InfoNCE loss in both directions with respect to the map."""
    a, b = left @ linear, right @ linear
    a_length, b_length = (np.linalg.norm(x, axis=1, keepdims=True) for x in (a, b))
    a, b = a / a_length, b / b_length
    scores = a @ b.T / TEMPERATURE
    own = np.eye(len(a), dtype=np.float32)
    scores[(groups[:, None] == groups) & (own == 0)] = -1e9
    error = (softmax(scores, 1) + softmax(scores, 0) - 2 * own) / (2 * len(a) * TEMPERATURE)
    by_a, by_b = error @ b, error.T @ a
    by_a = (by_a - a * (by_a * a).sum(1, keepdims=True)) / a_length
    by_b = (by_b - b * (by_b * b).sum(1, keepdims=True)) / b_length
    return left.T @ by_a + right.T @ by_b


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis, keepdims=True))
    return powers / powers.sum(axis, keepdims=True)


def unit(rows):
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-12)


def report_folds(jsic, pairs, vectors):
    codes = sorted(doc["id"] for doc in jsic["docs"])
    order = np.random.default_rng(SEED).permutation(len(codes))
    halves = [{f"jsic {codes[at]}" for at in order[half::2]} for half in (0, 1)]
    texts = np.array([vectors[class_text(doc)] for doc in jsic["docs"]])
    found = {}
    for unseen in halves:
        whole, step = train([pair for pair in pairs if pair[0] not in unseen], vectors)
        for name, linear in (("as it is", None), ("mapped, 8 bits", whole * step)):
            for kind in ("inc", "exc"):
                asked = [q for q in jsic[kind] if all(f"jsic {code}" in unseen for code in q["rel"])]
                queries = np.array([vectors[q["q"]] for q in asked])
                rows, columns = (vectors_of(x, linear) for x in (queries, texts))
                ranked = np.argsort(-(rows @ columns.T), 1, kind="stable")[:, :10]
                hits = [[jsic["docs"][at]["id"] in q["rel"] for at in row] for q, row in zip(asked, ranked)]
                found.setdefault((name, kind), []).extend((row[0], any(row)) for row in hits)
    for (name, kind), hits in found.items():
        first, ten = np.mean(hits, 0)
        print(f"{kind}, classes not trained on, {name}: R@1 {first:.3f} R@10 {ten:.3f} of {len(hits)}")


def vectors_of(rows, linear):
    if linear is None:
        return unit(rows)
    mapped = rows @ linear
    return unit(np.rint(mapped * 127 / np.abs(mapped).max(1, keepdims=True)))


if __name__ == "__main__":
    main(*sys.argv[1:])
