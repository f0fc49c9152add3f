import Comparison
import PolicyLanguage
import PolicyModel
import Registers
import Testing
import Workbench
import WorkingCalendar

/// A small authority, for reports on policies that are made up.
enum Anyshire {
  private static let common = """
    event initial-conference "initial conference" may repeat
    event minutes-sent "distribution of the minutes" may repeat
    event visit "visit to the child" may repeat
    role conference-chair "the conference chair"
    role social-worker "the lead social worker"
    role head-of-service "the head of service"
    role reviewing-officer "the reviewing officer"
    fact exceptional "the circumstances are exceptional" yes or no, otherwise "nothing is exceptional", judged by the head-of-service
    fact report-missing "the report is missing" yes or no
    question minutes-sent
      group after-conference
      kind deadline
      asks "When are the minutes distributed?"
      about each initial-conference
      done by minutes-sent
    question visits
      group plan
      kind duty
      asks "Is the child visited?"
      about the case
      done by visit
    question stand-down
      group before-conference
      kind grounds
      asks "On what grounds may a conference be stood down?"
      about each initial-conference, booked or held
    calendar england-and-wales
      published through 2027

    """

  private static let header = """
    policy anyshire "Anyshire"
      document handbook "Anyshire Handbook"
      document leaflet "What happens"
      calendar england-and-wales

    """

  private static let silences = [
    "minutes-sent": "silent on minutes-sent\n  looked in handbook 1\n",
    "visits": "silent on visits\n  looked in handbook 2\n",
    "stand-down": "silent on stand-down\n  looked in handbook 3\n",
  ]

  static func sources(_ answers: [String: String], header: String = "") -> [SourceText] {
    let all = silences.merging(answers) { $1 }
    let text = common + Self.header + header + ["minutes-sent", "visits", "stand-down"].map { all[$0]! }.joined()
    return [SourceText(name: "anyshire.policy", bytes: Array(text.utf8))]
  }

  /// The policy with these answers; the other questions are answered with a silence.
  static func desk(_ answers: [String: String], header: String = "") throws -> Desk {
    do throws(Refusal) {
      return try Desk(files: sources(answers, header: header), authorities: [])
    } catch {
      Issue.record("\(error.text())")
      throw error
    }
  }

  static func register(_ answers: [String: String], header: String = "") throws -> PolicyRegister {
    let desk = try desk(answers, header: header)
    return PolicyRegister(desk.policies[0], in: desk.library)
  }

  static func duties(_ answers: [String: String], role: String? = nil, stage: String? = nil) throws -> DutyList {
    let desk = try desk(answers)
    return DutyList(
      desk.policies[0], in: desk.library, readings: desk.readings[0], stage: stage,
      role: role.flatMap { desk.library.vocabulary.role($0) })
  }

  static let silentVisits = "silent on visits\n  looked in handbook 2\n"

  static func day(_ text: String) throws -> Day { try Day(iso: Array(text.utf8)) }
}
