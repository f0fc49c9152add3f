import Testing

struct OutlinePlanTests {
  @Test func onAWorkingDayTheElectronicPlanIsDueTheNextDayAtTheSameTime() throws {
    // Thursday 15 January 2026 and 24 hours is Friday the 16th; the handing of a draft is a duty of its own.
    let thursday = """
      'events': [ { 'event': 'initial-conference', 'at': '2026-01-15T10:00' },
                  { 'event': 'plan-distributed', 'at': '2026-01-16T10:01' },
                  { 'event': 'draft-plan-given', 'at': '2026-01-15T12:00' } ]
      """
    expect(
      try Desk.shipped.evaluate(thursday, under: "north-east-lincolnshire", "outline-plan-distributed"),
      "2026-01-15T10:00: part electronic: late, due 2026-01-16T10:00, done 2026-01-16T10:01",
      "2026-01-15T10:00: part draft: met, done 2026-01-15T12:00")
    expect(
      try Desk.shipped.evaluate(
        thursday.replacing("10:01", with: "10:00"), under: "north-east-lincolnshire", "outline-plan-distributed"),
      "2026-01-15T10:00: part electronic: met, due 2026-01-16T10:00, done 2026-01-16T10:00",
      "2026-01-15T10:00: part draft: met, done 2026-01-15T12:00")
  }
}
