import CaseModel
import Evaluation
import PolicyChecking
import PolicyLanguage
import PolicyModel
import ShippedPolicies
import WorkingCalendar

/// The policies that a request works with, the authorities it asks for, and the readings in force.
public struct Desk: Sendable {
  public let library: PolicyLibrary
  /// The authorities asked for, in order.
  public private(set) var policies: [Policy]
  /// For each of them, the choice in force of each reading.
  public private(set) var readings: [[Int]]
  /// What was put in force by hand, for the former editions of a policy, whose readings are their own.
  private var adopted: [(policy: Int, question: QuestionID?, reading: String, choice: String)] = []

  /// Reads policy files and drafts together, and looks the authorities up.
  ///
  /// - Parameters:
  ///   - files: The policy files that names refer to.
  ///   - drafts: Further policy files, each asked for by its own name.
  ///   - names: Ids of policies, or names of drafts (see ``isDraft(_:)``); without names all policies are taken, in the
  ///     order of reading.
  ///   - asked: The questions on which the authorities have to have an answer, or a silence.
  /// - Throws: ``Refusal`` for faults of the files, for names that lead nowhere, and for an authority that still owes an
  ///   answer.
  public init(
    files: [SourceText] = Desk.shipped, drafts: [SourceText] = [], authorities names: [String],
    asked: Asked = .everyQuestion
  ) throws(Refusal) {
    let sources = files + drafts
    var draftNames: [Int: String] = [:]
    for (index, draft) in drafts.enumerated() { draftNames[files.count + index] = Self.baseName(draft.name) }
    var diagnostics = Diagnostics()
    library = LibraryReader.read(sources, drafts: draftNames, into: &diagnostics)
    guard !diagnostics.hasErrors else { throw .faults(diagnostics, sources: sources) }
    policies =
      names.isEmpty ? library.policies.filter { !$0.isBaseline } : try Self.policies(names, in: library, drafts)
    readings = policies.map { policy in policy.readings.map { $0.adopted } }
    for policy in policies { try asked.requireAnswers(of: policy, in: library) }
  }

