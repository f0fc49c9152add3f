/// A place where cited words stand.
public struct CitedPlace: Sendable, Hashable {
  /// Of the document's text, from 1.
  public let line: Int
  /// How the section around it is called: by its number where the citation gives a number and the document has them,
  /// else by its heading. Nil before the first section.
  public let section: String?

  public init(line: Int, section: String?) {
    self.line = line
    self.section = section
  }
}

/// What comes nearest to words that are nowhere.
public struct NearestPassage: Sendable, Hashable {
  public let place: CitedPlace
  /// The passage and a few words on either side, on one line.
  public let text: String
  /// How many of the words cited stand in it, each counted once.
  public let shared: Int
  /// How many different words were cited.
  public let of: Int
}

/// What became of one citation in a document.
public struct Finding: Sendable, Hashable {
  public enum Result: String, Sendable, Hashable, CaseIterable {
    /// Once in the section cited, wherever else.
    case found
    /// Not in the section cited, but elsewhere in the document.
    case moved
    /// More than once in the section cited.
    case repeated
    /// Nowhere.
    case missing
  }

  public let result: Result
  /// Whether the document has the section cited.
  public let hasSection: Bool
  /// Where the words stand, in order: in the section cited where they are there, else anywhere. The first
  /// ``mostPlaces`` of them.
  public let places: [CitedPlace]
  /// How many such places there are.
  public let count: Int
  /// For words that are nowhere, if any passage shares enough with them.
  public let nearest: NearestPassage?

  public static let mostPlaces = 20
}
