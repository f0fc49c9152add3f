"""Reads the golden files with parsers that are not ours, and says what a renderer has let through.

    python3 Tests/ReportingTests/check_golden.py
"""

import base64
import csv
import hashlib
import io
import json
import pathlib
import re
import sys
from html.parser import HTMLParser

FOLDER = pathlib.Path(__file__).parent / "Golden"
VOID = {"meta", "br", "hr", "img", "link", "input"}
TAGS = set(
    "html head meta title style body header main footer section h1 h2 h3 h4 p strong code bdi time span div "
    "table caption thead tbody tr th td ul li dl dt dd details summary nav a script form label input select option button "
    "svg desc g path rect circle text".split())
ATTRIBUTES = set(
    "lang charset name content class role aria-labelledby tabindex id scope colspan datetime http-equiv href hidden type "
    "autocomplete value data-marks aria-label aria-pressed aria-describedby viewbox d x y cx cy r width height "
    "text-anchor".split())
POLICY = "default-src 'none'; style-src 'unsafe-inline';{} base-uri 'none'; form-action 'none'"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
# What must come through as it is, wherever an output keeps the words.
MARKUP = "<b title=\"a & 'b'\">bold</b> | &amp;"
SCRIPT = "]]></script><script>alert(1)</script><!--"
EMOJI = "👩‍👩‍👧‍👦 🇬🇧 é"

faults = []
SCRIPTS = set()


def expect(file, what, condition):
    if not condition:
        faults.append(f"{file.name}: {what}")


class Page(HTMLParser):
    def __init__(self, file):
        super().__init__(convert_charrefs=True)
        self.file, self.open, self.text, self.starts, self.ids, self.scripts = file, [], [], [], [], []

    def handle_starttag(self, tag, attributes):
        expect(self.file, f"a strange element <{tag}>", tag in TAGS)
        for name, value in attributes:
            expect(self.file, f"a strange attribute {name}", name in ATTRIBUTES)
            if name == "id":
                self.ids.append(value)
        self.starts.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        expect(self.file, f"</{tag}> closes {self.open[-1:]}", self.open[-1:] == [tag])
        if self.open:
            self.open.pop()

    def handle_data(self, data):
        if self.open[-1:] == ["script"]:
            self.scripts.append(data)
        elif self.open[-1:] != ["style"]:
            self.text.append(data)

    def handle_comment(self, data):
        expect(self.file, "a comment", False)

    def unknown_decl(self, data):
        expect(self.file, "a declaration", False)


def luminance(colour):
    parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a, b):
    high, low = sorted([luminance(a), luminance(b)], reverse=True)
    return (high + 0.05) / (low + 0.05)


