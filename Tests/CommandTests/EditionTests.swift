import Foundation
import Testing

/// Two editions of one policy: 15 working days for the minutes until the end of 2025, and 20 from then on.
@Suite struct EditionTests {
  /// 14 January 2026 is a Wednesday: the fifteenth working day after it is 4 February, the twentieth 11 February.
  private static let conference = #"{ "event": "initial-conference", "at": "2026-01-14" }"#

  @Test func theEventOfACasePicksTheEdition() throws {
    #expect(try due(events: [started("2025-12-31")]) == ["2026-02-04"])
    #expect(try due(events: [started("2026-01-01")]) == ["2026-02-11"])
  }

  @Test func theDayCountsWhereTheEventHasNotHappened() throws {
    #expect(try due(events: []) == ["2026-02-11"])
    let notes = try evaluation(events: [])["notes"] as? [String]
    #expect(
      notes == [
        "kirklees: the edition in force from 2026-01-01 holds: `section-47-initiated` has not happened, so 2026-01-20 counts"
      ])
  }

  @Test func aCaseThatStraddlesTwoEditionsSaysSo() throws {
    let result = try evaluation(events: [started("2025-12-15")])
    #expect(
      result["notes"] as? [String] == [
        "kirklees: the edition in force from 2025-01-01 until 2025-12-31 holds, picked by `section-47-initiated` at "
          + "2025-12-15; on 2026-01-20 another is in force"
      ])
    let editions = try #require(result["editions"] as? [[String: Any]])
    #expect(editions.count == 1)
    #expect(editions[0]["inForceUntil"] as? String == "2025-12-31")
    #expect(editions[0]["event"] as? String == "section-47-initiated")
    let provenance = try #require(result["provenance"] as? [String: Any])
    #expect((provenance["policies"] as? [[String: Any]])?.count == 1)
  }

  @Test func eachChildComesUnderTheEditionOfItsOwnEvent() throws {
    let result = try evaluation(events: [started("2025-12-15", child: "A"), started("2026-01-05", child: "B")])
    let results = try #require(result["results"] as? [[String: Any]])
    #expect(results.map { $0["child"] as? String } == ["A", "B"])
    #expect(results.map { $0["due"] as? String } == ["2026-02-04", "2026-02-11"])
  }

  @Test func whatTurnsOnAnUnrecordedEventIsAsked() throws {
    let results = try #require(
      try evaluation(events: [], rest: #", "unrecorded": ["section-47-initiated"]"#)["results"] as? [[String: Any]])
    #expect(results.map { $0["verdict"] as? String } == ["needs-facts"])
    #expect(results[0]["needs"] as? [String] == ["section-47-initiated"])
  }

  @Test func whatAllEditionsAgreeOnIsTold() throws {
    let recorded = try evaluation(events: [started("2026-01-05")], question: "agency-attendance")
    let unrecorded = try evaluation(
      events: [], question: "agency-attendance", rest: #", "unrecorded": ["section-47-initiated"]"#)
    let verdicts = [recorded, unrecorded].map { ($0["results"] as? [[String: Any]])?.map { $0["verdict"] as? String } }
    #expect(verdicts[0] == verdicts[1])
    #expect(verdicts[0]?.isEmpty == false)
  }

  @Test func anEditionIsNamedByADay() throws {
    try withEditions { folder in
      for (day, due) in [("2025-06-01", "2026-02-04"), ("2026-01-01", "2026-02-11")] {
        let found = try Self.run(folder, events: [], authority: "kirklees@\(day)")
        #expect(try Self.dues(found.output) == [due])
      }
      let before = try Self.run(folder, events: [], authority: "kirklees@2024-12-31")
      #expect(before.code == 2)
      #expect(before.error.contains("no edition of `kirklees` is in force on 2024-12-31"))
      let compared = try Program.run(
        "compare", "kirklees@2025-06-01", "kirklees@2026-06-01", "--question", "minutes-sent", "--policies", folder)
      #expect(compared.code == 0)
      #expect(compared.output.contains("15 working days"))
      #expect(compared.output.contains("20 working days"))
    }
  }

  @Test func contrastAsksForTheEditionWhereItIsNotSettled() throws {
    try withEditions { folder in
      let settled = try Self.contrast(folder, events: [Self.event("2025-12-15")], rest: "")
      #expect(settled.code == 0)
      #expect(settled.output.contains("15 working days"))
      let open = try Self.contrast(folder, events: [], rest: #", "unrecorded": ["section-47-initiated"]"#)
      #expect(open.code == 2)
      #expect(open.error.contains("it is not settled under which edition of `kirklees` the case comes"))
      #expect(open.error.contains("kirklees@2026-01-20"))
    }
  }

  private static func event(_ day: String, child: String? = nil) -> String {
    let rest = child.map { #", "child": "\#($0)""# } ?? ""
    return #"{ "event": "section-47-initiated", "at": "\#(day)"\#(rest) }"#
  }

  private func started(_ day: String, child: String? = nil) -> String { Self.event(day, child: child) }

  private func due(events: [String]) throws -> [String?] {
    try withEditions { folder in try Self.dues(try Self.run(folder, events: events).output) }
  }

  private func evaluation(
    events: [String], question: String = "minutes-sent", rest: String = ""
  ) throws -> [String: Any] {
    try withEditions { folder in
      try Self.document(try Self.run(folder, events: events, question: question, rest: rest).output)
    }
  }

  private static func dues(_ output: String) throws -> [String?] {
    (try document(output)["results"] as? [[String: Any]] ?? []).map { $0["due"] as? String }
  }

  private static func document(_ output: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  private static func run(
    _ folder: String, events: [String], question: String = "minutes-sent", authority: String = "kirklees",
    rest: String = ""
  ) throws -> Program.Outcome {
    try Program.withFile(caseText(events, rest).utf8) { file in
      try Program.run(
        "evaluate", file, "--under", authority, "--policies", folder, "--question", question, "--as-of", "2026-01-20",
        "--format", "json")
    }
  }

  private static func contrast(_ folder: String, events: [String], rest: String) throws -> Program.Outcome {
    try Program.withFile(caseText(events, rest).utf8) { file in
      try Program.run(
        "contrast", file, "--between", "kirklees,bolton", "--policies", folder, "--question", "minutes-sent",
        "--as-of", "2026-01-20")
    }
  }

  private static func caseText(_ events: [String], _ rest: String) -> String {
    """
    { "format": "comity-case/1", "id": "E1", "children": [ { "id": "A", "born": "2018-01-14" },
      { "id": "B", "born": "2020-03-02" } ], "events": [ \((events + [conference]).joined(separator: ", ")) ]\(rest) }
    """
  }

  /// The shipped policies, with two editions of one of them.
  private func withEditions<T>(_ body: (String) throws -> T) throws -> T {
    try Program.withFolder { try body(editions(in: $0.appending(path: "Policies"))) }
  }

  /// Gives the folder's path.
  private func editions(in folder: URL) throws -> String {
    try FileManager.default.copyItem(at: Program.root.appending(path: "Policies"), to: folder)
    let file = folder.appending(path: "kirklees.policy")
    let text = try String(contentsOf: file, encoding: .utf8)
    let calendar = "  calendar england-and-wales\n"
    let now = text.replacing(
      calendar, with: calendar + "  in force from 2026-01-01\n  edition by section-47-initiated\n", maxReplacements: 1)
    let limit = "distribute the minutes within 20 working days"
    #expect(text.contains(limit))
    let former = text.replacing(
      calendar,
      with: calendar
        + "  in force from 2025-01-01\n  in force until 2025-12-31\n  edition by section-47-initiated\n",
      maxReplacements: 1
    ).replacing(limit, with: "distribute the minutes within 15 working days")
    try Data(now.utf8).write(to: file)
    try Data(former.utf8).write(to: folder.appending(path: "kirklees-2025.policy"))
    return folder.path
  }
}
