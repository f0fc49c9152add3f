/// A case, and what policies are expected to make of it.
public struct ScenarioSyntax: Sendable {
  public enum Step: Sendable {
    /// The day for which what follows is expected.
    case asOf(Name)
    case under(UnderSyntax)
  }
  /// The words in quotes.
  public let title: Name
  public let range: SourceRange
  public var given: GivenSyntax?
  public var steps: [Step] = []
  /// Something under it could not be read and is reported: what is missing may stand there.
  public var isDamaged = false
}

/// What is recorded of the case.
public struct GivenSyntax: Sendable {
  public let range: SourceRange
  public var children: [GivenChildSyntax] = []
  public var facts: [GivenFactSyntax] = []
  public var events: [GivenEventSyntax] = []
  public var unrecorded: [Name] = []

  package init(range: SourceRange) { self.range = range }
}

/// A day, with or without a time of day; not yet checked against the calendar.
public struct MomentSyntax: Sendable {
  public struct Time: Sendable, Hashable {
    public let hour: Int64
    public let minute: Int64
  }
  public let day: Name
  public let time: Time?
  public let range: SourceRange
}

public struct GivenChildSyntax: Sendable {
  public let name: Name
  public var born: Name?
  public var expected: Name?
  public var facts: [GivenFactSyntax] = []
}

public struct GivenFactSyntax: Sendable {
  public enum Value: Sendable, Hashable {
    /// `yes`, `no` or a choice.
    case word(String)
    case number(Int64)
  }
  public let name: Name
  public let value: Value
  public let valueRange: SourceRange
}

public struct GivenEventSyntax: Sendable {
  public let name: Name
  public let isBooked: Bool
  public let at: MomentSyntax
  public var child: Name?
  public var isFor: NamedEventSyntax?
  public var facts: [GivenFactSyntax] = []
  public let range: SourceRange
}

/// One event of a case, called by its kind and its time.
public struct NamedEventSyntax: Sendable {
  public let name: Name
  public let at: MomentSyntax
  public let range: SourceRange
}

/// What is expected under one policy, or under several alike.
public struct UnderSyntax: Sendable {
  public struct Reading: Sendable {
    public let reading: Name
    /// Nil where the reading is meant wherever the policy has it.
    public let question: Name?
    public let choice: Name
  }
  public let policies: [Name]
  public let range: SourceRange
  public var readings: [Reading] = []
  public var expectations: [ExpectationSyntax] = []
  /// Something under it could not be read and is reported: what is missing may stand there.
  public var isDamaged = false
}

/// What one answer is expected to come to.
public struct ExpectationSyntax: Sendable {
  public enum About: Sendable {
    case event(NamedEventSyntax)
    /// The gap of an interval that the event closed.
    case gapUpTo(NamedEventSyntax)
    /// The gap of an interval that the event opened.
    case gapSince(NamedEventSyntax)
  }

  /// One place of a document: the first in which it speaks to the question, or a further one.
  public struct Place: Sendable {
    public let document: Name
    /// 0 for the first place; 1 for `elsewhere`, 2 for `elsewhere 2`.
    public let further: Int64
    public let range: SourceRange
  }

  public let question: Name
  public let range: SourceRange
  public var part: Name?
  public var child: Name?
  public var about: About?
  public var place: Place?
  public var verdict: Name
  public var details: [Detail] = []

  public struct Detail: Sendable {
    public let kind: Kind
    public let range: SourceRange
  }

  public enum Kind: Sendable {
    case force(ForceSyntax)
    /// Empty where nobody is named.
    case actors([Name])
    /// Nil where there is no such day.
    case due(MomentSyntax?)
    case earliest(MomentSyntax?)
    case done(MomentSyntax?)
    /// Nil where nothing follows.
    case outcome(Name?, by: MomentSyntax?)
    case needs([Name])
    /// Empty where nothing is presumed.
    case presumed([Name])
    case judgedBy(Name)
    case act(String)
    case cites(document: Name?, section: Name, words: String?)
    case says(String)
  }

  public typealias ForceSyntax = ClauseSyntax.Force
}
