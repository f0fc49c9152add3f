import Comparison
import PolicyModel
import WorkingCalendar

/// What a policy leaves for people to settle: where its documents disagree, words that can be read in two ways,
/// judgements, rules kept elsewhere, and silences.
public struct PolicyRegister: Sendable {
  /// What one place says.
  public struct Saying: Sendable {
    /// Index into the policy's documents.
    public let document: Int
    /// The section of the first citation, by which people call the place.
    public let section: String?
    /// The rule in our words.
    public let sentence: String
    public let citations: [Citation]
  }

  /// Another document, or another place, beside the one that governs.
  public struct Otherwise: Sendable {
    public let governing: Saying
    public let other: Saying
    /// In what they differ; empty where the other says the same.
    public let aspects: [Aspect]
    /// Why the other does not govern.
    public let because: String?

    /// How the other place stands to the governing one.
    public enum Standing: String, Sendable {
      case contradiction
      /// The act is told in other words, by others perhaps; whether it is the same, or one more duty, a person must say.
      case wordedOtherwise = "worded-otherwise"
      case same = "same-elsewhere"
    }

    public var standing: Standing {
      if aspects.isEmpty { return .same }
      let changesLittle = aspects.allSatisfy { !$0.isEffect && $0 != .modality }
      return aspects.contains(.act) && changesLittle ? .wordedOtherwise : .contradiction
    }
  }

  /// What no rule decides.
  public struct Judgement: Sendable {
    public enum Kind: String, Sendable {
      /// `decides whether`: left to a person altogether.
      case decision
      /// A rule whose fulfilment a person judges.
      case rule
      /// A fact that records a person's judgement.
      case fact
      /// A ground that only a person can find.
      case ground
    }

    public let kind: Kind
    /// Nobody where the document names none.
    public let judges: [RoleID]
    /// What is decided, in words.
    public let what: String
    /// The fact that is judged.
    public let fact: FactID?
    public let saying: Saying
  }

  /// Where a document sends its reader.
  public struct Pointer: Sendable {
    public let places: [String]
    /// Nil where the documents are otherwise silent.
    public let saying: Saying?
  }

  public enum Matter: Sendable {
    case otherwise(Otherwise)
    /// Index into the policy's readings.
    case reading(Int)
    case judgement(Judgement)
    case pointer(Pointer)
    case silence(Silence)
  }

  public struct Entry: Sendable {
    /// Nil for what holds for the whole policy.
    public let question: QuestionID?
    /// Nil where the answer has one part only.
    public let part: String?
    public let matter: Matter
  }

  public let policy: Policy
  /// What holds for the whole policy first, then by question; of one question contradictions, readings, judgements,
  /// pointers.
  public let entries: [Entry]

  /// - Parameters:
  ///   - policy: One of the library's. Its readings are taken as adopted.
  ///   - library: What the policy and its questions are of.
  ///   - questions: The questions to be gone through; nil for all.
  public init(_ policy: Policy, in library: PolicyLibrary, questions: [QuestionID]? = nil) {
    self.policy = policy
    var entries = policy.readings.indices.filter { policy.readings[$0].question == nil }.map {
      Entry(question: nil, part: nil, matter: .reading($0))
    }
    for question in library.questions where questions?.contains(question.id) ?? true {
      guard let answer = policy.answers[question.id.index] else { continue }
      entries += AnswerSurvey(policy, question, library).entries(answer)
    }
    self.entries = entries
  }
}

extension PolicyRegister.Entry {
  public var contradiction: PolicyRegister.Otherwise? { otherwise(.contradiction) }
  public var wordedOtherwise: PolicyRegister.Otherwise? { otherwise(.wordedOtherwise) }
  public var sameElsewhere: PolicyRegister.Otherwise? { otherwise(.same) }

  private func otherwise(_ standing: PolicyRegister.Otherwise.Standing) -> PolicyRegister.Otherwise? {
    if case .otherwise(let otherwise) = matter, otherwise.standing == standing { return otherwise }
    return nil
  }

  public var reading: Int? { if case .reading(let reading) = matter { reading } else { nil } }
  public var judgement: PolicyRegister.Judgement? { if case .judgement(let it) = matter { it } else { nil } }
  public var pointer: PolicyRegister.Pointer? { if case .pointer(let pointer) = matter { pointer } else { nil } }
  public var silence: Silence? { if case .silence(let silence) = matter { silence } else { nil } }
}

/// How much there is to settle.
public struct RegisterCounts: Sendable, Hashable {
  public let contradictions: Int
  public let wordedOtherwise: Int
  public let sameElsewhere: Int
  public let readings: Int
  /// Readings to which nobody has agreed yet.
  public let notAgreed: Int
  /// Readings whose day to be looked at again is past.
  public let overdue: Int
  public let judgements: Int
  public let pointers: Int
  public let silences: Int

  public init(_ register: PolicyRegister, asOf: Day) {
    let entries = register.entries
    let readings = entries.compactMap { $0.reading }.map { register.policy.readings[$0] }
    contradictions = entries.count { $0.contradiction != nil }
    wordedOtherwise = entries.count { $0.wordedOtherwise != nil }
    sameElsewhere = entries.count { $0.sameElsewhere != nil }
    self.readings = readings.count
    notAgreed = readings.count { $0.agreedBy == nil }
    overdue = readings.count { $0.isOverdue(asOf) }
    judgements = entries.count { $0.judgement != nil }
    pointers = entries.count { $0.pointer != nil }
    silences = entries.count { $0.silence != nil }
  }
}

extension Reading {
  /// Whether the day on which it was to be looked at again is past.
  public func isOverdue(_ asOf: Day) -> Bool { revisit.map { $0 < asOf } ?? false }
}
