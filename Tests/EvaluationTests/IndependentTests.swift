import CaseModel
import Evaluation
import PolicyModel
import Testing
import WorkingCalendar

/// A second opinion, written from the documents and not from the policies: plain code over plain stories, which shares
/// nothing with the evaluator but the calendar. Both must agree on every story.
struct IndependentTests {
  private static let count = 900

  private let calendar = Desk.shipped.evaluators["kirklees"]!.policy.calendar

  // MARK: What both say

  /// What is said of one conference, or of the case as a whole: the line, then what another document or reading says
  /// where that differs.
  private struct Opinion {
    var about: Day?
    var says: String
    var done: Day?
    var others: [String: String] = [:]

    var text: String {
      let others = others.filter { $0.value != says }.map { " | \($0.key): \($0.value)" }.sorted().joined()
      return "\(about?.description ?? "case"): \(says)\(done.map { ", done \($0.description)" } ?? "")\(others)"
    }
  }

  private func timed(_ due: Day?, done: Day?, _ asOf: Day, from: Day? = nil) -> String {
    guard let due else { return "not-started" }
    let verdict =
      if let done { from.map { done < $0 } ?? false ? "early" : done > due ? "late" : "met" } else {
        asOf > due ? "overdue" : "due"
      }
    return verdict + (from.map { ", from \($0.description)" } ?? "") + ", due \(due.description)"
  }

  private func after(_ workingDays: Int, _ day: Day?) -> Day? {
    day.map { try! calendar.adding(workingDays: workingDays, to: $0) }
  }

  /// Compares the opinions with the results, of which only alternatives of some kinds are looked at.
  private func compare(
    _ policy: String, _ question: String, seed: UInt64, kinds: [Alternative.Kind] = [], except: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation, _ opinions: (Story) -> [Opinion]
  ) {
    let desk = Desk.shipped
    let id = desk.library.question(question)!.id
    var random = SeededGenerator(seed)
    var said: Set<Substring> = []
    for _ in 0..<Self.count {
      let story = Story(&random)
      let expected = opinions(story).map { $0.text }
      guard !expected.isEmpty else { continue }
      let source = story.asCase(desk.library.vocabulary)
      let found = desk.evaluators[policy]!.evaluate(source, asOf: story.asOf, questions: [id]).map { result in
        var others: [String: String] = [:]
        for other in result.alternatives where kinds.contains(other.kind) && !other.name.hasPrefix(except ?? "-") {
          others[other.name] = text(other.effect)
        }
        return Opinion(
          about: result.about?.at.day, says: text(result.decision.effect), done: result.decision.done?.day,
          others: others
        ).text
      }
      #expect(found == expected, "\(story)", sourceLocation: sourceLocation)
      if found != expected { return }
      for line in expected { said.insert(line.dropFirst(12).prefix { $0 != "," && $0 != " " }) }
    }
    #expect(said.count > 1, "the stories are too much alike: \(said)", sourceLocation: sourceLocation)
  }

  private func text(_ effect: Effect) -> String {
    effect.verdict.rawValue + (effect.earliest.map { ", from \($0.description)" } ?? "")
      + (effect.due.map { ", due \($0.description)" } ?? "")
      + effect.outcomes.map { ", " + Desk.shipped.library.vocabulary[$0].name }.joined()
  }

  // MARK: The initial conference

  /// Fifteen working days from the day that starts the clock to the first conference from then on.
  private func initialConference(_ story: Story, from clock: Day?) -> (says: String, done: Day?) {
    guard let clock else { return ("not-started", nil) }
    let done = story.held("initial-conference").first { $0.day >= clock }?.day
    return (timed(after(15, clock), done: done, story.asOf), done)
  }

