import CaseModel
import Evaluation
import Journeys
import PolicyModel
import WorkingCalendar

/// One entry in words.
extension TransferReport {
  /// A dated entry: who, by when, counted from what, what changes, and where it is written.
  func record(_ entry: Transfer.Entry) -> Record {
    guard let result = entry.finding.result else {
      return Record(
        day: nil, status: Phrase(entry.finding.effect.verdict.words), tone: .quiet, tags: [], title: "", warnings: [],
        sentence: "", points: [], details: [])
    }
    let base = words.record(result)
    var tags = base.tags
    if entry.owners.count > 1, !tags.isEmpty { tags[0] = .joined(entry.owners.map { title($0) }, by: " and ") }
    if result.holders.isEmpty { tags.insert("nobody is named", at: 1) }
    return Record(
      day: base.day, status: base.status, tone: base.tone, tags: tags, title: base.title, warnings: base.warnings,
      sentence: base.sentence, points: clocks(result), details: details(entry, base.details))
  }

  /// From which events the days were counted.
  private func clocks(_ result: EvaluationResult) -> [Record.Point] {
    result.because.filter { $0.event != nil }.map { Record.Point(phrase: Phrase($0.text), points: []) }
  }

  private func details(_ entry: Transfer.Entry, _ base: [Record.Detail]) -> [Record.Detail] {
    var details: [Record.Detail] = []
    if let change = change(entry) { details.append(Record.Detail(label: "change", phrase: change)) }
    return details + base
  }

  // MARK: What changes

  /// What becomes of the duty, beside what the entry itself tells.
  func change(_ entry: Transfer.Entry) -> Phrase? {
    guard let change = entry.change else { return nil }
    let side = entry.owners[0]
    let other: Transfer.Side = side == .sender ? .receiver : .sender
    var words = Phrase()
    switch change {
    case .same:
      words.add("the same at ")
      words.add(title(other))
      if let answer = entry[other].result { words.add(.text(": \(answer.answer) [\(Self.cited(answer))]")) }
      return words
    case .new, .gone:
      words.add(change == .new ? "new: " : "gone: ")
      words.add(title(other))
      words.add(
        entry[other].effect.verdict == .silent ? "\u{2019}s documents say nothing of it" : " does not ask it here")
      return words
    case .tighter, .looser:
      words.add(.text(change.rawValue), side == .sender ? " at " : " than at ")
    case .changed: words.add(side == .sender ? "otherwise at " : "otherwise than at ")
    case .open: words.add("not settled at ")
    }
    words.add(title(other))
    words.add(": ")
    words.add(entry[other].effect.words(vocabulary))
    return words
  }

  static func cited(_ result: EvaluationResult) -> String { EvaluationReport.words(result.citations) }

  /// Each matter that changes once: by sort of change, then by date.
  var changeLines: [Phrase] {
    let kinds: [DutyChange] = [.tighter, .new, .looser, .gone, .changed]
    var told: [Transfer.Entry] = []
    for entry in transfer.entries where entry.band.isDated && !told.contains(where: { isSameMatter($0, entry) }) {
      told.append(entry)
    }
    var lines = kinds.flatMap { kind in told.filter { $0.change == kind }.map { changeLine($0, kind) } }
    lines += Transfer.Side.allCases.reversed().compactMap { askedAlone($0) }
    return lines
  }

  private func isSameMatter(_ a: Transfer.Entry, _ b: Transfer.Entry) -> Bool {
    a.question == b.question && a.child == b.child && a.about == b.about && a.gap == b.gap
      && a[.sender].effect == b[.sender].effect && a[.receiver].effect == b[.receiver].effect
      && a[.sender].result?.part == b[.sender].result?.part && a[.receiver].result?.part == b[.receiver].result?.part
  }

  private func changeLine(_ entry: Transfer.Entry, _ kind: DutyChange) -> Phrase {
    var words = Phrase(.strong(kind.rawValue), ": ")
    words.add(matter(entry))
    for side in Transfer.Side.allCases {
      words.add(side == .sender ? ": " : "; ")
      words.add(title(side))
      words.add(" ")
      words.add(entry[side].effect.words(vocabulary))
    }
    return words
  }

  /// The question, which child, and what it is about.
  func matter(_ entry: Transfer.Entry) -> Phrase {
    let question = library[entry.question]
    var words = Phrase(.text(question.text), " (", .code(question.name))
    if let child = entry.child { words.add(", child ", .name(source.children[child].id)) }
    if let about = entry.about { words.add(.text(", \(vocabulary[about.event].phrase) of "), .moment(about.at)) }
    words.add(")")
    return words
  }

  private func askedAlone(_ side: Transfer.Side) -> Phrase? {
    let questions = transfer.askedByOneAlone[side.rawValue]
    guard !questions.isEmpty else { return nil }
    let other: Transfer.Side = side == .sender ? .receiver : .sender
    var words = Phrase(.strong(side == .receiver ? "new" : "gone"), ", without a date: ")
    words.add(
      .text(questions.count == 1 ? "1 question on which only " : "\(questions.count) questions on which only "))
    words.add(title(side))
    words.add(" speaks, and ")
    words.add(title(other))
    words.add(" does not")
    if tellsAll {
      words.add(": ")
      words.add(.joined(questions.map { Phrase(.code(library[$0].name)) }, by: ", "))
    }
    return words
  }
}
