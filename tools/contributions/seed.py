#!/usr/bin/env python3
"""Writes db/seed/V50__contributions.sql from the shortlogs of pull requests.

usage: python3 tools/contributions/seed.py          in the root of the project; needs only Python
"""
import collections
import csv
import pathlib
import re

HERE = pathlib.Path(__file__).parent
SEEDS = HERE.parent.parent / "db" / "seed"
NAMED_FROM = 10  # changes in one release of one tree
UNKNOWN = "unknown"
TREES = ("kvm", "kvms390")


def table(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def literal(value):
    if value is None:
        return "null"
    return str(value) if isinstance(value, int) else "'" + value.replace("'", "''") + "'"


def insert(into, rows):
    lines = ",\n".join("(" + ", ".join(map(literal, row)) + ")" for row in rows)
    return f"insert into {into} values\n{lines};\n"


def number(release):
    major, minor = release.split(".")
    return int(major) * 1000 + int(minor)


def people():
    """The ids of the people in the content, and of those with a role in MAINTAINERS."""
    rows = re.findall(r"^\('([a-z0-9-]+)', '((?:[^']|'')*)'\)", (SEEDS / "V13__people.sql").read_text("utf-8"), re.M)
    roles = set()
    for script in SEEDS.glob("V1[4-9]__*.sql"):
        roles.update(re.findall(r"^\('[^']+', '[^']+', \d+, '(?:maintainer|reviewer)', '([^']+)'",
                                script.read_text("utf-8"), re.M))
    return {name.replace("''", "'"): person for person, name in rows}, roles


def read():
    """The changes by pull request: author, changes, merges and organisation."""
    organisations = {row["shown"]: row["organisation"] for row in table("organisations.tsv")}
    names = {row["written"]: row["name"] for row in table("names.tsv")}
    changes = collections.defaultdict(list)
    for row in table("changes.tsv"):
        author = re.sub(r" \(.*\)$", "", row["author"])
        changes[row["pull"]].append((names.get(author, author), int(row["changes"]), int(row["merges"]),
                                     organisations.get(row["shown"])))
    return changes


class Count:
    """The totals of one release of one tree."""

    def __init__(self):
        self.changes, self.merges = collections.Counter(), collections.Counter()
        self.by_organisation, self.authors = collections.Counter(), collections.defaultdict(set)
        self.shown = collections.defaultdict(collections.Counter)

    def add(self, author, changes, merges, organisation):
        self.changes[author] += changes
        self.merges[author] += merges
        self.by_organisation[organisation] += changes
        self.shown[author][organisation] += changes
        if changes:
            self.authors[organisation].add(author)

    def writers(self):
        return [author for author, changes in self.changes.items() if changes]

    def organisation(self, author):
        """The organisation shown by most of the author's changes, if any."""
        shown = self.shown[author].most_common(1)[0][0]
        return None if shown == UNKNOWN else shown


def main():
    pulls, changes = table("pulls.tsv"), read()
    counts = collections.defaultdict(Count)
    pull_rows = []
    for pull in pulls:
        rows = changes.pop(f"{pull['tree']} {pull['date']} {pull['part'].split()[0]}")
        for row in rows:
            counts[pull["release"], pull["tree"]].add(*row)
        pull_rows.append((pull["release"], pull["tree"],
                          1 + sum(row[:2] == (pull["release"], pull["tree"]) for row in pull_rows), pull["date"],
                          pull["kind"], pull["part"], pull["url"], sum(row[1] for row in rows),
                          sum(row[2] for row in rows), len({row[0] for row in rows if row[1]})))
    if changes:
        raise SystemExit(f"changes of no pull request: {', '.join(changes)}")
    ids, roles = people()
    named = {author for count in counts.values() for author, n in count.changes.items() if n >= NAMED_FROM}
    named.update(name for name, person in ids.items() if person in roles)
    missing = sorted(author for author in named if author not in ids)
    if missing:
        raise SystemExit("not in db/seed/V13__people.sql: " + ", ".join(missing))
    (SEEDS / "V50__contributions.sql").write_text(script(counts, pull_rows, named, ids), "utf-8")


def script(counts, pull_rows, named, ids):
    gaps = {(row["release"], row["tree"]): row for row in table("gaps.tsv")}
    keys = sorted(set(counts) | set(gaps), key=lambda key: (TREES.index(key[1]), number(key[0])))
    releases, organisations, persons = [], [], []
    for release, tree in keys:
        count, gap = counts.get((release, tree)), gaps.get((release, tree), {"coverage": "whole", "note": None})
        if count is None:
            releases.append((release, tree, number(release), gap["coverage"], gap["note"]) + (0,) * 8)
            continue
        others = [author for author in count.writers() if author not in named]
        releases.append((release, tree, number(release), gap["coverage"], gap["note"],
                         sum(count.changes.values()), sum(count.merges.values()), len(count.writers()),
                         count.by_organisation[UNKNOWN], len(count.authors[UNKNOWN]), count.by_organisation[None],
                         sum(count.changes[author] for author in others), len(others)))
        organisations += [(release, tree, organisation, n, len(count.authors[organisation]))
                          for organisation, n in sorted(count.by_organisation.items(), key=lambda o: (-o[1], str(o[0])))
                          if organisation not in (None, UNKNOWN) and n]
        persons += [(release, tree, ids[author], n, count.merges[author], count.organisation(author))
                    for author, n in sorted(count.changes.items(), key=lambda a: (-a[1], a[0])) if author in named]
    return "\n".join([
        "-- Who wrote the changes in the pull requests for KVM. Written by tools/contributions/seed.py, which describes the method.\n",
        insert("contribution_release (release_id, tree, position, coverage, note, changes, merges, authors, "
               "unknown_changes, unknown_authors,\n    other_organisations_changes, other_people_changes, "
               "other_people)", releases),
        insert("contribution_pull (release_id, tree, position, date, kind, part, url, changes, merges, authors)",
               pull_rows),
        insert("contribution_organisation (release_id, tree, organisation_id, changes, authors)", organisations),
        insert("contribution_person (release_id, tree, person_id, changes, merges, organisation_id)", persons)])


if __name__ == "__main__":
    main()
