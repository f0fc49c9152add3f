"""Opens the pages that the program makes in a real browser, and says what a reader would stumble over.

    python3 Tests/Browser/check_pages.py .build/debug/comity [FOLDER]

Needs the packages playwright and axe-playwright-python (for its axe.min.js) and Chromium. With FOLDER the pages, pictures
of them at 1280 and 400 pixels, and what they print are left there.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
AXE = pathlib.Path(find_spec("axe_playwright_python").origin).with_name("axe.min.js")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
THREE = "bolton,north-east-lincolnshire,kirklees"
# Enough to hold every sort of row and entry, and few enough for axe to go through them in a minute.
ASKED = [
    word for question in (
        "minutes-sent", "first-review", "subsequent-review", "icpc-timescale", "agency-invitation-notice", "outcome-sent",
        "outline-plan-distributed", "review-booking", "core-group-first", "statutory-visit-first",
        "child-invitation-age", "sw-report-shared-with-family", "sw-report-to-chair", "split-decision-initial")
    for word in ("--question", question)]
PAGES = {
    "compare": ["compare"],
    "compare-one": ["compare", "kirklees", *ASKED],
    "baseline": ["compare", "bolton", "kirklees", "--baseline", "working-together", *ASKED],
    "evaluate-t19": ["evaluate", "Docs/Examples/T19.json", "--under", THREE, "--as-of", "2026-04-20", *ASKED],
    "evaluate-two": [
        "evaluate", "Docs/Examples/christmas.json", "Docs/Examples/T19.json", "--under", "kirklees", "--as-of",
        "2026-01-07", *ASKED],
    "contrast": ["contrast", "Docs/Examples/T19.json", "--between", "bolton,kirklees", "--as-of", "2026-04-20", *ASKED],
    "register": ["register", "kirklees"],
    "duties": ["duties", "kirklees", "--stage", "reviews"],
}

faults = []


def expect(page, what, condition):
    if not condition:
        faults.append(f"{page}: {what}")


def make(program, folder):
    """The pages, by name."""
    asked = dict(PAGES)
    documents = os.environ.get("COMITY_DOCUMENTS", str(ROOT.parent / "shared/sources"))
    if pathlib.Path(documents).is_dir():
        asked["cite"] = ["cite", "--documents", documents]
    files = {}
    for name, words in asked.items():
        file = folder / f"{name}.html"
        done = subprocess.run(
            [program, *words, "--format", "html", "--output", str(file)], cwd=ROOT, capture_output=True, text=True)
        # A citation that is not found makes a page all the same.
        expect(name, f"the program says: {done.stderr[-400:]}", done.returncode == 0 or name == "cite")
        if file.exists():
            files[name] = file
    return files


def chromium():
    path = os.environ.get("COMITY_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    return path or sys.exit("chromium is missing: apt-get install chromium")


class Reader:
    """One window on one page; whatever the page asks a network for is refused and told."""

    def __init__(self, browser, name, file, width=1280, script=True):
        self.name = name
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=script, color_scheme="light")
        self.page = self.context.new_page()
        self.page.on("request", lambda request: expect(
            name, f"it asks for {request.url}", request.url.split("#")[0] == file.as_uri()))
        self.page.on("pageerror", lambda error: expect(name, f"its script fails: {error}", False))
        self.page.on("console", lambda said: expect(name, f"the browser says: {said.text}", said.type != "error"))
        self.page.goto(file.as_uri())

    def __enter__(self):
        return self.page

    def __exit__(self, *_):
        self.context.close()


def check_axe(name, page):
    # Evaluated, not added as an element: the page lets no other script in.
    page.evaluate(AXE.read_text() + "\n;null")
    found = page.evaluate(
        "rules => axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })", RULES)
    for violation in found["violations"]:
        for node in violation["nodes"][:3]:
            expect(name, f"axe {violation['id']} ({violation['impact']}): {node['html'][:160]}", False)


def check_reflow(name, page):
    wide = page.evaluate("""() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return null;
      const inFrame = item => item.closest('.scroll') && !item.classList.contains('scroll');
      const item = Array.from(document.body.querySelectorAll('*'))
        .find(item => !inFrame(item) && item.getBoundingClientRect().right > width + 1);
      return document.documentElement.scrollWidth + ' pixels: ' + (item ? item.outerHTML.slice(0, 200) : '?');
    }""")
    expect(name, f"at 320 pixels the page itself scrolls sideways: {wide}", wide is None)


def check_frames(name, page):
    """Whatever scrolls by itself can be reached by keyboard."""
    loose = page.evaluate("""() => Array.from(document.querySelectorAll('.scroll'))
      .filter(item => item.scrollWidth > item.clientWidth && item.tabIndex < 0).length""")
    expect(name, f"{loose} frames that scroll cannot be reached by keyboard", loose == 0)


def check_timeline(name, page):
    """No words of a picture lie on one another, and none leave it."""
    crossed = page.evaluate("""() => Array.from(document.querySelectorAll('svg.timeline')).flatMap(svg => {
      const box = item => item.getBBox();
      const frame = svg.viewBox.baseVal;
      const words = Array.from(svg.querySelectorAll('text'), item => [item.textContent, box(item)]);
      const out = words.filter(([, b]) => b.x < -1 || b.x + b.width > frame.width + 1 || b.y + b.height > frame.height + 1);
      const over = words.flatMap(([a, p], at) => words.slice(at + 1).filter(([, q]) =>
        p.x + 1 < q.x + q.width && q.x + 1 < p.x + p.width && p.y + 2 < q.y + q.height && q.y + 2 < p.y + p.height)
        .map(([b]) => [a + ' / ' + b]));
      return out.map(([a]) => a).concat(over.map(String));
    })""")
    expect(name, f"words of the timeline that overlap or stick out: {crossed[:3]}", not crossed)


def shown(page):
    return page.locator("tr[data-marks]:visible").count()


def check_filters(name, page):
    form = page.locator("form.filters")
    expect(name, "the filters do not appear", form.is_visible())
    total = page.locator("tr[data-marks]").count()
    status = page.locator("form.filters [role=status]")
    said = lambda: int(status.inner_text().split()[0])
    agrees = lambda what: expect(name, f"{what}: {said()} are told and {shown(page)} shown", said() == shown(page))
    expect(name, f"of {total} rows {shown(page)} are shown", shown(page) == total == said())
    for facet in range(form.locator("select").count()):
        select = form.locator("select").nth(facet)
        label = select.evaluate("item => item.labels[0].firstChild.textContent.trim()")
        options = select.locator("option").all_inner_texts()
        for index, option in enumerate(options[1:], start=1):
            select.select_option(index=index)
            count = int(re.search(r"\((\d+)\)$", option)[1])
            expect(name, f"{label}, {option}: {shown(page)} rows are shown", shown(page) == count)
            agrees(f"{label}, {option}")
        select.select_option(index=0)


def check_words(name, page):
    total = page.locator("tr[data-marks]").count()
    form = page.locator("form.filters")
    status = form.locator("[role=status]")
    said = lambda: int(status.inner_text().split()[0])
    search = form.locator("input")
    search.press_sequentially("minutes DISTRIBUTED")
    expect(name, "words find no row, or all", 0 < shown(page) < total)
    expect(name, "words find another row", page.locator("#question-minutes-sent").is_visible())
    expect(name, f"{said()} are told and {shown(page)} shown", said() == shown(page))
    search.fill("no such words <b>")
    expect(name, "words that stand nowhere find a row", shown(page) == 0 == said())
    expect(name, "a heading is left without rows", page.locator("tr.group:visible").count() == 0)
    # A link leads to its row although that was not shown.
    links = page.locator("main a[href^='#question-'], main a[href^='#row-']")
    for index in range(links.count()):
        search.fill("no such words")
        links.nth(index).click()
        page.wait_for_timeout(50)
        target = page.locator(links.nth(index).get_attribute("href"))
        expect(name, "a link leads to a row that is not shown", target.is_visible())
        page.evaluate("history.replaceState(null, '', location.pathname)")
    page.get_by_role("button", name="Show all").click()
    expect(name, "not all rows come back", shown(page) == total)
    opener = page.get_by_role("button", name="Open every row")
    opener.focus()
    page.keyboard.press("Enter")
    closed = page.locator("tr.more details:not([open])")
    expect(name, "rows stay closed", closed.count() == 0)
    page.keyboard.press("Enter")
    expect(name, "rows stay open", page.locator("tr.more details[open]").count() == 0)


def check_hostile(browser, file):
    """Words that would be markup or script if they could: the page shows them, and does nothing that they say."""
    with Reader(browser, file.name, file) as page:
        page.on("dialog", lambda dialog: (expect(file.name, "words are run as script", False), dialog.dismiss()))
        page.reload()
        expect(file.name, "words have become an element", page.locator("b").count() == 0)
        check_timeline(file.name, page)
        if page.locator("form.filters").count():
            check_filters(file.name, page)


def check_keyboard(name, page):
    """Every control of the filters is reached by Tab, in order."""
    reached = []
    page.locator("form.filters input").focus()
    for _ in range(page.locator("form.filters :is(input, select, button)").count()):
        reached.append(page.evaluate("document.activeElement.closest('form.filters') !== null"))
        page.keyboard.press("Tab")
    expect(name, "a control is not reached by keyboard", all(reached))


def check(browser, name, file, folder):
    with Reader(browser, name, file) as page:
        check_axe(name, page)
        check_timeline(name, page)
        if page.locator("form.filters").count():
            check_filters(name, page)
            check_words(name, page)
            check_keyboard(name, page)
            page.locator("tr.more details").first.evaluate("item => item.open = true")
            check_axe(f"{name}, a row open", page)
        page.evaluate("scrollTo(0, 0)")
        page.screenshot(path=folder / f"{name}-1280.png")
        printed = page.pdf(path=folder / f"{name}.pdf", prefer_css_page_size=True)
        expect(name, "it prints nothing", printed.startswith(b"%PDF") and len(printed) > 5_000)
        page.emulate_media(media="print")
        expect(name, "the filters are printed", page.locator("form.filters:visible").count() == 0)
    with Reader(browser, f"{name} without script", file, script=False) as page:
        expect(name, "without script the filters show", page.locator("form.filters:visible").count() == 0)
        rows = page.locator("tr[data-marks]")
        expect(name, "without script a row is hidden", rows.count() == page.locator("tr[data-marks]:visible").count())
    with Reader(browser, f"{name} at 320", file, width=320) as page:
        check_reflow(name, page)
        check_frames(name, page)
        check_axe(f"{name} at 320", page)
    with Reader(browser, f"{name} at 400", file, width=400) as page:
        page.screenshot(path=folder / f"{name}-400.png")


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else made).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        files = make(program, folder)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=chromium(), args=["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"])
            for name, file in files.items():
                check(browser, name, file, folder)
            hostile = sorted((ROOT / "Tests/ReportingTests/Golden").glob("*.html"))
            for file in hostile:
                check_hostile(browser, file)
            browser.close()
    for fault in faults[:60]:
        print(fault, file=sys.stderr)
    print(f"{len(files)} pages and {len(hostile)} hostile ones opened in Chromium, {len(faults)} faults")
    sys.exit(1 if faults or not files or not hostile else 0)


if __name__ == "__main__":
    main()
