import WorkingCalendar

extension Caseload.EventStep {
  /// Whether the event comes before what it stands under.
  var leadsUp: Bool {
    if case .before = when { return true }
    return false
  }

  /// Whether it can be told only when all else is.
  var waits: Bool {
    if case .every = when { return true }
    return !until.isEmpty
  }
}

extension Story {
  /// The day of an event; nil where the calendar has none.
  ///
  /// What leads up to another event comes after the day which that one was counted from: where it would be earlier, on
  /// the first working day behind it, or not at all.
  mutating func day(of step: Caseload.EventStep, _ standing: Standing) -> Day? {
    let isBackward = step.leadsUp
    let (spread, unit): (Spread, Caseload.Unit)
    switch step.when {
    case .after(let s, let u), .before(let s, let u), .every(let s, let u): (spread, unit) = (s, u)
    }
    let count = isBackward ? -spread.draw(&random) : spread.draw(&random)
    do throws(CalendarError) {
      var day: Day
      switch unit {
      case .workingDays: day = try caseload.calendar.adding(workingDays: count, to: standing.day)
      case .days: day = try standing.day.adding(days: count)
      }
      if isBackward, day <= standing.floor {
        day = try caseload.calendar.adding(workingDays: 1, to: standing.floor)
        return day < standing.day ? day : nil
      }
      guard !step.onAnyDay else { return day }
      guard isBackward else { return try caseload.calendar.nextWorkingDay(onOrAfter: day) }
      day = try caseload.calendar.previousWorkingDay(onOrBefore: day)
      return day > standing.floor ? day : nil
    } catch {
      return nil
    }
  }
}
