import CaseModel
import Evaluation
import Journeys
import PolicyModel
import WorkingCalendar

/// What has no date, in a line each.
extension TransferReport {
  /// What the questions for a child who moves come to; what only waits for facts is told with the facts.
  var moveLines: [Phrase] {
    var told: [Transfer.Entry] = []
    for entry in transfer.entries where entry.isOfMove && !entry.band.isDated {
      let verdict = entry.finding.effect.verdict
      if verdict == .needsFacts, !tellsAll { continue }
      // Of many duties that do not apply, one line is enough.
      if verdict == .notApplicable || verdict == .notStarted,
        told.contains(where: { $0.question == entry.question && $0.finding.effect == entry.finding.effect })
      {
        continue
      }
      told.append(entry)
    }
    return told.map { line($0) }
  }

  /// Everything else that has none.
  func undatedLines(_ side: Transfer.Side) -> [Phrase] {
    transfer.entries.filter { !$0.isOfMove && !$0.band.isDated && $0.owners[0] == side }.map { line($0) }
  }

  private func line(_ entry: Transfer.Entry) -> Phrase {
    let effect = entry.finding.effect
    var words = Phrase(.strong(effect.verdict.words), " | ")
    words.add(.joined(entry.owners.map { title($0) }, by: " and "))
    if let child = entry.child { words.add(" | child ", .name(source.children[child].id)) }
    words.add(" | ")
    guard let result = entry.finding.result else {
      words.add(matter(entry))
      return words
    }
    switch effect.verdict {
    case .silent:
      words.add(matter(entry))
      if let note = result.silence { words.add(.text(": " + note)) }
    case .notApplicable:
      words.add(matter(entry))
      if !result.because.isEmpty { words.add(.text(": " + result.because.map { $0.text }.joined(separator: "; "))) }
    default: add(result, to: &words)
    }
    return words
  }

  private func add(_ result: EvaluationResult, to words: inout Phrase) {
    words.add(.text(result.answer))
    if let done = result.decision.done { words.add(" Done ", .moment(done), ".") }
    if let due = result.decision.effect.due { words.add(" Due ", .moment(due), ".") }
    if !result.decision.needs.isEmpty { words.add(" Needs ", .text(names(result.decision.needs)), ".") }
    if !result.decision.presumed.isEmpty {
      words.add(" Presumed, since it is not shown otherwise: ", .text(names(result.decision.presumed)), ".")
    }
    if !result.citations.isEmpty { words.add(.text(" [\(Self.cited(result))]")) }
    words.add(" (", .code(library[result.question].name), ")")
  }

  private func names(_ needs: [Need]) -> String { needs.map { words.name($0) }.joined(separator: ", ") }

  // MARK: What is missing

  func line(_ missing: Transfer.Missing) -> Phrase {
    var words = Phrase(.code(self.words.name(missing.need)), .text(" (\(self.words.words(missing.need)))"))
    if missing.settlements.isEmpty {
      words.add(": would settle ")
      words.add(asked(missing.waiting))
      return words
    }
    words.add(missing.isPresumed ? "; while that is not shown, the rule stands." : ".")
    for settlement in missing.settlements {
      words.add(.text(" " + condition(missing.need, settlement.value) + ": "))
      let nothing = missing.isPresumed ? "all stays as it is" : "nothing is settled by it alone"
      words.add(settlement.outcomes.isEmpty ? Phrase(nothing) : outcomes(settlement))
      words.add(".")
    }
    return words
  }

  private func condition(_ need: Need, _ value: FactValue) -> String {
    switch value {
    case .yes: return "If so"
    case .no: return "If not"
    case .number(let number): return "If \(number)"
    case .choice(let index):
      guard case .fact(let fact) = need, case .choice(let names) = vocabulary[fact].kind, names.indices.contains(index)
      else { return "Then" }
      return "If " + names[index]
    }
  }

  /// What would follow, of each authority in a row.
  private func outcomes(_ settlement: Transfer.Settlement) -> Phrase {
    var words = Phrase()
    for side in Transfer.Side.allCases {
      let own = settlement.outcomes.filter { $0.waiting.side == side }
      guard !own.isEmpty else { continue }
      if !words.spans.isEmpty { words.add("; ") }
      words.add(title(side))
      words.add(": ")
      words.add(.joined(own.map { self.words($0) }, by: ", "))
    }
    return words
  }

  private func words(_ outcome: Transfer.Settlement.Outcome) -> Phrase {
    var words = Phrase(.code(library[outcome.waiting.question].name), " ")
    words.add(outcome.effect.words(vocabulary))
    if let child = outcome.child { words.add(" for child ", .name(source.children[child].id)) }
    if outcome.count > 1 { words.add(.text(" (\(outcome.count) duties)")) }
    return words
  }

  /// The questions that wait, by authority.
  private func asked(_ waiting: [Transfer.Waiting]) -> Phrase {
    var words = Phrase()
    for side in Transfer.Side.allCases {
      let own = waiting.filter { $0.side == side }
      guard !own.isEmpty else { continue }
      if !words.spans.isEmpty { words.add("; ") }
      words.add(title(side))
      words.add(": ")
      words.add(.joined(own.map { Phrase(.code(library[$0.question].name)) }, by: ", "))
    }
    return words
  }

  func line(_ judgement: Transfer.Judgement) -> Phrase {
    var words = Phrase(.text(vocabulary[judgement.judge].phrase), .text(" (\(judgement.count)): "))
    words.add(asked(judgement.waiting))
    return words
  }

  // MARK: What is left out

  /// How much the list leaves out, and how it is seen; nil where nothing is.
  var unlisted: Phrase? {
    let parts = Transfer.Side.allCases.compactMap { side -> Phrase? in
      let counts = self.counts(transfer.rest[side.rawValue])
      guard !counts.isEmpty else { return nil }
      var words = title(side)
      words.add(.text(": " + counts.joined(separator: ", ")))
      return words
    }
    guard !parts.isEmpty else { return nil }
    var words = Phrase.joined(parts, by: "; ")
    words.add(". ", .code("--all"), " lists them.")
    return words
  }

  private func counts(_ rest: Transfer.Rest) -> [String] {
    let all = [
      (rest.required, "required without a date"), (rest.barred, "barred"), (rest.permitted, "permitted"),
      (rest.waiting, "whose clock has not started"),
    ]
    let missing =
      rest.missing == 1 ? "1 missing fact that gives no date" : "\(rest.missing) missing facts that give no date"
    return all.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" } + (rest.missing > 0 ? [missing] : [])
  }
}
