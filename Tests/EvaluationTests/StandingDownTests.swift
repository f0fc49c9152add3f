import Testing

/// Back from Wednesday 1 April 2026: Tuesday 31 March is one working day before, the 30th two, the 27th three, the 26th
/// four.
struct StandingDownTests {
  private let sound = """
    'quorate': true, 'agency-information-missing': false, 'interpreter-missing': false,
    'premises-or-systems-failed': false, 'invitations-late-and-preventing': false
    """

  /// A conference booked for 1 April and, if they are given, the days of the sign-off, the sharing and a conference
  /// before.
  private func ask(
    _ policy: String, asOf: String, signedOff: String?, shared: String?, previous: String? = nil, facts: String? = nil
  ) throws -> [Line] {
    var events = "{ 'event': 'review-conference', 'at': '2026-04-01', 'planned': true }"
    for (event, day) in [
      ("report-signed-off", signedOff), ("report-shared-with-family", shared), ("initial-conference", previous),
    ] {
      if let day { events += ", { 'event': '\(event)', 'at': '\(day)' }" }
    }
    let lines = try Desk.shipped.evaluate(
      "'facts': { \(facts ?? sound) }, 'events': [ \(events) ]", under: policy, "stand-down-grounds", asOf: asOf)
    return lines.filter { $0.description.hasPrefix("2026-04-01") }
  }

  @Test func aReportThatIsNotSignedOffIsAGroundOnceItIsLate() throws {
    func ask(_ policy: String, _ asOf: String) throws -> [Line] {
      try self.ask(policy, asOf: asOf, signedOff: nil, shared: "2026-03-20")
    }
    expect(try ask("bolton", "2026-03-30"), "2026-04-01: barred")
    expect(
      try ask("bolton", "2026-03-31"), "2026-04-01: permitted | reading sign-off-when=conference-day: barred")
    expect(try ask("bolton", "2026-04-01"), "2026-04-01: permitted")
    // In Kirklees the chair must have a review's report five working days before: 31, 30, 27, 26, 25 March.
    expect(try ask("kirklees", "2026-03-25"), "2026-04-01: barred")
    expect(
      try ask("kirklees", "2026-03-26"), "2026-04-01: permitted | reading sign-off-when=conference-day: barred")
    expect(try ask("kirklees", "2026-04-01"), "2026-04-01: permitted")
  }

  @Test func aReportThatIsNotSharedInTimeIsAGround() throws {
    func ask(_ policy: String, _ asOf: String, shared: String?) throws -> [Line] {
      try self.ask(policy, asOf: asOf, signedOff: "2026-03-20", shared: shared)
    }
    expect(try ask("bolton", "2026-03-30", shared: nil), "2026-04-01: barred")
    expect(try ask("bolton", "2026-03-31", shared: nil), "2026-04-01: permitted")
    expect(try ask("bolton", "2026-03-31", shared: "2026-03-30"), "2026-04-01: barred")
    expect(try ask("bolton", "2026-03-31", shared: "2026-03-31"), "2026-04-01: permitted")
    expect(try ask("kirklees", "2026-03-27", shared: nil), "2026-04-01: barred")
    expect(try ask("kirklees", "2026-03-30", shared: nil), "2026-04-01: permitted")
    expect(try ask("kirklees", "2026-03-30", shared: "2026-03-27"), "2026-04-01: barred")
    expect(try ask("kirklees", "2026-03-30", shared: "2026-03-30"), "2026-04-01: permitted")
  }

  @Test func whatWasDoneForTheConferenceBeforeDoesNotCount() throws {
    for policy in ["bolton", "kirklees"] {
      func ask(signedOff: String, shared: String) throws -> [Line] {
        try self.ask(policy, asOf: "2026-04-01", signedOff: signedOff, shared: shared, previous: "2026-01-14")
      }
      expect(try ask(signedOff: "2026-03-20", shared: "2026-03-20"), "2026-04-01: barred")
      expect(try ask(signedOff: "2026-01-07", shared: "2026-03-20"), "2026-04-01: permitted")
      expect(try ask(signedOff: "2026-03-20", shared: "2026-01-07"), "2026-04-01: permitted")
    }
  }

  @Test func eachListedGroundSuffices() throws {
    for (policy, grounds) in [
      ("bolton", ["agency-information-missing", "interpreter-missing", "premises-or-systems-failed"]),
      ("kirklees", ["invitations-late-and-preventing"]),
    ] {
      func ask(_ facts: String) throws -> [Line] {
        try self.ask(policy, asOf: "2026-03-27", signedOff: "2026-03-20", shared: "2026-03-20", facts: facts)
      }
      expect(try ask(sound), "2026-04-01: barred")
      expect(try ask(sound.replacing("'quorate': true", with: "'quorate': false")), "2026-04-01: permitted")
      for ground in grounds {
        expect(try ask(sound.replacing("'\(ground)': false", with: "'\(ground)': true")), "2026-04-01: permitted")
      }
    }
  }

  @Test func missingReportsAndPeoplePostponeOnlyWhereTheChairFindsThatItHarms() throws {
    let all = ["essential-report-missing", "key-professional-absent", "substitute-poorly-briefed"]
    func ask(_ present: [String], harms: Bool) throws -> [Line] {
      let facts = all.map { "'\($0)': \(present.contains($0))" } + ["'absence-harms-decision': \(harms)"]
      return try self.ask(
        "north-east-lincolnshire", asOf: "2026-03-27", signedOff: nil, shared: nil,
        facts: facts.joined(separator: ", "))
    }
    for one in all {
      expect(try ask([one], harms: true), "2026-04-01: required")
      expect(try ask([one], harms: false), "2026-04-01: not-applicable")
    }
    expect(try ask([], harms: true), "2026-04-01: not-applicable")
  }
}
