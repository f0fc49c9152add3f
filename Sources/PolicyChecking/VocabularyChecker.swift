import PolicyLanguage
import PolicyModel

/// Gathers what all files declare for common use: events, groups, facts, roles, outcomes, limits and terms.
struct VocabularyChecker {
  private(set) var vocabulary = Vocabulary()
  private(set) var diagnostics = Diagnostics()
  private var declared: [String: Diagnostic.Note] = [:]
  private var laterTerms: [String: Diagnostic.Note] = [:]
  private var sittingMark: Diagnostic.Note?

  /// How many tests a term may hold, those of the terms it names included, and how deep they may stand.
  private static let mostTests = 200
  private static let greatestHeight = 30

  /// Words that would be taken for something else where a name may stand.
  private static let reserved: Set<String> = [
    "a", "an", "and", "are", "birth", "both", "child", "either", "expected-birth", "first", "is", "last", "next", "no",
    "not", "of", "or", "previous", "reading", "the", "there", "today", "yes",
  ]

  mutating func check(_ files: [FileSyntax]) {
    // Policies are most of the text and declare none of this: they are gone over once.
    let files = files.map { $0.ofVocabulary }.filter { !$0.declarations.isEmpty }
    for file in files { for declaration in file.declarations { names(declaration, file.file) } }
    for file in files { for declaration in file.declarations { meanings(declaration, file.file) } }
    for file in files {
      for case .term(let term) in file.declarations {
        laterTerms[term.name.text] = .init("it is declared here", file: file.file, range: term.name.range)
      }
    }
    for file in files { terms(file) }
  }

  /// Whether the name is new; each name is declared once, whatever it names.
  private mutating func declare(_ name: Name, _ file: Int) -> Bool {
    if Self.reserved.contains(name.text) {
      diagnostics.report(
        Diagnostic(
          .grammar, "`\(name.text)` is a word of the language and cannot be a name", file: file, range: name.range))
      return false
    }
    if let first = declared[name.text] {
      diagnostics.report(
        Diagnostic(.duplicate, "`\(name.text)` is declared twice", file: file, range: name.range, notes: [first]))
      return false
    }
    declared[name.text] = .init("it is first declared here", file: file, range: name.range)
    return true
  }

  private mutating func names(_ declaration: DeclarationSyntax, _ file: Int) {
    switch declaration {
    case .event(let event) where declare(event.name, file):
      vocabulary.events.append(
        .init(
          name: event.name.text, phrase: event.phrase, repeats: event.repeats, neverBeforeBirth: event.neverBeforeBirth,
          passage: event.passage.map { Self.passage($0) }))
    case .role(let role) where declare(role.name, file):
      vocabulary.roles.append(.init(name: role.name.text, phrase: role.phrase, isPlural: role.isPlural))
    case .outcome(let outcome) where vocabulary.outcome(outcome.name.text) == nil:
      vocabulary.outcomes.append(.init(name: outcome.name.text, phrase: outcome.phrase))
    case .outcome(let outcome):
      diagnostics.report(
        Diagnostic(
          .duplicate, "the outcome `\(outcome.name.text)` is declared twice", file: file, range: outcome.name.range))
    default: break
    }
  }

  private static func passage(_ syntax: EventSyntax.Passage) -> Vocabulary.Passage {
    switch syntax {
    case .moves: .moves
    case .receives: .receives
    case .takesOver: .takesOver
    }
  }

  private mutating func meanings(_ declaration: DeclarationSyntax, _ file: Int) {
    switch declaration {
    case .group(let group) where declare(group.name, file): self.group(group, file)
    case .fact(let fact) where declare(fact.name, file): self.fact(fact, file)
    default: break
    }
  }

  private mutating func group(_ group: GroupSyntax, _ file: Int) {
    var resolver = Resolver(vocabulary: vocabulary, file: file)
    for (index, name) in group.members.enumerated()
    where group.members[..<index].contains(where: { $0.text == name.text }) {
      resolver.report(.duplicate, "the event `\(name.text)` is given twice", name.range)
    }
    let members = resolver.events(group.members)
    diagnostics.report(contentsOf: resolver.diagnostics)
    guard !members.isEmpty else { return }
    vocabulary.groups.append(.init(name: group.name.text, phrase: group.phrase, members: members))
  }

