import Comparison
import Evaluation
import PolicyChecking
import PolicyLanguage
import PolicyModel
import ShippedPolicies
import Testing

/// What is counted depends on what is said, not on the order in which it is said or compared, nor on names.
struct InvarianceTests {
  private let desk = Desk.shipped

  /// A few questions of every sort: the whole comparison takes its time.
  private static let names = [
    "icpc-timescale", "minutes-sent", "sw-report-shared-with-family", "child-invitation-age", "unanimous-decision",
    "chair-override", "core-group-later", "subsequent-review", "end-first-review", "transfer-in-conference",
    "stand-down-grounds",
  ].filter { Desk.shipped.library.question($0) != nil }

  @Test func everySituationIsOfOneSort() {
    for row in WholeComparison.rows {
      let total = row.regions.reduce(0) { $0 + $1.count }
      #expect(row.counts.total == max(total, 1))
      for pair in row.pairs {
        #expect(pair.counts.total > 0)
        #expect(pair.counts.total <= row.counts.total, "\(desk.library[row.question].name)")
      }
    }
  }

  /// Two that differ in some situation differ in some situation of all.
  @Test func aRowDiffersWhereATwoOfItDo() {
    for row in WholeComparison.rows {
      #expect((row.counts.differ > 0) == row.pairs.contains { $0.counts.differ > 0 })
    }
  }

  @Test(arguments: names)
  func theOrderOfThePoliciesCountsForNothing(_ name: String) throws {
    let row = try #require(WholeComparison.row(name))
    let turned = try desk.compare(desk.library.policies.reversed(), row.question)
    #expect(turned.counts == row.counts)
    // (0, 1), (0, 2), (1, 2) of three are (2, 1), (2, 0), (1, 0) of the turned ones.
    let mirrored = [2, 1, 0].map { turned.pairs[$0] }
    for (pair, mirror) in zip(row.pairs, mirrored) {
      #expect(mirror.counts == pair.counts)
      #expect(mirror.matter == pair.matter)
      #expect(mirror.witnesses.map { $0.size } == pair.witnesses.map { $0.size })
    }
  }

  @Test(arguments: Desk.shipped.library.questions.map { $0.name })
  func twoComparedByThemselvesAreAsTwoOfThree(_ name: String) throws {
    let row = try #require(WholeComparison.row(name))
    for pair in row.pairs {
      let alone = try desk.compare(
        [desk.library.policies[pair.first], desk.library.policies[pair.second]], row.question)
      #expect(alone.pairs[0].counts == pair.counts)
      #expect(alone.counts == pair.counts)
      #expect(alone.pairs[0].matter == pair.matter)
    }
  }

  @Test(arguments: names)
  func theOrderOfConditionsCountsForNothing(_ name: String) throws {
    let row = try #require(WholeComparison.row(name))
    let turned = desk.library.policies.map { $0.turningConditions(of: row.question) }
    let found = try desk.compare(turned, row.question)
    #expect(found.counts == row.counts)
    #expect(found.pairs.map { $0.counts } == row.pairs.map { $0.counts })
  }

  /// Facts may stand in any order in the vocabulary; events stand in that of the process, which tells what comes first
  /// of one day.
  @Test func theOrderAndTheNamesOfFactsCountForNothing() throws {
    let files = ShippedPolicies.files.filter { !$0.name.hasSuffix("working-together.policy") }.map { file in
      SourceText(name: file.name, bytes: Array(Self.turningFacts(Self.renaming(file.text)).utf8))
    }
    var diagnostics = Diagnostics()
    let library = LibraryReader.read(files, into: &diagnostics)
    #expect(!diagnostics.hasErrors, "\(DiagnosticRenderer.text(diagnostics, sources: files))")
    #expect(library.vocabulary.facts.first?.phrase == desk.library.vocabulary.facts.last?.phrase)
    let evaluators = try CompiledPolicy.compile(library.policies, in: library).map { Evaluator($0) }
    let comparer = SituationComparer(library: library, evaluators: evaluators)
    for name in Self.names {
      let row = try #require(WholeComparison.row(name))
      let found = try comparer.compare(library[row.question])
      #expect(found.counts == row.counts, "\(name)")
      #expect(found.pairs.map { $0.counts } == row.pairs.map { $0.counts }, "\(name)")
    }
  }

  // MARK: Other texts

  /// Every fact under another name.
  private static func renaming(_ text: String) -> String {
    let names = Desk.shipped.library.vocabulary.facts.map { $0.name }
    let isUsedOtherwise = Set(
      Desk.shipped.library.vocabulary.events.map { $0.name } + Desk.shipped.library.questions.map { $0.name })
    var isQuoted = false
    return text.split(separator: "\"", omittingEmptySubsequences: false).map { piece in
      defer { isQuoted.toggle() }
      guard !isQuoted else { return String(piece) }
      var (result, word) = ("", "")
      func renamed(_ word: String) -> String {
        guard !isUsedOtherwise.contains(word), let index = names.firstIndex(of: word) else { return word }
        return "z\(names.count - index)-thing"
      }
      for character in piece {
        if character.isLetter || character.isNumber || character == "-" || character == "'" {
          word.append(character)
        } else {
          result += renamed(word)
          word = ""
          result.append(character)
        }
      }
      return result + renamed(word)
    }.joined(separator: "\"")
  }

  /// The declarations of facts in the opposite order.
  private static func turningFacts(_ text: String) -> String {
    var blocks: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if blocks.isEmpty || !line.hasPrefix(" ") { blocks.append([line]) } else { blocks[blocks.count - 1].append(line) }
    }
    let places = blocks.indices.filter { blocks[$0][0].hasPrefix("fact ") }
    let facts = places.map { blocks[$0] }
    for (place, fact) in zip(places, facts.reversed()) { blocks[place] = fact }
    return blocks.flatMap { $0 }.joined(separator: "\n")
  }
}

extension Policy {
  /// The same with the conditions of an answer's governing clauses told from the last to the first.
  fileprivate func turningConditions(of question: QuestionID) -> Policy {
    guard isAnswered(question) else { return self }
    let parts = (answers[question.index]?.parts ?? []).map { part in
      var positions = part.positions
      positions[0] = Position(
        document: positions[0].document, elsewhere: positions[0].elsewhere, because: positions[0].because,
        clauses: positions[0].clauses.map { $0.turningConditions })
      return Part(name: part.name, phrase: part.phrase, positions: positions)
    }
    var turned = self
    turned.answers[question.index] = Answer(question: question, content: .parts(parts))
    return turned
  }
}

extension Clause {
  fileprivate var turningConditions: Clause {
    var turned = self
    turned.when = when?.turned
    turned.onlyWhen = onlyWhen?.turned
    turned.unless = unless?.turned
    turned.extensions = extensions.map { Extension(amount: $0.amount, when: $0.when.turned) }
    turned.grounds = grounds.map { grounds in
      Grounds(
        closed: grounds.closed,
        all: grounds.all.reversed().map {
          Grounds.Ground(phrase: $0.phrase, when: $0.when?.turned, citations: $0.citations)
        })
    }
    return turned
  }
}

extension Condition {
  fileprivate var turned: Condition {
    switch self {
    case .all(let parts): .all(parts.reversed().map { $0.turned })
    case .any(let parts): .any(parts.reversed().map { $0.turned })
    case .not(let inner): .not(inner.turned)
    case .named(let phrase, let inner): .named(phrase: phrase, inner.turned)
    case .test: self
    }
  }
}
