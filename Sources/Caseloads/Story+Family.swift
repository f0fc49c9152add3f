import CaseModel
import PolicyModel
import WorkingCalendar

extension Story {
  /// A child of the story: the day of birth is known here before it is to those who tell.
  struct Member {
    let birth: Day
    /// The expected day of one who was unborn when the case began.
    let expected: Day?
    var facts = FactValues()
  }

  /// The children, the eldest first.
  mutating func family(beginning: Day) throws(CalendarError) -> [Member] {
    let family = caseload.family
    let wanted = family.children.draw(&random)
    let youngest = try youngest(beginning)
    var members = [youngest]
    while members.count < wanted, let apart = family.apart {
      let birth = try members[members.count - 1].birth.adding(days: -apart.draw(&random))
      // Who is of age is no child of the case.
      if let age = Age.completedYears(born: birth, on: beginning), age > 17 { break }
      // A twin of one who is unborn is so too.
      var expected: Day?
      if birth > beginning, let day = youngest.expected {
        expected = try birth.adding(days: youngest.birth.days(to: day))
      }
      members.append(Member(birth: birth, expected: expected))
    }
    members.reverse()
    for index in members.indices {
      let age = Age.completedYears(born: members[index].birth, on: beginning)
      for fact in family.facts where isAsked(fact, age: age, children: members.count) {
        members[index].facts[fact.fact] = value(of: fact).recorded
      }
    }
    return members
  }

  private mutating func youngest(_ beginning: Day) throws(CalendarError) -> Member {
    if let unborn = caseload.family.unborn, unborn.chance.holds(&random) {
      let passed = unborn.weeks.draw(&random) * 7 + Int(random.below(7))
      let birth = try beginning.adding(days: unborn.length.draw(&random) - passed)
      return Member(birth: birth, expected: try beginning.adding(days: 280 - passed))
    }
    let years = caseload.family.age.draw(&random)
    let birth = try beginning.adding(years: -years).adding(days: -Int(random.below(365)))
    return Member(birth: birth, expected: nil)
  }

  /// Whether a fact is one of such a child, and of a case with so many; an unborn child has no age.
  func isAsked(_ fact: Caseload.FactStep, age: Int?, children: Int) -> Bool {
    if let with = fact.with, !with.contains(children) { return false }
    guard let aged = fact.aged else { return true }
    return age.map { aged.contains($0) } ?? false
  }

  /// What is so, and what is recorded of it.
  mutating func value(of step: Caseload.FactStep) -> (real: FactValue, recorded: FactValue?) {
    let real: FactValue
    switch step.values {
    case .one(let value): real = value
    case .yes(let chance): real = chance.holds(&random) ? .yes : .no
    case .choices(let choices): real = .choice(choices.draw(&random))
    case .number(let spread): real = .number(Int64(spread.draw(&random)))
    }
    if let unknown = step.unknown, unknown.holds(&random) { return (real, nil) }
    return (real, real)
  }
}
