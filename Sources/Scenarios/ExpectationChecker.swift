import CaseModel
import Evaluation
import PolicyChecking
import PolicyLanguage
import PolicyModel
import WorkingCalendar

extension ScenarioChecker {
  /// What is expected under one policy; nil where something of it was not understood.
  mutating func expectation(_ syntax: ExpectationSyntax, policy: Policy) -> Expectation? {
    let verdict = verdict(syntax.verdict)
    let child = syntax.child.flatMap { rules.child($0.text, among: children, at: $0.range) }
    guard let question = question(syntax.question) else { return nil }
    guard policy.answers[question.id.index] != nil else {
      resolver.report(
        .scenario, "`\(policy.name)` has yet to answer `\(question.name)`", syntax.question.range,
        help: "answer it first, or leave the expectation out")
      return nil
    }
    let about = syntax.about.flatMap { self.about($0, question) }
    let part = syntax.part.flatMap { self.part($0, question, policy) }
    let place = syntax.place.flatMap { self.place($0, policy) }
    let details = details(syntax, policy)
    guard let verdict, (child == nil) == (syntax.child == nil), (place == nil) == (syntax.place == nil) else {
      return nil
    }
    return Expectation(
      question: question.id, range: syntax.range, part: part, child: child, about: about, place: place,
      verdict: verdict, details: details)
  }

  private mutating func verdict(_ name: Name) -> Verdict? {
    if let verdict = Verdict(rawValue: name.text) { return verdict }
    resolver.unknown(name, "verdict", among: Verdict.allCases.map { $0.rawValue })
    return nil
  }

  private mutating func part(_ name: Name, _ question: Question, _ policy: Policy) -> String? {
    // Of a silence no part can be asked; that it is one is for the runner to tell.
    guard let answer = policy.answers[question.id.index], !answer.parts.isEmpty else { return name.text }
    let names = answer.parts.compactMap { $0.name }
    if names.contains(name.text) { return name.text }
    resolver.unknown(name, "part of the answer of `\(policy.name)`", among: names)
    return nil
  }

  private mutating func place(_ syntax: ExpectationSyntax.Place, _ policy: Policy) -> Expectation.Place? {
    guard let document = document(syntax.document, policy) else { return nil }
    return Expectation.Place(document: document, further: Int(syntax.further))
  }

  private mutating func document(_ name: Name, _ policy: Policy) -> Int? {
    if let index = policy.documents.firstIndex(where: { $0.name == name.text }) { return index }
    resolver.unknown(name, "document of `\(policy.name)`", among: policy.documents.map { $0.name })
    return nil
  }

  private mutating func about(_ syntax: ExpectationSyntax.About, _ question: Question) -> Expectation.About? {
    let (named, gap): (NamedEventSyntax, Gap?) =
      switch syntax {
      case .event(let named): (named, nil)
      case .gapUpTo(let named): (named, .closed)
      case .gapSince(let named): (named, .running)
      }
    let event = rules.event(named.name.text, at: named.name.range)
    let at = rules.moment(named.at)
    guard let event, let at else { return nil }
    if gap != nil, question.kind != .interval {
      resolver.report(
        .scenario, "`\(question.name)` is not asked about gaps", named.range,
        help: "write `about the` with an event and its day")
    }
    if !given.holds(event, at: at) { rules.reportNotGiven(named) }
    return Expectation.About(event: event, at: at, gap: gap)
  }

  // MARK: Details

  private mutating func details(_ syntax: ExpectationSyntax, _ policy: Policy) -> [ExpectedDetail] {
    var details: [ExpectedDetail] = []
    var outcomes: [OutcomeID]?
    for item in syntax.details {
      if case .outcome(let name, let day) = item.kind {
        guard let all = self.outcomes(outcomes, and: name, item.range) else { continue }
        outcomes = all
        if let day, let moment = rules.moment(day) { details.append(.outcomeDue(moment)) }
      } else if let detail = detail(item.kind, policy) {
        checkOnce(detail, among: details, item.range)
        details.append(detail)
      }
    }
    if let outcomes { details.append(.outcomes(outcomes.sorted())) }
    return details
  }

  /// The outcomes named so far with one more; `no outcome` stands alone.
  private mutating func outcomes(_ known: [OutcomeID]?, and name: Name?, _ range: SourceRange) -> [OutcomeID]? {
    guard let name else {
      if known != nil { resolver.report(.duplicate, "there is either an outcome or none", range) }
      return []
    }
    guard let outcome = library.vocabulary.outcome(name.text) else {
      resolver.unknown(name, "outcome", among: library.vocabulary.outcomes.map { $0.name })
      return nil
    }
    if let known, known.isEmpty || known.contains(outcome) {
      let message = known.isEmpty ? "there is either an outcome or none" : "the outcome `\(name.text)` is named twice"
      resolver.report(.duplicate, message, range)
    }
    return (known ?? []) + [outcome]
  }

  private mutating func detail(_ kind: ExpectationSyntax.Kind, _ policy: Policy) -> ExpectedDetail? {
    switch kind {
    case .force(let force): return .force(force.meaning)
    case .actors(let names): return .actors(resolver.roles(names))
    case .due(let moment): return optional(moment) { .due($0) }
    case .earliest(let moment): return optional(moment) { .earliest($0) }
    case .done(let moment): return optional(moment) { .done($0) }
    case .outcome: return nil
    case .needs(let names): return .needs(names.compactMap { need($0) })
    case .presumed(let names): return .presumed(names.compactMap { need($0) })
    case .judgedBy(let name): return resolver.role(name).map { .judgedBy($0) }
    case .act(let words): return .act(words)
    case .cites(let name, let section, let words):
      let document = name.flatMap { self.document($0, policy) }
      return .cites(document: document, section: section.text, words: words)
    case .says(let words): return .says(words)
    }
  }

  private mutating func optional(_ syntax: MomentSyntax?, _ make: (Moment?) -> ExpectedDetail) -> ExpectedDetail? {
    guard let syntax else { return make(nil) }
    return rules.moment(syntax).map { make($0) }
  }

  private mutating func need(_ name: Name) -> Need? {
    if name.text == "birth" { return .birth }
    if name.text == "expected-birth" { return .expectedBirth }
    if let fact = library.vocabulary.fact(name.text) { return .fact(fact) }
    if let event = library.vocabulary.event(name.text) { return .event(event) }
    resolver.unknown(
      name, "fact or event",
      among: library.vocabulary.facts.map { $0.name } + library.vocabulary.events.map { $0.name })
    return nil
  }

  /// What an answer has one of is said once.
  private mutating func checkOnce(_ detail: ExpectedDetail, among details: [ExpectedDetail], _ range: SourceRange) {
    guard let aspect = detail.onlyAspect, details.contains(where: { $0.onlyAspect == aspect }) else { return }
    resolver.report(.duplicate, "the \(aspect.description) is said twice", range)
  }
}

extension ExpectedDetail {
  /// What the detail is about, where an answer has one of it.
  fileprivate var onlyAspect: ExpectedAspect? {
    switch self {
    case .cites, .says, .outcomes, .outcomeDue: nil
    default: aspect
    }
  }
}
