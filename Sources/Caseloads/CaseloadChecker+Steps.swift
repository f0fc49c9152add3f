import CaseModel
import PolicyLanguage
import PolicyModel

/// What happens in the stages.
extension CaseloadChecker {
  /// One place where facts are recorded, as far as the lines before have filled it.
  struct Place {
    let isEvent: Bool
    /// Facts given whatever the case.
    var given: Set<FactID> = []
    /// Numbers drawn whatever the case.
    var numbers: Set<FactID> = []
    /// Numbers that have been shared out.
    var split: Set<FactID> = []

    mutating func add(_ other: Place) {
      given.formUnion(other.given)
      split.formUnion(other.split)
    }
  }

  mutating func steps(_ syntax: [StepSyntax], _ place: inout Place) -> [Caseload.Step] {
    var steps: [Caseload.Step] = []
    for step in syntax {
      switch step {
      case .event(let event): if let event = self.event(event) { steps.append(.event(event)) }
      case .fact(let fact): if let fact = self.fact(fact, &place) { steps.append(.fact(fact)) }
      case .split(let split): if let split = self.split(split, &place) { steps.append(.split(split)) }
      case .oneOf(let ways, let range):
        if let ways = self.ways(ways, range, &place) { steps.append(.oneOf(ways)) }
      case .then(let name, let rate):
        let chance = rate.flatMap { self.chance($0) }
        if let stage = stage(name) { steps.append(.then(stage: stage, chance)) }
      }
    }
    return steps
  }

  private mutating func ways(
    _ syntax: [StepSyntax.Alternative], _ range: SourceRange, _ place: inout Place
  ) -> Weighted<[Caseload.Step]>? {
    guard !syntax.isEmpty, syntax.count <= 100 else {
      report(
        .completeness, "`one of` has from 1 to 100 ways under it", range, help: "each begins with a line `weight 3`")
      return nil
    }
    let before = place
    var items: [(item: [Caseload.Step], weight: UInt32)] = []
    for way in syntax {
      var own = before
      let steps = self.steps(way.steps, &own)
      if let weight = weight(way.weight, way.range) { items.append((steps, weight)) }
      place.add(own)
    }
    return items.count == syntax.count ? Weighted(items) : nil
  }

  // MARK: Events

  private mutating func event(_ syntax: CaseloadEventSyntax) -> Caseload.EventStep? {
    let event = event(syntax.name)
    let when = when(syntax)
    let until = syntax.until.compactMap { self.event($0) }
    let time = time(syntax)
    let with = syntax.with.flatMap { spread($0, in: 1...12, "a number of children") }
    let chance = syntax.chance.flatMap { self.chance($0) }
    let booked = syntax.booked.flatMap { self.chance($0) }
    if syntax.booked != nil, case .before = syntax.when {
      report(
        .grammar, "what leads up to an event is not booked", syntax.range,
        help: "leave `booked` out; book the event that it stands under")
    }
    var place = Place(isEvent: true)
    let steps = steps(syntax.steps, &place)
    guard let event, let when else { return nil }
    return Caseload.EventStep(
      event: event, when: when, until: until, time: time, onAnyDay: syntax.onAnyDay, forOneChild: syntax.forOneChild,
      chance: chance, booked: booked, with: with, ends: syntax.ends, steps: steps)
  }

  private mutating func when(_ syntax: CaseloadEventSyntax) -> Caseload.When? {
    switch syntax.when {
    case .sameDay: return .after(Spread([.init(low: 0, high: 0, weight: 1)]), .days)
    case .after(let spread, let unit):
      return delay(spread, unit, least: 0).map { .after($0, self.unit(unit)) }
    case .before(let spread, let unit):
      return delay(spread, unit, least: 0).map { .before($0, self.unit(unit)) }
    case .every(let spread, let unit):
      return delay(spread, unit, least: 1).map { .every($0, self.unit(unit)) }
    }
  }

  /// Weeks become days: of a band of weeks, any day from its first to its last.
  private mutating func delay(
    _ syntax: SpreadSyntax, _ unit: CaseloadEventSyntax.Unit, least: Int64
  ) -> Spread? {
    guard let spread = spread(syntax, in: least...10_000, "a delay") else { return nil }
    guard unit == .weeks else { return spread }
    var bands: [Spread.Band] = []
    for band in spread.bands { bands.append(.init(low: band.low * 7, high: band.high * 7, weight: band.weight)) }
    return Spread(bands)
  }

  private func unit(_ unit: CaseloadEventSyntax.Unit) -> Caseload.Unit {
    unit == .workingDays ? .workingDays : .days
  }

  private mutating func time(_ syntax: CaseloadEventSyntax) -> Spread? {
    guard let from = syntax.from, let to = syntax.to else { return nil }
    let quarters = [from, to].map { Int($0.hour) * 4 + Int($0.minute) / 15 }
    let isOnQuarter = [from, to].allSatisfy { $0.hour < 24 && $0.minute < 60 && $0.minute % 15 == 0 }
    guard isOnQuarter, quarters[0] <= quarters[1] else {
      report(
        .value, "times are quarters of an hour of one day, the earlier first", syntax.timeRange,
        help: "as in `at 09:30 to 15:15`")
      return nil
    }
    return Spread([.init(low: quarters[0], high: quarters[1], weight: 1)])
  }

