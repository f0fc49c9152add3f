import CaseModel
import PolicyModel
import WorkingCalendar

/// What a comparison has to keep, told by the reference; each breach is a sentence.
struct ComparisonContract {
  /// What a comparison says of two policies and one question.
  struct Finding {
    let differs: Bool
    let witnesses: [SmallDomain.Situation]
  }

  var bruteForce = BruteForce(desk: .shipped)

  /// A case that the brute force finds is found, and in no smaller one do the two part; what is found parts, and has
  /// nothing in it that it does not need.
  func breaches(of finding: Finding, _ a: Policy, _ b: Policy, _ question: QuestionID) -> [String] {
    let name = "\(a.name) and \(b.name), \(bruteForce.desk.library[question].name): "
    let found = bruteForce.partingCase(a, b, question)
    var breaches = finding.witnesses.flatMap { self.breaches(of: $0, a, b, question) }
    if finding.differs {
      if finding.witnesses.isEmpty { breaches.append("they differ without a witness") }
      if let found { breaches += self.breaches(of: finding, smallest: bruteForce.minimal(a, b, question, found)) }
    } else {
      if let found { breaches.append("they part on \(bruteForce.desk.story(found))") }
      if !finding.witnesses.isEmpty { breaches.append("a witness where nothing differs") }
    }
    return breaches.map { name + $0 }
  }

  private func breaches(
    of witness: SmallDomain.Situation, _ a: Policy, _ b: Policy, _ question: QuestionID
  ) -> [String] {
    let desk = bruteForce.desk
    let (source, asOf) = (witness.source, witness.asOf)
    guard bruteForce.isParting(desk.reference(a), desk.reference(b), question, source, asOf: asOf) else {
      return ["they do not part on \(desk.story(witness))"]
    }
    let isMinimal = bruteForce.isMinimal(a, b, question, source, asOf: asOf)
    return isMinimal ? [] : ["something can be left out of \(desk.story(witness))"]
  }

  private func breaches(of finding: Finding, smallest: SmallDomain.Situation) -> [String] {
    guard let least = finding.witnesses.map({ $0.source.items }).min(), least > smallest.source.items else { return [] }
    return ["there is a smaller case: \(bruteForce.desk.story(smallest))"]
  }

  /// A policy does not differ from itself.
  func breaches(of finding: Finding, ofItself policy: Policy, _ question: QuestionID) -> [String] {
    let name = "\(policy.name) against itself, \(bruteForce.desk.library[question].name): "
    return (finding.differs ? [name + "differs"] : []) + (finding.witnesses.isEmpty ? [] : [name + "a witness"])
  }

  /// An edit is detected where the brute force finds a case; where it finds none, the witness has to part.
  func breaches(of finding: Finding, _ edit: PolicyEdit) -> [String] {
    breaches(of: finding, edit.original, edit.edited, edit.question).map { "\(edit): \($0)" }
  }
}

extension Case {
  /// How many things it tells of: children, events and facts.
  var items: Int {
    let onEvents = events.reduce(0) { $0 + $1.facts.entries.count }
    let onChildren = children.reduce(0) { $0 + $1.facts.entries.count }
    return children.count + events.count + facts.entries.count + onEvents + onChildren
  }
}
