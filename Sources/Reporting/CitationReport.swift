import Citations
import PolicyModel

/// Where the citations of policies stand in their documents and, where a new edition is set against them, there too.
public struct CitationReport: Sendable {
  /// A document that policies cite.
  public struct Document: Sendable {
    /// The authority by whose name the document goes.
    public let authority: String
    public let name: String
    public let title: String
    public let file: String
    /// Of the new edition.
    public let newFile: String?

    public init(authority: String, name: String, title: String, file: String, newFile: String?) {
      self.authority = authority
      self.name = name
      self.title = title
      self.file = file
      self.newFile = newFile
    }
  }

  /// What a new edition makes of a citation.
  public enum Change: String, Sendable, Hashable, CaseIterable {
    /// The words are no longer there.
    case gone
    /// They stand under another section than the one cited, and did not before or stood under a third.
    case moved
    /// They were missing, and are there now.
    case back
    case kept
  }

  /// One citation, by what it is cited for.
  public struct Item: Sendable {
    /// Index into ``policies``.
    public let policy: Int
    public let question: QuestionID
    public let part: String?
    /// Index into ``documents``.
    public let document: Int
    /// Whether it belongs to the position that governs.
    public let governs: Bool
    public let citation: Citation
    /// The policy's file, and the line in it; nil where the file is not at hand.
    public let place: (file: String, line: Int)?
    public let finding: Finding
    /// In the new edition.
    public let against: Finding?

    public init(
      policy: Int, question: QuestionID, part: String?, document: Int, governs: Bool, citation: Citation,
      place: (file: String, line: Int)?, finding: Finding, against: Finding?
    ) {
      self.policy = policy
      self.question = question
      self.part = part
      self.document = document
      self.governs = governs
      self.citation = citation
      self.place = place
      self.finding = finding
      self.against = against
    }

    /// In the edition that is looked at: the new one where there is one.
    var latest: Finding { against ?? finding }

    /// Nil without a new edition.
    public var change: Change? {
      guard let against else { return nil }
      if against.result == .missing { return finding.result == .missing ? .kept : .gone }
      if finding.result == .missing { return .back }
      guard against.result == .moved else { return .kept }
      let wasThere = finding.result == .moved && finding.places.first?.section == against.places.first?.section
      return wasThere ? .kept : .moved
    }

    /// Whether the words stand in the section cited, in the edition that is looked at.
    public var isInOrder: Bool { latest.result == .found || latest.result == .repeated }
  }

  public let library: PolicyLibrary
  public let policies: [Policy]
  public let documents: [Document]
  /// In the order of policies and questions.
  public let items: [Item]
  /// Whether a new edition is set against the documents.
  public let isComparison: Bool
  public let provenance: Provenance

  public init(
    library: PolicyLibrary, policies: [Policy], documents: [Document], items: [Item], isComparison: Bool,
    provenance: Provenance
  ) {
    self.library = library
    self.policies = policies
    self.documents = documents
    self.items = items
    self.isComparison = isComparison
    self.provenance = provenance
  }

  /// Whether every citation stands in the section that it names.
  public var isInOrder: Bool { items.allSatisfy { $0.isInOrder } }

  /// How many citations of some come to each result, in the edition that is looked at.
  static func counts(_ items: [Item]) -> [(result: Finding.Result, count: Int)] {
    Finding.Result.allCases.map { result in (result, items.count { $0.latest.result == result }) }
  }
}
