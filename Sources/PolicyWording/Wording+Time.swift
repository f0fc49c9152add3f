import PolicyModel

extension Wording {
  public func amount(_ amount: Amount) -> String {
    let (one, many) = Self.unit(amount.unit)
    switch amount.count {
    case .fixed(1): return "1 " + one
    case .fixed(let number): return "\(number) " + many
    case .fact(let fact): return "\(vocabulary[fact].phrase) (in \(many))"
    }
  }

  /// An amount that comes again: without the figure where it is one.
  private func repeated(_ amount: Amount) -> String {
    if case .fixed(1) = amount.count { Self.unit(amount.unit).0 } else { self.amount(amount) }
  }

  private static func unit(_ unit: Amount.Unit) -> (String, String) {
    switch unit {
    case .hours: ("hour", "hours")
    case .days: ("day", "days")
    case .workingDays: ("working day", "working days")
    case .weeks: ("week", "weeks")
    case .workingWeeks: ("working week", "working weeks")
    case .months: ("month", "months")
    case .years: ("year", "years")
    }
  }

  public func reference(_ reference: Reference) -> String {
    switch reference {
    case .subject: return subject
    case .birth: return "the birth"
    case .expectedBirth: return "the expected date of birth"
    case .today: return "today"
    case .birthday(let years): return "the child's \(Self.ordinal(years)) birthday"
    case .weekStart(let week): return "the start of the \(Self.ordinal(week)) week of pregnancy"
    case .weekEnd(let week): return "the end of the \(Self.ordinal(week)) week of pregnancy"
    case .completedWeeks(let weeks): return "\(weeks) completed weeks of pregnancy"
    case .event(let events, let pick):
      let phrase = Self.phrase(events, vocabulary)
      switch pick {
      case .only: return "the " + phrase
      case .first: return "the first " + phrase
      case .last: return "the last " + phrase
      case .next: return "the next " + phrase
      case .previous: return "the previous " + phrase
      }
    }
  }

  static func ordinal(_ number: Int) -> String {
    let ending =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)" + ending
  }

  public func clock(_ clock: Clock) -> String {
    switch clock {
    case .one(let one): reference(one)
    case .both(let a, let b): "both \(reference(a)) and \(reference(b))"
    case .either(let a, let b): "\(reference(a)) or \(reference(b)), whichever comes first"
    }
  }

  public func limit(_ limit: Limit) -> String {
    switch limit {
    case .after(let amount, let clock, let counts):
      return "within \(self.amount(amount)) of \(self.clock(clock))" + (counts ? ", counting the start day" : "")
    case .before(let amount, let clock, let counts):
      return "at least \(self.amount(amount)) before \(self.clock(clock))" + (counts ? ", counting the start day" : "")
    case .at(let reference): return "by " + self.reference(reference)
    case .anyTimeBefore(let clock): return "before " + self.clock(clock)
    case .anyTimeAfter(nil, let urgency): return urgency ?? "afterwards"
    case .anyTimeAfter(let clock?, let urgency): return (urgency.map { $0 + " " } ?? "") + "after " + self.clock(clock)
    case .earlier(let a, let b): return "\(self.limit(a)) or \(self.limit(b)), whichever is earlier"
    case .later(let a, let b): return "\(self.limit(a)) or \(self.limit(b)), whichever is later"
    case .orElse(let a, let b): return "\(self.limit(a)) (where that is not a working day, \(self.limit(b)))"
    case .rolled(let inner, .forward): return self.limit(inner) + ", moved to the next working day"
    case .rolled(let inner, .back): return self.limit(inner) + ", moved to the working day before"
    case .extended(let inner, let amount): return self.limit(inner) + ", and \(self.amount(amount)) more"
    }
  }

  public func earliest(_ limit: Limit) -> String {
    switch limit {
    case .at(let reference): "not before " + self.reference(reference)
    case .after(let amount, let clock, _): "not earlier than \(self.amount(amount)) after \(self.clock(clock))"
    case .before(let amount, let clock, _): "not earlier than \(self.amount(amount)) before \(self.clock(clock))"
    default: "not before the day given by: " + self.limit(limit)
    }
  }

  public func timing(_ timing: Timing) -> String {
    var parts: [String] = []
    if let earliest = timing.earliest { parts.append(self.earliest(earliest)) }
    if let due = timing.due { parts.append(limit(due)) }
    if let every = timing.every {
      var isFixed = false
      if case .fixed = every.amount.count { isFixed = true }
      parts.append(
        (isFixed ? "at least every " : "at least as often as ") + repeated(every.amount)
          + (every.from.map { " from " + reference($0) } ?? "")
          + (every.until.map { " until " + reference($0) } ?? ""))
    }
    return parts.joined(separator: " and ")
  }
}
