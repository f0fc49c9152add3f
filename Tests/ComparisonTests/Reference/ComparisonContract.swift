import CaseModel
import PolicyModel
import WorkingCalendar

/// What a comparison has to keep, told by the reference; each breach is a sentence.
///
/// A comparison is connected by its two closures:
///
///     ComparisonContract(
///       differs: { try compare($0, $1, $2).counts.differ > 0 },
///       witness: { try compare($0, $1, $2).witnesses.first.map { ($0.source, $0.asOf) } })
struct ComparisonContract {
  typealias Witness = (source: Case, asOf: Day)

  var bruteForce = BruteForce(desk: .shipped)
  let differs: (Policy, Policy, QuestionID) throws -> Bool
  let witness: (Policy, Policy, QuestionID) throws -> Witness?

  /// A case that the brute force finds is found, and what is found parts and has nothing in it that it does not need.
  func breaches(_ a: Policy, _ b: Policy, _ question: QuestionID) throws -> [String] {
    let name = "\(a.name) and \(b.name), \(bruteForce.desk.library[question].name): "
    guard try differs(a, b, question) else {
      var breaches: [String] = []
      if let found = bruteForce.partingCase(a, b, question) {
        breaches.append(name + "they part on \(bruteForce.desk.story(found))")
      }
      if try witness(a, b, question) != nil { breaches.append(name + "a witness where nothing differs") }
      return breaches
    }
    guard let witness = try witness(a, b, question) else { return [name + "they differ without a witness"] }
    return breaches(of: witness, a, b, question).map { name + $0 }
  }

  private func breaches(of witness: Witness, _ a: Policy, _ b: Policy, _ question: QuestionID) -> [String] {
    let desk = bruteForce.desk
    let story = desk.story(SmallDomain.Situation(source: witness.source, asOf: witness.asOf))
    guard
      bruteForce.isParting(
        desk.reference(a), desk.reference(b), question, witness.source, asOf: witness.asOf)
    else { return ["they do not part on \(story)"] }
    let isMinimal = bruteForce.isMinimal(a, b, question, witness.source, asOf: witness.asOf)
    return isMinimal ? [] : ["something can be left out of \(story)"]
  }

  /// A policy does not differ from itself.
  func breaches(ofItself policy: Policy, _ question: QuestionID) throws -> [String] {
    var breaches: [String] = []
    let name = bruteForce.desk.library[question].name
    if try differs(policy, policy, question) { breaches.append("\(policy.name) differs from itself in \(name)") }
    if try witness(policy, policy, question) != nil { breaches.append("\(policy.name) against itself has a witness") }
    return breaches
  }

  /// An edit is detected where the brute force finds a case; where it finds none, the witness has to part.
  func breaches(_ edit: PolicyEdit) throws -> [String] {
    try breaches(edit.original, edit.edited, edit.question).map { "\(edit): \($0)" }
  }
}
