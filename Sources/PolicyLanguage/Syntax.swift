/// A name or a word that the writer chose, with its place.
public struct Name: Sendable, Hashable {
  public let text: String
  public let range: SourceRange

  package init(_ text: String, _ range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// Everything one policy file declares, in order.
public struct FileSyntax: Sendable {
  public let file: Int
  public var declarations: [DeclarationSyntax] = []

  package init(file: Int) { self.file = file }
}

public enum DeclarationSyntax: Sendable {
  case event(EventSyntax)
  case group(GroupSyntax)
  case fact(FactSyntax)
  case role(NamedPhraseSyntax)
  case outcome(NamedPhraseSyntax)
  case limit(SumLimitSyntax)
  case term(TermSyntax)
  case question(QuestionSyntax)
  case calendar(CalendarSyntax)
  case policy(PolicySyntax)
  case answer(AnswerSyntax)
  case silence(SilenceSyntax)
  case waiting(WaitingSyntax)
  case scenario(ScenarioSyntax)
}

public struct EventSyntax: Sendable {
  /// What the event does to a child who moves from one authority to another.
  public enum Passage: Sendable {
    case moves, receives, takesOver
  }
  public let name: Name
  public let phrase: String
  public let repeats: Bool
  public let neverBeforeBirth: Bool
  public let passage: Passage?
}

public struct GroupSyntax: Sendable {
  public let name: Name
  public let phrase: String
  public let members: [Name]
}

public struct NamedPhraseSyntax: Sendable {
  public let name: Name
  public let phrase: String
  /// Of a role: whether it is several people.
  public var isPlural = false
}

public struct FactSyntax: Sendable {
  public enum Kind: Sendable {
    case yesNo
    case choice([Name])
    case number(Int64, Int64)
  }
  public let name: Name
  public let phrase: String
  public let kind: Kind
  /// How it is said that the fact is not so.
  public let otherwise: String?
  public let judgedBy: Name?
  public let marksFurtherSitting: Bool
}

public struct SumLimitSyntax: Sendable {
  public let addends: [Name]
  public let bound: Name
}

/// A named condition.
public struct TermSyntax: Sendable {
  public let name: Name
  public let phrase: String
  /// How it is said that the condition does not hold.
  public let otherwise: String?
  public let condition: ConditionSyntax
}

public struct QuestionSyntax: Sendable {
  public enum Scope: Sendable {
    case wholeCase
    /// An event or a group of events; `booked` says whether a planned one counts.
    case each(Name, booked: Bool)
  }
  /// Of a child who moves: which of the two authorities alone the question is for.
  public enum Mover: Sendable {
    case movesIn, movesOut
  }
  public let name: Name
  public var group: Name?
  public var kind: Name?
  public var text: String?
  public var scope: Scope?
  public var mover: Mover?
  public var doneBy: [Name] = []
  /// Something under it could not be read and is reported: what is missing may stand there.
  public var isDamaged = false
}

public struct CalendarSyntax: Sendable {
  public struct Change: Sendable {
    public let added: Bool
    public let day: Name
    public let reason: String
  }
  public let name: Name
  public var publishedThrough: Int64?
  public var changes: [Change] = []
  /// Something under it could not be read and is reported: what is missing may stand there.
  public var isDamaged = false
}

/// A policy's header.
public struct PolicySyntax: Sendable {
  public let name: Name
  public let title: String
  public var documents: [NamedPhraseSyntax] = []
  /// For each document the authority whose it is, where that is another.
  public var owners: [Name?] = []
  /// Where it says that it is a baseline.
  public var baseline: SourceRange?
  public var inForceFrom: Name?
  public var inForceUntil: Name?
  public var editionEvent: Name?
  public var calendar: Name?
  public var closures: [Name] = []
  public var startDayCounts: Bool?
  public var rolls: RollSyntax?
  public var readings: [ReadingSyntax] = []
  /// Something under it could not be read and is reported: what is missing may stand there.
  public var isDamaged = false
}

/// A place in the documents.
public struct CitationSyntax: Sendable {
  /// Nil where the clause's own document is meant.
  public let document: Name?
  public let section: Name
  public let words: Name
  public let range: SourceRange
}

public struct ReadingSyntax: Sendable {
  public struct Choice: Sendable {
    public let name: Name
    public let phrase: String
  }
  public let name: Name
  public let phrase: String
  public var choices: [Choice] = []
  public var adopted: Name?
  public var because: String?
  public var safe: Name?
  public var agreedBy: String?
  public var revisit: Name?
  /// Something under it could not be read and is reported: what is missing may stand there.
  public var isDamaged = false
}

public struct SilenceSyntax: Sendable {
  public let question: Name
  public let range: SourceRange
  public var lookedIn: [(document: Name, sections: [Name])] = []
  public var note: String?
  public var pointsTo: [Name] = []
  /// Something under it could not be read and is reported: what is missing may stand there.
  public var isDamaged = false
}

/// A question that nobody has answered yet, and of which nobody has said that the documents are silent.
public struct WaitingSyntax: Sendable {
  public let question: Name
  public let range: SourceRange
}

public struct AnswerSyntax: Sendable {
  public let question: Name
  public let range: SourceRange
  public var readings: [ReadingSyntax] = []
  public var parts: [PartSyntax] = []
  /// Something under it could not be read and is reported: what is missing may stand there.
  public var isDamaged = false
}

/// One duty of an answer; an answer without named parts has one.
public struct PartSyntax: Sendable {
  public let name: Name?
  public let phrase: String?
  public var positions: [PositionSyntax] = []
}

/// What one document says, in one place.
public struct PositionSyntax: Sendable {
  /// Nil where the policy has one document only and does not repeat it.
  public let document: Name?
  public let elsewhere: Bool
  public let range: SourceRange
  public var because: String?
  public var clauses: [ClauseSyntax] = []
  /// Something under it could not be read and is reported: what is missing may stand there.
  public var isDamaged = false
}
