import PolicyLanguage

/// Names that the vocabulary declares and nothing uses.
public enum UnusedNames {
  /// Warns of each event, group, fact, role, outcome and term that no policy, question or other declaration uses.
  ///
  /// Cases may still speak of it: a name that the policies do not use yet is no fault, and is spared where a case
  /// format promises it.
  ///
  /// - Parameters:
  ///   - sources: All files that are read together.
  ///   - files: The files whose declarations are looked at, by index; the uses of all files count.
  ///   - spared: Files whose declarations are not reported: what they declare is promised to cases.
  ///   - diagnostics: Receives the warnings.
  public static func report(
    in sources: [SourceText], declaredBy files: Range<Int>, sparing spared: [SourceText] = [],
    into diagnostics: inout Diagnostics
  ) {
    var uses = NameUses()
    var declared: [(file: Int, what: String, name: Name)] = []
    for (index, file) in parsed(sources).enumerated() {
      for declaration in file.declarations {
        uses.add(declaration)
        if files.contains(index), let (what, name) = declaration.vocabularyName {
          declared.append((index, what, name))
        }
      }
    }
    guard !declared.isEmpty else { return }
    var promised: Set<String> = []
    for file in parsed(spared) {
      for case (_, let name)? in file.declarations.map({ $0.vocabularyName }) { promised.insert(name.text) }
    }
    for (file, what, name) in declared where !promised.contains(name.text) {
      let isUsed = what == "outcome" ? uses.outcomes.contains(name.text) : uses.names.contains(name.text)
      if !isUsed { diagnostics.report(warning(what, name, file)) }
    }
  }

  private static func warning(_ what: String, _ name: Name, _ file: Int) -> Diagnostic {
    Diagnostic(
      .unused, "no policy, question or term uses the \(what) `\(name.text)`", file: file, range: name.range,
      help: "use it, or leave it out if no case speaks of it", severity: .warning)
  }

  /// The files are read once more; what is wrong with them has been reported.
  private static func parsed(_ sources: [SourceText]) -> [FileSyntax] {
    var faults = Diagnostics()
    return sources.enumerated().map { Parser.parse($0.element, file: $0.offset, into: &faults) }
  }
}

extension DeclarationSyntax {
  /// What a declaration adds to the vocabulary.
  fileprivate var vocabularyName: (what: String, name: Name)? {
    switch self {
    case .event(let event): ("event", event.name)
    case .group(let group): ("group", group.name)
    case .fact(let fact): ("fact", fact.name)
    case .role(let role): ("role", role.name)
    case .outcome(let outcome): ("outcome", outcome.name)
    case .term(let term): ("term", term.name)
    default: nil
    }
  }
}
