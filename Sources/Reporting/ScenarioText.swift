import Scenarios
import WorkingCalendar

/// Lays out how scenarios came out, for reading in a terminal of 80 columns.
public enum ScenarioText {
  /// What is not as expected, each with its reasons and places; what no scenario notices; then the counts.
  public static func text(_ report: ScenarioReport, colour: Bool = false) -> String {
    let layout = TextLayout(usesColour: colour)
    var blocks = report.expectations.filter { !$0.isMet }.map { block($0, layout) }
    if let coverage = report.coverage { blocks += coverage.authorities.compactMap { gaps($0, layout) } }
    if let survey = report.survey {
      blocks += survivors(survey.equivalent, layout)
      blocks += survivors(survey.survivors, layout)
    }
    blocks.append(summary(report, layout))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func block(_ outcome: ExpectationOutcome, _ layout: TextLayout) -> String {
    var lines = [
      layout.style(HarmlessText.line(outcome.place.description), .bold),
      indented("\"\(outcome.scenario)\", as of \(outcome.asOf.description)", by: 2),
      indented("\(outcome.authority): expect \(outcome.expected)", by: 6, first: "  "),
    ]
    for failure in outcome.failures { lines += self.lines(failure, layout) }
    return lines.joined(separator: "\n")
  }

  private static func lines(_ failure: ExpectationFailure, _ layout: TextLayout) -> [String] {
    var lines: [String] = []
    if !failure.result.isEmpty { lines.append(indented(failure.result, by: 2)) }
    for difference in failure.differences {
      let text =
        difference.aspect == .result
        ? "there is no such result: \(difference.found)"
        : "\(difference.aspect.description): expected `\(difference.expected)`, found `\(difference.found)`"
      lines += TextLayout.wrap(text, width: TextLayout.width - 4).map { "    " + layout.style($0, .red) }
    }
    for reason in failure.because { lines.append(indented(reason, by: 6, first: "    -")) }
    if let answer = failure.answer {
      lines.append(indented(answer, by: 4))
      let stands = [failure.source, failure.clause.map { $0.description }].compactMap { $0 }
      if !stands.isEmpty { lines.append(indented(stands.joined(separator: ": "), by: 4)) }
    }
    return lines
  }

  /// What of one authority no scenario puts to use; nil where nothing is missing.
  private static func gaps(_ authority: ScenarioCoverage.Authority, _ layout: TextLayout) -> String? {
    guard !authority.gaps.isEmpty else { return nil }
    let lines = authority.gaps.map { gap in
      let place = gap.place.map { "\($0.description) " } ?? ""
      let part = gap.part.map { " part \($0)" } ?? ""
      return indented("\(place)\(gap.question)\(part) in \(gap.document): \(gap.missing)", by: 4, first: "  -")
    }
    return ([layout.style("\(authority.name): no scenario puts to use", .bold)] + lines).joined(separator: "\n")
  }

  private static func summary(_ authority: ScenarioCoverage.Authority) -> String {
    func share(_ share: ScenarioCoverage.Share, _ what: String) -> String {
      share.percent.map { "\(share.exercised) of \(share.all) \(what) (\($0) %)" } ?? "no \(what)"
    }
    return indented(
      "\(authority.name): " + share(authority.clauses, "clauses") + ", "
        + share(authority.readings, "choices of readings") + ", "
        + share(authority.conditions, "ways that tests turn out"), by: 2)
  }

  private static func survivors(_ all: [MutationSurvey.Survivor], _ layout: TextLayout) -> [String] {
    var blocks: [String] = []
    var start = 0
    while start < all.count {
      var end = start
      while end < all.count, all[end].authority == all[start].authority, all[end].question == all[start].question {
        end += 1
      }
      let title = layout.style("\(all[start].authority) \(all[start].question)", .bold)
      let lines = all[start..<end].map { survivor in
        indented(
          (survivor.place.map { "\($0.description) " } ?? "") + survivor.sentence, by: 4, first: "  -")
      }
      blocks.append(([title] + lines).joined(separator: "\n"))
      start = end
    }
    return blocks
  }

  private static func summary(_ report: ScenarioReport, _ layout: TextLayout) -> String {
    let total = report.expectations.count
    let scenarios = count(report.scenarios, "scenario", "scenarios")
    var lines: [String] = []
    if total == 0 {
      lines.append("no scenario expects anything of this")
    } else if report.failures == 0 {
      lines.append(
        layout.style("\(scenarios): \(count(total, "expectation holds", "expectations hold"))", .green))
    } else {
      let verb = report.failures == 1 ? "does" : "do"
      lines.append(layout.style("\(scenarios): \(report.failures) of \(total) expectations \(verb) not hold", .red))
    }
    if let coverage = report.coverage {
      lines.append("put to use:")
      lines += coverage.authorities.map { summary($0) }
    }
    if let survey = report.survey { lines += summary(survey, layout) }
    return lines.joined(separator: "\n")
  }

  private static func summary(_ survey: MutationSurvey, _ layout: TextLayout) -> [String] {
    var lines = [
      layout.style(
        "\(survey.noticed) of \(survey.made) changes of the policies are noticed",
        survey.survivors.isEmpty ? .green : .yellow)
    ]
    if !survey.equivalent.isEmpty {
      lines.append("\(count(survey.equivalent.count, "change", "changes")) shown to change nothing")
    }
    if !survey.survivors.isEmpty {
      lines.append(layout.style("\(count(survey.survivors.count, "change", "changes")) unnoticed", .red))
    }
    return lines
  }

  private static func indented(_ text: String, by indent: Int, first: String = "") -> String {
    TextLayout.indentedLines(text, by: indent, first: first).joined(separator: "\n")
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many)"
  }
}
