import Reporting
import Testing
import Workbench

/// Hostile words go through every renderer, and the whole of each output is kept.
struct GoldenTests {
  private static let fixtures = [
    "comparison", "comparison-empty", "contrast", "contrast-empty", "evaluation", "evaluation-empty",
    "evaluation-several", "transfer", "transfer-empty",
  ]
  /// Of those in which dates come out.
  private static let dated = fixtures.filter { $0.hasPrefix("evaluation") || $0.hasPrefix("transfer") }

  private static func name(_ fixture: String, _ format: ReportFormat) -> String { "\(fixture).\(format.rawValue)" }

  private static func text(_ fixture: String, _ format: ReportFormat) -> String {
    switch fixture {
    case "comparison": format.lay(HostileComparison.report)
    case "comparison-empty": format.lay(HostileComparison.empty)
    case "contrast": format.lay(HostileContrast.report)
    case "contrast-empty": format.lay(HostileContrast.empty)
    default: text(fixture, .report(format))
    }
  }

  private static func text(_ fixture: String, _ format: DatedFormat) -> String {
    switch fixture {
    case "transfer": format.lay(HostileTransfer.report)
    case "transfer-empty": format.lay(HostileTransfer.empty)
    case "evaluation": format.lay([HostileEvaluation.report])
    case "evaluation-empty": format.lay([HostileEvaluation.empty])
    default: format.lay([HostileEvaluation.report, HostileEvaluation.empty])
    }
  }

  @Test(arguments: fixtures, ReportFormat.allCases)
  func theWholeOutputIsAsKept(_ fixture: String, _ format: ReportFormat) throws {
    try Golden.expect(Self.text(fixture, format), is: Self.name(fixture, format))
  }

  @Test(arguments: dated) func theWholeCalendarIsAsKept(_ fixture: String) throws {
    try Golden.expect(Self.text(fixture, .calendar), is: "\(fixture).ics")
  }

  @Test func noGoldenFileIsLeftOver() throws {
    let expected = Self.fixtures.flatMap { fixture in ReportFormat.allCases.map { Self.name(fixture, $0) } }
    #expect(try Golden.files() == (expected + Self.dated.map { "\($0).ics" }).sorted())
  }

  @Test(arguments: fixtures) func everyLineOfTextFitsEightyColumns(_ fixture: String) {
    for line in Self.text(fixture, .text).split(separator: "\n") { #expect(line.unicodeScalars.count <= 80) }
  }

  // MARK: Calendars

  @Test(arguments: dated) func noLineOfACalendarIsLongerThanSeventyFiveOctetsOrDividesACharacter(_ fixture: String) {
    let text = Array(Self.text(fixture, .calendar).utf8)
    #expect(text.suffix(2) == [13, 10])
    for line in text.split(separator: 10) {
      #expect(line.last == 13)
      #expect(line.count - 1 <= 75)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
  }

  @Test func theSameEntryKeepsItsNameOnAnotherDay() {
    func names(_ text: String) -> [Substring] { text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") } }
    let first = names(Self.text("transfer", .calendar))
    #expect(!first.isEmpty)
    #expect(Set(first).count == first.count)
    #expect(names(Self.text("transfer", .calendar)) == first)
  }
}
