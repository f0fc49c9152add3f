import CaseModel
import PolicyModel
import WorkingCalendar

/// How each rate of the table in Docs/Samples.md is found in cases.
enum Rates {
  static let all: [(name: String, measure: @Sendable (Cohort) -> Double)] = [
    ("enquiries that lead to an initial conference", conferencesOfEnquiries),
    ("initial conferences by working day 15", { Cohort.percentage(workingDays($0).map { $0 <= 15 }) }),
    ("median working day of the initial conference", { median(workingDays($0)) }),
    ("initial conferences that make a plan", plansOfConferences),
    ("cases of children who move in on a plan", { c in Cohort.percentage(c.cases.map { isTransfer($0, c) }) }),
    ("youngest unborn at the beginning", { Cohort.percentage($0.cases.map { $0.children.last!.expected != nil }) }),
    ("youngest under one year old, of those born", { c in Cohort.percentage(ages(c).map { $0 == 0 }) }),
    ("youngest ten or older, of those born", { c in Cohort.percentage(ages(c).map { $0 >= 10 }) }),
    ("one child, where the youngest is under eight", onlyChildren),
    ("domestic abuse, where recorded", { c in yes("domestic-abuse", c.cases.map { $0.facts }, c) }),
    ("domestic abuse not recorded", unrecordedAbuse),
    ("children's views sought, where recorded", viewsSought),
    ("category neglect, where recorded", neglect),
    ("initial conferences whose members are not recorded", unknownMembers),
    ("votes recorded for a plan that are unanimous", unanimous),
    ("minutes of the initial conference by working day 20", minutes),
    ("first core group by working day 10", coreGroups),
    ("statutory visits by working day 10 after the last", visits),
    ("first review within 91 days", { c in Cohort.percentage(firstReviews(c).map { $0 <= 91 }) }),
    ("later reviews within 183 days of the last", { c in Cohort.percentage(laterReviews(c).map { $0 <= 183 }) }),
    ("first reviews that end the plan", { c in Cohort.percentage(endings(c).first) }),
    ("later reviews that end the plan", { c in Cohort.percentage(endings(c).later) }),
    (
      "cases whose core groups are unrecorded",
      { c in
        Cohort.percentage(c.cases.map { $0.unrecorded.contains(c.id("core-group")) })
      }
    ),
  ]

  // MARK: Enquiries and initial conferences

  private static func conferencesOfEnquiries(_ c: Cohort) -> Double {
    // Fifty working days, the latest, are at most 80 days.
    let settled = c.cases.filter { source in
      c.first("section-47-initiated", in: source).map { c.isSettled($0.at.day, days: 80) } ?? false
    }
    return Cohort.percentage(settled.map { c.first("initial-conference", in: $0) != nil })
  }

  private static func workingDays(_ c: Cohort) -> [Int] {
    c.cases.compactMap { source in
      guard let start = c.first("section-47-initiated", in: source)?.at.day, c.isSettled(start, days: 80),
        let conference = c.first("initial-conference", in: source)
      else { return nil }
      return c.calendar.workingDays(after: start, through: conference.at.day)
    }
  }

  private static func median(_ numbers: [Int]) -> Double { Double(numbers.sorted()[numbers.count / 2]) }

  private static func plansOfConferences(_ c: Cohort) -> Double {
    Cohort.percentage(
      c.cases.filter { c.first("initial-conference", in: $0) != nil }.map { c.first("plan-started", in: $0) != nil })
  }

  private static func isTransfer(_ source: Case, _ c: Cohort) -> Bool {
    source.facts[c.fact("on-plan-elsewhere")] == .yes
  }

  // MARK: Children

  private static func beginning(_ source: Case) -> Day { source.events.map { $0.at.day }.min() ?? Day.last }

  private static func ages(_ c: Cohort) -> [Int] {
    c.cases.compactMap { source in
      guard let youngest = source.children.last, youngest.expected == nil, !source.events.isEmpty else { return nil }
      return youngest.born.flatMap { Age.completedYears(born: $0, on: beginning(source)) }
    }
  }

  private static func onlyChildren(_ c: Cohort) -> Double {
    // A brother or sister is up to 3,000 days older, so with these never of age.
    Cohort.percentage(
      c.cases.filter { source in
        guard let born = source.children.last?.born, !source.events.isEmpty else { return false }
        return Age.completedYears(born: born, on: beginning(source)) ?? 0 < 8
      }.map { $0.children.count == 1 })
  }

