import CaseModel
import DecisionModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// Finds small cases on which two policies part, and makes each as small as it can be.
struct WitnessSearch {
  /// Regions that are tried for each witness, those with the fewest things in them first.
  private static let mostTried = 6

  let first: Evaluator
  let second: Evaluator
  let question: Question
  let space: SituationSpace

  /// A case that parts the two, before and after it was made smaller.
  struct Found {
    let source: Case
    let asOf: Day
    let about: About?
    let effects: ([PartEffect], [PartEffect])
    let matter: Matter
  }

  /// What is shown of two answers that part.
  struct Shown {
    /// The smallest case of all; before it, where a case from which nothing can be left out shows a graver
    /// disagreement, the smallest of those that show the gravest.
    var witnesses: [Found] = []
    /// The smallest case of the gravest disagreement, where no witness shows that; whatever is left out of it, they
    /// part less gravely or not for sure.
    var gravest: Found?
  }

  func search(_ regions: [SituationTally.Region]) -> Shown {
    let parting = regions.filter { $0.parts }.map { (region: $0, matter: matter($0)) }
      .sorted { ($0.region.size, $0.matter) < ($1.region.size, $1.matter) }
    guard let gravest = parting.map({ $0.matter }).min() else { return Shown() }
    let grave = parting.filter { $0.matter == gravest }.prefix(Self.mostTried)
    let others = parting.dropFirst(Self.mostTried).filter { $0.matter == gravest }.prefix(Self.mostTried)
    let witnesses = witnesses((parting.prefix(Self.mostTried) + others).map { $0.region })
    guard witnesses.first?.matter != gravest else { return Shown(witnesses: witnesses) }
    let examples = grave.compactMap { example($0.region) }.filter { $0.matter == gravest }
    return Shown(witnesses: witnesses, gravest: best(of: examples.map { smallest($0) { $0.matter == gravest } }))
  }

  private func witnesses(_ regions: [SituationTally.Region]) -> [Found] {
    var found = regions.compactMap { example($0) }.map { smallest($0) }
    guard let first = best(of: found) else { return [] }
    found.append(fewest(below: first))
    let shown = found.map { $0.matter }.min()
    guard let smallest = best(of: found), let grave = best(of: found.filter { $0.matter == shown }) else { return [] }
    return smallest.source.size < grave.source.size ? [grave, smallest] : [grave]
  }

  /// What a region's disagreement is.
  func matter(_ region: SituationTally.Region) -> Matter {
    let (a, b) = space.effects(of: region)
    return Matter(a, b)
  }

  private func best(of found: [Found]) -> Found? { found.min { comes($0, before: $1) } }

  /// Fewest items, then the earliest first day, then the earlier day of looking.
  private func comes(_ a: Found, before b: Found) -> Bool {
    func key(_ found: Found) -> (Int, Day, Day) {
      (found.source.size, found.source.events.first?.at.day ?? found.asOf, found.asOf)
    }
    return key(a) < key(b)
  }

  /// The case of a region, as far as its conditions ask for it.
  func example(_ region: SituationTally.Region) -> Found? {
    let facts = space.factsAsked(space.ends[region.example.end]).map { FactValues.Entry($0.fact, $0.value.value) }
    return parts(space.classes[region.example.time].scene, facts)
  }

  /// A case without anything that can be left out; what keeps the disagreement grave stays longest.
  func smallest(_ found: Found, where isWanted: (Found) -> Bool = { _ in true }) -> Found {
    var found = found
    while let less = smaller(than: found).filter(isWanted).min(by: { $0.matter < $1.matter }) { found = less }
    return onWorkingDays(found, where: isWanted)
  }

  /// Everything on which the two still part with one thing less.
  private func smaller(than found: Found) -> [Found] {
    found.source.withoutOne().compactMap { parts($0, found.asOf, found.about) }
  }

  private func isSmallest(_ found: Found, where isWanted: (Found) -> Bool) -> Bool {
    !smaller(than: found).contains(where: isWanted)
  }

  /// The same with each event moved on to a working day, and the day of looking with it, where they still part.
  private func onWorkingDays(_ found: Found, where isWanted: (Found) -> Bool) -> Found {
    var found = found
    for index in found.source.events.indices {
      let event = found.source.events[index]
      do throws(CalendarError) {
        let day = try first.policy.calendar.nextWorkingDay(onOrAfter: event.at.day)
        guard day != event.at.day else { continue }
        let asOf = event.planned ? found.asOf : max(found.asOf, day)
        let about = found.about.map {
          $0.event == event.event && $0.at == event.at ? About(event: $0.event, at: Moment(day: day)) : $0
        }
        if let next = parts(found.source.moving(index, to: day), asOf, about), isWanted(next),
          isSmallest(next, where: isWanted)
        {
          found = next
        }
      } catch {
        return found
      }
    }
    return found
  }

  func parts(_ scene: Scene, _ facts: [FactValues.Entry]) -> Found? {
    let source = scene.case(facts, id: question.name)
    return parts(
      source, scene.asOf, scene.subject.map { About(event: source.events[$0].event, at: source.events[$0].at) })
  }

  /// Nil where the two do not surely part.
  private func parts(_ source: Case, _ asOf: Day, _ about: About?) -> Found? {
    let a = first.effects(source, asOf: asOf, question: question.id, about: about)
    guard !a.isEmpty, a.allSatisfy({ $0.effect.verdict.isDefinite }) else { return nil }
    let b = second.effects(source, asOf: asOf, question: question.id, about: about)
    guard !b.isEmpty, b.allSatisfy({ $0.effect.verdict.isDefinite }) else { return nil }
    let (bare, otherBare) = (a.map { $0.effect }, b.map { $0.effect })
    guard bare != otherBare else { return nil }
    return Found(source: source, asOf: asOf, about: about, effects: (a, b), matter: Matter(bare, otherBare))
  }
}

extension SituationSpace {
  /// The effects of the first and the last answer in a region's example.
  func effects(of region: SituationTally.Region) -> ([Effect], [Effect]) {
    let effects = answers.indices.map { answer in self.effects(answer, region.example) }
    guard let first = effects.first, let last = effects.last else { return ([], []) }
    return (first, last)
  }

  private func effects(_ index: Int, _ example: (end: Int, time: Int)) -> [Effect] {
    let time = classes[example.time]
    let before = answers[..<index].reduce(0) { $0 + $1.parts.count }
    let answer = answers[index]
    var effects: [Effect] = []
    for (part, compared) in answer.parts.enumerated() {
      let leaf = compared.diagram.walk(
        from: ends[example.end].references[before + part], answer.timeIndex, time.truths[columns[index]])
      if let standing = time.standings[columns[index]][part][Int(~leaf)], standing.isApplicable {
        effects += time.effects[standing.effects]
      }
    }
    return effects.isEmpty ? [Effect(.notApplicable)] : effects
  }
}

extension FactDimension.FactExample {
  var value: FactValue {
    switch self {
    case .yes: .yes
    case .no: .no
    case .choice(let choice): .choice(choice)
    case .number(let number): .number(number)
    }
  }
}
