"""The encoder's forward pass in numpy over the shipped files: the reference for the product's own."""
import numpy as np

from make_weights import MODEL
from tensors import read_tensors

ORDERS = ((2, 0), (3, 1), (5, 2))  # pieces in a window, of them before its own
PIECES_MAX = 512
BEGIN, END = 1, 2
EPSILON = 1e-12


class Reference:
    """The whole encoder; matrices are expanded on first use."""

    def __init__(self):
        self.tensors = read_tensors(MODEL / "encoder.safetensors")
        self.matrices = {}

    def matrix(self, name):
        if name not in self.matrices:
            self.matrices[name] = self.tensors[name].astype(np.float32) * self.tensors[f"{name}.step"]
        return self.matrices[name]

    def rows(self, pieces):
        packed = self.tensors["table"][pieces]
        levels = np.concatenate([packed[:, :256] & 15, packed[:, :256] >> 4], 1).astype(np.float32)
        mean, step = packed[:, 256:].copy().view("<f2").astype(np.float32).T[:, :, None]
        return mean + step * (levels - 7.5)

    def encode(self, pieces):
        """The unit vector of a text, from its pieces without the begin and end markers."""
        rows = self.rows([BEGIN, *pieces[: PIECES_MAX - 2], END])
        t = self.tensors
        x = np.concatenate([rows @ self.matrix(f"project{n}") for n, _ in ORDERS], 1)
        x = normalize(x + t["project.bias"], t["project.gain"], t["project.shift"])
        features = [rows]
        for at, (n, left) in enumerate(ORDERS):
            y = x[:, at * 256 : at * 256 + 256]
            for layer in ("first", "second"):
                y = y + np.maximum(windows(y, n, left) @ self.matrix(f"{layer}{n}") + t[f"{layer}{n}.bias"], 0)
            features.append(y)
        features = normalize(np.concatenate(features, 1), t["gain"], t["shift"])
        mean = (features.sum(0) @ self.matrix("mean") + len(rows) * t["mean.bias"]) / np.sqrt(len(rows))
        y0 = np.maximum(mean @ self.matrix("deep0"), 0)
        y1 = np.maximum(mean @ self.matrix("skip1") + y0 @ self.matrix("deep1"), 0)
        y2 = np.maximum(y1 @ self.matrix("deep2"), 0)
        z = np.tanh(y1 @ self.matrix("skip3") + y2 @ self.matrix("deep3"))
        return z / np.linalg.norm(z)


def normalize(x, gain, shift):
    x = x - x.mean(1, keepdims=True)
    return x / np.sqrt((x * x).mean(1, keepdims=True) + EPSILON) * gain + shift


def windows(x, n, left):
    padded = np.pad(x, ((left, n - 1 - left), (0, 0)))
    return np.concatenate([padded[at : at + len(x)] for at in range(n)], 1)
