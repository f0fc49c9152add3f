/// How a report looks on a screen, a telephone and paper.
///
/// Every colour of words has a contrast of at least 4.5 to 1 on what it stands on.
enum HTMLStyle {
  static func sheet(_ page: Report.Page) -> String {
    let size = page == .across ? "A4 landscape" : "A4"
    return screen + "@page { size: \(size); margin: 12mm; }\n" + print
  }

  private static let screen = """
    html { font: 1rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; color: #1a1a1a; }
    body { margin: 0 auto; padding: 1rem; max-width: 96rem; background: #ffffff; overflow-wrap: break-word; }
    h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .5rem; }
    h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #1a1a1a; }
    h3, h4 { font-size: 1rem; margin: .25rem 0; }
    section section > h3 { font-size: 1.05rem; margin-top: 1.25rem; border-bottom: 1px solid #767676; }
    p { margin: .25rem 0; }
    code { font-size: .85em; font-weight: normal; color: #454545; }
    footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid #767676; font-size: .875rem; }
    a { color: #1a4f8a; }
    a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid #1a4f8a; }
    [hidden] { display: none !important; }
    nav ul { list-style: none; margin: .75rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
    nav a { display: inline-block; padding: .25rem 0; }
    .filters { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: .5rem .75rem;
      align-items: end; margin: 1rem 0; padding: .75rem; background: #f3f3f3; border: 1px solid #767676; }
    .filters label { display: block; font-size: .875rem; }
    .filters input, .filters select, .filters button { display: block; box-sizing: border-box; width: 100%;
      min-height: 2.25rem; font: inherit; font-size: 1rem; color: #1a1a1a; background: #ffffff; border: 1px solid #595959; border-radius: 3px; }
    .filters button { cursor: pointer; }
    .filters button[aria-pressed=true] { background: #e8edf3; border-width: 3px; }
    .filters p { font-weight: bold; }
    .scroll { overflow: auto; margin: 1rem 0; }
    .scroll:focus-visible { outline: 3px solid #1a4f8a; }
    table { border-collapse: collapse; }
    caption { text-align: left; font-size: .875rem; padding: .25rem 0; color: #454545; }
    th, td { border: 1px solid #767676; padding: .35rem .5rem; text-align: left; vertical-align: top; }
    thead th { background: #e8edf3; }
    .counts td, .counts thead th + th { text-align: right; }
    .matrix { width: 100%; min-width: 60rem; table-layout: fixed; font-size: .9375rem; }
    .matrix thead th { position: sticky; top: 0; z-index: 1; box-shadow: inset 0 -1px #767676; }
    .matrix tbody th { font-weight: normal; }
    .conflict strong { color: #9b1c1c; }
    .reading strong { color: #6b4a00; }
    .counts thead th::first-letter { text-transform: uppercase; }
    .matrix .group th { background: #f3f3f3; font-weight: bold; }
    .fallback strong { color: #1a4f8a; }
    .matrix tr:target > th { box-shadow: inset 5px 0 #1a4f8a; }
    .matrix tr[id] { scroll-margin-top: 3rem; }
    .matrix .more td { padding: .25rem .5rem .5rem; background: #fafafa; }
    .more summary { cursor: pointer; }
    .more summary:focus-visible { outline: 3px solid #1a4f8a; }
    .more ul { margin: .25rem 0; padding-left: 1.25rem; max-width: 60rem; }
    .parts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: .25rem 1.25rem; }
    .parts > div { min-width: 0; }
    .source { font-size: .85em; color: #454545; }
    .alarming { color: #9b1c1c; }
    .open { color: #6b4a00; }
    .settled { color: #1d5c2e; }
    .quiet { color: #595959; }
    .records { list-style: none; margin: 0; padding: 0; }
    .records > li { margin: .75rem 0; padding: 0 0 .25rem .75rem; border-left: 4px solid; }
    .records > li > * { color: #1a1a1a; }
    .records .day { font-weight: bold; }
    .records .warning { color: #9b1c1c; }
    .records > .alarming .status { color: #9b1c1c; }
    .records > .open .status { color: #6b4a00; }
    .records > .settled .status { color: #1d5c2e; }
    .records ul { margin: .25rem 0; padding-left: 1.25rem; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .75rem; margin: .25rem 0; }
    dt { color: #454545; }
    dd { margin: 0; min-width: 0; }
    .timeline { display: block; width: 100%; min-width: 48rem; max-width: 75rem; height: auto; }
    .timeline text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; fill: #1a1a1a; }
    .timeline .weekend { fill: #eef1f4; }
    .timeline .holiday { fill: #cdd5df; }
    .timeline .rule { stroke: #d0d0d0; }
    .timeline .tick { stroke: #9a9a9a; }
    .timeline .guide { stroke: #767676; stroke-dasharray: 1 4; fill: none; }
    .timeline .today { stroke: #1a1a1a; stroke-width: 2; }
    .timeline .bar, .timeline .full { fill: currentColor; stroke: #ffffff; }
    .timeline .bar { fill-opacity: .45; stroke: currentColor; }
    .timeline .notice, .timeline .hollow { fill: #ffffff; stroke: currentColor; stroke-width: 2; }
    .timeline .notice { stroke-width: 1; }
    .timeline .over { stroke: currentColor; stroke-width: 6; stroke-dasharray: 3 3; fill: none; }
    @media screen and (min-width: 64rem) { .scroll { overflow: visible; } }
    @media screen and (max-width: 63.99rem) {
      .scroll { max-height: 90vh; }
      .matrix { min-width: 52rem; font-size: .875rem; }
      .matrix thead th:first-child { width: 8.5rem; }
      .matrix .more details { position: sticky; left: .5rem; max-width: calc(100vw - 3.5rem); }
      .matrix th[scope=row] { position: sticky; left: 0; background: #ffffff; box-shadow: inset -1px 0 #767676; }
    }

    """

  private static let print = """
    @media print {
      html { font-size: 8.5pt; }
      body { padding: 0; max-width: none; }
      .scroll { overflow: visible; margin: 0; padding: 1px; }
      .scroll:focus-visible { outline: none; }
      section:has(> .scroll > .matrix) { break-before: page; }
      .more ul { max-width: none; }
      .matrix, .timeline { min-width: 0; }
      .timeline { break-inside: avoid; }
      .filters, nav { display: none; }
      a { color: inherit; text-decoration: none; }
      .matrix thead th { position: static; }
      .matrix thead th:first-child { width: 13%; }
      thead { display: table-header-group; }
      tr, .records > li { break-inside: avoid; }
      tr[id], .group { break-after: avoid; }
      .more details::details-content { content-visibility: visible; block-size: auto; }
      h2, h3, h4 { break-after: avoid; }
    }

    """
}
