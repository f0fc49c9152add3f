import WorkingCalendar

/// Everything that was read together: one vocabulary, the questions, calendars, and the policies.
public struct PolicyLibrary: Sendable {
  public struct Calendar: Sendable {
    public let name: String
    public let bankHolidays: BankHolidays

    public init(name: String, bankHolidays: BankHolidays) {
      self.name = name
      self.bankHolidays = bankHolidays
    }
  }

  public var vocabulary = Vocabulary()
  public var questions: [Question] = []
  public var calendars: [Calendar] = []
  /// In order of reading.
  public var policies: [Policy] = []

  public init() {}

  public func question(_ name: String) -> Question? { questions.first { $0.name == name } }
  public func policy(_ name: String) -> Policy? { policies.first { $0.name == name } }
  public subscript(_ id: QuestionID) -> Question { questions[id.index] }
}

/// A stable 64-bit hash of bytes (FNV-1a), the same on every platform and run.
public func contentHash(_ bytes: [UInt8]) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  return hash
}
