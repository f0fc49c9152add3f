import Comparison
import PolicyModel
import PolicyWording

/// Everything that an authority asks, permits or forbids, stage by stage.
public struct DutyList: Sendable {
  public struct Stage: Sendable {
    /// The group of the questions.
    public let name: String
    public let duties: [Duty]
    /// Questions of the stage on which the documents say nothing.
    public let silent: [QuestionID]
  }

  public let policy: Policy
  /// The role that was asked for.
  public let role: RoleID?
  /// In the order of the questions, which is that of the process; stages without anything are left out.
  public let stages: [Stage]

  /// - Parameters:
  ///   - policy: One of the library's.
  ///   - library: What the policy and its questions are of.
  ///   - readings: The choice in force of each of its readings.
  ///   - stage: The one stage to be gone through; nil for all.
  ///   - role: Only what this role holds, agrees to, is consulted on or decides; nil for everything.
  public init(
    _ policy: Policy, in library: PolicyLibrary, readings: [Int], stage: String? = nil, role: RoleID? = nil
  ) {
    self.policy = policy
    self.role = role
    var stages: [Stage] = []
    for name in Self.stages(of: library) where stage == nil || stage == name {
      let questions = library.questions.filter { $0.group == name }
      let answers = questions.compactMap { policy.answers[$0.id.index] }
      var duties: [Duty] = []
      for answer in answers {
        let reader = DutyReader(policy, library[answer.question], library.vocabulary, readings: readings)
        duties += answer.parts.flatMap { reader.duties($0) }
      }
      let kept = duties.filter { duty in role.map { role in duty.ties.contains { $0.role == role } } ?? true }
      let silent = role == nil ? answers.filter { $0.parts.isEmpty }.map { $0.question } : []
      if !kept.isEmpty || !silent.isEmpty { stages.append(Stage(name: name, duties: kept, silent: silent)) }
    }
    self.stages = stages
  }

  /// The stages of a library, in the order in which its questions first name them.
  public static func stages(of library: PolicyLibrary) -> [String] {
    var names: [String] = []
    for question in library.questions where !names.contains(question.group) { names.append(question.group) }
    return names
  }

  public var duties: [Duty] { stages.flatMap { $0.duties } }
}

/// One clause of a policy, and who has to do with it.
public struct Duty: Sendable {
  /// How a role has to do with a duty.
  public struct Tie: Sendable, Hashable {
    public enum Manner: String, Sendable, CaseIterable {
      case holds, agrees, consulted, decides
    }

    public let role: RoleID
    public let manner: Manner
    /// Whether it is so only of what follows when the duty is not kept.
    public let ifMissed: Bool
    /// The fact that the role judges, where that is what it decides.
    public let fact: FactID?
  }

  /// What a clause does to people.
  public enum Sort: String, Sendable, CaseIterable {
    case asked, permitted, forbidden
    case left = "left-to-a-person"
  }

  public let question: QuestionID
  /// Nil where the answer has one part only.
  public let part: String?
  public let clause: Clause
  /// The clause in our words.
  public let sentence: String
  /// Index into the policy's documents.
  public let document: Int
  public let citations: [Citation]
  /// False of what another place says, which the governing one overrules.
  public let governs: Bool
  /// Why it does not govern.
  public let because: String?
  /// Places that say the same, for the whole answer.
  public let alsoAt: [Citation]
  public let ties: [Tie]

  public var sort: Sort {
    switch clause.force {
    case .must, .will, .should, .expected: .asked
    case .may: .permitted
    case .mustNot, .shouldNot: .forbidden
    case .decides: .left
    }
  }

  /// Whether the document names who acts.
  public var hasHolder: Bool { !clause.holders.isEmpty }
}
