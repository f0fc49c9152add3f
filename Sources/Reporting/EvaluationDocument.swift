import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

extension EvaluationReport {
  /// The day's work on one case or on several: what is overdue, what is due soon, then the rest.
  ///
  /// - Parameters:
  ///   - reports: Of one day and under the same policies.
  ///   - drawsTimeline: Whether each case is drawn against the calendar too, for a format that can.
  public static func report(_ reports: [EvaluationReport], drawsTimeline: Bool = false) -> Report {
    guard let first = reports.first else {
      return Report(
        title: "No cases", opening: [], blocks: [], sections: [], provenance: "", page: .upright)
    }
    let rest = first.editionNotes.isEmpty ? [] : [Section("Editions", [.list(first.editionNotes.map { Phrase($0) })])]
    if reports.count == 1 {
      return Report(
        title: Phrase(.text("Case "), .name(first.source.id), .text(", as of \(first.asOf.spoken)")),
        opening: EvaluationSummary(reports).blocks, blocks: [], sections: first.sections(drawsTimeline) + rest,
        provenance: first.provenance.line, page: .upright)
    }
    let cases = reports.map { report in
      Section(
        Phrase("Case ", .name(report.source.id)), EvaluationSummary([report], of: report.source.id).blocks,
        sections: report.sections(drawsTimeline))
    }
    return Report(
      title: Phrase("\(reports.count) cases, as of \(first.asOf.spoken)"), opening: EvaluationSummary(reports).blocks,
      blocks: [], sections: cases + rest, provenance: first.provenance.line, page: .upright)
  }

  /// The bands of one case, and what was left out of it.
  private func sections(_ drawsTimeline: Bool) -> [Section] {
    var sections = drawsTimeline ? [timelineSection].compactMap { $0 } : []
    sections += bands.map { band, results in
      band == .silent
        ? Section(band.heading, silences(results)) : Section(band.heading, [.records(results.map { record($0) })])
    }
    if !caseNotes.isEmpty { sections.append(Section("Notes", [.list(caseNotes.map { Phrase($0) })])) }
    return sections
  }

  /// One list of questions for each authority.
  private func silences(_ results: [EvaluationResult]) -> [Block] {
    titles.flatMap { name, title -> [Block] in
      let own = results.filter { $0.authority == name }
      guard !own.isEmpty else { return [] }
      let list = Block.list(own.map { silence($0) })
      return titles.count > 1 ? [.paragraph(Phrase(.name(title), ":")), list] : [list]
    }
  }

  private func silence(_ result: EvaluationResult) -> Phrase {
    let question = questions[result.question.index]
    var words = Phrase(.text(question.text), " (", .code(question.name), ")")
    let rest = [result.silence].compactMap { $0 } + result.because.map { $0.text }
    if !rest.isEmpty { words.add(.text(": " + rest.joined(separator: "; "))) }
    return words
  }
}

/// How many results there are of each kind, under each authority.
struct EvaluationSummary {
  /// What a reader counts: what is due soon apart from what is due later.
  private enum Kind: Hashable {
    case soon
    case verdict(Verdict)
  }

  private let columns: [String]
  private let titles: [String]
  /// By kind, in the order of ``kinds``; then by authority.
  private let counts: [[Int]]
  private let unkept: Int

  private static let kinds: [Kind] = [.verdict(.overdue), .soon] + Verdict.inOrder.dropFirst().map { .verdict($0) }

  /// Names the case that is counted, where there are others.
  private let name: String?

  init(_ reports: [EvaluationReport], of name: String? = nil) {
    self.name = name
    columns = reports.first?.titles.map { $0.name } ?? []
    titles = reports.first?.titles.map { $0.title } ?? []
    var counts = Self.kinds.map { _ in Array(repeating: 0, count: reports.first?.titles.count ?? 0) }
    var unkept = 0
    for report in reports {
      for result in report.results {
        guard let row = Self.kinds.firstIndex(of: Self.kind(result, report)),
          let column = report.titles.firstIndex(where: { $0.name == result.authority })
        else { continue }
        counts[row][column] += 1
        if let booked = result.booked, booked.fit != .inTime { unkept += 1 }
      }
    }
    self.counts = counts
    self.unkept = unkept
  }

  private static func kind(_ result: EvaluationResult, _ report: EvaluationReport) -> Kind {
    EvaluationBand(result, asOf: report.asOf) == .soon ? .soon : .verdict(result.decision.effect.verdict)
  }

  var blocks: [Block] {
    [.paragraph(Phrase(headline))] + (counts.contains { total($0) > 0 } ? [.table(table)] : [])
  }

  private func total(_ row: [Int]) -> Int { row.reduce(0, +) }

  private func count(_ kind: Kind) -> Int { Self.kinds.firstIndex(of: kind).map { total(counts[$0]) } ?? 0 }

  /// What cannot wait, in one sentence.
  private var headline: String {
    let (overdue, soon) = (count(.verdict(.overdue)), count(.soon))
    var parts = [
      overdue == 0 ? "nothing overdue" : "\(overdue) overdue",
      soon == 0 ? "nothing due in the next seven days" : "\(soon) due in the next seven days",
    ]
    if unkept > 0 { parts.append("\(unkept) \(unkept == 1 ? "limit" : "limits") that a booking does not keep") }
    let (facts, judgements) = (count(.verdict(.needsFacts)), count(.verdict(.judgement)))
    if facts > 0 { parts.append(facts == 1 ? "1 needs facts" : "\(facts) need facts") }
    if judgements > 0 { parts.append(judgements == 1 ? "1 needs a judgement" : "\(judgements) need a judgement") }
    let text = parts.joined(separator: ", ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private var table: Table {
    let several = titles.count > 1
    var rows: [[Phrase]] = []
    for (kind, row) in zip(Self.kinds, counts) where total(row) > 0 {
      rows.append(
        [Phrase(Self.words(kind))] + (several ? row.map { Phrase("\($0)") } : []) + [Phrase("\(total(row))")])
    }
    return Table(
      caption: name.map { "How many of each in case \($0)" } ?? "How many of each",
      columns: ["Verdict"] + (several ? titles.map { Phrase(.name($0)) } : []) + [several ? "All" : "Number"],
      rows: rows)
  }

  private static func words(_ kind: Kind) -> String {
    switch kind {
    case .soon: "due in the next seven days"
    case .verdict(.due): "due later"
    case .verdict(let verdict): verdict.words
    }
  }
}
