import Comparison
import PolicyModel

/// What a newer edition of a policy says otherwise to one question.
public struct EditionChange: Sendable {
  /// What the change is to those whom the rule binds, or whom it concerns.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// In some situation fewer courses of events keep the rule, in none more.
    case tightened
    /// In some situation more courses of events keep the rule, in none fewer.
    case relaxed
    /// Tightened in some situations and relaxed in others, different in something that is neither, or not known to be
    /// one of them.
    case changed
    /// The act is open in fewer situations, and in no other.
    case narrower
    /// The act is open in more situations, and closed in no other.
    case wider
    /// The older edition says nothing.
    case added
    /// The newer edition says nothing.
    case removed
    /// Said otherwise, to the same effect.
    case reworded
  }

  /// What a change's word stands on.
  public enum Proof: String, Sendable, Hashable {
    /// Every situation was gone through.
    case everySituation = "every-situation"
    /// Not all could be looked at, so that nothing is claimed but that the words were changed.
    case bounded
    /// A person decides where the editions part, so that no one can tell from the words which asks for more.
    case judgement
    /// One edition is silent, or both are: there is nothing to go through.
    case silence
  }

  /// What one edition says.
  public struct Side: Sendable {
    /// One plain sentence for each duty.
    public let answer: String
    public let isSilent: Bool
    public let force: Force?
    public let holders: [RoleID]
    public let citations: [QuestionComparison.CellCitation]
    /// What other documents or places of the edition say instead.
    public let otherwise: [QuestionComparison.Cell.Otherwise]

    public init(
      answer: String, isSilent: Bool, force: Force?, holders: [RoleID],
      citations: [QuestionComparison.CellCitation], otherwise: [QuestionComparison.Cell.Otherwise]
    ) {
      self.answer = answer
      self.isSilent = isSilent
      self.force = force
      self.holders = holders
      self.citations = citations
      self.otherwise = otherwise
    }
  }

  public let question: QuestionID
  public let kind: Kind
  public let proof: Proof
  public let aspects: [Aspect]
  public let old: Side
  public let new: Side
  /// Nil where an edition is silent.
  public let situations: SituationCounts?
  /// Why not all situations were looked at.
  public let bound: Exploration.Bound?
  /// The smallest case on which the editions part; of two the gravest first. Where one is silent, a small one in which the
  /// other's rule is at work. Empty where none parts them.
  public let witnesses: [Witness]
  /// Where the editions stand to one another both ways, a small case for each way that one was found for.
  public let directed: [(direction: Direction, witness: Witness)]
  /// Plain sentences about limits that have other dates.
  public let dates: [String]
  /// Whether what governs is as it was, and only what stands beside it is another.
  public let isBesideOnly: Bool
  /// How the editions stand to the other policies of the library.
  public var neighbours: [NeighbourStanding] = []
  /// How each edition stands to the baseline; nil where none was named.
  public var baseline: BaselineStanding?

  public init(
    question: QuestionID, kind: Kind, proof: Proof, aspects: [Aspect], old: Side, new: Side,
    situations: SituationCounts?, bound: Exploration.Bound?, witnesses: [Witness],
    directed: [(direction: Direction, witness: Witness)] = [], dates: [String], isBesideOnly: Bool
  ) {
    self.question = question
    self.kind = kind
    self.proof = proof
    self.aspects = aspects
    self.old = old
    self.new = new
    self.situations = situations
    self.bound = bound
    self.witnesses = witnesses
    self.directed = directed
    self.dates = dates
    self.isBesideOnly = isBesideOnly
  }
}

/// How two editions stand to another policy that answers the question.
public struct NeighbourStanding: Sendable, Hashable {
  /// Index into the neighbours of the difference.
  public let policy: Int
  /// Whether the newer edition comes to the same as the neighbour in every situation, and binds as strongly.
  public let isAlreadySaid: Bool
  /// Whether the older edition did.
  public let wasAlreadySaid: Bool
  /// In how many situations each edition parts from it; nil where not all could be looked at, or the older is silent.
  public let partings: Partings?

  public struct Partings: Sendable, Hashable {
    public let old: Int64
    public let new: Int64
    /// Situations that the three answers can tell apart.
    public let total: Int64

    public init(old: Int64, new: Int64, total: Int64) {
      self.old = old
      self.new = new
      self.total = total
    }
  }

  /// Whether the newer edition is nearer to it, or further away.
  public enum Move: String, Sendable, Hashable {
    case towards, away, neither
  }

  public init(policy: Int, isAlreadySaid: Bool, wasAlreadySaid: Bool, partings: Partings?) {
    self.policy = policy
    self.isAlreadySaid = isAlreadySaid
    self.wasAlreadySaid = wasAlreadySaid
    self.partings = partings
  }

  /// Nil where the situations were not counted.
  public var move: Move? {
    partings.map { $0.new < $0.old ? .towards : $0.new > $0.old ? .away : .neither }
  }
}

/// How two editions stand to a baseline.
public struct BaselineStanding: Sendable, Hashable {
  /// Nil where the edition is silent.
  public let old: Strictness?
  public let new: Strictness?
  /// Whether the baseline says anything to the question.
  public let isAsked: Bool

  public init(old: Strictness?, new: Strictness?, isAsked: Bool) {
    self.old = old
    self.new = new
    self.isAsked = isAsked
  }

  /// Whether the newer edition asks less than the baseline, where the older one did not.
  public var fallsBelow: Bool {
    guard isAsked else { return false }
    let isBelow = new == nil || new == .looser
    let wasBelow = old == nil || old == .looser
    return isBelow && !wasBelow
  }
}
