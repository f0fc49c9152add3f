import PolicyLanguage
import PolicyModel

/// Gives the parts and clauses of one answer their meaning.
struct ClauseChecker {
  /// Words that a citation may carry.
  static let citationWords = 12
  /// Every combination of extensions is a limit of its own.
  static let mostExtensions = 6

  var conditions: ConditionChecker
  let question: Question
  let policy: Policy

  /// Parts are told apart by their names.
  mutating func requireNames(_ parts: [PartSyntax]) {
    var first: [String: SourceRange] = [:]
    for part in parts {
      guard let name = part.name else { continue }
      if let place = first[name.text] {
        conditions.resolver.report(
          .duplicate, "the part `\(name.text)` is given twice", name.range,
          notes: [.init("the first is here", file: conditions.resolver.file, range: place)])
      }
      first[name.text] = first[name.text] ?? name.range
    }
    if parts.count > 1, parts[0].name == nil, let name = parts[1].name {
      conditions.resolver.report(
        .layout, "an answer in parts holds nothing outside them", name.range,
        help: "put every clause under a `part` line")
    }
  }

  mutating func part(_ syntax: PartSyntax) -> Part? {
    var positions: [Position] = []
    for position in syntax.positions {
      if let position = self.position(position, after: positions) { positions.append(position) }
    }
    guard !positions.isEmpty else { return nil }
    return Part(name: syntax.name?.text, phrase: syntax.phrase, positions: positions)
  }

  private mutating func position(_ syntax: PositionSyntax, after earlier: [Position]) -> Position? {
    guard let document = document(syntax) else {
      // What else is wrong is told as well, though nothing is made of it.
      for clause in syntax.clauses { _ = self.clause(clause, document: 0) }
      return nil
    }
    if let last = earlier.last, document < last.document {
      conditions.resolver.report(
        .layout, "the positions of an answer stand in the order in which the documents govern", syntax.range,
        help: "move `in \(policy.documents[document].name)` up, before `in \(policy.documents[last.document].name)`")
    }
    let repeated = earlier.contains { $0.document == document }
    if repeated != syntax.elsewhere {
      conditions.resolver.report(
        .layout,
        repeated
          ? "the document already speaks here" : "`elsewhere` is for a second place of a document", syntax.range,
        help: repeated ? "write `in \(policy.documents[document].name), elsewhere`" : "leave out `, elsewhere`")
    }
    let faults = conditions.resolver.faults
    let clauses = syntax.clauses.compactMap { clause($0, document: document) }
    // What could not be understood may be what tells two clauses apart.
    if conditions.resolver.faults == faults, !syntax.isDamaged { requireDifference(clauses) }
    if syntax.clauses.isEmpty, !syntax.isDamaged {
      conditions.resolver.report(.completeness, "a place in a document holds at least one clause", syntax.range)
    }
    return clauses.isEmpty
      ? nil : Position(document: document, elsewhere: syntax.elsewhere, because: syntax.because, clauses: clauses)
  }

  /// Of two clauses that say the same, the second is never asked.
  private mutating func requireDifference(_ clauses: [Clause]) {
    guard hasTwoAlike(clauses) else { return }
    var first: [ClauseSaying: SourceRange] = [:]
    for clause in clauses {
      let place = SourceRange(clause.place.lowerBound, clause.place.upperBound)
      if let earlier = first.updateValue(place, forKey: ClauseSaying(clause)) {
        conditions.resolver.report(
          .duplicate, "this clause says what an earlier one says", place,
          notes: [.init("the first is here", file: conditions.resolver.file, range: earlier)],
          help: "leave it out; what it cites may stand under the first")
        first[ClauseSaying(clause)] = earlier
      }
    }
  }

  /// Whether a closer look is worth while: the few clauses that a place has are compared two by two.
  private func hasTwoAlike(_ clauses: [Clause]) -> Bool {
    guard (2...20).contains(clauses.count) else { return clauses.count > 20 }
    let sayings = clauses.map { ClauseSaying($0) }
    for (index, saying) in sayings.enumerated() where sayings[..<index].contains(saying) { return true }
    return false
  }

