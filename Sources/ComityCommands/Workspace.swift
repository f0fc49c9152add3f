import PolicyLanguage
import PolicyModel
import Workbench
import WorkingCalendar

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// The policies a command works with, read from files, and what its options say.
struct Workspace {
  private(set) var desk: Desk

  var library: PolicyLibrary { desk.library }
  /// The authorities asked for, in order.
  var policies: [Policy] { desk.policies }

  /// Reads the shipped policies, or those of `--policies DIR`, and any named by path.
  ///
  /// Without names all policies are taken, in the order of reading. They have answered every question, or those of
  /// `--question`.
  init(_ arguments: Arguments, authorities names: [String]) throws(CommandFailure) {
    var files = Desk.shipped
    if let folder = try arguments.one("--policies") { files = try Files.policies(in: folder) }
    var drafts: [SourceText] = []
    // An authority's id has no point in it, so a file that happens to bear the same name does not get in its way.
    for name in names where Desk.isDraft(name) || name.contains(".") && Files.isPlainFile(name) {
      drafts.append(try Files.read(name))
    }
    desk = try Refused.told { () throws(Refusal) in
      var desk = try Desk(
        files: files, drafts: drafts, authorities: names, asked: .questions(arguments.all("--question")))
      for choice in arguments.all("--reading") { try desk.adopt(choice) }
      return desk
    }
  }

  /// The questions of `--question`, or nil for all.
  func questions(_ arguments: Arguments) throws(CommandFailure) -> [QuestionID]? {
    try Refused.told { () throws(Refusal) in try desk.questions(arguments.all("--question")) }
  }

  /// The policy of `--baseline`: an authority, or the path of a policy file; nil where none is named.
  func baseline(_ arguments: Arguments) throws(CommandFailure) -> Policy? {
    guard let name = try arguments.one("--baseline") else { return nil }
    return try Workspace(arguments, authorities: [name]).policies.first
  }

  /// The day of `--as-of`, or today as the machine's clock has it.
  static func asOf(_ arguments: Arguments) throws(CommandFailure) -> Day {
    guard let text = try arguments.one("--as-of") else { return try today() }
    return try Refused.told { () throws(Refusal) in try Desk.day(text) }
  }

  /// The format of `--format`, or text.
  static func format(
    _ arguments: Arguments, among formats: [ReportFormat] = ReportFormat.allCases
  ) throws(CommandFailure) -> ReportFormat {
    guard let name = try arguments.one("--format") else { return .text }
    return try Refused.told { () throws(Refusal) in try ReportFormat.named(name, among: formats) }
  }

  /// The format of `--format` where dates come out, or text.
  static func datedFormat(_ arguments: Arguments) throws(CommandFailure) -> DatedFormat {
    guard let name = try arguments.one("--format") else { return .report(.text) }
    return try Refused.told { () throws(Refusal) in try DatedFormat.named(name) }
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

/// Tells what the engine refuses as the failure of a command.
enum Refused {
  static func told<Result>(_ body: () throws(Refusal) -> Result) throws(CommandFailure) -> Result {
    do throws(Refusal) { return try body() } catch { throw CommandFailure(error) }
  }
}
