import DecisionModel
import Evaluation
import PolicyModel

/// In which situations one of two answers asks for more than the other, or leaves its act open where the other does not.
///
/// What open grounds leave to a person lies between what they grant and what they refuse, however that person judges;
/// of what a clause leaves to a person to decide nothing is known.
struct StrictnessSurvey {
  /// What an answer makes of a situation, at one level of force: the higher, the fewer courses of events keep it.
  private enum Standing: Int, Comparable {
    case free, bound, judged, broken

    static func < (a: Standing, b: Standing) -> Bool { a.rawValue < b.rawValue }
  }

  /// Whether what a clause speaks of is open to be done.
  private enum Extent: Int, Comparable {
    case closed, judged, open

    static func < (a: Extent, b: Extent) -> Bool { a.rawValue < b.rawValue }
  }

  /// Parts of the two answers that are held against each other, by their indices.
  typealias Matched = (first: [Int], second: [Int])
  private typealias Reached = AnswerEffects.ReachedClause

  /// Ranks of force from which on a clause binds: all but what may be; and only what must be.
  private static let levels = [2, 3]

  private(set) var isTighter = false
  private(set) var isLooser = false
  /// Whether the first leaves its act open somewhere where the second does not.
  private(set) var isWider = false
  private(set) var isNarrower = false
  /// Whether a person decides somewhere, or not all was looked at.
  private(set) var isOpen = false
  /// Whether they part in a situation in which a person decides, so that nothing follows of which asks for more.
  private(set) var isOpenWhereTheyPart = false
  private(set) var parts = false
  private let matches: [Matched]
  /// By answer and part, whether all that is said is what must not be done.
  private let prohibits: [[Bool]]

  /// - Parameters:
  ///   - space: Of two answers; how the first stands to the second is found.
  ///   - matches: Which parts are held against which, each part once; nil for the answers as wholes.
  init(_ space: SituationSpace, matches: [Matched]? = nil) {
    self.matches = matches ?? [(Array(space.answers[0].parts.indices), Array(space.answers[1].parts.indices))]
    prohibits = space.answers.map { $0.parts.map { $0.prohibits } }
    isOpen = space.bound != nil
    let effects = AnswerEffects(space.answers, columns: space.columns)
    var seen: Set<[Int]> = []
    for time in space.classes {
      seen.removeAll(keepingCapacity: true)
      for end in space.ends {
        let reached = effects.reach(end, time)
        if seen.insert(reached).inserted { compare(effects.clauses(reached, time)) }
      }
    }
  }

  /// The same question of what two answers come to in one situation, to be told by ``compare(_:)``.
  var forOneSituation: StrictnessSurvey { StrictnessSurvey(matches: matches, prohibits: prohibits) }

  private init(matches: [Matched], prohibits: [[Bool]]) {
    self.matches = matches
    self.prohibits = prohibits
  }

  /// Adds one situation: by answer, what each of its parts comes to.
  mutating func compare(_ all: [[AnswerEffects.ReachedClause?]]) {
    for match in matches {
      let (first, second) = (match.first.compactMap { all[0][$0] }, match.second.compactMap { all[1][$0] })
      compare(first, second)
      let extents = [extent(match.first, all[0], 0), extent(match.second, all[1], 1)]
      if extents[0] > extents[1] { isWider = true }
      if extents[0] < extents[1] { isNarrower = true }
    }
  }

  private mutating func compare(_ first: [Reached], _ second: [Reached]) {
    let part = Self.effects(first) != Self.effects(second)
    if part { parts = true }
    if (first + second).contains(where: { $0.isIndefinite }) { isOpen = true }
    if part, (first + second).contains(where: { $0.isDecided }) { isOpenWhereTheyPart = true }
    // Neither of what is asked for and what is barred keeps fewer courses of events open than the other.
    if Self.areOpposed(first, second) || Self.areOpposed(second, first) {
      isTighter = true
      isLooser = true
    }
    for level in Self.levels {
      let (x, y) = (Self.standing(first, level), Self.standing(second, level))
      if x > y { isTighter = true }
      if x < y { isLooser = true }
    }
  }

  private static func effects(_ clauses: [Reached]) -> [Int] { clauses.filter { $0.isApplicable }.map { $0.effects } }

  private static func areOpposed(_ a: [Reached], _ b: [Reached]) -> Bool {
    a.contains { $0.isAsked } && b.contains { $0.verdicts.contains(.barred) || $0.isIndefinite }
  }

  private static func standing(_ clauses: [Reached], _ level: Int) -> Standing {
    clauses.flatMap { clause in clause.verdicts.map { standing($0, clause.force, level) } }.max() ?? .free
  }

  private static func standing(_ verdict: Verdict, _ force: Force?, _ level: Int) -> Standing {
    // What may be done only under conditions must not be done without them.
    if force == .may { return verdict == .barred ? .broken : verdict == .judgement ? .judged : .free }
    return (force?.rank ?? 0) >= level ? standing(verdict) : .free
  }

  private static func standing(_ verdict: Verdict) -> Standing {
    switch verdict {
    case .late, .early, .overdue, .barred: .broken
    case .met, .due, .required: .bound
    case .judgement, .needsFacts: .judged
    case .notStarted, .permitted, .notApplicable, .silent: .free
    }
  }

  /// How far the act of some parts of an answer is open; closed where it has no such part.
  private func extent(_ matched: [Int], _ reached: [Reached?], _ answer: Int) -> Extent {
    matched.map { part in reached[part].map { Self.extent($0, prohibits[answer][part]) } ?? .closed }.max() ?? .closed
  }

  private static func extent(_ clause: Reached, _ prohibits: Bool) -> Extent {
    clause.verdicts.map { verdict -> Extent in
      switch verdict {
      case .barred, .silent: .closed
      case .judgement, .needsFacts: .judged
      // What is only forbidden under conditions is open without them.
      case .notApplicable: prohibits ? .open : .closed
      case .met, .late, .early, .due, .overdue, .notStarted, .required, .permitted: .open
      }
    }.max() ?? .closed
  }
}

extension ComparedAnswer.ComparedPart {
  /// Whether every clause that can count says what must not be done.
  fileprivate var prohibits: Bool {
    let forces = reached.map { $0.leaf.clause }.filter { $0 >= 0 }.map { diagram.clauses[$0].force }
    return !forces.isEmpty && forces.allSatisfy { $0.isProhibition }
  }
}

extension AnswerEffects.ReachedClause {
  fileprivate var isIndefinite: Bool { verdicts.contains { !$0.isDefinite } }

  /// Whether a person decides freely; under open grounds a person tells whether there is one.
  fileprivate var isDecided: Bool { isIndefinite && force == .decides }

  /// Whether something is to be done.
  fileprivate var isAsked: Bool {
    guard let force, force.rank > 1, !force.isProhibition else { return false }
    return verdicts.contains { verdict in
      switch verdict {
      case .met, .late, .early, .due, .overdue, .required: true
      case .notStarted, .permitted, .barred, .notApplicable, .silent, .needsFacts, .judgement: false
      }
    }
  }
}
