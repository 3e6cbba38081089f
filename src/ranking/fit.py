"""Fits the weights of the evidence: fit.py FEATURES.tsv > src/main/resources/search/model.txt

FEATURES.tsv is what FeatureDump wrote. The order is fitted so that the entries that answer a question come first (softmax over the
entries of a question), the decision so that the confidence is the share of right answers (logistic regression). Both are
regularised (L2). The report on standard error comes from five-fold cross-validation over questions."""
import collections, sys
import numpy as np
from scipy.optimize import minimize

ORDER_PENALTY, ANSWER_PENALTY = 0.02, 0.01
OF_THE_ANSWER = "GAP"  # from here on, evidence of the answer alone
# Evidence that can only speak for, or only against, an entry.
FOR = {"PHRASING", "SECOND", "TITLE", "PASSAGE", "OWN", "WHOLE", "MATCH", "NEAREST_MEANING", "WHOLE_MEANING", "MASS", "POSTERIOR", "INSIDE", "EXACT", "SAME_KIND", "EXACT_KIND", "ONE_TEXT", "GAP", "SCOPE", "TELLING"}
AGAINST = {"STRANGE", "NO_NUMBER", "NO_REASON", "OUTSIDE", "OUTSIDE_MEANING", "SAMENESS", "UNKNOWN", "OUTSIDE_NO_SUBJECT", "MISSING", "MOST_MISSING", "BESIDES"}


class Asked:
    def __init__(self, file, text, mode):
        self.file, self.text, self.mode, self.answerable = file, text, mode, "unanswerable" not in file and file != "outside"
        self.right, self.rows, self.keys = [], [], []


def read(path):
    with open(path, encoding="utf-8") as f:
        names = f.readline().rstrip("\n").split("\t")[7:]
        asked = {}
        for line in f:
            c = line.rstrip("\n").split("\t")
            a = asked.setdefault((c[0], c[1], c[2]), Asked(c[0], c[1], c[2]))
            a.right.append(c[3] == "1"); a.keys.append(c[5]); a.rows.append([float(x) for x in c[7:]])
    for a in asked.values():
        a.right, a.rows = np.array(a.right), np.array(a.rows)
    return names, list(asked.values())


def bounds(names):
    return [(0, None) if n in FOR else (None, 0) if n in AGAINST else (None, None) for n in names]


def weight(asked):
    """The questions that must be refused count as much as those with an answer, though there are more of them."""
    return {"phrasings": 0.4, "outside": 0.22, "unanswerable.tsv": 0.68}.get(asked.file, 1.0)


def fit_order(some, names):
    some = [a for a in some if a.answerable and a.right.any()]
    n = names.index(OF_THE_ANSWER)
    rows = np.concatenate([a.rows[:, :n] for a in some]); right = np.concatenate([a.right for a in some])
    starts = np.cumsum([0] + [len(a.rows) for a in some[:-1]]); sizes = [len(a.rows) for a in some]
    w = np.array([weight(a) for a in some])

    def loss(x):
        s = rows @ x
        top = np.repeat(np.maximum.reduceat(s, starts), sizes)
        e = np.exp(s - top)
        z, zr = np.add.reduceat(e, starts), np.add.reduceat(e * right, starts)
        p, pr = e / np.repeat(z, sizes), e * right / np.repeat(zr, sizes)
        g = rows.T @ (np.repeat(w, sizes) * (p - pr))
        return -(w * np.log(zr / z)).sum() / w.sum() + ORDER_PENALTY / 100 * x @ x, g / w.sum() + ORDER_PENALTY / 50 * x

    return minimize(loss, np.zeros(n), jac=True, method="L-BFGS-B", bounds=bounds(names[:n])).x


def best(asked, order, names):
    n = len(order)
    s = asked.rows[:, :n] @ order
    ranks = np.argsort(-s, kind="stable")
    row = asked.rows[ranks[0]].copy()
    row[n:] = asked.rows[0, n:] if asked.rows[0, -1] else asked.rows[np.argmax(asked.rows[:, -1]), n:]
    row[n] = min(5, s[ranks[0]] - (s[ranks[1]] if len(ranks) > 1 else 0))
    return row, ranks


def fit_answer(some, order, names):
    some = [a for a in some if a.mode == "answer"]
    rows = np.array([best(a, order, names)[0] for a in some])
    right = np.array([float(a.right[best(a, order, names)[1][0]]) for a in some])
    w = np.array([weight(a) for a in some])

    def loss(x):
        z = rows @ x
        p = 1 / (1 + np.exp(-z))
        l = -(w * (right * -np.logaddexp(0, -z) + (1 - right) * -np.logaddexp(0, z))).sum() / w.sum()
        keep = np.ones(len(x)); keep[-1] = 0
        return l + ANSWER_PENALTY / 10 * (keep * x * x).sum(), rows.T @ (w * (p - right)) / w.sum() + ANSWER_PENALTY / 5 * keep * x

    return minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B", bounds=bounds(names)).x


def measure(some, order, answer, names, out):
    for a in some:
        row, ranks = best(a, order, names)
        r = a.right[ranks]
        if a.mode == "search" and a.answerable:
            out[a.file, "recall1"].append(bool(r[0])); out[a.file, "recall5"].append(bool(r[:5].any()))
        if a.mode == "answer":
            p = 1 / (1 + np.exp(-row @ answer))
            said = p >= 0.5
            if a.answerable:
                out[a.file, "top1"].append(bool(r[0])); out[a.file, "right"].append(bool(said and r[0]))
                out[a.file, "near"].append(bool(r[:6].any() if said else r[:5].any()))
            else:
                out[a.file, "false"].append(bool(said))
            out["all", "calibration"].append((p, bool(said), bool(said and r[0])))


def calibration(outcomes):
    given = [(p, ok) for p, said, ok in outcomes if said]
    bins = collections.defaultdict(list)
    for p, ok in given:
        bins[min(9, int(p * 10))].append((p, ok))
    return sum(abs(np.mean([p for p, _ in b]) - np.mean([ok for _, ok in b])) * len(b) for b in bins.values()) / max(1, len(given))


def main(path):
    names, asked = read(path)
    out = collections.defaultdict(list)
    texts = sorted({a.text for a in asked}); fold = dict(zip(texts, np.random.RandomState(1).randint(0, 5, len(texts))))
    for k in range(5):
        train = [a for a in asked if fold[a.text] != k]; test = [a for a in asked if fold[a.text] == k]
        order = fit_order(train, names)
        measure(test, order, fit_answer(train, order, names), names, out)
    for key in sorted(out):
        print(*key, f"{calibration(out[key]):.3f}" if key[1] == "calibration" else f"{np.mean(out[key]):.3f} of {len(out[key])}", file=sys.stderr)
    order = fit_order(asked, names); answer = fit_answer(asked, order, names)
    print("# What each piece of evidence counts: its name, its weight for the order of entries, its weight for the decision to answer.")
    print("# Written by src/ranking/fit.py; docs/search.md tells how.")
    for i, name in enumerate(names):
        print(name, f"{order[i] if i < len(order) else 0:.3f}", f"{answer[i]:.3f}")


main(sys.argv[1])
