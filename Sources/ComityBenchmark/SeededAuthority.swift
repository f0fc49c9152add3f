import PolicyModel

/// An authority that does not exist: one of the shipped ones with seeded edits in many of its answers.
struct SeededAuthority {
  let policy: Policy
  let original: String
  /// How many of its answers were edited, and how many there are that are no silence.
  let edited: Int
  let answered: Int

  /// - Parameter number: Names it, and seeds its edits: between a third and two thirds of the answers.
  init(_ original: Policy, number: Int) {
    var random = SeededNumbers(state: UInt64(number) &* 7_919 &+ 13)
    var policy = original
    policy.name = "authority-\(number)"
    policy.title = "Authority \(number)"
    var answers = original.answers.compactMap { $0 }.filter { !$0.parts.isEmpty }
    answered = answers.count
    let wanted = (answers.count + 2) / 3 + random.below(answers.count / 3)
    for place in 0..<wanted {
      answers.swapAt(place, place + random.below(answers.count - place))
      let answer = answers[place]
      policy.answers[answer.question.index] = Self.edited(answer, &random)
    }
    self.policy = policy
    self.original = original.name
    edited = wanted
  }

  /// The shipped authorities in turn, each time with other edits.
  static func authorities(_ count: Int, from policies: [Policy]) -> [SeededAuthority] {
    (0..<count).map { SeededAuthority(policies[$0 % policies.count], number: $0 + 1) }
  }

  private static func edited(_ answer: Answer, _ random: inout SeededNumbers) -> Answer {
    var parts = answer.parts
    let place = random.below(parts.count)
    let part = parts[place]
    let governing = part.positions[0]
    var clauses = governing.clauses
    let index = random.below(clauses.count)
    let edits = ClauseEdits.all(of: clauses[index])
    if let clause = edits[random.below(edits.count)] { clauses[index] = clause } else { clauses.remove(at: index) }
    let position = Position(
      document: governing.document, elsewhere: governing.elsewhere, because: governing.because, clauses: clauses)
    parts[place] = Part(name: part.name, phrase: part.phrase, positions: [position] + part.positions.dropFirst())
    return Answer(question: answer.question, content: .parts(parts))
  }
}

/// The same numbers from the same seed.
struct SeededNumbers {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
