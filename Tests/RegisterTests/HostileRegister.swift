import PolicyModel
import Registers
import Reporting
import Workbench
import WorkingCalendar

/// A policy in which every word from outside is hostile, with an entry of each sort.
enum HostileRegister {
  static let markup = #"<b title="a & 'b'">bold</b> | &amp;"#
  static let script = "]]></script><script>alert(1)</script><!-- "
  static let formula = #"=HYPERLINK("http://x","y")"#
  static let markdown = #"# *a* _b_ `c` [d](e) ~f~ $g$ \h"#
  static let control = "a\u{0}b\u{1B}[31mc\u{7F}\u{85}d\u{202E}e"
  static let lines = "one\ntwo\r\nthree\tfour"
  static let long = String(repeating: "verylong", count: 30)

  private static var library: PolicyLibrary {
    var library = PolicyLibrary()
    library.vocabulary.events = [Vocabulary.Event(name: markup, phrase: script, repeats: true)]
    library.vocabulary.roles = [Vocabulary.Role(name: formula, phrase: markup)]
    library.vocabulary.facts = [
      Vocabulary.Fact(name: markup, phrase: script, kind: .yesNo, judgedBy: RoleID(0))
    ]
    library.questions = [
      question(0, formula, script), question(1, markdown, markup), question(2, long, control),
    ]
    return library
  }

  private static func question(_ index: Int, _ name: String, _ text: String) -> Question {
    Question(
      id: QuestionID(index), name: name, group: script, kind: .duty, text: text, scope: .wholeCase, doneBy: [])
  }

  private static func clause(_ force: Force, _ act: String) -> Clause {
    var clause = Clause(force: force, act: act, place: 0..<0)
    clause.citations = [Citation(document: 0, section: formula, words: script)]
    clause.when = .test(.yes(FactID(0)))
    return clause
  }

  private static var policy: Policy {
    var policy = Policy(name: formula, title: script)
    policy.documents = [.init(name: markdown, title: markup), .init(name: control, title: lines)]
    policy.readings = [
      Reading(
        name: markup, phrase: script, question: QuestionID(0),
        choices: [.init(name: formula, phrase: markdown), .init(name: control, phrase: lines)], adopted: 0,
        because: script, safe: 1, agreedBy: formula, revisit: try! Day(iso: Array("2026-01-01".utf8)))
    ]
    var decided = clause(.decides, markdown)
    decided.holders = [RoleID(0)]
    decided.pointsTo = [script, formula]
    var missed = clause(.must, lines)
    missed.holders = [RoleID(0)]
    var duty = clause(.must, script)
    duty.ifMissed = [missed]
    let positions = [
      Position(document: 0, elsewhere: false, because: nil, clauses: [duty]),
      Position(document: 1, elsewhere: false, because: script, clauses: [clause(.may, formula)]),
      Position(document: 1, elsewhere: true, because: nil, clauses: [duty]),
    ]
    policy.answers = [
      Answer(question: QuestionID(0), content: .parts([Part(name: markup, phrase: nil, positions: positions)])),
      Answer(
        question: QuestionID(1),
        content: .parts([
          Part(
            name: nil, phrase: nil,
            positions: [Position(document: 0, elsewhere: false, because: nil, clauses: [decided])])
        ])),
      Answer(
        question: QuestionID(2),
        content: .silent(Silence(lookedIn: [(0, [script, formula])], note: markdown, pointsTo: [control]))),
    ]
    return policy
  }

  private static func provenance(_ policies: [Policy], _ library: PolicyLibrary) -> Provenance {
    Provenance(
      policies: policies, readings: policies.map { $0.readings.map { $0.adopted } }, questions: library.questions,
      asOf: nil)
  }

  static func register(_ format: ReportFormat) throws -> String {
    let (library, policy) = (library, policy)
    return format.lay(
      RegisterReport(
        library: library, registers: [PolicyRegister(policy, in: library)],
        asOf: try Day(iso: Array("2026-06-01".utf8)), provenance: provenance([policy], library)))
  }

  static func duties(_ format: ReportFormat, role: Bool) -> String {
    let (library, policy) = (library, policy)
    return format.lay(
      DutiesReport(
        library: library,
        list: DutyList(policy, in: library, readings: [0], role: role ? RoleID(0) : nil), stage: script,
        provenance: provenance([policy], library)))
  }
}
