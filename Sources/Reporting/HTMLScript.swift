/// Chooses among the rows of a matrix, in the reader's own browser.
///
/// It is the same for every report: what a report says stands in the page only, as text, and is compared and never run.
enum HTMLScript {
  /// What a page allows to run: of the bytes of ``text``, in base 64. A check of the kept pages works it out again.
  static let hash = "sha256-/g5oePCeeOQPamxSRtCBrr8KJ2TkuiYzDO8iT0CKMQM="

  static let text = """

    "use strict";
    (function () {
      const form = document.querySelector("form.filters");
      const status = form.querySelector("[role=status]");
      const search = form.querySelector("input");
      const choices = Array.from(form.querySelectorAll("select"));
      const opener = form.querySelector("[aria-pressed]");
      const details = Array.from(document.querySelectorAll("tr.more details"));
      const rows = Array.from(document.querySelectorAll("tr[data-marks]"), row => {
        const next = row.nextElementSibling;
        const parts = next && next.classList.contains("more") ? [row, next] : [row];
        return {
          id: row.id, parts: parts, marks: row.dataset.marks.split(";").map(marks => marks.split(" ")),
          words: parts.map(part => part.textContent).join(" ").toLowerCase()
        };
      });
      const bodies = Array.from(new Set(rows.map(row => row.parts[0].parentNode)));

      function show() {
        const words = search.value.toLowerCase().split(/\\s+/);
        let shown = 0;
        for (const row of rows) {
          const fits = choices.every((choice, at) => choice.value === "" || row.marks[at].includes(choice.value))
            && words.every(word => row.words.includes(word));
          for (const part of row.parts) part.hidden = !fits;
          if (fits) shown += 1;
        }
        for (const body of bodies) body.hidden = !body.querySelector("tr[data-marks]:not([hidden])");
        const said = shown + " of " + rows.length + (rows.length === 1 ? " question shown" : " questions shown");
        if (status.textContent !== said) status.textContent = said;
      }

      function open(isOpen) {
        for (const item of details) item.open = isOpen;
        opener.setAttribute("aria-pressed", String(isOpen));
      }

      function follow() {
        const row = rows.find(row => "#" + row.id === location.hash);
        if (!row || !row.parts[0].hidden) return;
        form.reset();
        row.parts[0].scrollIntoView();
      }

      let closed = [];
      form.addEventListener("input", show);
      form.addEventListener("reset", () => { search.value = ""; for (const choice of choices) choice.value = ""; show(); });
      form.addEventListener("submit", event => event.preventDefault());
      opener.addEventListener("click", () => open(opener.getAttribute("aria-pressed") !== "true"));
      window.addEventListener("hashchange", follow);
      window.addEventListener("beforeprint", () => {
        closed = details.filter(item => !item.open);
        for (const item of closed) item.open = true;
      });
      window.addEventListener("afterprint", () => { for (const item of closed) item.open = false; });
      form.hidden = false;
      show();
    })();

    """
}
