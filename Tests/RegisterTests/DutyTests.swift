import PolicyModel
import Registers
import Testing
import Workbench

struct DutyTests {
  private static let answers = [
    "minutes-sent": """
    answer minutes-sent
      in handbook
        conference-chair should distribute the minutes within 20 working days of the initial-conference
          agreed by head-of-service
          after consulting reviewing-officer
          unless exceptional
          cite 9 "twenty days"
          if missed social-worker must tell the family
            cite 9 "tell the family"
      in handbook, elsewhere
        conference-chair is expected to distribute the minutes within 20 working days of the initial-conference
          agreed by head-of-service
          after consulting reviewing-officer
          unless exceptional
          cite 1 "minutes in twenty days"
          if missed social-worker must tell the family
      in leaflet
        because "the handbook governs"
        will distribute the minutes within 4 weeks of the initial-conference
          cite "After" "four weeks"

    """,
    "stand-down": """
    answer stand-down
      in handbook
        must not stand the conference down
          unless report-missing
          cite 6 "not be stood down"

    """,
  ]

  @Test func stagesStandInTheOrderOfTheProcess() throws {
    let list = try Anyshire.duties(Self.answers)
    #expect(list.stages.map { $0.name } == ["after-conference", "plan", "before-conference"])
    #expect(list.stages.map { $0.duties.count } == [2, 0, 1])
    #expect(list.stages.map { $0.silent } == [[], [QuestionID(1)], []])
    #expect(try Anyshire.duties(Self.answers, stage: "plan").stages.map { $0.name } == ["plan"])
  }

  @Test func aDutySaysWhatGovernsAndWhatElsePlacesSay() throws {
    let duties = try Anyshire.duties(Self.answers, stage: "after-conference").duties
    #expect(duties.map { $0.governs } == [true, false])
    #expect(duties[0].alsoAt.map { $0.words } == ["minutes in twenty days"])
    #expect(duties[1].because == "the handbook governs")
    #expect(duties[1].sentence == "Anyshire will distribute the minutes within 4 weeks of the initial conference.")
    #expect(duties.map { $0.hasHolder } == [true, false])
  }

  @Test(arguments: [
    ("conference-chair", ["holds"]), ("head-of-service", ["agrees", "decides exceptional"]),
    ("reviewing-officer", ["consulted"]), ("social-worker", ["holds if missed"]),
  ])
  func aRoleIsToldHowItHasToDoWithADuty(_ role: String, _ expected: [String]) throws {
    let desk = try Anyshire.desk(Self.answers)
    let list = try desk.duties(stage: nil, role: role).list
    #expect(list.duties.count == 1)
    let vocabulary = desk.library.vocabulary
    let ties = list.duties[0].ties.filter { vocabulary[$0.role].name == role }.map { tie in
      tie.manner.rawValue + (tie.fact.map { " " + vocabulary[$0].name } ?? "") + (tie.ifMissed ? " if missed" : "")
    }
    #expect(ties == expected)
  }

  @Test func theTimeAndTheConditionsAreToldPieceByPiece() throws {
    let desk = try Anyshire.desk(Self.answers)
    let duties = try desk.duties(stage: nil, role: nil).list.duties
    let words = DutyWords(duties[0], in: desk.library, authority: "Anyshire")
    #expect(words.due == "within 20 working days of the initial conference")
    #expect(words.events == ["initial-conference"])
    #expect(words.unless == "the circumstances are exceptional")
    #expect([words.earliest, words.every, words.when, words.onlyWhen] == [nil, nil, nil, nil])
  }

  @Test func whatIsForbiddenAndWhomNobodyNamesIsCounted() throws {
    let desk = try Anyshire.desk(Self.answers)
    let text = ReportFormat.text.lay(try desk.duties(stage: nil, role: nil))
    #expect(text.contains("3 rules: 2 asked, 1 forbidden.\n\n2 of them name nobody who acts.\n"))
    #expect(text.contains("On 1 question the documents say nothing.\n"))
    #expect(text.contains("-- Nobody is named -"))
    let role = ReportFormat.text.lay(try desk.duties(stage: nil, role: "head-of-service"))
    #expect(role.contains("1 rule: 1 asked.\n"))
    #expect(!role.contains("obody"))
    #expect(role.contains("| agrees to it"))
    #expect(role.contains("judges: the circumstances are exceptional"))
  }

  @Test func aRoleThatIsNowhereNamedHasNothing() throws {
    let desk = try Anyshire.desk(["visits": Anyshire.silentVisits])
    let text = ReportFormat.text.lay(try desk.duties(stage: nil, role: "social-worker"))
    #expect(text.contains("Nothing that is looked at here names this role."))
  }

  @Test(arguments: [
    (
      "stage", "plam",
      "there is no stage called `plam`\nhelp: did you mean `plan`? there are after-conference, plan, before"
    ),
    ("stage", "x", "there is no stage called `x`\nhelp: there are after-conference, plan, before-conference"),
    (
      "role", "social-wroker",
      "there is no role called `social-wroker`\nhelp: did you mean `social-worker`? there are "
    ),
  ])
  func aNameThatLeadsNowhereIsToldWithThoseThatThereAre(_ what: String, _ name: String, _ message: String) throws {
    let desk = try Anyshire.desk(Self.answers)
    let refusal = #expect(throws: Refusal.self) {
      try desk.duties(stage: what == "stage" ? name : nil, role: what == "role" ? name : nil)
    }
    #expect(refusal?.text().hasPrefix("comity: " + message) == true)
  }
}
