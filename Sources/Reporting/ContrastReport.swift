import CaseModel
import Comparison
import Evaluation
import PolicyModel
import WorkingCalendar

/// Everything that a report shows of one case under two authorities.
public struct ContrastReport: Sendable {
  public let source: Case
  public let asOf: Day
  public let library: PolicyLibrary
  /// Two, in the order in which they were named.
  public let policies: [Policy]
  public let contrast: CaseContrast
  public let provenance: Provenance
  let notes: [String]

  public init(
    source: Case, asOf: Day, library: PolicyLibrary, policies: [Policy], contrast: CaseContrast,
    editions: [ChosenEditions] = [], provenance: Provenance
  ) {
    self.source = source
    self.asOf = asOf
    self.library = library
    self.policies = policies
    self.contrast = contrast
    self.provenance = provenance
    notes =
      EvaluationReport.notes(on: source, asOf, library.vocabulary)
      + editions.flatMap { $0.notes(on: source, asOf, library.vocabulary) }
  }

  var vocabulary: Vocabulary { library.vocabulary }

  /// What parts as a table of two columns, then what cannot be told, what only one speaks of, and what is alike.
  public var report: Report {
    let titles = policies.map { Phrase(.name($0.title)) }
    let matrix = Matrix(
      caption: "Where they differ, and where their reasoning parts", corner: "Question", columns: titles,
      groups: [Matrix.Group(title: "Where they differ", rows: contrast.points.map { row($0) })])
    var title = Phrase("Case ", .name(source.id), .text(", as of \(asOf.spoken): "))
    title.add(.joined(titles, by: " and "))
    return Report(
      title: title, opening: [.paragraph(Phrase(summary)), .paragraph(Phrase(Self.caution))],
      blocks: contrast.points.isEmpty ? [] : [.matrix(matrix)], sections: sections, provenance: provenance.line,
      page: .across)
  }

  private static let caution =
    "A what-if shows where two rules part. It is no advice, and no reason to record anything but what happened."

  /// How many there are of each, in one sentence.
  private var summary: String {
    let parted = contrast.points.count
    var parts = [parted == 0 ? "nothing on which they differ" : "\(parted) on which they differ"]
    if !contrast.open.isEmpty { parts.append("\(contrast.open.count) that cannot be told") }
    if !contrast.silent.isEmpty { parts.append("\(contrast.silent.count) on which one is silent or both are") }
    parts.append("\(contrast.alike.count) on which they come to the same")
    let text = parts.joined(separator: ", ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private var sections: [Section] {
    var sections: [Section] = []
    func add(_ title: Phrase, _ lines: [Phrase]) {
      if !lines.isEmpty { sections.append(Section(title, [.list(lines)])) }
    }
    add("Facts or a judgement needed", contrast.open.map { open($0) })
    add("One is silent, or both are", contrast.silent.map { silent($0) })
    add("They come to the same", alike)
    add("Notes", notes.map { Phrase($0) })
    return sections
  }

  private func row(_ point: CaseContrast.Point) -> Matrix.Row {
    Matrix.Row(
      head: [
        Matrix.Line(Phrase(library[point.topic.question].text), .strong), Matrix.Line(words(point.topic), .mark),
        Matrix.Line(parting(of: point)), Matrix.Line(words(point.reunion, of: point)),
      ], tone: .alarming, cells: point.sides.map { cell($0) }, more: nil)
  }

  private func cell(_ side: CaseContrast.Side) -> Matrix.Cell {
    guard let result = side.result else {
      return Matrix.Cell(lines: [Matrix.Line("no duty beside the other's")], isQuiet: true)
    }
    var status = side.effect.words(vocabulary)
    if let done = result.decision.done { status.add(", done ", .moment(done)) }
    if result.isProjected { status.add(" (projected)") }
    var lines = [Matrix.Line(status, .strong)]
    if let part = result.part { lines.append(Matrix.Line(Phrase("part ", .name(part)))) }
    lines.append(Matrix.Line(Phrase(result.answer)))
    if !result.citations.isEmpty {
      lines.append(Matrix.Line(Phrase(EvaluationReport.words(result.citations)), .source))
    }
    return Matrix.Cell(lines: lines, isQuiet: false)
  }

  private func open(_ open: CaseContrast.Open) -> Phrase {
    var words = self.words(open.topic)
    for (policy, side) in zip(policies, open.sides) {
      words.add("; ", .name(policy.title), ": ")
      words.add(side.result == nil ? "nothing" : side.effect.words(vocabulary))
      guard let decision = side.result?.decision else { continue }
      if let judge = decision.judgedBy { words.add(.text(", by " + vocabulary[judge].phrase)) }
      if !decision.needs.isEmpty {
        words.add(": ")
        words.add(.joined(decision.needs.map { Phrase(.code($0.name(in: vocabulary))) }, by: ", "))
      }
    }
    return words
  }

  private func silent(_ open: CaseContrast.Open) -> Phrase {
    var words = self.words(open.topic)
    let silent = zip(policies, open.sides).filter { $0.1.effect.verdict == .silent }.map { Phrase(.name($0.0.title)) }
    words.add(": ")
    words.add(.joined(silent, by: " and "))
    words.add(silent.count == 1 ? " is silent" : " are silent")
    return words
  }

  /// Each question once, with how often where it is more than once.
  private var alike: [Phrase] {
    var questions: [QuestionID] = []
    for topic in contrast.alike where !questions.contains(topic.question) { questions.append(topic.question) }
    return questions.map { question in
      let count = contrast.alike.filter { $0.question == question }.count
      return Phrase(.code(library[question].name), .text(count == 1 ? "" : " (\(count))"))
    }
  }
}

extension Need {
  /// How a case file calls it.
  func name(in vocabulary: Vocabulary) -> String {
    switch self {
    case .fact(let fact): vocabulary[fact].name
    case .event(let event): vocabulary[event].name
    case .birth: "born"
    case .expectedBirth: "expected"
    }
  }
}