  @Test func boltonsInitialConference() {
    compare("bolton", "icpc-timescale", seed: 11, kinds: [.document]) { story in
      // Handbook 2: the first strategy discussion. Practice standards: the one that initiated section 47 enquiries.
      // Leaflet: after the section 47 investigation, which ends with the discussion that confirms its outcome.
      let handbook = initialConference(story, from: story.first("strategy-discussion"))
      return [
        Opinion(
          says: handbook.says, done: handbook.done,
          others: [
            "practice-standards": initialConference(story, from: story.first("section-47-initiated")).says,
            "leaflet": initialConference(story, from: story.first("section-47-confirmed")).says,
          ])
      ]
    }
  }

  @Test func northEastLincolnshiresInitialConference() {
    compare("north-east-lincolnshire", "icpc-timescale", seed: 12) { story in
      // Section 1: of a strategy meeting or, if more than one has been held, the one that confirmed the status; none
      // that came after the conference has any part in it.
      let conference = story.held("initial-conference").first?.day ?? story.asOf
      let meetings = story.days["strategy-discussion"]!.filter { $0 <= conference }
      let clock = meetings.count == 1 ? meetings[0] : story.first("section-47-confirmed")
      let (says, done) = initialConference(story, from: clock)
      return [Opinion(says: says, done: done)]
    }
  }

  @Test func kirkleesInitialConference() {
    compare("kirklees", "icpc-timescale", seed: 13) { story in
      // Chapter 4: after the strategy meeting that agreed to the conference.
      let (says, done) = initialConference(story, from: story.first("conference-agreed"))
      return [Opinion(says: says, done: done)]
    }
  }

  // MARK: The minutes

  private func minutes(_ story: Story, _ number: Int, others: [String: Int] = [:]) -> [Opinion] {
    if story.held.isEmpty { return [Opinion(says: "not-started")] }
    return story.held.enumerated().map { index, conference in
      let next = index + 1 < story.held.count ? story.held[index + 1].day : Day.last
      let own = story.minutes.first { sent in
        sent.of.map { $0.day == conference.day } ?? (sent.day >= conference.day && sent.day < next)
      }
      func says(_ number: Int) -> String { timed(after(number, conference.day), done: own?.day, story.asOf) }
      return Opinion(about: conference.day, says: says(number), done: own?.day, others: others.mapValues(says))
    }
  }

  @Test func minutesOfAConference() {
    // Handbook 9: twenty working days; practice standards: fifteen; leaflet: twenty.
    compare("bolton", "minutes-sent", seed: 21, kinds: [.document]) {
      minutes($0, 20, others: ["practice-standards": 15, "leaflet": 20])
    }
    // Section 18: twenty five. Chapter 4: twenty.
    compare("north-east-lincolnshire", "minutes-sent", seed: 22) { minutes($0, 25) }
    compare("kirklees", "minutes-sent", seed: 23) { minutes($0, 20) }
  }

  // MARK: The report

  /// The last time the report was shared since the conference before; if only too late, and no other is to come, then.
  private func shared(_ story: Story, for conference: Story.Conference) -> Day? {
    let previous = story.held.last { $0.day < conference.day }?.day ?? Day.first
    let since = story.reportsShared.filter { $0 > previous }
    if let before = since.last(where: { $0 <= conference.day }) { return before }
    return story.conferences.contains { $0.day > conference.day } ? nil : since.first
  }

  private func report(_ story: Story, _ says: (Story.Conference, Day?) -> (String, [String: String])) -> [Opinion] {
    story.conferences.map { conference in
      let done = shared(story, for: conference)
      let (line, others) = says(conference, done)
      return Opinion(about: conference.day, says: line, done: line == "not-applicable" ? nil : done, others: others)
    }
  }

  /// Before the conference, however long.
  private func before(_ conference: Story.Conference, _ done: Day?) -> String {
    if let done { return done < conference.day ? "met" : "late" }
    return conference.isBooked ? "required" : "late"
  }

  private func workingDaysBefore(_ number: Int, _ conference: Story.Conference) -> Day {
    var day = conference.day
    for _ in 0..<number { repeat { day = day.later(-1) } while !calendar.isWorking(day) }
    return day
  }

