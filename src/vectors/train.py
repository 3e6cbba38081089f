"""Builds src/main/resources/search/word-vectors.bin: see README.md."""
import collections
import glob
import re
import struct
import sys

import numpy as np
import scipy.sparse as sparse

DIMENSIONS, ROUNDS, BATCH, STRANGERS, SHARPNESS, RATE = 128, 20, 256, 64, 0.05, 3e-3
WORD = re.compile(r"[a-z]+")
BRITISH = re.compile(r"(?<=\w{3})is(?=(e|ed|es|ing|ation|ations|er|ers)$)")
AMERICAN = {"licence": "license", "licences": "licenses", "defence": "defense", "centre": "center",
            "centres": "centers", "programme": "program", "programmes": "programs"}


def statements(table):
    """The rows of all inserts into a table, as lists of their quoted values."""
    for file in sorted(glob.glob("db/seed/V*.sql")):
        text = open(file, encoding="utf-8").read()
        for insert in re.finditer(r"insert into %s \([^\n]*\n(.*?);\n" % table, text, re.S):
            for row in re.finditer(r"^\((.*?)\)[,;]?$", insert[1] + "\n", re.M | re.S):
                yield [value.replace("''", "'") for value in re.findall(r"'((?:[^']|'')*)'", row[1])]


def content():
    """Pairs of an entry and one of its texts, and the out-of-scope questions."""
    pairs = [("facts/" + row[0], row[-1]) for row in statements("fact")]
    for row in statements("faq"):
        pairs += [("faqs/" + row[0], row[-2]), ("faqs/" + row[0], row[-1])]
    pairs += [("faqs/" + row[0], row[1]) for row in statements("faq_phrasing")]
    for file in sorted(glob.glob("src/main/resources/search/phrasings/*.txt")):
        for line in open(file, encoding="utf-8").read().split("\n"):
            if line.startswith("  "):
                pairs.append((entry, line.strip()))
            elif line:
                entry = line
    lines = open("src/main/resources/search/outside.txt", encoding="utf-8").read().split("\n")
    return pairs, [line for line in lines if line.strip() and not line.startswith("#")]


def counts(texts, places):
    """The number of occurrences of each word in each text."""
    rows, columns = [], []
    for row, text in enumerate(texts):
        for word in WORD.findall(text.lower()):
            if word in places:
                rows.append(row)
                columns.append(places[word])
    return sparse.csr_matrix((np.ones(len(rows), "f4"), (rows, columns)), shape=(len(texts), len(places)))


def forward(matrix, base, weights, projection):
    mixed = matrix.multiply(weights[None, :]).tocsr() @ base
    projected = mixed @ projection
    length = np.linalg.norm(projected, axis=1, keepdims=True) + 1e-6
    return mixed, projected / length, length


def backward(matrix, base, projection, mixed, unit, length, gradient):
    inner = (gradient - unit * (unit * gradient).sum(1, keepdims=True)) / length
    outer = inner @ projection.T
    cells = matrix.tocoo()
    weights = np.zeros(base.shape[0], "f4")
    np.add.at(weights, cells.col, cells.data * (base[cells.col] * outer[cells.row]).sum(1))
    return mixed.T @ inner, weights