  private mutating func document(_ syntax: PositionSyntax) -> Int? {
    if let name = syntax.document {
      if let index = policy.documents.firstIndex(where: { $0.name == name.text }) { return index }
      conditions.resolver.unknown(name, "document of this policy", among: policy.documents.map { $0.name })
      return nil
    }
    guard policy.documents.count == 1 else {
      conditions.resolver.report(
        .layout, "a policy with several documents says which one speaks", syntax.range,
        help: "put the clauses under `in \(policy.documents.first?.name ?? "…")`")
      return nil
    }
    return 0
  }

  /// `follows` marks what a missed duty leads to: it may stand on the citation of the duty itself.
  private mutating func clause(_ syntax: ClauseSyntax, document: Int, follows: Bool = false) -> Clause? {
    var clause = Clause(
      force: syntax.force.meaning, act: syntax.act, place: syntax.range.start..<syntax.range.end)
    clause.holders = conditions.resolver.roles(syntax.holders)
    clause.timing = timing(syntax)
    clause.when = conditions.conjunction(syntax.when)
    clause.onlyWhen = conditions.conjunction(syntax.onlyWhen)
    // Several `unless` lines are several exceptions, each of which lifts the rule.
    clause.unless =
      syntax.unless.count > 1 ? conditions.condition(.any(syntax.unless)) : conditions.conjunction(syntax.unless)
    for (reading, choice) in syntax.readAs {
      if let found = conditions.reading(reading, choice) { clause.readAs.append((found.index, found.choice)) }
    }
    clause.judgedBy = syntax.judgedBy.flatMap { conditions.resolver.role($0) }
    clause.agreedBy = conditions.resolver.roles(syntax.agreedBy)
    clause.consulting = conditions.resolver.roles(syntax.consulting)
    clause.doneBy = syntax.doneBy.isEmpty ? question.doneBy : conditions.resolver.events(syntax.doneBy)
    clause.outcomes = outcomes(syntax.outcomes)
    clause.grounds = syntax.grounds.map { grounds($0, document) }
    clause.extensions = extensions(syntax.extensions)
    clause.ifMissed = syntax.ifMissed.compactMap { self.clause($0, document: document, follows: true) }
    clause.citations = syntax.citations.compactMap { citation($0, document) }
    clause.notes = syntax.notes
    clause.pointsTo = conditions.resolver.pointers(syntax.pointsTo)
    if syntax.citations.isEmpty, clause.grounds == nil, !follows, !syntax.isDamaged { missingCitation(syntax.range) }
    require(clause, syntax)
    return clause
  }

  private mutating func timing(_ syntax: ClauseSyntax) -> Timing {
    var timing = Timing()
    for limit in syntax.limits {
      switch limit {
      case .due(let limit):
        if timing.due != nil { tooMany(syntax, "last day", "write `the earlier of … and …`") }
        timing.due = conditions.limit(limit, startCounts: policy.startDayCounts).map { rolled($0) }
      case .earliest(let limit):
        if timing.earliest != nil { tooMany(syntax, "first day", "write `the later of … and …`") }
        timing.earliest = conditions.limit(limit, startCounts: policy.startDayCounts)
      case .every(let amount, let from, let until):
        if timing.every != nil { tooMany(syntax, "interval", "write a part for each") }
        guard let amount = conditions.amount(amount) else { continue }
        timing.every = Interval(
          amount: amount, from: from.flatMap { conditions.reference($0) },
          until: until.flatMap { conditions.reference($0) })
      }
    }
    return timing
  }

  private func rolled(_ limit: Limit) -> Limit {
    guard let roll = policy.rolls else { return limit }
    if case .rolled = limit { return limit }
    return .rolled(limit, roll)
  }

  private mutating func tooMany(_ syntax: ClauseSyntax, _ what: String, _ help: String) {
    conditions.resolver.report(.grammar, "a clause has one \(what)", syntax.range, help: help)
  }

