import CaseModel
import Comparison
import Evaluation
import Foundation
import PolicyLanguage
import PolicyModel
import Testing
import WorkingCalendar

/// What holds of every contrast, tried on worked examples of the documentation.
struct LawTests {
  private static let bench = Bench.shipped
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Docs/Examples")
  private static let pairs = [
    ["bolton", "kirklees"], ["bolton", "north-east-lincolnshire"], ["kirklees", "north-east-lincolnshire"],
  ]
  private static let days = ["2026-01-20", "2026-04-20"]

  /// Several children, an unborn one, bookings, votes, intervals, transfers, named conferences.
  private static let cases: [Case] = {
    let names = ["T19", "booked-too-late", "siblings", "chair-disagrees", "transfer-in", "long-plan"]
    return names.map { name in
      let source = SourceText(name: name, bytes: Array(try! Data(contentsOf: folder.appending(path: name + ".json"))))
      var diagnostics = Diagnostics()
      return CaseReader.read(source, file: 0, vocabulary: bench.library.vocabulary, into: &diagnostics)[0]
    }
  }()

  private static let compiled: [String: CompiledPolicy] = Dictionary(
    uniqueKeysWithValues: bench.library.policies.map { ($0.name, try! bench.compiled($0.name)) })

  private func contrast(_ source: Case, _ pair: [String], _ asOf: String) throws -> CaseContrast {
    Contraster(library: Self.bench.library, Self.compiled[pair[0]]!, Self.compiled[pair[1]]!).contrast(
      source, asOf: try day(asOf))
  }

  @Test(arguments: pairs, days)
  func theOtherOrderGivesTheSamePointsMirrored(_ pair: [String], _ asOf: String) throws {
    for source in Self.cases {
      let there = try contrast(source, pair, asOf)
      let back = try contrast(source, pair.reversed(), asOf)
      let told = Told(bench: Self.bench, source: source)
      #expect(there.points.map { $0.topic } == back.points.map { $0.topic }, "\(source.id)")
      #expect(there.alike == back.alike, "\(source.id)")
      for (a, b) in zip(there.points, back.points) {
        #expect(a.sides.map { $0.effect } == b.sides.map { $0.effect }.reversed())
        #expect(a.parting.kind == b.parting.kind)
        #expect(a.parting.shared == b.parting.shared)
        #expect(a.parting.sides == b.parting.sides.reversed())
        #expect(a.reunion.changes == b.reunion.changes, "\(source.id) \(told.sides(a))")
        #expect(a.reunion.effects == b.reunion.effects.reversed())
      }
    }
  }

  /// Evaluates the changed case as anybody would who is handed it, and looks both results up.
  @Test(arguments: pairs, days)
  func aChangeBringsTogetherWhatItPromises(_ pair: [String], _ asOf: String) throws {
    var found = 0
    for source in Self.cases {
      for point in try contrast(source, pair, asOf).points {
        guard let changed = point.reunion.source else { continue }
        found += 1
        for (name, (side, effect)) in zip(pair, zip(point.sides, point.reunion.effects)) {
          #expect(effect.verdict.isDefinite)
          let results = Evaluator(Self.compiled[name]!).evaluate(
            changed, asOf: try day(asOf), questions: [point.topic.question])
          let own = results.filter { result in
            (result.child == nil || point.topic.child == nil || result.child == point.topic.child)
              && (side.result == nil || result.part == side.result?.part)
          }
          let isThere = own.contains { $0.decision.effect == effect }
          #expect(isThere || side.result == nil, "\(source.id) under \(name)")
        }
        let effects = point.reunion.effects
        #expect(effects[0].verdict == effects[1].verdict)
        #expect((effects[0] == effects[1]) == (point.reunion.reach == .effect))
        #expect((1...2).contains(point.reunion.changes.count))
      }
    }
    #expect(found > 10)
  }

  @Test(arguments: ["bolton", "kirklees", "north-east-lincolnshire"])
  func aPolicyBesideItselfPartsNowhere(_ name: String) throws {
    for source in Self.cases {
      let contrast = try contrast(source, [name, name], "2026-04-20")
      #expect(contrast.points.isEmpty)
      #expect(!contrast.alike.isEmpty)
    }
  }

  /// Every result of the evaluation is told of once on its side, whatever comes of it.
  @Test(arguments: pairs) func whatDiffersIsWhatTheEvaluationsDifferIn(_ pair: [String]) throws {
    for source in Self.cases {
      let contrast = try contrast(source, pair, "2026-04-20")
      for point in contrast.points {
        #expect(point.sides.allSatisfy { $0.effect.verdict.isDefinite })
        #expect(point.sides[0].effect != point.sides[1].effect)
        for side in point.sides {
          if let result = side.result { #expect(result.decision.effect == side.effect) }
        }
      }
      for open in contrast.open { #expect(open.sides.contains { !$0.effect.verdict.isDefinite }) }
      for silent in contrast.silent { #expect(silent.sides.contains { $0.effect.verdict == .silent }) }
    }
  }
}
