import PolicyModel
import PolicyWording

/// What two limits are called in a sentence that compares them.
struct LimitNames {
  struct Name {
    let text: String
    /// Whether the verb after it is a plural: `2 days fall`, `1 day falls`.
    var isPlural = false

    var falls: String { text + (isPlural ? " fall" : " falls") }
    var them: String { isPlural ? "them" : "it" }
  }

  let first: Name
  let second: Name

  /// The shortest names that tell them apart: the amounts, the limits, or whose they are.
  ///
  /// - Parameter owners: Whose limits they are, such as the two authorities.
  init(_ a: Limit, _ b: Limit, owners: (first: String, second: String), _ wording: Wording) {
    var (first, second) = (Self.name(a, wording), Self.name(b, wording))
    if Self.differInAmountOnly(a, b), let one = Self.amount(a, wording), let other = Self.amount(b, wording) {
      (first, second) = (one, other)
    }
    if first.text == second.text {
      first = Name(text: "\(first.text) (\(owners.first))", isPlural: first.isPlural)
      second = Name(text: "\(second.text) (\(owners.second))", isPlural: second.isPlural)
    }
    self.first = first
    self.second = second
  }

  subscript(_ side: Side) -> Name {
    switch side {
    case .first: first
    case .second: second
    }
  }

  private static func differInAmountOnly(_ a: Limit, _ b: Limit) -> Bool {
    switch (a, b) {
    case (.after(_, let clock, let counts), .after(_, let other, let otherCounts)),
      (.before(_, let clock, let counts), .before(_, let other, let otherCounts)):
      clock == other && counts == otherCounts
    default: false
    }
  }

  private static func amount(_ limit: Limit, _ wording: Wording) -> Name? {
    switch limit {
    case .after(let amount, _, _), .before(let amount, _, _):
      Name(text: wording.amount(amount), isPlural: amount.count != .fixed(1))
    default: nil
    }
  }

  private static func name(_ limit: Limit, _ wording: Wording) -> Name {
    switch limit {
    case .at(let reference): Name(text: wording.reference(reference))
    case .after(let amount, .one(let clock), false):
      Name(text: "\(wording.amount(amount)) after \(wording.reference(clock))")
    case .before(let amount, .one(let clock), false):
      Name(text: "\(wording.amount(amount)) before \(wording.reference(clock))")
    default: Name(text: "“\(wording.limit(limit))”")
    }
  }
}
