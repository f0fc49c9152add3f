import PolicyLanguage
import PolicyModel

/// Gives conditions, references and limits their meaning.
struct ConditionChecker {
  /// A reading as conditions refer to it.
  struct KnownReading {
    let name: String
    let index: Int
    let choices: [String]
  }

  var resolver: Resolver
  /// What the question is about; nil where there is no question or it is about the whole case.
  let subject: EventSet?
  let readings: [KnownReading]
  /// Terms that are declared further down, with their places.
  var laterTerms: [String: Diagnostic.Note] = [:]

  init(resolver: Resolver, subject: EventSet?, readings: [KnownReading]) {
    self.resolver = resolver
    self.subject = subject
    self.readings = readings
  }

  /// The meaning of a condition, or nil after reporting why it has none.
  mutating func condition(_ syntax: ConditionSyntax) -> Condition? {
    switch syntax {
    case .all(let parts): return list(parts).map { .all($0) }
    case .any(let parts): return list(parts).map { .any($0) }
    case .not(let inner): return condition(inner).map { .not($0) }
    case .test(let test, let range): return self.test(test, range)
    }
  }

  /// All of several conditions, each from a line of its own.
  mutating func conjunction(_ parts: [ConditionSyntax]) -> Condition? {
    guard let first = parts.first else { return nil }
    return parts.count == 1 ? condition(first) : list(parts).map { .all($0) }
  }

  private mutating func list(_ parts: [ConditionSyntax]) -> [Condition]? {
    var result: [Condition] = []
    for part in parts {
      if let condition = condition(part) { result.append(condition) }
    }
    return result.count == parts.count ? result : nil
  }

  private mutating func test(_ syntax: TestSyntax, _ range: SourceRange) -> Condition? {
    switch syntax {
    case .named(let name): return named(name)
    case .choice(let name, let choices, let negated): return choice(name, choices, negated)
    case .number(let name, let comparison, let number):
      return resolver.number(name).map { .test(.number($0, comparison.meaning, number)) }
    case .relation(let first, let comparison, let multiple, let divisor, let second):
      guard let first = resolver.number(first), let second = resolver.number(second) else { return nil }
      return .test(.relation(first, comparison.meaning, multiple: multiple, divisor: divisor, second))
    case .happened(let reference, let negated):
      guard let reference = self.reference(reference) else { return nil }
      return negated ? .not(.test(.happened(reference))) : .test(.happened(reference))
    case .count(let comparison, let number, let name, let end):
      let reference = end.flatMap { self.reference($0) }
      guard let events = resolver.eventSet(name), end == nil || reference != nil else { return nil }
      return .test(.count(events, comparison.meaning, number, upTo: reference))
    case .distance(let first, let comparison, let amount, let after, let second):
      guard let first = reference(first), let amount = self.amount(amount), let second = reference(second) else {
        return nil
      }
      return .test(.distance(first, comparison.meaning, amount, after: after, second))
    case .order(let first, let after, let second):
      guard let first = reference(first), let second = reference(second) else { return nil }
      return .test(.order(first, after: after, second))
    case .age(let years, let bound, let reference):
      guard (0...120).contains(years) else {
        resolver.report(.value, "an age lies between 0 and 120 years", range)
        return nil
      }
      return self.reference(reference).map { .test(.age(Int(years), bound.meaning, $0)) }
    case .unborn(let reference): return self.reference(reference).map { .test(.unborn($0)) }
    case .ordinal(let reference, let comparison, let number):
      return isSubject(reference, range) ? .test(.ordinal(comparison.meaning, number)) : nil
    case .isKind(let reference, let name):
      guard isSubject(reference, range) else { return nil }
      return resolver.event(name).map { .test(.kind($0)) }
    case .reading(let name, let choice): return reading(name, choice).map { .test(.reading($0.index, $0.choice)) }
    }
  }

  private mutating func named(_ name: Name) -> Condition? {
    if let term = resolver.vocabulary.term(name.text) { return .named(phrase: term.phrase, term.condition) }
    if let later = laterTerms[name.text] {
      resolver.report(
        .circular, "a term speaks only of terms that are declared before it", name.range, notes: [later])
      return nil
    }
    guard let fact = resolver.vocabulary.fact(name.text) else {
      resolver.unknown(
        name, "fact or term",
        among: resolver.vocabulary.facts.map { $0.name } + resolver.vocabulary.terms.map { $0.name })
      return nil
    }
    guard case .yesNo = resolver.vocabulary[fact].kind else {
      resolver.report(
        .type, "`\(name.text)` is not a matter of yes or no", name.range, help: "say which: `\(name.text) is …`")
      return nil
    }
    return .test(.yes(fact))
  }

  private mutating func choice(_ name: Name, _ choices: [Name], _ negated: Bool) -> Condition? {
    guard let fact = resolver.fact(name) else { return nil }
    var tests: [Condition] = []
    for choice in choices {
      switch resolver.vocabulary[fact].kind {
      case .yesNo where choice.text == "yes": tests.append(.test(.yes(fact)))
      case .yesNo where choice.text == "no": tests.append(.not(.test(.yes(fact))))
      case .choice(let names):
        guard let index = names.firstIndex(of: choice.text) else {
          resolver.report(
            .type, "`\(choice.text)` is not a choice of `\(name.text)`", choice.range,
            help: startsTest(choice.text)
              ? "to begin another test, write `(\(name.text) is …) or \(choice.text)`"
              : NearestName.find(choice.text, among: names).map { "did you mean `\($0)`?" }
                ?? "its choices are " + names.joined(separator: ", "))
          return nil
        }
        tests.append(.test(.choice(fact, index)))
      default:
        resolver.report(
          .type, "`\(choice.text)` is not a value of `\(name.text)`", choice.range, help: values(fact, choice.text))
        return nil
      }
    }
    let any = tests.count == 1 ? tests[0] : Condition.any(tests)
    return negated ? .not(any) : any
  }

  private func startsTest(_ name: String) -> Bool {
    resolver.vocabulary.fact(name) != nil || resolver.vocabulary.term(name) != nil
  }

  private func values(_ fact: FactID, _ written: String) -> String {
    if case .yesNo = resolver.vocabulary[fact].kind {
      let name = resolver.vocabulary[fact].name
      return startsTest(written)
        ? "to begin another test, write `(\(name) is …) or \(written)`" : "it is `yes` or `no`"
    }
    return "compare a number with `exactly`, `at least`, `at most`, `more than` or `less than`"
  }

  mutating func reading(_ name: Name, _ choice: Name) -> (index: Int, choice: Int)? {
    guard let reading = readings.first(where: { $0.name == name.text }) else {
      resolver.unknown(name, "reading", among: readings.map { $0.name })
      return nil
    }
    guard let index = reading.choices.firstIndex(of: choice.text) else {
      resolver.unknown(choice, "choice of this reading", among: reading.choices)
      return nil
    }
    return (reading.index, index)
  }

  private mutating func isSubject(_ reference: ReferenceSyntax, _ range: SourceRange) -> Bool {
    guard let meaning = self.reference(reference) else { return false }
    if meaning == .subject { return true }
    resolver.report(
      .type, "only what the question is about can be asked for its place or kind", range,
      help: "a question `about each` event or group allows it")
    return false
  }
}

extension ComparisonSyntax {
  var meaning: Comparison {
    switch self {
    case .moreThan: .moreThan
    case .lessThan: .lessThan
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .exactly: .exactly
    }
  }
}

extension TestSyntax.AgeBound {
  var meaning: Test.AgeBound {
    switch self {
    case .orOver: .orOver
    case .past: .past
    case .under: .under
    }
  }
}
