import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// Sets what two authorities make of one case side by side.
public struct Contraster: Sendable {
  let library: PolicyLibrary
  /// Two, in the order in which they were named; compiled for the questions asked.
  let evaluators: [Evaluator]

  /// - Parameters:
  ///   - library: What both policies were read with.
  ///   - first: Compiled for the questions that will be asked, with the readings in force.
  ///   - second: Likewise.
  public init(library: PolicyLibrary, _ first: CompiledPolicy, _ second: CompiledPolicy) {
    self.library = library
    evaluators = [Evaluator(first), Evaluator(second)]
  }

  /// Where the two part on a case, for the questions asked (all, when nil), in the order of the questions.
  ///
  /// - Complexity: For each matter on which they part at most ``ContrastSearch/mostTries`` replays of it.
  public func contrast(_ source: Case, asOf: Day, questions only: [QuestionID]? = nil) -> CaseContrast {
    let children: [Int?] = source.children.isEmpty ? [nil] : source.children.indices.map { $0 }
    let views = children.map { CaseView(source, child: $0, asOf: asOf, vocabulary: library.vocabulary) }
    var gathering = Gathering()
    for question in library.questions where only?.contains(question.id) ?? true {
      gather(question.id, views, &gathering)
    }
    return CaseContrast(
      points: gathering.points, alike: gathering.alike, silent: gathering.silent, open: gathering.open)
  }

  private struct Gathering {
    var points: [CaseContrast.Point] = []
    var alike: [CaseContrast.Topic] = []
    var silent: [CaseContrast.Open] = []
    var open: [CaseContrast.Open] = []
  }

  private func isSilent(_ side: Int, _ question: QuestionID) -> Bool {
    if case .parts? = evaluators[side].policy.policy.answers[question.index]?.content { return false }
    return true
  }

  private func gather(_ question: QuestionID, _ views: [CaseView], _ found: inout Gathering) {
    if isSilent(0, question) || isSilent(1, question) {
      let topic = CaseContrast.Topic(question: question, child: nil, about: nil, gap: nil)
      return found.silent.append(CaseContrast.Open(topic: topic, sides: [0, 1].map { silence($0, question) }))
    }
    let mentions = evaluators.map { $0.mentions(question) }
    for matched in matches(question, views) {
      let topic = matched.topic(question)
      let effects = matched.effects
      if effects.contains(where: { !$0.verdict.isDefinite }) {
        found.open.append(CaseContrast.Open(topic: topic, sides: sides(matched, question)))
      } else if effects[0] == effects[1] {
        found.alike.append(topic)
      } else {
        let turning = [0, 1].map { side in
          matched.pair[side].map { mentions[side][$0.part] } ?? matched.absentPart(side, mentions[side]) ?? Mentions()
        }
        let search = ContrastSearch(
          evaluators: evaluators, library: library, question: question, matched: matched, mentions: turning)
        found.points.append(
          CaseContrast.Point(
            topic: topic, sides: sides(matched, question), parting: parting(matched, question),
            reunion: search.find()))
      }
    }
  }

  /// The pairs of all children in one order: one pair where all children have the same, else one for each child.
  private func matches(_ question: QuestionID, _ views: [CaseView]) -> [Matched] {
    let byChild = views.map { view in
      Alignment.pairs(
        evaluators[0].standings(view, question), evaluators[1].standings(view, question)
      ).map { pair in
        Matched(pair: pair, child: view.child, views: [view])
      }
    }
    guard byChild.count > 1 else { return byChild[0].map { $0.without(child: views) } }
    var left = byChild
    var all: [Matched] = []
    while let child = left.firstIndex(where: { !$0.isEmpty }) {
      let next = left[child].removeFirst()
      let places = left.indices.map { other in other == child ? nil : left[other].firstIndex { $0.pair == next.pair } }
      let isShared = places.indices.allSatisfy { $0 == child || places[$0] != nil }
      guard isShared else {
        all.append(next)
        continue
      }
      for (other, place) in places.enumerated() { if let place { left[other].remove(at: place) } }
      all.append(next.without(child: views))
    }
    return all.enumerated().sorted {
      ($0.element.day, $0.element.order, $0.offset) < ($1.element.day, $1.element.order, $1.offset)
    }.map { $0.element }
  }

  private func silence(_ side: Int, _ question: QuestionID) -> CaseContrast.Side {
    CaseContrast.Side(result: nil, effect: isSilent(side, question) ? Effect(.silent) : Effect(.notApplicable))
  }

  private func sides(_ matched: Matched, _ question: QuestionID) -> [CaseContrast.Side] {
    [0, 1].map { side in
      CaseContrast.Side(
        result: matched.pair[side].map { evaluators[side].result($0, matched.views[0], question) },
        effect: matched.effects[side])
    }
  }
}

/// Two standings that are set side by side, for one child or for all.
struct Matched {
  /// Two; nil where one authority has nothing to set beside the other's.
  let pair: [Standing?]
  /// Nil where it holds for every child.
  let child: Int?
  /// The children's views for which it holds; never empty.
  let views: [CaseView]

  func without(child views: [CaseView]) -> Matched { Matched(pair: pair, child: nil, views: views) }

  /// What one has not, it does not ask.
  var effects: [Effect] { pair.map { $0?.decision.effect ?? Effect(.notApplicable) } }

  private var about: About? { pair[0]?.about ?? pair[1]?.about }

  /// By time; what is about the case comes first.
  var day: Int32 { about?.at.day.number ?? -1 }

  var order: Int { child ?? -1 }

  func topic(_ question: QuestionID) -> CaseContrast.Topic {
    CaseContrast.Topic(question: question, child: child, about: about, gap: pair[0]?.gap ?? pair[1]?.gap)
  }

  /// The part of an authority that would stand here if its conditions were other.
  func absentPart(_ side: Int, _ mentions: [Mentions]) -> Mentions? {
    guard let other = pair[1 - side], mentions.indices.contains(other.part) else { return nil }
    return mentions[other.part]
  }
}
