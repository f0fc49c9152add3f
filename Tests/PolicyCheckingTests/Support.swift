import PolicyChecking
import PolicyLanguage
import PolicyModel
import Testing

/// A small authority, valid as it stands; tests add to it or answer its questions otherwise.
enum Sample {
  static let vocabulary = """
    event strategy-discussion "strategy discussion" may repeat
    event initial-conference "initial conference" may repeat
    event review-conference "review conference" may repeat
    event minutes-sent "sending of the minutes" may repeat
    event visit "visit" may repeat
    event plan-started "start of the plan", never before birth
    event plan-ended "end of the plan"
    group conference "conference" of initial-conference and review-conference
    role chair "the conference chair"
    role team-manager "the team manager"
    fact category "the category" one of neglect, physical, sexual, emotional
    fact members "the members present" number from 0 to 60
    fact votes-for "the votes for" number from 0 to 60
    fact votes-against "the votes against" number from 0 to 60
    fact weeks-set "the interval set" number from 1 to 52
    fact reconvened "the sitting is a further one" yes or no, marks a further sitting
    fact exceptional "the circumstances are exceptional" yes or no, judged by the chair
    fact unsafe "it is unsafe" yes or no
    outcome adjourn "the conference sits again"
    limit votes-for, votes-against to members
    term contested "the vote is contested" means votes-for is at least 1 and votes-against is at least 1
    """

  static let questions = """
    question minutes
      group after
      kind deadline
      asks "When are the minutes sent?"
      about each conference
      done by minutes-sent
    question visits
      group after
      kind interval
      asks "How often is the child seen?"
      about the case
      done by visit
    question decision
      group during
      kind vote
      asks "May the chair end the plan?"
      about each review-conference, booked or held
    """

  static let calendar = """
    calendar england
      published through 2027
      added 2022-09-19 "state funeral"
    """

  static let header = """
    policy anyshire "Anyshire"
      document handbook "Handbook"
      document leaflet "Leaflet"
      calendar england
      in force from 2025-01-01
      reading month "what a month is"
        choice calendar-month "from a day to the same day"
        choice four-weeks "28 days"
        adopt calendar-month because "the usual meaning"

    """

  static let names = ["minutes", "visits", "decision"]

  /// A whole policy: the header, the body, and silence on whatever the body does not mention.
  static func policy(_ body: String) -> String {
    let missing = names.filter { name in
      !["answer", "silent on", "waiting on"].contains { body.contains("\($0) \(name)") }
    }
    return header + body + "\n" + missing.map { "silent on \($0)\n  looked in handbook 1\n" }.joined()
  }

  static let valid = policy(
    """
    answer minutes
      reading late "when they are late"
        choice sent "by the day of sending"
        choice received "by the day of receipt"
        adopt sent because "the handbook says so"
        safe received
        agreed by "the partnership"
        look again on 2027-01-01
      in handbook
        the chair must send the minutes within 20 working days of the conference
          when category is neglect or physical
          only when any of
            contested
            not (unsafe and the child is aged 8 or over at the conference)
          unless exceptional
          read late as sent
          extended by 5 working days when the conference is the first
          cite 9 "within twenty working days"
        team-manager may send a summary before the conference
          judged by chair
          agreed by chair, team-manager
          after consulting the chair
          done by minutes-sent
          grounds closed
            "the parents ask for it"
              when unsafe
              cite 10 "at the request of the parents"
          cite 10 "a summary may be sent"
          note "rarely used"
      in leaflet
        because "the handbook governs"
        must send the minutes within 25 working days of the conference
          if missed, the chair must tell the team-manager within 2 days of the conference
          cite "After the conference" "within twenty five working days"
      in leaflet, elsewhere
        should send the minutes as soon as possible
          cite 3 "as soon as possible"
    answer visits
      part first-year
        in handbook
          must see the child at least every weeks-set weeks from the plan-started until the plan-ended
            cite 4 "as set by the conference"
      part later "after a year"
        in handbook
          must see the child every 3 months from the plan-started
            cite 4 "every three months"
    answer decision
      in handbook
        chair must not end the plan
          when votes-for is at most half of members
          except when the next review-conference is at least 2 weeks after the review-conference
          outcome adjourn within 15 working days of the review-conference
          cite 7 "a majority decides"
        chair decides whether to end the plan
          cite 7 "the chair decides"
    """)
}

/// What checking reports, each diagnostic on one line: place, code, message, notes, help.
///
/// Places in the policy's body count from the body's first line; places in other files bear the file's name.
func faults(policy: String? = nil, body: String? = nil, extra: String = "") -> [String] {
  let text = policy ?? Sample.policy(body ?? "")
  var files = [
    ("vocabulary", Sample.vocabulary), ("questions", Sample.questions), ("calendar", Sample.calendar), ("policy", text),
  ]
  if !extra.isEmpty { files.append(("extra", extra)) }
  let headerLines = body == nil ? 0 : Sample.header.utf8.count { $0 == 10 }
  return described(files, headerLines: headerLines)
}

func described(_ files: [(String, String)], headerLines: Int = 0) -> [String] {
  let sources = files.map { SourceText(name: $0.0, bytes: Array($0.1.utf8)) }
  var diagnostics = Diagnostics()
  _ = LibraryReader.read(sources, into: &diagnostics)
  func place(_ file: Int, _ range: SourceRange) -> String {
    let (line, column) = sources[file].position(of: range.start)
    let name = sources[file].name
    if name == "policy" { return "\(line - headerLines):\(column)" }
    return name == "extra" ? "\(line):\(column)" : "\(name):\(line):\(column)"
  }
  return diagnostics.sorted.map { diagnostic in
    "\(place(diagnostic.file, diagnostic.range)) \(diagnostic.code.description): \(diagnostic.message)"
      + diagnostic.notes.map { " | note \(place($0.file, $0.range)) \($0.message)" }.joined()
      + (diagnostic.help.map { " | help: \($0)" } ?? "")
  }
}

/// A library of the sample with one policy; every fault is recorded.
func library(
  _ policy: String = Sample.valid, vocabulary: String = Sample.vocabulary, questions: String = Sample.questions
) -> PolicyLibrary {
  let texts = [vocabulary, questions, Sample.calendar, policy]
  var diagnostics = Diagnostics()
  let sources = texts.map { SourceText(name: "sample", bytes: Array($0.utf8)) }
  let library = LibraryReader.read(sources, into: &diagnostics)
  for diagnostic in diagnostics.all { Issue.record(Comment(rawValue: diagnostic.message)) }
  return library
}

/// A text and what checking it reports.
struct Checking: Sendable, CustomTestStringConvertible {
  let text: String
  let faults: [String]

  init(_ text: String, _ faults: String...) {
    self.text = text
    self.faults = faults
  }

  var testDescription: String { text }
}

/// A body whose one clause, on line 3, is given; lines under it are indented by six.
func clause(_ lines: String, of question: String = "minutes") -> String {
  "answer \(question)\n  in handbook\n    \(lines)\n      cite 9 \"within twenty working days\""
}

/// Numbers from a seed: the same on every run.
struct SplitMix {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