  // MARK: What is recorded

  private static func yes(_ fact: String, _ places: [FactValues], _ c: Cohort) -> Double {
    let id = c.fact(fact)
    return Cohort.percentage(places.compactMap { $0[id] }.map { $0 == .yes })
  }

  private static func unrecordedAbuse(_ c: Cohort) -> Double {
    let id = c.fact("domestic-abuse")
    return Cohort.percentage(c.cases.filter { !isTransfer($0, c) }.map { $0.facts[id] == nil })
  }

  private static func viewsSought(_ c: Cohort) -> Double {
    yes("child-views-sought", c.cases.flatMap { $0.children.map { $0.facts } }, c)
  }

  private static func neglect(_ c: Cohort) -> Double {
    let (id, neglect) = (c.fact("category"), c.choice("category", "neglect"))
    return Cohort.percentage(c.cases.compactMap { $0.facts[id] }.map { $0 == neglect })
  }

  private static func conferences(_ c: Cohort) -> [CaseEvent] {
    c.cases.compactMap { c.first("initial-conference", in: $0) }
  }

  private static func unknownMembers(_ c: Cohort) -> Double {
    Cohort.percentage(conferences(c).map { $0.facts[c.fact("members")] == nil })
  }

  private static func unanimous(_ c: Cohort) -> Double {
    Cohort.percentage(
      conferences(c).compactMap { conference in
        guard conference.facts[c.fact("no-plan-made")] == nil, let members = conference.facts[c.fact("members")],
          let votes = conference.facts[c.fact("votes-for")]
        else { return nil }
        return votes == members
      })
  }

  // MARK: After the conference

  /// The working day on which an event first followed another, where it did within so many.
  private static func followed(
    _ event: String, after other: String, within most: Int, settled days: Int, _ c: Cohort
  ) -> [Int] {
    c.cases.compactMap { source in
      guard let start = c.first(other, in: source)?.at.day, c.isSettled(start, days: days),
        let next = c.held(event, in: source).first(where: { $0.at.day > start })
      else { return nil }
      let count = c.calendar.workingDays(after: start, through: next.at.day)
      return count <= most ? count : nil
    }
  }

  private static func minutes(_ c: Cohort) -> Double {
    // Those of the next review, which are taken where these were never sent, come after day 45.
    Cohort.percentage(
      followed("minutes-sent", after: "initial-conference", within: 45, settled: 75, c).map { $0 <= 20 })
  }

  private static func coreGroups(_ c: Cohort) -> Double {
    Cohort.percentage(followed("core-group", after: "plan-started", within: 15, settled: 30, c).map { $0 <= 10 })
  }

  private static func visits(_ c: Cohort) -> Double {
    var early: [Bool] = []
    for source in c.cases {
      let visits = c.held("statutory-visit", in: source)
      for (last, next) in zip(visits, visits.dropFirst()) where c.isSettled(last.at.day, days: 35) {
        early.append(c.calendar.workingDays(after: last.at.day, through: next.at.day) <= 10)
      }
    }
    return Cohort.percentage(early)
  }

  // MARK: Reviews

  private static func firstReviews(_ c: Cohort) -> [Int] {
    c.cases.compactMap { source in
      guard let start = c.first("plan-started", in: source)?.at.day, c.isSettled(start, days: 125),
        let review = c.first("review-conference", in: source)
      else { return nil }
      return start.days(to: review.at.day)
    }
  }

  private static func laterReviews(_ c: Cohort) -> [Int] {
    c.cases.flatMap { source in
      let reviews = c.held("review-conference", in: source)
      return zip(reviews, reviews.dropFirst()).compactMap { last, next in
        c.isSettled(last.at.day, days: 235) ? last.at.day.days(to: next.at.day) : nil
      }
    }
  }

  private static func endings(_ c: Cohort) -> (first: [Bool], later: [Bool]) {
    var (first, later): ([Bool], [Bool]) = ([], [])
    for source in c.cases {
      let end = c.first("plan-ended", in: source)?.at.day
      for (index, review) in c.held("review-conference", in: source).enumerated() {
        if index == 0 { first.append(review.at.day == end) } else { later.append(review.at.day == end) }
      }
    }
    return (first, later)
  }
}
