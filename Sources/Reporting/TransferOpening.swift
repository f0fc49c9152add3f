import CaseModel
import Evaluation
import Journeys
import PolicyModel
import WorkingCalendar

/// What stands on top: what cannot wait, how far the child has come, and what the rules of the move turn on.
extension TransferReport {
  var opening: [Phrase] { [headline] + moves + [turningOn].compactMap { $0 } }

  var oldest: Moment? { transfer.entries.first { $0.band == .overdue }?.finding.effect.due }

  var next: Transfer.Entry? { transfer.entries.first { $0.band == .soon || $0.band == .later } }

  private var headline: Phrase {
    let (overdue, soon) = (transfer.count(.overdue), transfer.count(.soon))
    var words = Phrase(overdue == 0 ? "Nothing is overdue" : "\(overdue) overdue")
    if let oldest { words.add(overdue == 1 ? ", since " : ", the oldest since ", .moment(oldest)) }
    words.add(.text("; \(soon == 0 ? "nothing" : "\(soon)") due in the next seven days. "))
    guard let next, let due = next.finding.effect.due else {
      words.add("No date is to come.")
      if let sooner = sooner(than: nil) { words.add(sooner) }
      return words
    }
    words.add("Next date: ", .moment(due), ", ")
    words.add(.joined(next.owners.map { title($0) }, by: " and "))
    words.add(" (", .code(library[next.question].name), ").")
    if let sooner = sooner(than: due) { words.add(sooner) }
    return words
  }

  /// The first date that hangs on a missing fact, where it comes before the next that is certain.
  private func sooner(than next: Moment?) -> Phrase? {
    let first = conditional.filter { one in
      guard let due = one.outcome.effect.due else { return false }
      return next.map { due.day < $0.day } ?? true
    }.min { ($0.outcome.effect.due?.day.number ?? 0) < ($1.outcome.effect.due?.day.number ?? 0) }
    guard let first, let due = first.outcome.effect.due else { return nil }
    var words = Phrase(first.outcome.effect.verdict == .overdue ? " Overdue, if " : " Sooner, if ")
    words.add(self.words(first.fact, first.value))
    words.add(": ", .moment(due), ", ")
    words.add(title(first.outcome.waiting.side))
    words.add(" (", .code(library[first.outcome.waiting.question].name), ").")
    return words
  }

  /// Every date in one line each, and each that a missing fact would give to what the move asks.
  var glance: [Phrase] {
    let dated = transfer.entries.filter { $0.band.isDated }.map { entry in
      (at: entry.finding.effect.due, isOverdue: entry.band == .overdue, line: line(entry))
    }
    let lines =
      dated
      + conditional.map { one in
        (
          at: one.outcome.effect.due, isOverdue: one.outcome.effect.verdict == .overdue,
          line: line(one.outcome, if: words(one.fact, one.value))
        )
      }
    return lines.indices.sorted { a, b in
      let (first, second) = (lines[a], lines[b])
      let (early, late) = (first.at?.day.number ?? 0, second.at?.day.number ?? 0)
      return (first.isOverdue ? 0 : 1, early, a) < (second.isOverdue ? 0 : 1, late, b)
    }.map { lines[$0].line }
  }

  private func line(_ entry: Transfer.Entry) -> Phrase {
    var line = Phrase()
    if let due = entry.finding.effect.due { line.add(.moment(due), "  ") }
    if entry.band == .overdue { line.add(.strong("OVERDUE"), "  ") }
    line.add(.joined(entry.owners.map { title($0) }, by: " and "))
    line.add(": ", .code(library[entry.question].name))
    if let child = entry.child { line.add(", child ", .name(source.children[child].id)) }
    if let change = entry.change { line.add(.text("; " + change.rawValue)) }
    switch entry.finding.result?.booked?.fit {
    case .tooLate: line.add("; ", .strong("booked too late"))
    case .tooEarly: line.add("; ", .strong("booked too early"))
    case .inTime: line.add("; booked in time")
    case nil: break
    }
    return line
  }

  /// What the move would ask by a date if a fact were known.
  var conditional: [(fact: FactID, value: FactValue, outcome: Transfer.Settlement.Outcome)] {
    transfer.missing.flatMap { missing -> [(fact: FactID, value: FactValue, outcome: Transfer.Settlement.Outcome)] in
      guard case .fact(let fact) = missing.need else { return [] }
      return missing.settlements.flatMap { settlement in
        settlement.outcomes.filter { library[$0.waiting.question].mover != nil && $0.effect.due != nil }.map {
          (fact: fact, value: settlement.value, outcome: $0)
        }
      }
    }
  }

