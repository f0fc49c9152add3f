import PolicyModel

extension Wording {
  public func condition(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): Self.list(told(parts).map { inner($0, inAll: true) }, "and")
    case .any(let parts): Self.list(told(parts).map { inner($0, inAll: false) }, "or")
    case .not(let inner): negated(inner)
    case .named(let phrase, _): phrase.text
    case .test(let test): self.test(test, negated: false)
    }
  }

  /// Readings are told apart from the sentence, so they are left out of it where anything else stands beside them.
  private func told(_ parts: [Condition]) -> [Condition] {
    let rest = parts.filter { part in
      if case .test(.reading) = part { return false }
      return true
    }
    return rest.isEmpty ? parts : rest
  }

  private func inner(_ condition: Condition, inAll: Bool) -> String {
    switch condition {
    case .any(let parts) where inAll && told(parts).count > 1: "either " + self.condition(condition)
    case .all(let parts) where !inAll && told(parts).count > 1: "both " + self.condition(condition)
    default: self.condition(condition)
    }
  }

  private func negated(_ condition: Condition) -> String {
    switch condition {
    case .test(let test): self.test(test, negated: true)
    case .not(let inner): self.condition(inner)
    case .named(let phrase, _): phrase.negated
    case .all(let parts): self.condition(.any(parts.map { .not($0) }))
    case .any(let parts): self.condition(.all(parts.map { .not($0) }))
    }
  }

  private func test(_ test: Test, negated: Bool) -> String {
    let isWord = negated ? "is not" : "is"
    switch test {
    case .yes(let fact):
      let statement = Statement(vocabulary[fact].phrase, otherwise: vocabulary[fact].otherwise)
      return negated ? statement.negated : statement.text
    case .choice(let fact, let index):
      guard case .choice(let names) = vocabulary[fact].kind else { return vocabulary[fact].phrase }
      return "\(vocabulary[fact].phrase) \(isWord) \(names[index])"
    case .number(let fact, let comparison, let number):
      return "\(vocabulary[fact].phrase) \(isWord) \(self.comparison(comparison)) \(number)"
    case .relation(let a, let comparison, let multiple, let divisor, let b):
      return "\(vocabulary[a].phrase) \(isWord) \(self.comparison(comparison)) \(Self.share(multiple, divisor))"
        + vocabulary[b].phrase
    case .happened(let reference):
      return "\(self.reference(reference)) has \(negated ? "not " : "")happened"
    case .count(let events, let comparison, let number, let end):
      return count(Self.phrase(events, vocabulary), comparison, number, negated)
        + (end.map { " up to " + self.reference($0) } ?? "")
    case .distance(let a, .atLeast, let amount, let after, let b) where amount.count == .fixed(0):
      return "\(reference(a)) \(isWord) on or \(after ? "after" : "before") \(reference(b))"
    case .distance(let a, let comparison, let amount, let after, let b):
      return "\(reference(a)) \(isWord) \(self.comparison(comparison)) \(self.amount(amount)) "
        + (after ? "after " : "before ") + reference(b)
    case .order(let a, let after, let b):
      return "\(reference(a)) \(isWord) \(after ? "after" : "before") \(reference(b))"
    case .age(let years, let bound, let reference): return "the child \(isWord) " + age(years, bound, reference)
    case .unborn(let reference):
      return "the child \(isWord) unborn" + (reference == .today ? " today" : " at " + self.reference(reference))
    case .ordinal(let comparison, let number): return "\(subject) \(isWord) " + ordinal(comparison, number)
    case .kind(let event):
      return "\(subject) \(isWord) \(Self.article(vocabulary[event].phrase)) \(vocabulary[event].phrase)"
    case .reading: return "the reading in force allows it"
    }
  }

  private func count(_ phrase: String, _ comparison: Comparison, _ number: Int64, _ negated: Bool) -> String {
    let isWord = negated ? "is not" : "is"
    switch (comparison, number) {
    case (.exactly, 0): return negated ? "there is a \(phrase)" : "there is no \(phrase)"
    case (.exactly, 1): return "there \(isWord) exactly one \(phrase)"
    case (.moreThan, 1): return "there \(isWord) more than one \(phrase)"
    default: return "the number of times there was a \(phrase) \(isWord) \(self.comparison(comparison)) \(number)"
    }
  }

  private func age(_ years: Int, _ bound: Test.AgeBound, _ reference: Reference) -> String {
    let at = reference == .today ? " today" : " at " + self.reference(reference)
    switch bound {
    case .orOver: return "aged \(years) or over" + at
    case .past: return "past the \(Self.ordinal(years)) birthday" + at
    case .under: return "under \(years)" + at
    }
  }

  private func ordinal(_ comparison: Comparison, _ number: Int64) -> String {
    switch (comparison, number) {
    case (.exactly, 1): "the first"
    case (.exactly, _): "the \(Self.ordinal(Int(number)))"
    case (.moreThan, 1): "later than the first"
    case (.atLeast, _): "the \(Self.ordinal(Int(number))) or later"
    default: self.comparison(comparison) + " number \(number)"
    }
  }

  private func comparison(_ comparison: Comparison) -> String {
    switch comparison {
    case .moreThan: "more than"
    case .lessThan: "less than"
    case .atLeast: "at least"
    case .atMost: "at most"
    case .exactly: "exactly"
    }
  }

  private static func share(_ multiple: Int64, _ divisor: Int64) -> String {
    switch (multiple, divisor) {
    case (1, 1): ""
    case (1, 2): "half of "
    case (2, 1): "twice "
    default: "\(multiple)/\(divisor) of "
    }
  }
}