  @Test func theReportBeforeTheConference() {
    compare("bolton", "sw-report-shared-with-family", seed: 31, kinds: [.document]) { story in
      report(story) { conference, done in
        // Handbook 4: two working days. Practice standards: before any meetings. Leaflet: 24 hours, of a day the day
        // before.
        (
          timed(workingDaysBefore(2, conference), done: done, story.asOf),
          [
            "practice-standards": before(conference, done),
            "leaflet": timed(conference.day.later(-1), done: done, story.asOf),
          ]
        )
      }
    }
    compare("kirklees", "sw-report-shared-with-family", seed: 32) { story in
      report(story) { conference, done in (timed(workingDaysBefore(3, conference), done: done, story.asOf), [:]) }
    }
    compare("north-east-lincolnshire", "sw-report-shared-with-family", seed: 33) { story in
      report(story) { conference, done in
        // Section 1: beforehand, where it will not compromise safety or welfare.
        (story.yes.contains("report-unsafe-to-share") ? "not-applicable" : before(conference, done), [:])
      }
    }
  }

  // MARK: The child

  /// Whole years on a day; nil before the birth.
  private func age(_ story: Story, on day: Day) -> (years: Int, isBirthday: Bool)? {
    guard let born = story.born, born <= day else { return nil }
    let had = (day.month, day.dayOfMonth) >= (born.month, born.dayOfMonth)
    // Born on 29 February: on 1 March, where there is no such day.
    let isLeap = born.month == 2 && born.dayOfMonth == 29 && day.year % 4 != 0
    let (month, dayOfMonth) = isLeap ? (3, 1) : (born.month, born.dayOfMonth)
    let isBirthday = (day.month, day.dayOfMonth) == (month, dayOfMonth)
    return (day.year - born.year - (had ? 0 : 1), isBirthday)
  }

  @Test func fromWhatAgeAChildIsInvited() {
    compare("bolton", "child-invitation-age", seed: 41, kinds: [.document, .clause]) { story in
      story.conferences.map { conference in
        // Handbook 2 and 6: aged 8 or above, unless evidenced, agreed by both, and views will be sought. Elsewhere the
        // same section leaves the exception out for those of 16 and 17. The leaflet leaves it to a conversation.
        let years = age(story, on: conference.day)?.years ?? 0
        let isOld = years >= 8
        let isExcepted = Story.facts.suffix(4).allSatisfy { story.yes.contains($0) }
        let says = isOld && !isExcepted ? "required" : "not-applicable"
        return Opinion(
          about: conference.day, says: says,
          others: ["handbook 6": (16...17).contains(years) ? "required" : says, "leaflet": "judgement"])
      }
    }
    compare("kirklees", "child-invitation-age", seed: 42, kinds: [.reading]) { story in
      story.conferences.map { conference in
        // Chapter 5: over the age of ten; those younger than ten are the others.
        let age = age(story, on: conference.day)
        func says(_ isOld: Bool?) -> String { isOld ?? false ? "required" : "not-applicable" }
        return Opinion(
          about: conference.day, says: says(age.map { $0.years >= 10 }),
          others: [
            "over-ten=day-after": says(age.map { $0.years > 10 || ($0.years == 10 && !$0.isBirthday) }),
            "over-ten=eleventh-birthday": says(age.map { $0.years >= 11 }),
          ])
      }
    }
  }

  // MARK: Votes

  private func votes(
    _ story: Story, _ kinds: [String], _ says: (Story.Conference) -> (String, [String: String])
  ) -> [Opinion] {
    let asked = story.held.filter { kinds.contains($0.kind) }
    if asked.isEmpty { return [Opinion(says: "not-applicable")] }
    return asked.map { conference in
      let (line, others) = says(conference)
      return Opinion(about: conference.day, says: line, others: others)
    }
  }

