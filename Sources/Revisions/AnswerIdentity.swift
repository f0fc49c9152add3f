import PolicyModel

/// Tells whether two editions say the very same to a question, so that there is nothing to compare.
///
/// Documents and readings are known by what they are, not by their place in the list.
struct AnswerIdentity {
  private let old: Policy
  private let new: Policy
  /// For each document and reading of the newer edition its place in the older one; nil where that has none such.
  private let documents: [Int?]
  private let readings: [Int?]
  /// Whether both keep the same working days.
  private let hasOneCalendar: Bool

  /// - Parameters:
  ///   - old: The older edition and the choice in force of each of its readings.
  ///   - new: The newer edition likewise.
  init(_ old: (policy: Policy, readings: [Int]), _ new: (policy: Policy, readings: [Int])) {
    self.old = old.policy
    self.new = new.policy
    documents = new.policy.documents.map { document in
      old.policy.documents.firstIndex {
        $0.name == document.name && $0.title == document.title && $0.owner == document.owner
      }
    }
    readings = zip(new.policy.readings, new.readings).map { reading, choice in
      zip(old.policy.readings, old.readings).enumerated().first { item in
        item.element.1 == choice && Self.isSame(item.element.0, reading)
      }?.offset
    }
    hasOneCalendar = old.policy.calendar == new.policy.calendar && old.policy.closures == new.policy.closures
  }

  /// Whether the editions say the same to a question, word for word, and it comes to the same.
  func holds(_ question: QuestionID) -> Bool {
    switch (old.answers[question.index]?.content, new.answers[question.index]?.content) {
    case (nil, nil): true
    case (.silent(let a)?, .silent(let b)?): isSame(a, b)
    case (.parts(let a)?, .parts(let b)?):
      a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1) } && (hasOneCalendar || !Self.hasTime(b))
    default: false
    }
  }

  /// Whether what governs in both is the same; what other documents and places say may be another.
  func governsAlike(_ question: QuestionID) -> Bool {
    let (a, b) = (old.answers[question.index]?.parts ?? [], new.answers[question.index]?.parts ?? [])
    return !a.isEmpty && a.count == b.count
      && zip(a, b).allSatisfy {
        $0.name == $1.name && $0.phrase == $1.phrase && isSame($0.positions[0], $1.positions[0])
      }
      && (hasOneCalendar || !Self.hasTime(b))
  }

  private static func hasTime(_ parts: [Part]) -> Bool {
    parts.contains { part in
      part.positions.contains { position in
        position.clauses.contains {
          !$0.timing.isEmpty || !$0.outcomes.isEmpty || $0.when != nil || $0.onlyWhen != nil || $0.unless != nil
        }
      }
    }
  }

  private static func isSame(_ a: Reading, _ b: Reading) -> Bool {
    a.name == b.name && a.question == b.question && a.phrase == b.phrase && a.because == b.because && a.safe == b.safe
      && a.agreedBy == b.agreedBy && a.revisit == b.revisit && a.choices.count == b.choices.count
      && zip(a.choices, b.choices).allSatisfy { $0.name == $1.name && $0.phrase == $1.phrase }
  }

  private func isSame(_ a: Silence, _ b: Silence) -> Bool {
    a.note == b.note && a.pointsTo == b.pointsTo && a.lookedIn.count == b.lookedIn.count
      && zip(a.lookedIn, b.lookedIn).allSatisfy { $0.document == documents[$1.document] && $0.sections == $1.sections }
  }

  private func isSame(_ a: Part, _ b: Part) -> Bool {
    a.name == b.name && a.phrase == b.phrase && a.positions.count == b.positions.count
      && zip(a.positions, b.positions).allSatisfy { isSame($0, $1) }
  }

  private func isSame(_ a: Position, _ b: Position) -> Bool {
    a.document == documents[b.document] && a.elsewhere == b.elsewhere && a.because == b.because
      && isSame(a.clauses, b.clauses)
  }

  private func isSame(_ a: [Clause], _ b: [Clause]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1) }
  }

  private func isSame(_ a: Clause, _ b: Clause) -> Bool { saysSame(a, b) && bindsSame(a, b) }

  private func saysSame(_ a: Clause, _ b: Clause) -> Bool {
    a.force == b.force && a.act == b.act && a.holders == b.holders && a.judgedBy == b.judgedBy
      && a.agreedBy == b.agreedBy && a.consulting == b.consulting && a.doneBy == b.doneBy && a.outcomes == b.outcomes
      && a.notes == b.notes && a.pointsTo == b.pointsTo && isSame(a.citations, b.citations)
      && isSame(a.ifMissed, b.ifMissed)
  }

  private func bindsSame(_ a: Clause, _ b: Clause) -> Bool {
    a.timing == b.timing && isSame(a.when, b.when) && isSame(a.onlyWhen, b.onlyWhen) && isSame(a.unless, b.unless)
      && a.readAs.count == b.readAs.count
      && zip(a.readAs, b.readAs).allSatisfy { $0.reading == readings[$1.reading] && $0.choice == $1.choice }
      && a.extensions.count == b.extensions.count
      && zip(a.extensions, b.extensions).allSatisfy { $0.amount == $1.amount && isSame($0.when, $1.when) }
      && isSame(a.grounds, b.grounds)
  }

  private func isSame(_ a: [Citation], _ b: [Citation]) -> Bool {
    a.count == b.count
      && zip(a, b).allSatisfy {
        $0.document == documents[$1.document] && $0.section == $1.section && $0.words == $1.words
      }
  }

  private func isSame(_ a: Grounds?, _ b: Grounds?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return a.closed == b.closed && a.all.count == b.all.count
      && zip(a.all, b.all).allSatisfy {
        $0.phrase == $1.phrase && isSame($0.when, $1.when) && isSame($0.citations, $1.citations)
      }
  }

  private func isSame(_ a: Condition?, _ b: Condition?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return switch (a, b) {
    case (.all(let x), .all(let y)), (.any(let x), .any(let y)):
      x.count == y.count && zip(x, y).allSatisfy { isSame($0, $1) }
    case (.not(let x), .not(let y)): isSame(x, y)
    case (.named(let phrase, let x), .named(let other, let y)): phrase == other && isSame(x, y)
    case (.test(.reading(let reading, let choice)), .test(.reading(let other, let chosen))):
      reading == readings[other] && choice == chosen
    case (.test(let x), .test(let y)): x == y
    default: false
    }
  }
}