  private mutating func outcomes(_ syntax: [OutcomeSyntax]) -> [ClauseOutcome] {
    var outcomes: [ClauseOutcome] = []
    for outcome in syntax {
      guard let id = conditions.resolver.vocabulary.outcome(outcome.name.text) else {
        conditions.resolver.unknown(
          outcome.name, "outcome", among: conditions.resolver.vocabulary.outcomes.map { $0.name })
        continue
      }
      let limit = outcome.limit.flatMap { conditions.limit($0, startCounts: policy.startDayCounts) }
      outcomes.append(ClauseOutcome(outcome: id, limit: limit.map { rolled($0) }))
    }
    return outcomes
  }

  private mutating func extensions(_ syntax: [ExtensionSyntax]) -> [Clause.Extension] {
    var extensions: [Clause.Extension] = []
    if syntax.count > Self.mostExtensions {
      conditions.resolver.report(
        .size, "a clause is extended in at most \(Self.mostExtensions) ways",
        syntax[Self.mostExtensions].amount.range, help: "write clauses with a `when` and a limit of their own")
    }
    for item in syntax.prefix(Self.mostExtensions) {
      guard let amount = conditions.amount(item.amount), let when = conditions.condition(item.when) else { continue }
      extensions.append(.init(amount: amount, when: when))
    }
    return extensions
  }

  private mutating func grounds(_ syntax: GroundsSyntax, _ document: Int) -> Grounds {
    if syntax.grounds.isEmpty, !syntax.isDamaged {
      conditions.resolver.report(.completeness, "a list of grounds holds at least one", syntax.range)
    }
    var all: [Grounds.Ground] = []
    for ground in syntax.grounds {
      let when = ground.when.flatMap { conditions.condition($0) }
      if ground.citations.isEmpty, !ground.isDamaged { missingCitation(ground.range) }
      all.append(
        .init(phrase: ground.phrase, when: when, citations: ground.citations.compactMap { citation($0, document) }))
    }
    return Grounds(closed: syntax.closed, all: all)
  }

  private mutating func citation(_ syntax: CitationSyntax, _ document: Int) -> Citation? {
    var cited = document
    if let name = syntax.document {
      guard let index = policy.documents.firstIndex(where: { $0.name == name.text }) else {
        conditions.resolver.unknown(name, "document of this policy", among: policy.documents.map { $0.name })
        return nil
      }
      cited = index
    }
    let count = wordCount(syntax.words.text)
    guard (1...Self.citationWords).contains(count) else {
      conditions.resolver.report(
        .citation, "a citation carries one to twelve words, and this has \(count)", syntax.words.range,
        help: "keep the words that carry the rule")
      return nil
    }
    return Citation(document: cited, section: syntax.section.text, words: syntax.words.text)
  }

  private func wordCount(_ text: String) -> Int {
    var count = 0
    var isInside = false
    for byte in text.utf8 {
      if byte != 32, !isInside { count += 1 }
      isInside = byte != 32
    }
    return count
  }

  private mutating func missingCitation(_ range: SourceRange) {
    conditions.resolver.report(
      .citation, "every rule names the place it comes from", range, help: "add a `cite` line under it")
  }

  /// What a clause must hold, given the kind of its question.
  private mutating func require(_ clause: Clause, _ syntax: ClauseSyntax) {
    if clause.timing.every != nil, clause.doneBy.isEmpty {
      conditions.resolver.report(
        .type, "an interval says which event repeats", syntax.range, help: "add `done by` with the event")
    }
    if clause.timing.every != nil, question.scope != .wholeCase {
      conditions.resolver.report(.type, "an interval belongs to a question about the whole case", syntax.range)
    }
    if clause.force == .decides, clause.onlyWhen != nil || !clause.timing.isEmpty {
      conditions.resolver.report(.type, "a decision left to a person has no limit and no `only when`", syntax.range)
    }
    if clause.grounds != nil, clause.force != .may, !clause.force.isProhibition {
      conditions.resolver.report(.type, "grounds belong to what may or must not be done", syntax.range)
    }
  }
}

extension ClauseSyntax.Force {
  package var meaning: Force {
    switch self {
    case .must: .must
    case .will: .will
    case .should: .should
    case .expected: .expected
    case .may: .may
    case .mustNot: .mustNot
    case .shouldNot: .shouldNot
    case .decides: .decides
    }
  }
}
