import PolicyModel

/// How often each event comes, at most, in the situations that are looked at.
///
/// Events that nothing tells apart stand for one another, and one of them is taken.
struct EventPlan {
  /// Events of one kind are counted up to this number; what turns on more is not seen, and that is said.
  static let mostCounted: Int64 = 4

  /// What is allowed of one event.
  struct Allowance {
    let event: EventID
    /// Before what the question is about, in the order of the record, and after it.
    var before = 0
    var after = 0
    /// Anywhere.
    var free = 0

    /// What is done for another event of the question's kind is not done for this one.
    fileprivate mutating func add(neighboursFor use: EventUse) {
      if use.looksBack { before = max(before, 1) }
      if !use.acts.isEmpty { after = max(after, 1) }
    }
  }

  /// Kinds of what the question is about; empty for the case as a whole.
  private(set) var kinds: [EventID] = []
  private(set) var allowances: [Allowance] = []
  /// Whether nothing turns on more events of one kind than are counted.
  let countsAll: Bool

  /// How often each event comes at most, what the question is about among them; ascending.
  var events: [(event: EventID, most: Int)] {
    var most: [EventID: Int] = [:]
    for kind in kinds { most[kind, default: 0] += 1 }
    for item in allowances { most[item.event, default: 0] += item.before + item.after + item.free }
    return most.keys.sorted().map { ($0, most[$0] ?? 0) }
  }

  init(_ use: EventUse, _ question: Question) {
    countsAll = max(use.highestOrdinal, use.counts.map { $0.number }.max() ?? 0) <= Self.mostCounted
    var subjects: [EventID] = []
    if case .each(let events, _) = question.scope { subjects = events.members }
    let mentioned = Set(use.sets.flatMap { $0.members } + use.acts + use.kinds + subjects).sorted()
    let representatives = Self.representatives(of: mentioned, use, subjects)
    kinds = representatives.filter { subjects.contains($0) }
    for event in representatives {
      var allowance = Self.allowance(event, use, isSubject: subjects.contains(event), hasSubject: !subjects.isEmpty)
      if event == kinds.first { allowance.add(neighboursFor: use) }
      if allowance.before + allowance.after + allowance.free > 0 { allowances.append(allowance) }
    }
  }

  /// One event of each sort that some rule can tell from the others.
  private static func representatives(of events: [EventID], _ use: EventUse, _ subjects: [EventID]) -> [EventID] {
    var seen: Set<[Bool]> = []
    return events.filter { event in
      var marks = use.sets.map { $0.members.contains(event) }
      marks += use.actsOfClauses.map { $0.contains(event) }
      marks += [subjects.contains(event), use.paired.contains(event)]
      marks += use.kinds.map { $0 == event }
      return seen.insert(marks).inserted
    }
  }

  private static func allowance(
    _ event: EventID, _ use: EventUse, isSubject: Bool, hasSubject: Bool
  ) -> Allowance {
    let picks = use.picks(of: event)
    let counts = use.counts.filter { $0.events.members.contains(event) }
    let highest = counts.map { Int(min($0.number, Self.mostCounted)) }.max() ?? 0
    let isPlain = picks.contains(.only) || picks.contains(.first) || picks.contains(.last)
    let isAct = use.acts.contains(event)
    var allowance = Allowance(event: event)
    guard hasSubject, isSubject || picks.contains(.previous) || picks.contains(.next) else {
      let both = picks.contains(.last) && (picks.contains(.first) || picks.contains(.only))
      allowance.free = max(isPlain || isAct ? 1 : 0, highest, both || use.paired.contains(event) ? 2 : 0)
      return allowance
    }
    allowance.before = max(picks.contains(.previous) || isPlain ? 1 : 0, highest)
    if isSubject { allowance.before = max(allowance.before, Int(min(use.highestOrdinal, Self.mostCounted)) - 1) }
    allowance.after = picks.contains(.next) || isPlain || isAct ? 1 : 0
    return allowance
  }
}