  private func split(_ story: Story, _ kinds: [String], meanwhile: String) -> [Opinion] {
    votes(story, kinds) { conference in
      // Section 3: a majority is more than half of the members. A 50% split adjourns for up to five working days; where
      // there is no majority, that may be done in exceptional circumstances. A sitting after that is another matter.
      let most = max(conference.votesFor, conference.votesAgainst)
      let until = ", due \(after(5, conference.day)!.description), adjourn, \(meanwhile)"
      let isEven = 2 * conference.votesFor == conference.members && 2 * conference.votesAgainst == conference.members
      let isEvenOfVotes = conference.votesFor == conference.votesAgainst
      let hasMajority = 2 * most > conference.members
      func says(isEven: Bool, sitsAgain: Bool, isExceptional: Bool) -> String {
        if isEven && (!conference.isReconvened || sitsAgain) { return "required" + until }
        if hasMajority || conference.isReconvened { return "not-applicable" }
        return isExceptional ? "permitted" + until : "barred"
      }
      let isExceptional = conference.isExceptional
      return (
        says(isEven: isEven, sitsAgain: false, isExceptional: isExceptional),
        [
          "fifty-per-cent=votes-cast": says(isEven: isEvenOfVotes, sitsAgain: false, isExceptional: isExceptional),
          "further-period=every-sitting": says(isEven: isEven, sitsAgain: true, isExceptional: isExceptional),
          "exceptional=description": says(isEven: isEven, sitsAgain: false, isExceptional: true),
        ]
      )
    }
  }

  private func castingVote(_ story: Story, _ kinds: [String]) -> [Opinion] {
    votes(story, kinds) { conference in
      // Handbook 8: where there is no decision to stand, the chair may give the casting vote.
      let most = max(conference.votesFor, conference.votesAgainst)
      func says(_ isOpen: Bool) -> String { isOpen ? "permitted, chair-casting-vote" : "not-applicable" }
      return (
        says(2 * most <= conference.members),
        ["majority-of=votes-cast": says(conference.votesFor == conference.votesAgainst)]
      )
    }
  }

  @Test func aSplitConference() {
    let making = ["initial-conference", "transfer-in-conference"]
    compare("north-east-lincolnshire", "split-decision-initial", seed: 51, kinds: [.reading]) {
      split($0, making, meanwhile: "interim-plan")
    }
    compare("north-east-lincolnshire", "split-decision-review", seed: 52, kinds: [.reading]) {
      split($0, ["review-conference"], meanwhile: "plan-continues")
    }
    // Whether a compelling reason is needed is not part of these stories.
    compare("bolton", "split-decision-initial", seed: 53, kinds: [.reading], except: "compelling") {
      castingVote($0, making)
    }
    compare("bolton", "split-decision-review", seed: 54, kinds: [.reading], except: "compelling") {
      castingVote($0, ["review-conference"])
    }
  }

  @Test func aSplitThatGoesOn() {
    let every = ["initial-conference", "review-conference", "transfer-in-conference"]
    compare("north-east-lincolnshire", "split-continues", seed: 55, kinds: [.reading]) { story in
      votes(story, every) { conference in
        // Section 3: where the 50% split continues, the child remains on a plan pending escalation.
        let isEven = 2 * conference.votesFor == conference.members && 2 * conference.votesAgainst == conference.members
        func says(_ isSplit: Bool) -> String {
          isSplit && conference.isReconvened ? "required, remains-on-plan, escalate" : "not-applicable"
        }
        return (
          says(isEven),
          [
            "fifty-per-cent=votes-cast": says(conference.votesFor == conference.votesAgainst),
            "further-period=every-sitting": "not-applicable",
          ]
        )
      }
    }
  }

  // MARK: The end of a plan for neglect

