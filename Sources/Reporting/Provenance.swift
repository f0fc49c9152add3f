import PolicyModel
import WorkingCalendar

/// The line that says what an output stands on.
public struct Provenance: Sendable {
  public static let engineVersion = "0.1.0"

  public struct Edition: Sendable {
    public let policy: String
    /// Sixteen hexadecimal digits over the policy's file.
    public let hash: String
    public let inForceFrom: Day?
    public let inForceUntil: Day?
  }

  public let editions: [Edition]
  public let asOf: Day?
  /// `authority.question.reading=choice`, in the order of the policies.
  public let readings: [String]

  /// `readings` gives, for each policy, the choice in force of each of its readings.
  public init(policies: [Policy], readings: [[Int]], questions: [Question], asOf: Day?) {
    editions = policies.map {
      Edition(
        policy: $0.name, hash: Self.hex($0.contentHash), inForceFrom: $0.inForceFrom, inForceUntil: $0.inForceUntil)
    }
    self.asOf = asOf
    var list: [String] = []
    for (policy, choices) in zip(policies, readings) {
      for (reading, choice) in zip(policy.readings, choices) where choice != reading.adopted {
        let question = reading.question.map { questions[$0.index].name } ?? "*"
        list.append("\(policy.name).\(question).\(reading.name)=\(reading.choices[choice].name)")
      }
    }
    self.readings = list
  }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  public var line: String {
    let policies = editions.map { edition in
      edition.policy + (edition.inForceFrom.map { " in force from \($0.description)" } ?? "")
        + (edition.inForceUntil.map { " until \($0.description)" } ?? "") + " [\(edition.hash)]"
    }
    return "Policies: " + policies.joined(separator: ", ") + ". Comity \(Self.engineVersion)."
      + (asOf.map { " As of \($0.description)." } ?? "")
      + (readings.isEmpty ? " Readings as adopted." : " Readings changed: " + readings.joined(separator: ", ") + ".")
      + " It calculates; it does not advise."
  }

  func write(to document: inout JSONDocument) {
    document.object("provenance") { document in
      document.array("policies") { document in
        for edition in editions {
          document.object { document in
            document.string("authority", edition.policy)
            document.string("hash", edition.hash)
            document.string("inForceFrom", edition.inForceFrom?.description)
            document.string("inForceUntil", edition.inForceUntil?.description)
          }
        }
      }
      document.string("engine", Self.engineVersion)
      document.string("asOf", asOf?.description)
      document.strings("readings", readings)
      document.string("line", line)
    }
  }
}
