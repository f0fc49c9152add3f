"""Cuts what the program carries and documents into inputs to begin with: make_seeds.py FOLDER.

Only for growing the corpus anew (`Tests/Fuzzing/run grow`); what is checked in under Corpus is what these have become.
"""

import hashlib
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
OUT = pathlib.Path(sys.argv[1])


def put(target, text):
    data = text if isinstance(text, bytes) else text.encode()
    folder = OUT / target
    folder.mkdir(parents=True, exist_ok=True)
    if 0 < len(data) <= 8_000:
        (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)


def blocks(text):
    """The outermost declarations with what stands under them; comments left out."""
    found = []
    for line in text.splitlines(keepends=True):
        if line.strip() == "" or line.lstrip().startswith("#"):
            continue
        if line[0] != " " or not found:
            found.append("")
        found[-1] += line
    return found


def policies():
    for path in sorted((ROOT / "Policies").glob("*.policy")) + sorted((ROOT / "Policies/Calendars").glob("*.policy")):
        parts = blocks(path.read_text())
        header = parts[0] if parts[0].startswith("policy ") else 'policy draft "Draft"\n  document d "D"\n' \
            "  calendar england-and-wales\n"
        for part in parts:
            put("policy", part if part == header else header + part)
            put("format", part)
        for start in range(0, len(parts), 12):
            put("format", "\n".join(parts[start : start + 12]))
            put("policy", header + "".join(part for part in parts[start : start + 12] if part != header))
    header = 'policy draft "Draft"\n  document handbook "Handbook"\n  calendar england-and-wales\n'
    for page in sorted((ROOT / "Docs").glob("*.md")):
        for block in re.findall(r"```policy[^\n]*\n(.*?)```", page.read_text(), re.S):
            put("policy", block if "policy " in block else header + block)
            put("format", block)


def scenarios():
    for path in sorted((ROOT / "Policies/Scenarios").glob("*.policy")):
        parts = blocks(path.read_text())
        for part in parts:
            put("scenario", part)
            put("format", part)
        for start in range(0, len(parts), 6):
            put("scenario", "".join(parts[start : start + 6]))
    for page in sorted((ROOT / "Docs").glob("*.md")):
        for block in re.findall(r"```\w*[^\n]*\n(.*?)```", page.read_text(), re.S):
            if "scenario " in block:
                put("scenario", block)


def case(number, events, facts=None, children=None, **more):
    one = {"format": "comity-case/1", "id": f"T{number}", "children": children or [], "facts": facts or {},
           "events": events} | more
    return json.dumps(one)


def cases():
    vocabulary = (ROOT / "Policies/vocabulary.policy").read_text()
    events = re.findall(r"^event ([\w-]+)", vocabulary, re.M)
    facts = re.findall(r'^fact ([\w-]+) "[^"]*",? (?:yes or no|one of ([^\n]*?)|number)(?:,|$| from)', vocabulary, re.M)
    children = [{"id": "A", "born": "2018-01-14"}, {"id": "B", "expected": "2026-09-07"}]
    conferences = [{"event": "initial-conference", "at": "2026-01-14T10:00",
                    "facts": {"members": 6, "votes-for": 3, "votes-against": 3}},
                   {"event": "review-conference", "at": "2026-04-01"},
                   {"event": "review-conference", "at": "2026-09-30", "planned": True}]
    for number, event in enumerate(events):
        put("case", case(number, conferences + [{"event": event, "at": "2026-01-20"}], children=children))
        put("case", case(number, [{"event": event, "at": "2026-01-20", "child": "A"}], children=children,
                         unrecorded=[events[number - 1]]))
    for number, (fact, choices) in enumerate(facts):
        value = choices.split(",")[0].strip() if choices else True
        put("case", case(number, conferences, {fact: value}, children))
    lines = [case(number, conferences[:number], {"category": "neglect"}) for number in range(3)]
    put("case", "\n".join(lines))
    put("case", "[" + ",".join(lines) + "]")
    for path in sorted((ROOT / "Docs/Examples").glob("*.json")):
        put("case", path.read_bytes())
    for page in sorted(ROOT.glob("*.md")) + sorted((ROOT / "Docs").glob("*.md")):
        for block in re.findall(r"```json\n(.*?)```", page.read_text(), re.S):
            put("case", block)


def hostile():
    for text in ["\ufeff{}", "[" * 70, '{"a":' * 65, '{"id": "\\ud800"}', '{"a": 1e999, "a": -0.0}', "{\0}", "[]\n[]",
                 '"', "{} {", "\u202e{}"]:
        put("case", text)
    for text in ["\ufeffpolicy x \"X\"\r\n", "policy", "(" * 300, 'answer minutes-sent\n', 'policy x "X"\n\0',
                 "term t \"t\" means " + "(" * 31 + "b" + ")" * 31, "fact f \u201cx\u201d yes or no",
                 'group g "x" of a' + ", a" * 300, "\tevent e \"e\"", 'event e "a\\"b\\\\"', "limit a,\n\n# x\n b to c",
                 "".join(" " * depth + "a\n" for depth in range(45))]:
        for target in ["policy", "scenario", "format"]:
            put(target, text)
    for data in [b"\xff\xfe", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"event \xe2\x80\x9c", b"\xc2\xa0" * 9]:
        for target in ["policy", "scenario", "format", "case"]:
            put(target, data)


policies()
scenarios()
cases()
hostile()
