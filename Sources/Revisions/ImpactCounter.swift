import CaseModel
import Comparison
import DecisionModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// Counts what a change of edition does to cases, one after another; what several have counted can be added up.
public struct ImpactCounter: Sendable {
  private let vocabulary: Vocabulary
  private let old: Evaluator
  private let new: Evaluator
  private let questions: [QuestionID]
  private let silences: [(old: Bool, new: Bool)]
  private let asOf: Day
  private var cases = 0
  private var changed = 0
  private var moved = 0
  private var verdicts: [CaseloadImpact.Move: Int] = [:]
  private var roles: [CaseloadImpact.RoleMove: Int] = [:]
  private var dates: [CaseloadImpact.DateMove: Int] = [:]
  private var outcomes: [QuestionID: Int] = [:]
  private var here = OneCase()

  /// What changes in one case, each thing once, however many children and conferences it has.
  private struct OneCase {
    var verdicts: [CaseloadImpact.Move] = []
    var roles: [CaseloadImpact.RoleMove] = []
    var dates: [CaseloadImpact.DateMove] = []
    var outcomes: [QuestionID] = []

    var isChanged: Bool { !verdicts.isEmpty || !dates.isEmpty || !outcomes.isEmpty }

    mutating func clear() {
      verdicts.removeAll(keepingCapacity: true)
      roles.removeAll(keepingCapacity: true)
      dates.removeAll(keepingCapacity: true)
      outcomes.removeAll(keepingCapacity: true)
    }
  }

  /// - Parameters:
  ///   - vocabulary: That of the cases.
  ///   - old: The older edition, compiled for the questions, with the readings in force.
  ///   - new: The newer edition likewise.
  ///   - questions: Those whose answers can come to something else.
  ///   - asOf: The day that the cases are looked at.
  public init(vocabulary: Vocabulary, old: Evaluator, new: Evaluator, questions: [QuestionID], asOf: Day) {
    self.vocabulary = vocabulary
    self.old = old
    self.new = new
    self.questions = questions
    self.asOf = asOf
    silences = questions.map { (!old.policy.policy.isAnswered($0), !new.policy.policy.isAnswered($0)) }
  }

  public mutating func add(_ source: Case) {
    cases += 1
    here.clear()
    for child in source.children.isEmpty ? 0..<1 : source.children.indices {
      let view = CaseView(
        source, child: source.children.isEmpty ? nil : child, asOf: asOf, vocabulary: vocabulary)
      for (question, silence) in zip(questions, silences) { compare(question, silence, view) }
    }
    guard here.isChanged else { return }
    if here.verdicts.isEmpty { moved += 1 } else { changed += 1 }
    for move in here.verdicts { verdicts[move, default: 0] += 1 }
    for move in here.roles { roles[move, default: 0] += 1 }
    for move in here.dates { dates[move, default: 0] += 1 }
    for question in here.outcomes { outcomes[question, default: 0] += 1 }
  }

  private mutating func compare(_ question: QuestionID, _ silence: (old: Bool, new: Bool), _ view: CaseView) {
    let (before, after) = (old.standings(view, question), new.standings(view, question))
    guard !Self.areAlike(before, after) else { return }
    for pair in Alignment.pairs(before, after) {
      let effects = [
        pair[0]?.decision.effect ?? Effect(silence.old ? .silent : .notApplicable),
        pair[1]?.decision.effect ?? Effect(silence.new ? .silent : .notApplicable),
      ]
      guard effects[0] != effects[1] else { continue }
      note(question, pair, effects[0], effects[1])
    }
  }

  /// Whether both come to the same, one after another: most do.
  private static func areAlike(_ a: [Standing], _ b: [Standing]) -> Bool {
    a.count == b.count
      && zip(a, b).allSatisfy {
        $0.decision.effect == $1.decision.effect && $0.subject == $1.subject && $0.gap == $1.gap && $0.about == $1.about
      }
  }

  private mutating func note(_ question: QuestionID, _ pair: [Standing?], _ a: Effect, _ b: Effect) {
    if a.verdict != b.verdict {
      Self.note(CaseloadImpact.Move(question: question, from: a.verdict, to: b.verdict), in: &here.verdicts)
      for role in holders(question, pair) {
        Self.note(CaseloadImpact.RoleMove(role: role, from: a.verdict, to: b.verdict), in: &here.roles)
      }
    }
    note(question, a.due, b.due, isLastDay: true)
    note(question, a.earliest, b.earliest, isLastDay: false)
    if a.outcomes != b.outcomes { Self.note(question, in: &here.outcomes) }
  }

  private mutating func note(_ question: QuestionID, _ a: Moment?, _ b: Moment?, isLastDay: Bool) {
    guard let a, let b, a != b else { return }
    Self.note(
      CaseloadImpact.DateMove(
        question: question, isLastDay: isLastDay, isEarlier: Self.order(b) < Self.order(a)),
      in: &here.dates)
  }

  /// A day without a time runs to its end.
  private static func order(_ moment: Moment) -> (Day, Int) { (moment.day, moment.time.map { $0.minutes } ?? Int.max) }

  private static func note<Item: Hashable>(_ item: Item, in list: inout [Item]) {
    if !list.contains(item) { list.append(item) }
  }

  /// Who acts by the newer edition; by the older one where that asks nothing.
  private func holders(_ question: QuestionID, _ pair: [Standing?]) -> [RoleID?] {
    let holders = holders(question, pair[1], new) ?? holders(question, pair[0], old) ?? []
    return holders.isEmpty ? [nil] : holders.map { Optional($0) }
  }

  private func holders(_ question: QuestionID, _ standing: Standing?, _ edition: Evaluator) -> [RoleID]? {
    guard let standing, let clause = standing.decision.clause else { return nil }
    return edition.policy.parts[question.index][standing.part].diagram.clauses[clause].holders
  }

  /// Adds what another has counted.
  public mutating func merge(_ other: ImpactCounter) {
    cases += other.cases
    changed += other.changed
    moved += other.moved
    for (move, cases) in other.verdicts { verdicts[move, default: 0] += cases }
    for (move, cases) in other.roles { roles[move, default: 0] += cases }
    for (move, cases) in other.dates { dates[move, default: 0] += cases }
    for (question, cases) in other.outcomes { outcomes[question, default: 0] += cases }
  }

  /// What was counted so far.
  public var impact: CaseloadImpact {
    CaseloadImpact(
      cases: cases, changed: changed, moved: moved,
      byVerdict: verdicts.map { ($0.key, $0.value) }.sorted { Self.order($0.0) < Self.order($1.0) },
      byRole: roles.map { ($0.key, $0.value) }.sorted { Self.order($0.0) < Self.order($1.0) },
      dates: dates.map { ($0.key, $0.value) }.sorted { Self.order($0.0) < Self.order($1.0) },
      outcomes: outcomes.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 })
  }

  private static func order(_ verdict: Verdict) -> Int { Verdict.allCases.firstIndex(of: verdict) ?? 0 }

  private static func order(_ move: CaseloadImpact.Move) -> (Int, Int, Int) {
    (move.question.index, order(move.from), order(move.to))
  }

  private static func order(_ move: CaseloadImpact.RoleMove) -> (Int, Int, Int) {
    (move.role?.index ?? -1, order(move.from), order(move.to))
  }

  private static func order(_ move: CaseloadImpact.DateMove) -> (Int, Int, Int) {
    (move.question.index, move.isLastDay ? 0 : 1, move.isEarlier ? 0 : 1)
  }
}
