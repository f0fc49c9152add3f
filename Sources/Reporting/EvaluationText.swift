import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// Lays an evaluated case out for reading in a terminal of 80 columns.
public enum EvaluationText {
  public static func text(_ report: EvaluationReport, colour: Bool = false) -> String {
    let layout = TextLayout(usesColour: colour)
    var blocks = [
      layout.style("Case \(TextLayout.harmless(report.source.id)), as of \(report.asOf.spoken)", .bold)
    ]
    for (name, title) in report.titles {
      blocks.append(layout.style(rule(title), .bold))
      for result in report.results where result.authority == name { blocks.append(block(result, report, layout)) }
    }
    for note in report.notes { blocks.append(TextLayout.indented(note, by: 6, first: "note:")) }
    blocks.append(TextLayout.wrap(report.provenance.line, width: TextLayout.width).joined(separator: "\n"))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func rule(_ title: String) -> String {
    let name = TextLayout.harmless(title)
    return "== \(name) " + String(repeating: "=", count: max(0, TextLayout.width - 4 - name.count))
  }

  private static func block(_ result: EvaluationResult, _ report: EvaluationReport, _ layout: TextLayout) -> String {
    var lines = TextLayout.wrap(title(result, report), width: TextLayout.width).map { layout.style($0, .bold) }
    lines += TextLayout.wrap(verdict(result, report), width: TextLayout.width - 2).map {
      "  " + layout.style($0, style(result.decision.effect.verdict))
    }
    lines.append(TextLayout.indented(result.answer, by: 2))
    lines += reasons(result.because, depth: 0)
    lines += details(result, report)
    return lines.joined(separator: "\n")
  }

  private static func title(_ result: EvaluationResult, _ report: EvaluationReport) -> String {
    var title = report.questions[result.question.index].name
    if let part = result.part { title += ", " + part }
    if let gap = result.gap { title += gap == .closed ? ", gap that ended with" : ", gap that began with" }
    if let about = result.about {
      title += result.gap != nil ? " " : ", "
      title += "\(report.vocabulary[about.event].phrase) of \(about.at.day.spoken)"
    }
    if let child = result.child { title += ", child \(report.source.children[child].id)" }
    return title
  }

  private static func verdict(_ result: EvaluationResult, _ report: EvaluationReport) -> String {
    let effect = result.decision.effect
    var text = word(effect.verdict).uppercased()
    if let earliest = effect.earliest { text += ", not before \(spoken(earliest))" }
    if let due = effect.due { text += ", due \(spoken(due))" }
    if result.isProjected { text += " (projected)" }
    if let done = result.decision.done { text += ", done \(spoken(done))" }
    if !effect.outcomes.isEmpty {
      text += ": " + effect.outcomes.map { report.vocabulary[$0].phrase }.joined(separator: "; ")
    }
    if let judge = result.decision.judgedBy { text += ", by \(report.vocabulary[judge].phrase)" }
    return text
  }

  private static func spoken(_ moment: Moment) -> String {
    moment.day.spoken + (moment.time.map { ", " + $0.description } ?? "")
  }

  static func word(_ verdict: Verdict) -> String {
    switch verdict {
    case .due: "to do"
    case .notStarted: "clock not started"
    case .notApplicable: "does not apply"
    case .needsFacts: "facts are missing"
    case .judgement: "a judgement is needed"
    default: verdict.rawValue
    }
  }

  private static func style(_ verdict: Verdict) -> TextLayout.Style {
    switch verdict {
    case .late, .overdue, .early, .barred: .red
    case .due, .required, .needsFacts, .judgement: .yellow
    case .met, .permitted: .green
    case .notStarted, .notApplicable, .silent: .dim
    }
  }

  private static func reasons(_ reasons: [Reason], depth: Int) -> [String] {
    reasons.flatMap { reason in
      [TextLayout.indented(reason.text, by: 4 + depth * 2, first: String(repeating: " ", count: 2 + depth * 2) + "-")]
        + self.reasons(reason.children, depth: depth + 1)
    }
  }

  private static func details(_ result: EvaluationResult, _ report: EvaluationReport) -> [String] {
    var lines: [String] = []
    if !result.decision.needs.isEmpty {
      lines.append(detail("needs:", result.decision.needs.map { report.name($0) }.joined(separator: ", ")))
    }
    if !result.decision.presumed.isEmpty {
      let names = result.decision.presumed.map { report.name($0) }.joined(separator: ", ")
      lines.append(detail("presumed:", "not shown: \(names)"))
    }
    for citation in result.citations {
      lines.append(detail("cites:", "\(citation.document) \(citation.section), \u{201C}\(citation.words)\u{201D}"))
    }
    for alternative in result.alternatives {
      var text = "\(alternative.kind.rawValue) \(alternative.name): \(word(alternative.effect.verdict))"
      if let earliest = alternative.effect.earliest { text += ", not before \(spoken(earliest))" }
      if let due = alternative.effect.due { text += ", due \(spoken(due))" }
      lines.append(detail("or:", text))
    }
    return lines
  }

  private static func detail(_ label: String, _ text: String) -> String {
    TextLayout.indented(text, by: 12, first: "  " + label)
  }
}
