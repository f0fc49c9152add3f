import CaseModel
import Comparison
import Evaluation
import PolicyModel
import WorkingCalendar

extension Matter {
  /// Names the difference in a file.
  var name: String {
    switch self {
    case .missedDate: "missed-date"
    case .lostRight: "lost-right"
    case .oppositeDecision: "opposite-decision"
    case .otherDate: "other-date"
    case .other: "other"
    }
  }

  /// What stands over the rows of which this is the gravest difference.
  var heading: String {
    switch self {
    case .missedDate, .lostRight, .oppositeDecision, .otherDate: "They differ: \(words)"
    case .other: "They differ in \(words)"
    }
  }

  /// What the difference is to a child who moves.
  var words: String {
    switch self {
    case .missedDate: "what is in time under one is missed under another"
    case .lostRight: "a duty or a right under one is none under another"
    case .oppositeDecision: "what one bars, another does not; or other decisions follow"
    case .otherDate: "the same under both, by another day"
    case .other: "when a duty begins, or in another way"
    }
  }
}

extension Exploration.Bound {
  var words: String {
    switch self {
    case .time: "the days can stand in more ways than are looked at"
    case .numbers: "numbers are tied together in more ways than are looked at"
    case .facts: "facts combine in more ways than are counted"
    case .amounts: "one number both sets a limit and is compared with others"
    case .counts: "a rule turns on more events of one kind than the four that are looked at"
    }
  }
}

/// Puts what comparing every situation shows into sentences.
struct SituationWords {
  let library: PolicyLibrary
  let policies: [Policy]

  /// What stands behind a row; nil where there is nothing to compare.
  func more(_ row: QuestionComparison) -> Matrix.More? {
    guard let situations = row.situations, policies.count > 1, row.relation != .allSilent else { return nil }
    var points = zip(situations.pairs, row.pairs).flatMap { pair($0) + dates($1) }
    points += row.readingEffects.map { Phrase(words($0)) }
    points.append(Phrase(explored(situations)))
    return Matrix.More(summary: Phrase(summary(situations)), points: points)
  }

  /// `12 situations: they part in 9 and agree in 3`.
  func summary(_ comparison: SituationComparison) -> String {
    let counts = comparison.counts
    var parts: [String] = []
    if counts.differ > 0 { parts.append("they part in \(counts.differ)") }
    if counts.agree > 0 { parts.append("come to the same in \(counts.agree)") }
    if counts.judgement > 0 { parts.append("a person judges in \(counts.judgement)") }
    if counts.silent > 0 { parts.append("some authority is silent in \(counts.silent)") }
    let most = comparison.exploration.bound == nil ? "" : "More than "
    return most + Self.count(counts.total, "situation") + ": " + parts.joined(separator: ", ") + "."
  }

  static func count(_ number: Int64, _ noun: String) -> String { number == 1 ? "1 \(noun)" : "\(number) \(noun)s" }

  private func pair(_ pair: SituationComparison.Pair) -> [Phrase] {
    guard pair.counts.differ > 0 else { return [] }
    return ((pair.gravest.map { [$0] } ?? []) + pair.witnesses).enumerated().map { index, witness in
      var words = Phrase(.name(policies[pair.first].title), " and ", .name(policies[pair.second].title))
      if index == 0 {
        words.add(
          .text(" part in \(pair.counts.differ) of \(Self.count(pair.counts.total, "situation")). For example: "))
      } else {
        words.add(" part in a smaller case: ")
      }
      words.add(self.words(witness))
      return words
    }
  }

  /// How their limits stand as dates; what was looked at is said once for all.
  private func dates(_ pair: QuestionComparison.Pair) -> [Phrase] {
    pair.dates.map { dates in
      var words = Phrase(.name(policies[pair.first].title), " and ", .name(policies[pair.second].title), ", ")
      let sentences = dates.sentences.dropLast().joined(separator: " ")
      words.add(.text(sentences.prefix(1).lowercased() + sentences.dropFirst()))
      return words
    }
  }