  // MARK: Facts

  mutating func fact(_ syntax: CaseloadFactSyntax, _ place: inout Place) -> Caseload.FactStep? {
    let unknown = syntax.unknown.flatMap { chance($0) }
    let aged = syntax.aged.flatMap { spread($0, in: 0...17, "an age") }
    let with = syntax.with.flatMap { spread($0, in: 1...12, "a number of children") }
    guard let fact = fact(syntax.name), let values = values(syntax, of: vocabulary[fact]) else { return nil }
    if let limit = vocabulary.limits.first(where: { $0.addends.contains(fact) }) {
      let bound = vocabulary[limit.bound].name
      report(
        .value, "`\(syntax.name.text)` is a part of `\(bound)` and is given by `split`", syntax.range,
        help: "as in `split \(bound) into \(syntax.name.text) 60 to 100 in 100, rest …`")
    }
    let isConditional = syntax.aged != nil || syntax.with != nil
    if place.given.contains(fact) || place.split.contains(fact) {
      report(.duplicate, "`\(syntax.name.text)` is given here already", syntax.range)
    }
    if !isConditional { place.given.insert(fact) }
    if !isConditional, case .number = syntax.values { place.numbers.insert(fact) }
    return Caseload.FactStep(fact: fact, values: values, unknown: unknown, aged: aged, with: with)
  }

  private mutating func values(
    _ syntax: CaseloadFactSyntax, of fact: Vocabulary.Fact
  ) -> Caseload.FactStep.Values? {
    switch (syntax.values, fact.kind) {
    case (.yes(let rate), .yesNo):
      guard let rate else { return .one(.yes) }
      return chance(rate).map { .yes($0) }
    case (.no, .yesNo): return .one(.no)
    case (.choices(let names), .choice(let choices)):
      return weighted(names) { checker, name in
        if let index = choices.firstIndex(of: name.text) { return index }
        checker.unknown(name, "choice of `\(fact.name)`", among: choices)
        return nil
      }.map { .choices($0) }
    case (.number(let bands), .number(let allowed)):
      return spread(bands, in: allowed, "`\(fact.name)`").map { .number($0) }
    case (_, .yesNo):
      report(
        .type, "`\(fact.name)` is yes or no", syntax.valuesRange, help: "as in `fact \(fact.name) yes 25 in 100`")
    case (_, .choice(let choices)):
      report(
        .type, "`\(fact.name)` is one of its choices", syntax.valuesRange,
        help: "as in `fact \(fact.name) \(choices.map { "\($0) weight 1" }.joined(separator: ", "))`")
    case (_, .number(let allowed)):
      report(
        .type, "`\(fact.name)` is a number from \(allowed.lowerBound) to \(allowed.upperBound)", syntax.valuesRange)
    }
    return nil
  }

  private mutating func split(_ syntax: SplitSyntax, _ place: inout Place) -> Caseload.SplitStep? {
    let share = spread(syntax.share, in: 0...100, "a share of a hundred")
    let unknown = syntax.unknown.flatMap { chance($0) }
    let whole = fact(syntax.whole)
    let parts = ([syntax.first] + syntax.rest.map { $0.name }).map { fact($0) }
    guard place.isEvent else {
      report(.grammar, "`split` stands under an event", syntax.range)
      return nil
    }
    guard let whole, let first = parts[0], let share else { return nil }
    guard place.numbers.contains(whole), place.split.insert(whole).inserted else {
      report(
        .value, "`\(syntax.whole.text)` is given in a line above, and split once", syntax.whole.range,
        help: "as in `fact \(syntax.whole.text) 4 to 9`")
      return nil
    }
    if case .number(let range) = vocabulary[whole].kind, range.upperBound > 1_000 {
      report(.size, "a number that is split is never more than 1000", syntax.whole.range)
    }
    checkParts(parts, [syntax.first] + syntax.rest.map { $0.name }, of: whole, &place)
    return weighted(syntax.rest) { checker, name in checker.vocabulary.fact(name.text) }.map {
      Caseload.SplitStep(whole: whole, first: first, share: share, rest: $0, unknown: unknown)
    }
  }

  /// Each part is a number that has room for none and for all, and is given once.
  private mutating func checkParts(_ parts: [FactID?], _ names: [Name], of whole: FactID, _ place: inout Place) {
    guard case .number(let all) = vocabulary[whole].kind else { return }
    for (part, name) in zip(parts, names) {
      guard let part else { continue }
      if let limit = vocabulary.limits.first(where: { $0.addends.contains(part) && $0.bound != whole }) {
        report(
          .value, "`\(name.text)` is a part of `\(vocabulary[limit.bound].name)` and of nothing else", name.range)
      }
      guard case .number(let allowed) = vocabulary[part].kind, allowed.lowerBound <= 0,
        allowed.upperBound >= all.upperBound
      else {
        report(.type, "a part is a number from 0 to \(all.upperBound) or more", name.range)
        continue
      }
      if !place.given.insert(part).inserted || part == whole {
        report(.duplicate, "`\(name.text)` is given here already", name.range)
      }
    }
  }
}
