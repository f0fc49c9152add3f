import CaseModel
import Comparison
import Evaluation
import PolicyModel
import PolicyWording
import WorkingCalendar

extension ContrastReport {
  /// The question, which child, and what it is about.
  func words(_ topic: CaseContrast.Topic) -> Phrase {
    var words = Phrase(.code(library[topic.question].name))
    if let child = topic.child { words.add(", child ", .name(source.children[child].id)) }
    guard let about = topic.about else { return words }
    words.add(", ")
    if let gap = topic.gap { words.add(gap == .closed ? "gap that ended with " : "gap that began with ") }
    let isBooked = source.events.contains { $0.planned && $0.event == about.event && $0.at == about.at }
    words.add(.text(vocabulary[about.event].phrase), isBooked ? " booked for " : " of ", .moment(about.at))
    return words
  }

  // MARK: Where they part

  /// One sentence: the node, and what each has there.
  func parting(of point: CaseContrast.Point) -> Phrase {
    let parting = point.parting
    var words = Phrase()
    if let shared = parting.shared { words.add(.text("Both find that \(shared). ")) }
    words.add(.text(Self.heading(parting) + ": "))
    for (index, policy) in policies.enumerated() {
      words.add(.text(index == 0 ? "under " : "; under "), .name(policy.title), " ")
      // What follows from the same condition is the verdict itself.
      words.add(
        parting.kind == .consequence
          ? point.sides[index].effect.words(vocabulary) : self.words(parting.sides[index], parting.kind))
    }
    words.add(".")
    return words
  }

  private static func heading(_ parting: Parting) -> String {
    switch parting.kind {
    case .condition: "They part on a condition"
    case .consequence: parting.shared == nil ? "They lay down different things" : "Different things follow"
    case .clock: "They part on what starts the clock"
    case .earliest: "They part on how early it may be done"
    case .limit: "They part on the time allowed"
    case .calendar: "They part on which days are working days"
    case .done: "They part on what keeps the limit"
    case .outcome: "They part on what follows"
    case .force: "They part on how strongly it binds"
    case .duty: "Only one of them has this duty"
    }
  }

  private func words(_ side: Parting.Side, _ kind: Parting.Kind) -> Phrase {
    guard let text = side.text else { return Phrase(Self.nothing(kind)) }
    var words = Phrase(text)
    switch kind {
    case .clock:
      if let at = side.at { words.add(" (", .moment(at), ")") } else { words.add(", which is not on record") }
    case .done:
      if let at = side.at { words.add(" (", .moment(at), ")") } else { words.add(", which is not on record") }
    case .earliest, .limit, .calendar, .outcome:
      if let at = side.at { words.add(" (", .moment(at), ")") }
    case .condition, .consequence, .force, .duty: break
    }
    return words
  }

  private static func nothing(_ kind: Parting.Kind) -> String {
    switch kind {
    case .condition: "no such condition counts"
    case .clock: "there is no clock"
    case .earliest: "there is no first day"
    case .limit, .calendar: "no time is set"
    case .consequence, .done, .outcome, .force, .duty: "nothing"
    }
  }

  // MARK: What would bring them together

  func words(_ reunion: Reunion, of point: CaseContrast.Point) -> Phrase {
    switch reunion.reach {
    case .effect:
      var words = Phrase("They would come to the same, ")
      words.add(reunion.effects[0].words(vocabulary))
      words.add(", if ")
      words.add(conditions(reunion, point))
      words.add(".")
      return words
    case .verdict:
      var words = Phrase("The verdicts would be the same, ")
      words.add(.text(reunion.effects[0].verdict.words), ", if ")
      words.add(conditions(reunion, point))
      words.add(.text("; \(Self.apart(reunion.effects))."))
      if !reunion.isComplete { words.add(.text(" " + Self.bounded)) }
      return words
    case .none:
      let effects = point.sides.map { $0.effect }
      let isOnlyRest = effects[0].verdict == effects[1].verdict
      return Phrase(
        (isOnlyRest ? "The verdicts are the same; \(Self.apart(effects)). " : "")
          + "None of the changes tried, of up to two facts or events, brings them together."
          + (reunion.isComplete ? "" : " " + Self.bounded))
    }
  }

  private static let bounded = "The record is too long for every pair to be tried."

  /// What still differs where the verdicts are the same.
  private static func apart(_ effects: [Effect]) -> String {
    let hasDates = effects[0].due != effects[1].due || effects[0].earliest != effects[1].earliest
    let hasOutcomes = effects[0].outcomes != effects[1].outcomes
    if hasDates && hasOutcomes { return "the dates and what follows stay apart" }
    return hasDates ? "the dates stay apart" : "what follows stays apart"
  }

  private func conditions(_ reunion: Reunion, _ point: CaseContrast.Point) -> Phrase {
    .joined(reunion.changes.map { words($0, about: point.topic.about) }, by: " and ")
  }

  /// A supposition, to stand behind "if".
  func words(_ change: CaseChange, about: About?) -> Phrase {
    switch change {
    case .fact(let fact, let now, let value, let place):
      var words = self.place(place, about)
      words.add(.text(statement(fact, value, now)))
      return words
    case .born(let child, let day):
      return Phrase("child ", .name(source.children[child].id), " had been born on ", .moment(Moment(day: day)))
    case .expected(let child, let day):
      return Phrase("child ", .name(source.children[child].id), " were expected on ", .moment(Moment(day: day)))
    case .held(let index, let moment):
      var words = named(index)
      words.add(" had been held on ", .moment(moment))
      return words
    case .moved(let index, let moment):
      var words = named(index)
      words.add(source.events[index].planned ? " were booked for " : " had been on ", .moment(moment))
      return words
    case .added(let event, let moment):
      let phrase = vocabulary[event].phrase
      return Phrase(.text("there had been \(Wording.article(phrase)) \(phrase) on "), .moment(moment))
    case .leftOut(let index):
      let event = source.events[index]
      return Phrase(
        .text("there had been no \(vocabulary[event.event].phrase)"), event.planned ? " booked for " : " on ",
        .moment(event.at))
    }
  }

  private func named(_ index: Int) -> Phrase {
    let event = source.events[index]
    return Phrase(
      .text("the \(vocabulary[event.event].phrase)"), event.planned ? " booked for " : " of ", .moment(event.at))
  }

  /// Where the fact stands, unless that is what the question is about.
  private func place(_ place: CaseChange.Place, _ about: About?) -> Phrase {
    switch place {
    case .wholeCase: return Phrase()
    case .child(let child): return Phrase("for child ", .name(source.children[child].id), " ")
    case .event(let index):
      let event = source.events[index]
      if event.event == about?.event, event.at == about?.at { return Phrase() }
      return Phrase(.text("at the \(vocabulary[event.event].phrase) of "), .moment(event.at), " ")
    }
  }

  private func statement(_ fact: FactID, _ value: FactValue, _ now: FactValue?) -> String {
    let meaning = vocabulary[fact]
    switch value {
    case .yes: return meaning.phrase
    case .no: return Statement(meaning.phrase, otherwise: meaning.otherwise).negated
    case .choice, .number:
      let instead = now.map { ", not " + name($0, of: meaning) } ?? ""
      return "\(meaning.phrase) were \(name(value, of: meaning))" + instead
    }
  }

  private func name(_ value: FactValue, of fact: Vocabulary.Fact) -> String {
    switch value {
    case .yes: return "yes"
    case .no: return "no"
    case .number(let number): return "\(number)"
    case .choice(let index):
      guard case .choice(let names) = fact.kind else { return "\(index)" }
      return names[index]
    }
  }
}
