import Scenarios
import WorkingCalendar

/// Lays out how scenarios came out, for reading in a terminal of 80 columns.
public enum ScenarioText {
  /// What is not as expected, each with its reasons and places; what no scenario notices; then the counts.
  public static func text(_ report: ScenarioReport, colour: Bool = false) -> String {
    let layout = TextLayout(usesColour: colour)
    var blocks = report.expectations.filter { !$0.isMet }.map { block($0, layout) }
    if let survey = report.survey { blocks += survivors(survey, layout) }
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
      if let clause = failure.clause { lines.append("    " + HarmlessText.line(clause.description)) }
    }
    return lines
  }

  private static func survivors(_ survey: MutationSurvey, _ layout: TextLayout) -> [String] {
    var blocks: [String] = []
    var start = 0
    let all = survey.survivors
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
    if let survey = report.survey {
      let noticed = survey.made - survey.survivors.count
      lines.append(
        layout.style(
          "\(noticed) of \(survey.made) changes of the policies are noticed",
          survey.survivors.isEmpty ? .green : .yellow))
    }
    return lines.joined(separator: "\n")
  }

  private static func indented(_ text: String, by indent: Int, first: String = "") -> String {
    TextLayout.indentedLines(text, by: indent, first: first).joined(separator: "\n")
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "1 \(one)" : "\(number) \(many)"
  }
}