  @Test func theEndOfAPlanForNeglect() {
    compare("north-east-lincolnshire", "end-neglect", seed: 61, kinds: [.reading]) { story in
      var number = 0
      return story.conferences.filter { $0.kind == "review-conference" }.map { review in
        if !review.isReconvened { number += 1 }
        // Section 12: a change of circumstances, such as a different family, or improvement that has held for six
        // months; never improvement at the first review.
        let hasChanged =
          story.yes.contains("significant-change-of-circumstances")
          || story.first("moved-to-different-family").map { $0 <= review.day } ?? false
        let hasHeld = story.first("improvement-established").map { try! $0.adding(months: 6) <= review.day } ?? false
        func says(_ isOpen: Bool) -> String { !story.isNeglect ? "not-applicable" : isOpen ? "permitted" : "barred" }
        return Opinion(
          about: review.day, says: says(hasChanged || (hasHeld && number > 1)),
          others: ["first-review=by-the-months": says(hasChanged || hasHeld)])
      }
    }
  }

  // MARK: Moves

  @Test func theTransferInConference() {
    func conference(_ story: Story, from clock: Day?) -> Day? {
      story.held("transfer-in-conference").first { $0.day >= clock ?? Day.last }?.day
    }
    compare("north-east-lincolnshire", "transfer-in-conference", seed: 71) { story in
      // Section 12: of being notified of a permanent move.
      guard story.yes.contains("move-is-permanent") else { return [Opinion(says: "not-applicable")] }
      let clock = story.first("move-notified")
      let done = conference(story, from: clock)
      return [Opinion(says: timed(after(15, clock), done: done, story.asOf), done: done)]
    }
    compare("kirklees", "transfer-in-conference", seed: 72, kinds: [.reading]) { story in
      // Chapter 4: 15 working days after it has been agreed that the move is permanent.
      let clock = story.first("move-permanence-agreed")
      let done = conference(story, from: clock)
      let due = after(15, clock)
      return [
        Opinion(
          says: timed(due, done: done, story.asOf), done: done,
          others: ["fifteenth-day=the-day": timed(due, done: done, story.asOf, from: due)])
      ]
    }
  }

  // MARK: Before birth

  private func isUnborn(_ story: Story, on day: Day?) -> Bool { story.born.map { $0 > day ?? story.asOf } ?? true }

  @Test func theConferenceBeforeBirth() {
    compare("bolton", "prebirth-icpc", seed: 81, kinds: [.document]) { story in
      // Handbook 4: fifteen working days of the first strategy discussion, of a child unborn then. Practice standards:
      // twenty weeks before the expected day, of a child who was unborn at that discussion or at the conference.
      let (discussion, all) = (story.first("strategy-discussion"), story.held("initial-conference"))
      let own = initialConference(story, from: discussion)
      let isOurs = isUnborn(story, on: discussion)
      let standards = timed(story.expected.later(-140), done: all.first?.day, story.asOf)
      return [
        Opinion(
          says: isOurs ? own.says : "not-applicable", done: isOurs ? own.done : nil,
          others: [
            "practice-standards": isOurs || isUnborn(story, on: all.first?.day) ? standards : "not-applicable"
          ])
      ]
    }
    compare("north-east-lincolnshire", "prebirth-icpc", seed: 82, kinds: [.reading]) { story in
      // Section 15: not before the 24th week of pregnancy, and by the 30th; the first week begins 280 days before the
      // expected day. It holds of a conference before birth, and where the weeks passed without one.
      let start = story.expected.later(-280)
      let conference = story.held("initial-conference").first?.day
      let applies =
        isUnborn(story, on: conference)
        || (isUnborn(story, on: story.first("strategy-discussion")) && isUnborn(story, on: start.later(30 * 7 - 1)))
      func says(from: Int, to: Int) -> String {
        applies ? timed(start.later(to), done: conference, story.asOf, from: start.later(from)) : "not-applicable"
      }
      return [
        Opinion(
          says: says(from: 23 * 7, to: 30 * 7 - 1), done: applies ? conference : nil,
          others: [
            "week-of-pregnancy=completed": says(from: 24 * 7, to: 31 * 7 - 1),
            "by-the-week=start": says(from: 23 * 7, to: 29 * 7 - 1),
          ])
      ]
    }
  }
}