def train(pairs, outside, base, places):
    """A projection of the vectors and a weight for each word, trained so that texts of one entry are close together."""
    rng = np.random.default_rng(0)
    keys = {key: place for place, key in enumerate(sorted({key for key, _ in pairs}))}
    owner = np.array([keys[key] for key, _ in pairs])
    groups = [np.where(owner == place)[0] for place in range(len(keys))]
    matrix = counts([text for _, text in pairs] + outside, places)
    entries = np.bincount(matrix.indices, minlength=len(places))
    weights = np.log(np.log(1 + len(pairs) / (entries + 0.5)) / 5).astype("f4")
    projection = np.linalg.svd(base[::3], full_matrices=False)[2][:DIMENSIONS].T.astype("f4")
    first = [projection.copy(), weights.copy()]
    moments = [[np.zeros_like(x), np.zeros_like(x)] for x in first]
    step = 0
    for turn in range(ROUNDS):
        order = rng.permutation(len(pairs))
        for start in range(0, len(pairs) - BATCH + 1, BATCH):
            asked = order[start:start + BATCH]
            same = np.array([rng.choice(groups[owner[i]]) for i in asked])
            asked, same = asked[same != asked], same[same != asked]
            strangers = len(pairs) + rng.choice(len(outside), STRANGERS, replace=False)
            left, right = matrix[asked], matrix[np.concatenate([same, strangers])]
            strength = np.exp(weights)
            a, b = forward(left, base, strength, projection), forward(right, base, strength, projection)
            n = len(asked)
            alike = a[1] @ b[1].T / SHARPNESS
            taken = np.zeros(alike.shape, bool)
            taken[:, :n] = owner[asked][:, None] == owner[asked][None, :]
            taken[np.arange(n), np.arange(n)] = False
            alike[taken] = -1e9
            p = np.exp(alike - alike.max(1, keepdims=True))
            p /= p.sum(1, keepdims=True)
            q = np.exp(alike[:, :n] - alike[:, :n].max(0, keepdims=True))
            q /= q.sum(0, keepdims=True)
            p[:, :n] += q
            p[np.arange(n), np.arange(n)] -= 2
            p /= 2 * n * SHARPNESS
            p[taken] = 0
            g = backward(left, base, projection, *a, p @ b[1])
            h = backward(right, base, projection, *b, p.T @ a[1])
            gradients = [g[0] + h[0] + 1e-4 * (projection - first[0]),
                         (g[1] + h[1]) * strength + 1e-5 * (weights - first[1])]
            step += 1
            rate = RATE * min(1, step / 50) * (1 - 0.9 * turn / ROUNDS)
            for x, gradient, (m, v), k in zip((projection, weights), gradients, moments, (0.3, 3)):
                m *= 0.9
                m += 0.1 * gradient
                v *= 0.99
                v += 0.01 * gradient * gradient
                x -= rate * k * (m / (1 - 0.9 ** step)) / (np.sqrt(v / (1 - 0.99 ** step)) + 1e-8)
    return (base @ projection) * np.exp(weights)[:, None]


def spelt_alike(vectors):
    """Gives the British and American spellings of a word the same vector."""
    for word in list(vectors):
        other = BRITISH.sub("iz", word) if BRITISH.search(word) else AMERICAN.get(word)
        if other:
            vectors[word] = vectors[other] = (vectors[word] + vectors.get(other, vectors[word])) / 2
    return vectors


def write(vectors, file):
    with open(file, "wb") as out:
        out.write(struct.pack(">ii", len(vectors), DIMENSIONS))
        for word in sorted(vectors):
            scale = max(float(abs(vectors[word]).max()) / 127, 1e-9)
            name = word.encode()
            numbers = np.round(vectors[word] / scale).astype("i1").tobytes()
            out.write(struct.pack(">H", len(name)) + name + struct.pack(">f", scale) + numbers)


def main(words, numbers):
    words = open(words, encoding="utf-8").read().split()
    base = np.fromfile(numbers, "<f4").reshape(len(words), -1)
    base -= base.mean(0)
    base /= np.linalg.norm(base, axis=1, keepdims=True)
    places = {word: place for place, word in enumerate(words)}
    vectors = train(*content(), base, places)
    write(spelt_alike(dict(zip(words, vectors))), "src/main/resources/search/word-vectors.bin")


if __name__ == "__main__":
    if len(sys.argv) == 2:
        texts = [text for _, text in content()[0]] + content()[1]
        known = open(sys.argv[1], encoding="utf-8").read().split()
        whole = {word for word in known if WORD.fullmatch(word) and len(word) > 1}
        print("\n".join(sorted(whole | {w for t in texts for w in WORD.findall(t.lower()) if len(w) > 1})))
    else:
        main(*sys.argv[1:])