def check_html(file, text, is_hostile):
    page = Page(file)
    page.feed(text)
    page.close()
    expect(file, f"left open: {page.open}", not page.open)
    expect(file, "an id stands twice", len(page.ids) == len(set(page.ids)))
    expect(file, "it begins otherwise", text.startswith("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    count = lambda tag: sum(1 for name, _ in page.starts if name == tag)
    for tag in ("header", "main", "footer", "h1"):
        expect(file, f"{count(tag)} of <{tag}>", count(tag) == 1)
    expect(file, "its title", count("title") == 1 + count("svg") == 1 + count("desc"))
    expect(file, "a table without a caption", count("table") == count("caption") == count("thead"))
    for tag, attributes in page.starts:
        if tag == "th":
            expect(file, "a <th> without a scope", attributes.get("scope") in ("col", "row", "rowgroup"))
        for name in ("aria-labelledby", "aria-describedby"):
            expect(file, "a label that is not there", name not in attributes or attributes[name] in page.ids)
        if "href" in attributes:
            expect(file, f"a link to {attributes['href']}", attributes["href"][:1] == "#" and attributes["href"][1:] in page.ids)
        if "data-marks" in attributes:
            expect(file, "marks that are not numbers", re.fullmatch(r"[0-9 ;]*", attributes["data-marks"]))
    expect(file, "it refers to something outside", not re.search(r"url\(|@import|src=", text))
    check_script(file, page, count("form"))
    shown = "".join(page.text)
    expect(file, "a control character", not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown))
    style = text[text.index("<style>"):text.index("</style>")]
    backgrounds = set(re.findall(r"background: (#[0-9a-f]{6})", style))
    colours = set(re.findall(r"[^-]color: (#[0-9a-f]{6})", style))
    expect(file, "no colours found", backgrounds and colours)
    for colour in colours:
        for background in backgrounds:
            expect(file, f"{colour} on {background}", contrast(colour, background) >= 4.5)
    if is_hostile:
        for words in (MARKUP, SCRIPT, EMOJI, "# *a* _b_ `c` [d](e) ~f~ $g$ \\h"):
            expect(file, f"missing: {words}", words in shown)


def check_script(file, page, forms):
    """No script but one that is always the same, and that the page's own policy names by its hash."""
    expect(file, f"{len(page.scripts)} scripts", len(page.scripts) == forms <= 1)
    allowed = ""
    for script in page.scripts:
        allowed = " script-src 'sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() + "';"
        expect(file, "a script that makes code of text", not re.search(r"eval|Function|innerHTML|outerHTML|write\(", script))
        SCRIPTS.add(script)
    policies = [a.get("content") for _, a in page.starts if a.get("http-equiv") == "Content-Security-Policy"]
    expect(file, f"its policy is {policies}", policies == [POLICY.format(allowed)])


def check_csv(file, text, is_hostile):
    expect(file, "an end of line that is not CR LF", text.endswith("\r\n"))
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    expect(file, "rows of unlike width", len({len(row) for row in rows}) == 1)
    expect(file, "no row", len(rows) >= 2)
    place = rows[0].index("provenance")
    for row in rows[1:]:
        expect(file, "a row without provenance", "It calculates; it does not advise." in row[place])
        for field in row:
            expect(file, f"a formula: {field!r}", not field.startswith(FORMULA))
            expect(file, f"a control character: {field!r}", not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", field))
    dated = {"due", "earliest", "done", "about at", "booked", "booked earliest", "booked latest"}
    dated |= {f"{side} {name}" for side in ("first", "second") for name in ("due", "earliest", "done")}
    for name in dated.intersection(rows[0]):
        for row in rows[1:]:
            field = row[rows[0].index(name)]
            expect(file, f"no date: {field!r}", re.fullmatch(r"(\d{4}-\d\d-\d\d(T\d\d:\d\d)?)?", field))
    if is_hostile:
        for words in (MARKUP, SCRIPT, EMOJI, "one\ntwo\r\nthree\tfour"):
            expect(file, f"missing: {words!r}", any(words in field for row in rows for field in row))


def check_markdown(file, text, is_hostile):
    # Every bar that is not escaped divides cells, so rows of one table have as many.
    widths = []
    for line in text.split("\n") + [""]:
        if line.startswith("|"):
            widths.append(len(re.findall(r"(?<!\\)\|", line)))
        else:
            expect(file, "rows of unlike width", len(set(widths)) <= 1)
            widths = []
    tags = set(re.findall(r"<[^ ]*?>", re.sub(r"(`+) .*? \1|`[^`]*`", "", text)))
    expect(file, f"markup: {tags}", tags <= {"<br>"})
    expect(file, "a control character", not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", text))
    if is_hostile:
        expect(file, "a mark that is obeyed", "# \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~f\\~ \\$g\\$ \\\\h" in text)


def check_json(file, text, is_hostile):
    document = json.dumps(json.loads(text), ensure_ascii=False)
    if is_hostile:
        expect(file, "missing words", json.dumps(SCRIPT)[1:-1] in document and EMOJI in document)


def check_text(file, text, is_hostile):
    expect(file, "a control character", not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text))
    expect(file, "a space at the end of a line", not re.search(r" $", text, re.M))
    if is_hostile:
        expect(file, "missing words", EMOJI in text and "they differ" in text.lower() or "OVERDUE by 4 days" in text)


def check_ics(file, text, is_hostile):
    # What the lines say is read by check_calendar.py.
    expect(file, "an end of line that is not CR LF", text.endswith("\r\n") and not re.search(r"(?<!\r)\n|\r(?!\n)", text))
    for line in text.split("\r\n"):
        expect(file, "a line of more than 75 octets", len(line.encode()) <= 75)


checks = {
    ".html": check_html, ".csv": check_csv, ".markdown": check_markdown, ".json": check_json, ".text": check_text,
    ".ics": check_ics}
files = [file for file in sorted(FOLDER.iterdir()) if not file.name.startswith(".")]
for file in files:
    text = file.read_bytes().decode("utf-8")
    checks[file.suffix](file, text, not file.stem.endswith("-empty"))
if len(SCRIPTS) != 1:
    faults.append(f"{len(SCRIPTS)} different scripts: what a report says has come into one")
for fault in faults[:40]:
    print(fault, file=sys.stderr)
print(f"{len(files)} golden files read by other parsers, {len(faults)} faults")
sys.exit(1 if faults or not files else 0)
