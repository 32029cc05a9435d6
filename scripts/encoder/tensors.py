"""Files of named arrays in the safetensors layout: length of the header, header as JSON, bytes."""
import json
import struct

import numpy as np

TYPES = {"I8": np.int8, "U8": np.uint8, "I32": np.int32, "F32": np.float32}
NAMES = {np.dtype(dtype): name for name, dtype in TYPES.items()}


def write_tensors(path, tensors, about):
    """Writes the arrays in the given order, with metadata; the bytes depend on nothing else."""
    header, offset = {"__metadata__": about}, 0
    for name, array in tensors.items():
        end = offset + array.nbytes
        header[name] = {"dtype": NAMES[array.dtype], "shape": array.shape, "data_offsets": (offset, end)}
        offset = end
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for array in tensors.values():
            file.write(np.ascontiguousarray(array).tobytes())


def read_tensors(path):
    """Reads all arrays of a file by name."""
    with open(path, "rb") as file:
        data = file.read()
    start = 8 + struct.unpack_from("<Q", data)[0]
    return {
        name: np.frombuffer(
            data, TYPES[entry["dtype"]], int(np.prod(entry["shape"])), start + entry["data_offsets"][0]
        ).reshape(entry["shape"])
        for name, entry in json.loads(data[8:start]).items()
        if name != "__metadata__"
    }