  /// The case, the day, and what each makes of it.
  func words(_ witness: Witness) -> Phrase {
    var words = story(witness.source)
    words.add(words.spans.isEmpty ? "on " : "; on ", .moment(Moment(day: witness.asOf)), ", ")
    words.add(.name(policies[witness.first].title), ": ")
    words.add(effects(witness.firstEffects))
    words.add("; ", .name(policies[witness.second].title), ": ")
    words.add(effects(witness.secondEffects))
    words.add(".")
    return words
  }

  /// What is known of a case, in order: the child, the facts, the events.
  private func story(_ source: Case) -> Phrase {
    var parts: [Phrase] = []
    for child in source.children {
      if let born = child.born { parts.append(Phrase("a child born ", .moment(Moment(day: born)))) }
      if let expected = child.expected {
        parts.append(Phrase(child.born == nil ? "a child expected " : "expected ", .moment(Moment(day: expected))))
      }
      parts += child.facts.entries.map { Phrase(fact($0)) }
    }
    parts += source.facts.entries.map { Phrase(fact($0)) }
    for event in source.events {
      var words = Phrase(.text(library.vocabulary[event.event].phrase), event.planned ? " booked for " : " on ")
      words.add(.moment(event.at))
      if !event.facts.isEmpty {
        words.add(.text(", where " + event.facts.entries.map { fact($0) }.joined(separator: ", ")))
      }
      parts.append(words)
    }
    return .joined(parts, by: "; ")
  }

  private func fact(_ entry: FactValues.Entry) -> String {
    let fact = library.vocabulary[entry.fact]
    switch entry.value {
    case .yes: return fact.phrase
    case .no: return fact.otherwise ?? "it is not so that " + fact.phrase
    case .number(let number): return "\(fact.phrase) is \(number)"
    case .choice(let choice):
      guard case .choice(let names) = fact.kind, names.indices.contains(choice) else { return fact.phrase }
      return "\(fact.phrase) is \(names[choice])"
    }
  }

  private func effects(_ effects: [PartEffect]) -> Phrase {
    .joined(effects.map { effect($0) }, by: " and ")
  }

  private func effect(_ part: PartEffect) -> Phrase {
    let effect = part.effect
    var words = Phrase(.text(effect.verdict.words))
    if let earliest = effect.earliest { words.add(", not before ", .moment(earliest)) }
    if let due = effect.due { words.add(effect.verdict == .due ? " " : ", due ", .moment(due)) }
    if !effect.outcomes.isEmpty {
      words.add(.text(", and " + effect.outcomes.map { library.vocabulary[$0].phrase }.joined(separator: ", ")))
    }
    if let name = part.part { words.add(.text(" (\(name))")) }
    return words
  }

  /// `Bolton and Kirklees would differ if …`.
  func words(_ effect: ReadingEffect) -> String {
    let policy = policies[effect.policy]
    let reading = policy.readings[effect.reading]
    let verb = effect.relation == .differ ? "would part" : "would come to the same"
    return "\(policy.title) and \(policies[effect.partner].title) \(verb) if \(reading.phrase), were read as: "
      + reading.choices[effect.choice].phrase + "."
  }

  /// What was looked at.
  private func explored(_ comparison: SituationComparison) -> String {
    let exploration = comparison.exploration
    var words = "Looked at: \(Self.count(exploration.factClasses, "combination")) of facts, "
    words += "\(Self.count(Int64(exploration.timeClasses), "way")) for the days to stand"
    if !exploration.events.isEmpty {
      let events = exploration.events.map { item in
        library.vocabulary[item.event].phrase + (item.most == 1 ? " once" : " \(item.most) times")
      }
      words += "; at most " + events.joined(separator: ", ")
      words += "; days from \(exploration.days.lowerBound.spoken) to \(exploration.days.upperBound.spoken)"
    }
    guard let bound = exploration.bound else { return words + "." }
    return words + ". Not all was looked at, for \(bound.words): nothing is proved."
  }
}
