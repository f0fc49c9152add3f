/// A bank holiday of England and Wales.
public struct BankHoliday: Hashable, Sendable {
  public let day: Day

  /// Its name as published: `Easter Monday`, `Christmas Day (substitute day)`.
  public let name: String

  public init(day: Day, name: String) {
    self.day = day
    self.name = name
  }
}

/// The bank holidays of England and Wales: rules that hold every year, and declared one-off changes to them.
///
/// Christmas Day, Boxing Day and New Year's Day are listed on the weekday that is given for them: when they fall
/// on a Saturday or Sunday only the substitute day is here, as in the published lists. Good Friday and Christmas
/// Day, holidays at common law, are included.
public struct BankHolidays: Sendable {
  /// A departure from the rules in one year.
  public struct Change: Hashable, Sendable {
    public enum Kind: Hashable, Sendable, CustomStringConvertible {
      /// The day is a bank holiday, under the name given; one already there is renamed.
      case added

      /// The day is no bank holiday; nothing happens when it was none.
      case removed

      public var description: String {
        switch self {
        case .added: "added"
        case .removed: "removed"
        }
      }
    }

    public let kind: Kind
    public let day: Day

    /// The name of an added holiday, or the reason for a removal.
    public let name: String

    public init(kind: Kind, day: Day, name: String) {
      self.kind = kind
      self.day = day
      self.name = name
    }
  }

  /// The declared changes, applied in this order after the rules.
  public let changes: [Change]

  /// The last year whose bank holidays have been officially published; later ones are projections of the rules.
  public let publishedThrough: Int

  public init(changes: [Change], publishedThrough: Int) {
    self.changes = changes
    self.publishedThrough = publishedThrough
  }

  /// The bank holidays of one year, by date, no two on one day; none for a year outside 1900–2199.
  ///
  /// - Complexity: O(c), where c is the number of declared changes.
  public func holidays(in year: Int) -> [BankHoliday] {
    guard Day.years.contains(year) else { return [] }
    var found: [BankHoliday] = []
    BankHolidayRules.visit(year) { found.append(BankHoliday(day: Day(trusted: $0), name: $1)) }
    for change in changes where change.day.year == year {
      found.removeAll { $0.day == change.day }
      if change.kind == .added { found.append(BankHoliday(day: change.day, name: change.name)) }
    }
    return found.sorted { $0.day < $1.day }
  }

  /// The name of the bank holiday on a day, or nil when it is none.
  ///
  /// - Complexity: O(c), where c is the number of declared changes.
  public func name(on day: Day) -> String? {
    holidays(in: day.year).first { $0.day == day }?.name
  }
}