  private func line(_ outcome: Transfer.Settlement.Outcome, if condition: Phrase) -> Phrase {
    var line = Phrase()
    if let due = outcome.effect.due { line.add(.moment(due), "  ") }
    line.add(.strong(outcome.effect.verdict == .overdue ? "OVERDUE IF" : "IF"), " ")
    line.add(condition)
    line.add("  ")
    line.add(title(outcome.waiting.side))
    line.add(": ", .code(library[outcome.waiting.question].name))
    if let child = outcome.child { line.add(", child ", .name(source.children[child].id)) }
    return line
  }

  // MARK: How far the child has come

  private var moves: [Phrase] {
    let passages = transfer.passages
    if passages.dropFirst().allSatisfy({ $0 == passages[0] }) { return [words(passages[0])] }
    return passages.indices.map { child in
      var line = Phrase("Child ", .name(source.children[child].id), ": ")
      line.add(words(passages[child]))
      return line
    }
  }

  private func words(_ passage: Passage) -> Phrase {
    var words = Phrase()
    if let move = passage.move {
      words.add(.text(vocabulary[move.event].phrase.capitalisedFirst), move.isBooked ? " booked for " : ": ")
      words.add(.moment(Moment(day: move.day)), ". ")
    } else {
      words.add("No move is on record: what ")
      words.add(title(.receiver))
      words.add(" asks is told from the day of this list. ")
    }
    if let takeover = passage.takeover {
      words.add(.text(vocabulary[takeover.event].phrase.capitalisedFirst), ": ", .moment(Moment(day: takeover.day)))
      words.add("; nothing new falls to ")
      words.add(title(.sender))
      words.add(" from then on.")
    } else {
      words.add(title(.receiver))
      words.add(" has not taken over on record, so what ")
      words.add(title(.sender))
      words.add(" asks goes on.")
    }
    if !passage.unrecorded.isEmpty {
      let names = passage.unrecorded.map { Phrase(.text(vocabulary[$0].phrase), " (", .code(vocabulary[$0].name), ")") }
      words.add(" Not recorded either way: ")
      words.add(.joined(names, by: ", "))
      words.add(".")
    }
    return words
  }

  // MARK: What the rules of the move turn on

  private var turningOn: Phrase? {
    var known: [Phrase] = []
    var unknown: [Phrase] = []
    for fact in transfer.turningOn {
      for (child, value) in values(of: fact) {
        var words = value.map { self.words(fact, $0) } ?? Phrase(.text(vocabulary[fact].phrase))
        if value == nil { words.add(" (", .code(vocabulary[fact].name), ")") }
        if let child { words.add(", child ", .name(source.children[child].id)) }
        if value != nil { known.append(words) } else if matters(fact) { unknown.append(words) }
      }
    }
    guard !known.isEmpty || !unknown.isEmpty else { return nil }
    var words = Phrase("What the move asks turns on ")
    if !known.isEmpty {
      words.add("what is known: ")
      words.add(.joined(known, by: "; "))
    }
    if !unknown.isEmpty {
      words.add(known.isEmpty ? "what is not known: whether " : ". Not known: whether ")
      words.add(.joined(unknown, by: "; whether "))
    }
    words.add(".")
    return words
  }

  /// Whether something waits for an unknown fact, or presumes it.
  private func matters(_ fact: FactID) -> Bool { transfer.missing.contains { $0.need == .fact(fact) } }

  /// What the record says of a fact, once where it is the same for every child.
  func values(of fact: FactID) -> [(child: Int?, value: FactValue?)] {
    let values = source.children.map { $0.facts[fact] ?? source.facts[fact] }
    guard let first = values.first else { return [(nil, source.facts[fact])] }
    if values.allSatisfy({ $0 == first }) { return [(nil, first)] }
    return values.enumerated().map { ($0.offset, $0.element) }
  }

  /// A fact with its value, as a statement.
  func words(_ fact: FactID, _ value: FactValue) -> Phrase {
    let fact = vocabulary[fact]
    switch value {
    case .yes: return Phrase(.text(fact.phrase))
    case .no: return Phrase(.text(fact.otherwise ?? "it is not so that \(fact.phrase)"))
    case .number(let number): return Phrase(.text(fact.phrase), .text(" \(number)"))
    case .choice(let index):
      guard case .choice(let names) = fact.kind, names.indices.contains(index) else {
        return Phrase(.text(fact.phrase))
      }
      return Phrase(.text(fact.phrase), " ", .code(names[index]))
    }
  }
}

extension String {
  /// The same with a capital at its head.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
