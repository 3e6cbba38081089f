"""Trains the vectors of words: vectors.py BASE.bin QUESTIONS.tsv [known] > src/main/resources/search/word-vectors.bin

BASE.bin is an older table, QUESTIONS.tsv what FeatureDump wrote of that name: the key of an entry, or nothing for a question from outside,
whether fit.py fits to it, and the question. Questions of one entry are drawn together and away from those of other entries and from those
from outside, and these from both (softmax over cosines, a few passes of Adam). With "known" those that fit.py fits to are left out."""
import collections, re, struct, sys
import numpy as np
import scipy.sparse as sp

PASSES, BATCH, OUTSIDE, TEMPERATURE, RATE, KEEP, REFUSE = 5, 512, 2048, 0.05, 0.004, 1e-4, 0.8
PAIRS = 3  # a pair of words, or how a question begins, gets a vector of its own if so many questions have it


def read(path):
    with open(path, "rb") as f:
        count, size = struct.unpack(">ii", f.read(8))
        words, table = {}, np.zeros((count, size), np.float32)
        for i in range(count):
            words[f.read(struct.unpack(">H", f.read(2))[0]).decode()] = i
            scale = struct.unpack(">f", f.read(4))[0]
            table[i] = np.frombuffer(f.read(size), np.int8).astype(np.float32) * scale
    return words, table


def spellings(words, table):
    """The first word of each vector: British and American spellings have one vector in the base."""
    first = {}
    return {word: first.setdefault(table[i].tobytes(), word) for word, i in words.items()}


def write(out, words, table, one):
    other = collections.defaultdict(list)
    for word, first in one.items():
        other[first].append(word)
    rows = [(w, table[i]) for w, i in words.items() if " " not in w and one[w] == w for w in other[w]]
    for pair, i in words.items():
        if " " in pair:
            a, b = pair.split(" ")
            rows += [(x + " " + y, table[i]) for x in other.get(a, [a]) for y in other.get(b, [b])]
    out.write(struct.pack(">ii", len(rows), table.shape[1]))
    for word, vector in rows:
        scale = max(np.abs(vector).max() / 127, 1e-12)
        out.write(struct.pack(">H", len(word.encode())) + word.encode() + struct.pack(">f", scale))
        out.write(np.round(vector / scale).astype(np.int8).tobytes())


def parts(question):
    words = re.findall("[a-z]+", question.lower())
    return words + [" ".join(pair) for pair in zip(["^"] + words, words)]


def with_pairs(words, table, questions):
    found = collections.Counter(part for q in questions for part in set(parts(q)))
    pairs = sorted(part for part, n in found.items() if " " in part and n >= PAIRS and part not in words)
    words.update({pair: len(words) + i for i, pair in enumerate(pairs)})
    return np.vstack([table, np.random.RandomState(1).randn(len(pairs), table.shape[1]).astype(np.float32) / 100])


def counts(questions, words):
    found = [(i, words[part]) for i, q in enumerate(questions) for part in parts(q) if part in words]
    rows, columns = zip(*found)
    return sp.csr_matrix((np.ones(len(rows), np.float32), (rows, columns)), (len(questions), len(words)))


def direction(sums):
    length = np.linalg.norm(sums, axis=1, keepdims=True) + 1e-8
    return sums / length, length


def back(gradient, directions, length):
    return (gradient - (gradient * directions).sum(1, keepdims=True) * directions) / length


def pull(anchors, others, targets, barred):
    """The gradients for both sides, when each anchor is drawn to its target and away from all others but those barred."""
    s = np.where(barred, -50, anchors @ others.T / TEMPERATURE)
    e = np.exp(s - s.max(1, keepdims=True))
    g = e / e.sum(1, keepdims=True)
    g[np.arange(len(g)), targets] -= 1
    g /= len(g) * TEMPERATURE
    return g @ others, g.T @ anchors


def train(base, inside, owner, outside):
    table, random, first, second = base.copy(), np.random.RandomState(0), np.zeros_like(base), np.zeros_like(base)
    members = collections.defaultdict(list)
    for i, o in enumerate(owner):
        members[o].append(i)
    several = [i for i, o in enumerate(owner) if len(members[o]) > 1]
    eye, half = np.arange(BATCH), OUTSIDE // 2
    for _ in range(PASSES):
        order = random.permutation(several)
        for start in range(0, len(order) - BATCH + 1, BATCH):
            asked = order[start:start + BATCH]
            u, ul = direction(inside[asked] @ table)
            near = np.array([random.choice(members[owner[i]], 4) for i in asked])
            alike = np.einsum("bnd,bd->bn", direction(inside[near.ravel()] @ table)[0].reshape(BATCH, 4, -1), u)
            mate = near[eye, np.where(near == asked[:, None], -9, alike).argmax(1)]
            other = sp.vstack([inside[mate], outside[random.choice(outside.shape[0], OUTSIDE, replace=False)]])
            p, pl = direction(other @ table)
            barred = np.zeros((BATCH, len(p)), bool)
            barred[:, :BATCH] = (owner[asked][:, None] == owner[mate]) & (eye[:, None] != eye)
            gu, gp = pull(u, p, eye, barred)
            x, rest = p[BATCH:BATCH + half], np.concatenate([p[BATCH + half:], p[:BATCH]])
            nearest = (x @ rest[:half].T).argmax(1)
            barred = np.zeros((half, len(rest)), bool)
            barred[:, :half] = np.arange(half) != nearest[:, None]
            gx, gr = pull(x, rest, nearest, barred)
            gp += REFUSE * np.concatenate([gr[half:], gx, gr[:half]])
            g = inside[asked].T @ back(gu, u, ul) + other.T @ back(gp, p, pl)
            used = np.unique(np.concatenate([inside[asked].indices, other.indices]))
            g = g[used] + KEEP * (table[used] - base[used])
            first[used] = 0.9 * first[used] + 0.1 * g
            second[used] = 0.99 * second[used] + 0.01 * g * g
            table[used] -= RATE * first[used] / (np.sqrt(second[used]) + 1e-6)
    return table


def main(base, questions, known=False):
    words, table = read(base)
    with open(questions, encoding="utf-8") as f:
        lines = [line.rstrip("\n").split("\t") for line in f]
    one = spellings(words, table)
    lines = [[c[0], c[1], " ".join(one.get(w, w) for w in re.findall("[a-z]+", c[2].lower()))] for c in lines]
    lines = [c for c in lines if not (known and c[1] == "1")]
    table = with_pairs(words, table, [c[2] for c in lines])
    inside = [c for c in lines if c[0]]
    keys = {key: i for i, key in enumerate(dict.fromkeys(c[0] for c in inside))}
    table = train(table, counts([c[2] for c in inside], words), np.array([keys[c[0]] for c in inside]),
                  counts([c[2] for c in lines if not c[0]], words))
    write(sys.stdout.buffer, words, table, one)


main(*sys.argv[1:])
