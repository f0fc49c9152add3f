import CaseModel
import Comparison
import Evaluation
import PolicyLanguage
import PolicyModel
import Testing
import WorkingCalendar

/// A witness, written as a case, read back and evaluated like any other, gives what is printed with it.
struct WitnessReplayTests {
  private let desk = Desk.shipped

  @Test(arguments: Desk.shipped.library.questions.map { $0.name })
  func everyWitnessGivesTheEffectsPrintedWithIt(_ name: String) throws {
    let row = try #require(WholeComparison.row(name))
    for witness in row.pairs.flatMap({ $0.witnesses + [$0.gravest].compactMap { $0 } }) {
      let source = try reread(witness.source)
      #expect(written(source) == written(witness.source))
      let (first, second) = effects(of: witness, on: source, row.question)
      #expect(first == witness.firstEffects)
      #expect(second == witness.secondEffects)
      #expect(arePartedForSure(first, second))
    }
  }

  @Test(arguments: Desk.shipped.library.questions.map { $0.name })
  func nothingCanBeLeftOutOfAWitness(_ name: String) throws {
    let row = try #require(WholeComparison.row(name))
    for witness in row.pairs.flatMap({ $0.witnesses }) {
      for less in witness.source.withOneThingLess {
        let (first, second) = effects(of: witness, on: less, row.question)
        #expect(
          !arePartedForSure(first, second),
          "\(desk.story(SmallDomain.Situation(source: less, asOf: witness.asOf)))")
      }
    }
  }

  @Test func everyPairThatPartsHasAWitnessOfItsGravestDisagreement() {
    for row in WholeComparison.rows {
      for pair in row.pairs {
        #expect((pair.counts.differ > 0) == !pair.witnesses.isEmpty)
        #expect((pair.gravest ?? pair.witnesses.first)?.matter == pair.matter)
        #expect(pair.gravest == nil || pair.witnesses[0].matter != pair.matter)
        // A second is shown only where it is smaller.
        for (grave, small) in zip(pair.witnesses, pair.witnesses.dropFirst()) { #expect(small.size < grave.size) }
      }
    }
  }

  // MARK: Evaluating

  private func written(_ source: Case) -> String { CaseWriter.line(source, vocabulary: desk.library.vocabulary) }

  private func reread(_ source: Case) throws -> Case {
    let vocabulary = desk.library.vocabulary
    let text = written(source)
    var diagnostics = Diagnostics()
    let afterBirth = vocabulary.events.indices.filter { vocabulary.events[$0].neverBeforeBirth }.map { EventID($0) }
    let cases = CaseReader.read(
      SourceText(name: "witness.json", bytes: Array(text.utf8)), file: 0, vocabulary: vocabulary,
      notBeforeBirth: afterBirth, into: &diagnostics)
    #expect(!diagnostics.hasErrors, "\(text)")
    return try #require(cases.first)
  }

  private func effects(
    of witness: Witness, on source: Case, _ question: QuestionID
  ) -> ([PartEffect], [PartEffect]) {
    func effects(_ policy: Int) -> [PartEffect] {
      let all = desk.evaluators[policy].evaluate(source, asOf: witness.asOf, questions: [question])
      let found = all.filter { witness.about == nil || $0.about == witness.about }.map {
        PartEffect(part: $0.part, effect: $0.decision.effect)
      }
      let applying = found.filter { $0.effect.verdict != .notApplicable }
      return applying.isEmpty ? Array(found.prefix(1)) : applying
    }
    return (effects(witness.first), effects(witness.second))
  }

  private func arePartedForSure(_ first: [PartEffect], _ second: [PartEffect]) -> Bool {
    guard !first.isEmpty, !second.isEmpty else { return false }
    return (first + second).allSatisfy { $0.effect.verdict.isDefinite }
      && first.map { $0.effect } != second.map { $0.effect }
  }
}