  private mutating func fact(_ fact: FactSyntax, _ file: Int) {
    var resolver = Resolver(vocabulary: vocabulary, file: file)
    let judge = fact.judgedBy.flatMap { resolver.role($0) }
    let kind: Vocabulary.Fact.Kind
    switch fact.kind {
    case .yesNo: kind = .yesNo
    case .choice(let names):
      for (index, name) in names.enumerated() where names[..<index].contains(where: { $0.text == name.text }) {
        resolver.report(.duplicate, "the choice `\(name.text)` is given twice", name.range)
      }
      kind = .choice(names.map { $0.text })
    case .number(let low, let high):
      if low > high {
        resolver.report(.value, "the range of `\(fact.name.text)` is empty: \(low) to \(high)", fact.name.range)
      }
      kind = .number(min(low, high)...max(low, high))
    }
    if fact.otherwise != nil, kind != .yesNo {
      resolver.report(.type, "`otherwise` belongs to what is a matter of yes or no", fact.name.range)
    }
    if fact.marksFurtherSitting { mark(fact, kind, &resolver) }
    diagnostics.report(contentsOf: resolver.diagnostics)
    vocabulary.facts.append(
      .init(
        name: fact.name.text, phrase: fact.phrase, otherwise: fact.otherwise, kind: kind, judgedBy: judge,
        marksFurtherSitting: fact.marksFurtherSitting))
  }

  private mutating func mark(_ fact: FactSyntax, _ kind: Vocabulary.Fact.Kind, _ resolver: inout Resolver) {
    if kind != .yesNo {
      resolver.report(.type, "what marks a further sitting is a matter of yes or no", fact.name.range)
    }
    if let first = sittingMark {
      resolver.report(.duplicate, "one fact marks a further sitting", fact.name.range, notes: [first])
    }
    sittingMark = sittingMark ?? .init("the first is here", file: resolver.file, range: fact.name.range)
  }

  private mutating func term(_ term: TermSyntax, _ file: Int) {
    var checker = ConditionChecker(resolver: Resolver(vocabulary: vocabulary, file: file), subject: nil, readings: [])
    checker.laterTerms = laterTerms
    // A term that has no meaning is kept, so that its uses are not reported as well.
    var condition = checker.condition(term.condition) ?? .all([])
    let (tests, height) = condition.measure
    if tests > Self.mostTests || height > Self.greatestHeight {
      checker.resolver.report(
        .depth, "a term holds at most \(Self.mostTests) tests, \(Self.greatestHeight) deep in one another",
        term.name.range, help: "say less with it, or say it in the clauses")
      condition = .all([])
    }
    let phrase = Statement(term.phrase, otherwise: term.otherwise)
    vocabulary.terms.append(.init(name: term.name.text, phrase: phrase, condition: condition))
    laterTerms[term.name.text] = nil
    diagnostics.report(contentsOf: checker.resolver.diagnostics)
  }

  private mutating func terms(_ file: FileSyntax) {
    for declaration in file.declarations {
      switch declaration {
      case .limit(let limit):
        var resolver = Resolver(vocabulary: vocabulary, file: file.file)
        let addends = limit.addends.compactMap { resolver.number($0) }
        if let bound = resolver.number(limit.bound), addends.count == limit.addends.count {
          vocabulary.limits.append(.init(addends: addends, bound: bound))
        }
        diagnostics.report(contentsOf: resolver.diagnostics)
      case .term(let term) where declare(term.name, file.file): self.term(term, file.file)
      default: break
      }
    }
  }
}

extension FileSyntax {
  /// The file with its declarations of common names alone.
  fileprivate var ofVocabulary: FileSyntax {
    var file = self
    file.declarations = declarations.filter { declaration in
      switch declaration {
      case .event, .group, .fact, .role, .outcome, .limit, .term: true
      default: false
      }
    }
    return file
  }
}

extension Condition {
  /// How many tests it holds and how deep they stand; no more than a term may have is ever counted into another.
  fileprivate var measure: (tests: Int, height: Int) {
    switch self {
    case .test: return (1, 1)
    case .not(let inner), .named(_, let inner):
      let measure = inner.measure
      return (measure.tests, measure.height + 1)
    case .all(let parts), .any(let parts):
      var tests = 0
      var height = 0
      for part in parts {
        let measure = part.measure
        tests += measure.tests
        height = max(height, measure.height)
      }
      return (tests, height + 1)
    }
  }
}
