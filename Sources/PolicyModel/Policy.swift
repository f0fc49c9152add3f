import WorkingCalendar

/// One authority's procedure: for every question an answer, a stated silence, or that it still waits for one.
public struct Policy: Sendable {
  public struct Document: Sendable {
    public let name: String
    public let title: String
    /// The authority whose document it is, where that is another.
    public let owner: String?

    public init(name: String, title: String, owner: String? = nil) {
      self.name = name
      self.title = title
      self.owner = owner
    }
  }

  /// The id by which it is asked for; a draft that bears the id of another policy is called after its file.
  public var name: String
  /// For people; a draft's also names its file.
  public var title: String
  /// The id and the title as the file declares them, also of a draft that is called otherwise.
  public let declaredName: String
  public let declaredTitle: String
  /// Whether it is what others are measured against, and no authority: what it does not answer it does not ask.
  public var isBaseline = false
  /// In the order in which they govern: an earlier one prevails.
  public var documents: [Document] = []
  public var inForceFrom: Day?
  public var inForceUntil: Day?
  /// The event of a case that picks the edition.
  public var editionEvent: EventID?
  /// The editions that came before this one, in order of time; none of them has former editions of its own.
  public var formerEditions: [Policy] = []
  /// Index into the library's calendars.
  public var calendar = 0
  public var closures: [Day] = []
  public var startDayCounts = false
  public var rolls: Roll?
  public var readings: [Reading] = []
  /// By question, in the order of the question list; nil for one that waits, and in a policy that did not check.
  public var answers: [Answer?] = []
  /// A hash of the file's bytes, for the line of provenance.
  public var contentHash: UInt64 = 0

  public init(name: String, title: String) {
    self.name = name
    self.title = title
    declaredName = name
    declaredTitle = title
  }

  /// The questions that nobody has answered yet, in the order of the question list. Nothing may be made of them: that
  /// the documents are silent is not known either.
  public var waiting: [QuestionID] {
    answers.indices.filter { answers[$0] == nil }.map { QuestionID($0) }
  }

  /// Whether it says anything to a question.
  public func isAnswered(_ question: QuestionID) -> Bool {
    if case .parts? = answers[question.index]?.content { return true }
    return false
  }
}

extension Policy {
  /// All editions in order of time, this one last.
  public var editions: [Policy] { formerEditions + [self] }

  /// Index into ``editions`` of the one that holds on a day: the last that has begun by then, or else the first.
  public func edition(on day: Day) -> Int {
    formerEditions.isEmpty ? 0 : editions.lastIndex { $0.inForceFrom.map { $0 <= day } ?? true } ?? 0
  }

  /// Its span in words: `the edition in force from 2025-09-01 until 2026-08-31`.
  public var span: String {
    "the edition in force" + (inForceFrom.map { " from \($0.description)" } ?? "")
      + (inForceUntil.map { " until \($0.description)" } ?? "")
  }

  /// Whether a day lies within the span that the policy states.
  public func isInForce(on day: Day) -> Bool {
    (inForceFrom.map { $0 <= day } ?? true) && (inForceUntil.map { day <= $0 } ?? true)
  }
}

/// Words that can be taken in more than one way.
public struct Reading: Sendable {
  public struct Choice: Sendable {
    public let name: String
    public let phrase: String

    public init(name: String, phrase: String) {
      self.name = name
      self.phrase = phrase
    }
  }
  public let name: String
  public let phrase: String
  /// The question it belongs to; nil where it holds for the whole policy.
  public let question: QuestionID?
  public let choices: [Choice]
  public let adopted: Int
  public let because: String
  /// The choice that keeps every other one too, where there is one.
  public let safe: Int?
  public let agreedBy: String?
  public let revisit: Day?

  public init(
    name: String, phrase: String, question: QuestionID?, choices: [Choice], adopted: Int, because: String, safe: Int?,
    agreedBy: String?, revisit: Day?
  ) {
    self.name = name
    self.phrase = phrase
    self.question = question
    self.choices = choices
    self.adopted = adopted
    self.because = because
    self.safe = safe
    self.agreedBy = agreedBy
    self.revisit = revisit
  }
}

/// What a policy says to one question.
public struct Answer: Sendable {
  public enum Content: Sendable {
    /// One duty or several.
    case parts([Part])
    case silent(Silence)
  }

  public let question: QuestionID
  public let content: Content

  public init(question: QuestionID, content: Content) {
    self.question = question
    self.content = content
  }

  public var parts: [Part] {
    if case .parts(let parts) = content { return parts }
    return []
  }
}

/// The documents say nothing, and where that was looked for.
public struct Silence: Sendable {
  public let lookedIn: [(document: Int, sections: [String])]
  public let note: String?
  /// Where the documents send the reader instead.
  public let pointsTo: [String]

  public init(lookedIn: [(document: Int, sections: [String])], note: String?, pointsTo: [String] = []) {
    self.lookedIn = lookedIn
    self.note = note
    self.pointsTo = pointsTo
  }
}

/// One duty of an answer.
public struct Part: Sendable {
  /// Nil where the answer has one part only.
  public let name: String?
  public let phrase: String?
  /// The first governs; the others say otherwise. Never empty.
  public let positions: [Position]

  public init(name: String?, phrase: String?, positions: [Position]) {
    self.name = name
    self.phrase = phrase
    self.positions = positions
  }
}

/// What one document says in one place: clauses of which the first that applies counts.
public struct Position: Sendable {
  public let document: Int
  /// Another place of a document that already speaks.
  public let elsewhere: Bool
  /// Why the governing position governs this one.
  public let because: String?
  public let clauses: [Clause]

  public init(document: Int, elsewhere: Bool, because: String?, clauses: [Clause]) {
    self.document = document
    self.elsewhere = elsewhere
    self.because = because
    self.clauses = clauses
  }

  /// The clauses that stand under these choices, one for each reading of the policy.
  public func clauses(under readings: [Int]) -> [Clause] {
    clauses.filter { clause in clause.readAs.allSatisfy { readings[$0.reading] == $0.choice } }
  }

  /// The section of the first citation, by which people call the place.
  public var section: String? { clauses.first?.citations.first?.section }
}
