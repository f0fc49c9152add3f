import CaseModel
import Evaluation
import PolicyChecking
import PolicyLanguage
import PolicyModel
import ShippedPolicies
import WorkingCalendar

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// The policies a command works with.
struct Workspace {
  let library: PolicyLibrary
  let sources: [SourceText]
  /// The authorities asked for, in order.
  private(set) var policies: [Policy] = []
  /// For each of them, the choice in force of each reading.
  private(set) var readings: [[Int]] = []

  /// Reads the shipped policies, or those of `--policies DIR`, and any named by path.
  ///
  /// Without names all policies but baselines are taken, in the order of reading.
  init(_ arguments: Arguments, authorities names: [String]) throws(CommandFailure) {
    var sources: [SourceText]
    if let folder = try arguments.one("--policies") {
      sources = try Files.policies(in: folder)
    } else {
      sources = ShippedPolicies.files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }
    }
    var drafts: [Int: String] = [:]
    for name in names where Self.isPath(name) {
      drafts[sources.count] = Self.baseName(name)
      sources.append(try Files.read(name))
    }
    var diagnostics = Diagnostics()
    library = LibraryReader.read(sources, drafts: drafts, into: &diagnostics)
    self.sources = sources
    guard !diagnostics.hasErrors else { throw CommandFailure(diagnostics, sources: sources) }
    var next = library.policies.count - drafts.count
    for name in names {
      if Self.isPath(name) {
        guard next < library.policies.count else {
          throw CommandFailure("`\(CommandFailure.shown(name))` holds no policy", help: "it begins with `policy name \"…\"`")
        }
        policies.append(library.policies[next])
        next += 1
      } else if let policy = library.policy(name) {
        policies.append(policy)
      } else {
        throw CommandFailure.unknown(name, "authority", among: library.policies.map { $0.name })
      }
    }
    if names.isEmpty { policies = library.policies }
    readings = policies.map { policy in policy.readings.map { $0.adopted } }
    for choice in arguments.all("--reading") { try adopt(choice) }
  }

  private static func isPath(_ name: String) -> Bool { name.contains("/") || name.hasSuffix(".policy") }

  private static func baseName(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".policy") ? String(file.dropLast(7)) : file
  }

  /// `AUTHORITY.QUESTION.READING=CHOICE`, with `*` for every question.
  private mutating func adopt(_ text: String) throws(CommandFailure) {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let path = sides[0].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2, path.count == 3 else {
      throw CommandFailure(
        "`\(CommandFailure.shown(text))` does not name a reading", help: "write AUTHORITY.QUESTION.READING=CHOICE")
    }
    guard let index = policies.firstIndex(where: { $0.name == path[0] }) else {
      throw CommandFailure.unknown(path[0], "authority here", among: policies.map { $0.name })
    }
    var question: QuestionID?
    if path[1] != "*" { question = try self.question(path[1]) }
    let readings = policies[index].readings.enumerated().filter { item in
      question == nil || item.element.question == nil || item.element.question == question
    }
    let named = readings.filter { $0.element.name == path[2] }
    guard !named.isEmpty else {
      throw CommandFailure.unknown(path[2], "reading", among: readings.map { $0.element.name })
    }
    for (place, reading) in named {
      guard let choice = reading.choices.firstIndex(where: { $0.name == sides[1] }) else {
        throw CommandFailure.unknown(sides[1], "choice of this reading", among: reading.choices.map { $0.name })
      }
      self.readings[index][place] = choice
    }
  }

  func question(_ name: String) throws(CommandFailure) -> QuestionID {
    if let question = library.question(name) { return question.id }
    throw CommandFailure.unknown(name, "question", among: library.questions.map { $0.name })
  }

  /// The questions of `--question`, or nil for all.
  func questions(_ arguments: Arguments) throws(CommandFailure) -> [QuestionID]? {
    let names = arguments.all("--question")
    guard !names.isEmpty else { return nil }
    var questions: [QuestionID] = []
    for name in names { questions.append(try question(name)) }
    return questions
  }

  /// The day of `--as-of`, or today as the machine's clock has it.
  static func asOf(_ arguments: Arguments) throws(CommandFailure) -> Day {
    guard let text = try arguments.one("--as-of") else { return try today() }
    do throws(CalendarError) {
      return try Day(iso: Array(text.utf8))
    } catch {
      throw CommandFailure(
        "`\(CommandFailure.shown(text))` is not a day of 1900 to 2199", help: "write a date as `2026-01-06`")
    }
  }

  private static func today() throws(CommandFailure) -> Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    do throws(CalendarError) {
      return try Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    } catch {
      throw CommandFailure("the machine's clock is not in 1900 to 2199", help: "give the day with `--as-of 2026-01-06`")
    }
  }
}
