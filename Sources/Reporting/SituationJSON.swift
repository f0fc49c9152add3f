import CaseModel
import Comparison
import Evaluation
import PolicyModel
import WorkingCalendar

/// Lays out what comparing every situation shows, as members of a row of `comity-comparison/1`.
struct SituationJSON {
  let library: PolicyLibrary
  /// Those to which the indices of a comparison refer.
  let policies: [Policy]
  let readings: [String]

  init(report: ComparisonReport) {
    self.init(library: report.library, policies: report.policies, readings: report.provenance.readings)
  }

  init(library: PolicyLibrary, policies: [Policy], readings: [String]) {
    self.library = library
    self.policies = policies
    self.readings = readings
  }

  /// Counts with how far they reach, the regions, what was looked at, and a witness for each pair that parts.
  func write(_ comparison: SituationComparison, to document: inout JSONDocument) {
    Self.write(comparison.counts, bound: comparison.exploration.bound, to: &document)
    document.array("regions") { document in
      for region in comparison.regions { write(region, to: &document) }
    }
    write(comparison.exploration, to: &document)
    document.array("witnesses") { document in
      for pair in comparison.pairs {
        for witness in pair.witnesses { write(witness, to: &document) }
      }
    }
    document.array("gravest") { document in
      for pair in comparison.pairs {
        if let gravest = pair.gravest { write(gravest, to: &document) }
      }
    }
  }

  static func write(_ counts: SituationCounts, bound: Exploration.Bound?, to document: inout JSONDocument) {
    document.object("situations") { document in
      document.number("total", counts.total)
      document.number("agree", counts.agree)
      document.number("differ", counts.differ)
      document.number("judgement", counts.judgement)
      document.number("silent", counts.silent)
      document.string("bounded", bound?.rawValue)
    }
  }

  private func write(_ region: SituationComparison.Region, to document: inout JSONDocument) {
    document.object { document in
      document.number("situations", region.count)
      document.object("verdicts") { document in
        for (policy, verdicts) in zip(policies, region.verdicts) {
          document.strings(policy.name, verdicts.map { $0.rawValue })
        }
      }
      document.array("alike") { document in
        for effect in Set(region.alike).sorted() where effect >= 0 {
          document.strings(nil, zip(policies, region.alike).filter { $0.1 == effect }.map { $0.0.name })
        }
      }
    }
  }

  private func write(_ exploration: Exploration, to document: inout JSONDocument) {
    document.object("explored") { document in
      document.number("atoms", exploration.atoms)
      document.number("factCombinations", exploration.factClasses)
      document.number("timeClasses", exploration.timeClasses)
      document.object("events") { document in
        for item in exploration.events { document.number(library.vocabulary[item.event].name, item.most) }
      }
      document.string("from", exploration.days.lowerBound.description)
      document.string("to", exploration.days.upperBound.description)
    }
  }

  func write(_ witness: Witness, to document: inout JSONDocument, _ key: String? = nil) {
    let policies = [policies[witness.first], policies[witness.second]]
    document.object(key) { document in
      document.strings("between", policies.map { $0.name })
      document.string("matters", witness.matter.name)
      document.written("case") { CaseWriter.write(witness.source, vocabulary: library.vocabulary, indent: $0) }
      document.string("asOf", witness.asOf.description)
      document.strings("readings", readings)
      if let about = witness.about {
        document.object("about") { document in
          document.string("event", library.vocabulary[about.event].name)
          document.string("at", about.at.description)
        }
      }
      document.object("verdicts") { document in
        write(witness.firstEffects, besides: witness.secondEffects, policies[0], to: &document)
        write(witness.secondEffects, besides: witness.firstEffects, policies[1], to: &document)
      }
    }
  }

  /// The first effect that the other has not; the rest stand under `others`.
  private func write(
    _ effects: [PartEffect], besides other: [PartEffect], _ policy: Policy, to document: inout JSONDocument
  ) {
    let others = other.map { $0.effect }
    let place = effects.firstIndex { !others.contains($0.effect) } ?? 0
    guard effects.indices.contains(place) else { return }
    document.object(policy.name) { document in
      write(effects[place], to: &document)
      guard effects.count > 1 else { return }
      document.array("others") { document in
        for (index, effect) in effects.enumerated() where index != place {
          document.object { document in write(effect, to: &document) }
        }
      }
    }
  }

  private func write(_ part: PartEffect, to document: inout JSONDocument) {
    if let name = part.part { document.string("part", name) }
    document.string("verdict", part.effect.verdict.rawValue)
    document.string("due", part.effect.due?.description)
    document.string("earliest", part.effect.earliest?.description)
    document.strings("outcomes", part.effect.outcomes.map { library.vocabulary[$0].name })
  }

  func write(_ effect: ReadingEffect, to document: inout JSONDocument) {
    let policy = policies[effect.policy]
    let reading = policy.readings[effect.reading]
    document.object { document in
      document.string("reading", reading.name)
      document.string("authority", policy.name)
      document.string("choice", reading.choices[effect.choice].name)
      document.string("with", policies[effect.partner].name)
      document.string("relation", effect.relation.rawValue)
    }
  }
}
