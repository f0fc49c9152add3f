import PolicyModel

/// What is known of one fact.
public enum FactValue: Hashable, Sendable {
  case yes, no
  /// Index in the declared choices.
  case choice(Int)
  case number(Int64)
}

/// The facts recorded at one place: on a case, a child or an event.
///
/// A fact that is not given is unknown.
public struct FactValues: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let fact: FactID
    public let value: FactValue

    public init(_ fact: FactID, _ value: FactValue) {
      self.fact = fact
      self.value = value
    }
  }

  /// In the order of the vocabulary, each fact once.
  public private(set) var entries: [Entry] = []

  public init() {}

  /// Of a fact given twice the last value stands.
  public init(_ entries: [Entry]) {
    for entry in entries { self[entry.fact] = entry.value }
  }

  public var isEmpty: Bool { entries.isEmpty }

  /// The value of a fact, nil while unknown; linear in the number of facts known at the place.
  public subscript(_ fact: FactID) -> FactValue? {
    get {
      for entry in entries where entry.fact == fact { return entry.value }
      return nil
    }
    set {
      let place = entries.firstIndex { $0.fact >= fact } ?? entries.count
      if place < entries.count, entries[place].fact == fact { entries.remove(at: place) }
      if let newValue { entries.insert(Entry(fact, newValue), at: place) }
    }
  }
}
