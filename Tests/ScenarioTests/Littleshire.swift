import PolicyLanguage

/// A small invented authority, of which every share can be counted by hand.
enum Littleshire {
  static let vocabulary = """
    event meeting "meeting" may repeat
    event notes-sent "sending of the notes" may repeat
    event plan-started "start of the plan"
    event plan-ended "end of the plan"
    group occasion "occasion" of meeting

    role chair "the chair"
    role worker "the worker"

    fact urgent "the case is urgent" yes or no
    fact large "the family is large" yes or no
    fact excused "the delay is excused" yes or no
    fact members "the number of members present" number from 1 to 200

    outcome close "the case is closed"
    outcome adjourn "the meeting is adjourned"

    """

  static let questions = """
    question notes-sent
      group after
      kind deadline
      asks "When are the notes sent?"
      about each meeting
      done by notes-sent

    calendar england-and-wales
      published through 2027

    """

  /// Four clauses, one reading of two choices, three tests.
  static let answer = """
    answer notes-sent
      reading start "what the days run from"
        choice meeting "the meeting"
        choice plan "the plan"
        adopt meeting because "it is named first"
        safe meeting
      in handbook
        chair must send the notes within 2 days of the meeting
          when urgent and not large
          cite 1 "within two days"
        chair must send the notes within 3 days of the meeting
          unless excused
          cite 2 "within three days"
      in leaflet
        because "the handbook governs"
        chair should send the notes within 5 days of the meeting
          read start as meeting
          cite 3 "within five days"
        chair should send the notes within 5 days of plan-started
          read start as plan
          cite 3 "within five days"

    """

  static func authority(_ answer: String = Self.answer) throws -> Authority {
    let policy = """
      policy littleshire "Littleshire"
        document handbook "Handbook"
        document leaflet "Leaflet"
        in force from 2026-01-01
        calendar england-and-wales
        the start day does not count
        limits stay where they fall

      \(answer)
      """
    return try Authority(
      [("vocabulary", vocabulary), ("questions", questions), ("littleshire", policy)].map {
        SourceText(name: "Policies/\($0.0).policy", bytes: Array($0.1.utf8))
      })
  }

  /// A meeting of Tuesday 6 January 2026, looked at on the 7th.
  static func scenario(_ facts: [String], _ expectations: String...) -> String {
    """
    scenario "\((facts + expectations).joined(separator: ", "))"
      given
    \(facts.map { "    " + $0 + "\n" }.joined())    meeting on 2026-01-06
      as of 2026-01-07
      under littleshire
    \(expectations.map { "    " + $0 + "\n" }.joined())
    """
  }
}
