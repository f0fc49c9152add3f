import PolicyLanguage
import PolicyModel

/// Gathers what all files declare for common use: events, groups, facts, roles, outcomes, limits and terms.
struct VocabularyChecker {
  private(set) var vocabulary = Vocabulary()
  private(set) var diagnostics = Diagnostics()
  private var declared: [String: Diagnostic.Note] = [:]

  mutating func check(_ files: [FileSyntax]) {
    for file in files { for declaration in file.declarations { names(declaration, file.file) } }
    for file in files { for declaration in file.declarations { meanings(declaration, file.file) } }
    for file in files { terms(file) }
  }

  /// Whether the name is new; each name is declared once, whatever it names.
  private mutating func declare(_ name: Name, _ file: Int) -> Bool {
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
          name: event.name.text, phrase: event.phrase, repeats: event.repeats, neverBeforeBirth: event.neverBeforeBirth)
      )
    case .role(let role) where declare(role.name, file):
      vocabulary.roles.append(.init(name: role.name.text, phrase: role.phrase))
    case .outcome(let outcome) where vocabulary.outcome(outcome.name.text) == nil:
      vocabulary.outcomes.append(.init(name: outcome.name.text, phrase: outcome.phrase))
    case .outcome(let outcome):
      diagnostics.report(
        Diagnostic(
          .duplicate, "the outcome `\(outcome.name.text)` is declared twice", file: file, range: outcome.name.range))
    default: break
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
    diagnostics.report(contentsOf: resolver.diagnostics)
    vocabulary.facts.append(
      .init(
        name: fact.name.text, phrase: fact.phrase, kind: kind, judgedBy: judge,
        marksFurtherSitting: fact.marksFurtherSitting))
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
      case .term(let term) where declare(term.name, file.file):
        var checker = ConditionChecker(
          resolver: Resolver(vocabulary: vocabulary, file: file.file), subject: nil, readings: [])
        if let condition = checker.condition(term.condition) {
          vocabulary.terms.append(.init(name: term.name.text, phrase: term.phrase, condition: condition))
        }
        diagnostics.report(contentsOf: checker.resolver.diagnostics)
      default: break
      }
    }
  }
}