  /// The policy files that the program carries.
  public static var shipped: [SourceText] {
    ShippedPolicies.files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }
  }

  /// Whether a name stands for a policy file rather than for an authority.
  public static func isDraft(_ name: String) -> Bool {
    name.utf8.contains(UInt8(ascii: "/")) || name.hasSuffix(".policy")
  }

  /// The names of a list with commas, empty ones left out.
  public static func names(_ list: String) -> [String] { list.split(separator: ",").map { String($0) } }

  static func baseName(_ path: String) -> String {
    let file = path.split(separator: "/").last.map { String($0) } ?? path
    return file.hasSuffix(".policy") ? String(file.dropLast(7)) : file
  }

  static func policies(
    _ names: [String], in library: PolicyLibrary, _ drafts: [SourceText]
  ) throws(Refusal) -> [Policy] {
    let places = draftPlaces(drafts, in: library)
    var taken: Set<Int> = []
    var policies: [Policy] = []
    for name in names {
      if isDraft(name) || drafts.contains(where: { $0.name == name }) {
        let named = drafts.indices.filter { drafts[$0].name == name }
        guard let draft = named.first(where: { !taken.contains($0) }) ?? named.last else {
          throw .message("there is no file `\(Refusal.shown(name))`", help: nil)
        }
        taken.insert(draft)
        guard let place = places[draft] else {
          throw .message("`\(Refusal.shown(name))` holds no policy", help: "it begins with `policy name \"…\"`")
        }
        policies.append(library.policies[place])
      } else if let policy = try policy(name, in: library) {
        policies.append(policy)
      } else {
        throw .unknown(name, "authority", among: library.policies.map { $0.name })
      }
    }
    return policies
  }

  /// The policy of an id, or with `@DATE` its edition that is in force on that day, by itself; nil where there is none.
  private static func policy(_ name: String, in library: PolicyLibrary) throws(Refusal) -> Policy? {
    if let policy = library.policy(name) { return policy }
    let sides = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    guard sides.count == 2, let policy = library.policy(sides[0]) else { return nil }
    let day = try day(sides[1])
    var edition = policy.editions[policy.edition(on: day)]
    guard edition.isInForce(on: day) else {
      throw .message(
        "no edition of `\(policy.name)` is in force on \(day.description)",
        help: "it has " + policy.editions.map { $0.span }.joined(separator: "; and "))
    }
    edition.formerEditions = []
    if !policy.formerEditions.isEmpty {
      edition.name = name
      edition.title += " (\(edition.span))"
    }
    return edition
  }

  /// For each draft the place of its policy among those of the library, whose last ones they are; nil where a file
  /// declares none.
  static func draftPlaces(_ drafts: [SourceText], in library: PolicyLibrary) -> [Int?] {
    var places: [Int?] = []
    var end = library.policies.count
    for draft in drafts.reversed() {
      if end > 0, library.policies[end - 1].contentHash == contentHash(draft.bytes) {
        end -= 1
        places.append(end)
      } else {
        places.append(nil)
      }
    }
    return places.reversed()
  }

  /// Puts a choice of a reading in force: `AUTHORITY.QUESTION.READING=CHOICE`, with `*` for every question.
  public mutating func adopt(_ text: String) throws(Refusal) {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    let path = sides[0].split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    guard sides.count == 2, path.count == 3 else {
      throw .message(
        "`\(Refusal.shown(text))` does not name a reading", help: "write AUTHORITY.QUESTION.READING=CHOICE")
    }
    guard let index = policies.firstIndex(where: { $0.name == path[0] }) else {
      throw .unknown(path[0], "authority here", among: policies.map { $0.name })
    }
    var question: QuestionID?
    if path[1] != "*" { question = try self.question(path[1]) }
    let readings = policies[index].readings.enumerated().filter { item in
      question == nil || item.element.question == nil || item.element.question == question
    }
    let named = readings.filter { $0.element.name == path[2] }
    guard !named.isEmpty else {
      throw .unknown(path[2], "reading", among: readings.map { $0.element.name })
    }
    for (place, reading) in named {
      guard let choice = reading.choices.firstIndex(where: { $0.name == sides[1] }) else {
        throw .unknown(sides[1], "choice of this reading", among: reading.choices.map { $0.name })
      }
      self.readings[index][place] = choice
    }
    adopted.append((index, question, path[2], sides[1]))
  }

  /// The choices in force in an edition of an authority asked for: what was adopted by hand, as far as the edition knows
  /// the reading, else its own.
  func readings(of edition: Policy, as index: Int) -> [Int] {
    var choices = edition.readings.map { $0.adopted }
    for item in adopted where item.policy == index {
      for (place, reading) in edition.readings.enumerated() where reading.name == item.reading {
        if let question = item.question, let own = reading.question, question != own { continue }
        if let choice = reading.choices.firstIndex(where: { $0.name == item.choice }) { choices[place] = choice }
      }
    }
    return choices
  }

  /// The same for one case alone: of each authority only the edition that the case comes under.
  ///
  /// - Throws: ``Refusal`` where its children come under different editions, or where that is not known.
  func settled(for source: Case, asOf: Day) throws(Refusal) -> Desk {
    var desk = self
    for (index, policy) in policies.enumerated() where !policy.formerEditions.isEmpty {
      let picks = EditionPick.picks(policy, for: source, asOf: asOf, library.vocabulary)
      let editions = Set(picks.flatMap { $0.editions })
      guard let edition = editions.first, editions.count == 1 else {
        throw .message(
          "it is not settled under which edition of `\(policy.name)` the case comes",
          help: "name one by a day on which it is in force, as `\(policy.name)@\(asOf.description)`")
      }
      desk.policies[index] = policy.editions[edition]
      desk.policies[index].formerEditions = []
      desk.readings[index] = readings(of: desk.policies[index], as: index)
    }
    return desk
  }

  public func question(_ name: String) throws(Refusal) -> QuestionID {
    if let question = library.question(name) { return question.id }
    throw .unknown(name, "question", among: library.questions.map { $0.name })
  }

  /// The questions of these names, or nil (for all) where there are no names.
  public func questions(_ names: [String]) throws(Refusal) -> [QuestionID]? {
    guard !names.isEmpty else { return nil }
    var questions: [QuestionID] = []
    for name in names { questions.append(try question(name)) }
    return questions
  }

  /// The day that a request is for.
  public static func day(_ text: String) throws(Refusal) -> Day {
    do throws(CalendarError) {
      return try Day(iso: Array(text.utf8))
    } catch {
      throw .message("`\(Refusal.shown(text))` is not a day of 1900 to 2199", help: "write a date as `2026-01-06`")
    }
  }
}
