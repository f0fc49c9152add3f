import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// One result as an entry of the day's work.
extension EvaluationReport {
  func record(_ result: EvaluationResult) -> Record {
    let decision = result.decision
    let day = decision.done ?? decision.effect.due
    var title = Phrase(questions[result.question.index].text)
    title.add(" (", .code(questions[result.question.index].name), ")")
    return Record(
      day: day.map { Phrase(.moment($0)) }, status: status(result), tone: decision.effect.verdict.tone,
      tags: tags(result), title: title, warnings: warning(result).map { [$0] } ?? [], sentence: Phrase(result.answer),
      points: result.because.map { Self.point($0) }, details: details(result))
  }

  private static func point(_ reason: Reason) -> Record.Point {
    Record.Point(phrase: Phrase(reason.text), points: reason.children.map { point($0) })
  }

  /// Authority, who acts, which child, what it is about.
  func tags(_ result: EvaluationResult) -> [Phrase] {
    var tags: [Phrase] = []
    if titles.count > 1 { tags.append(Phrase(.name(title(of: result.authority)))) }
    if !result.holders.isEmpty {
      tags.append(Phrase(result.holders.map { vocabulary[$0].phrase }.joined(separator: " and ")))
    }
    if let child = result.child { tags.append(Phrase("child ", .name(source.children[child].id))) }
    if let part = result.part { tags.append(Phrase(part)) }
    if let about = result.about { tags.append(words(about, result.gap)) }
    return tags
  }

  private func words(_ about: About, _ gap: Gap?) -> Phrase {
    let isBooked = source.events.contains { $0.planned && $0.event == about.event && $0.at == about.at }
    var words = Phrase()
    if let gap { words.add(gap == .closed ? "gap that ended with " : "gap that began with ") }
    words.add(.text(vocabulary[about.event].phrase), isBooked ? " booked for " : " of ", .moment(about.at))
    return words
  }

  /// The verdict with what makes it plain: how late, from when, what follows.
  private func status(_ result: EvaluationResult) -> Phrase {
    let effect = result.decision.effect
    var status = Phrase(.strong(effect.verdict.words))
    status.add(measure(result))
    if let earliest = effect.earliest { status.add(", not before ", .moment(earliest)) }
    if result.decision.done != nil, let due = effect.due { status.add(", due ", .moment(due)) }
    if result.isProjected { status.add(" (projected)") }
    if !effect.outcomes.isEmpty {
      status.add(.text(": " + effect.outcomes.map { vocabulary[$0].phrase }.joined(separator: "; ")))
    }
    if let judge = result.decision.judgedBy { status.add(.text(", by " + vocabulary[judge].phrase)) }
    return status
  }

  /// By how many days, where that says more than the dates.
  func measure(_ result: EvaluationResult) -> Phrase {
    let (effect, done) = (result.decision.effect, result.decision.done)
    guard let due = effect.due else {
      return effect.verdict == .late && done == nil ? ": not done before it" : Phrase()
    }
    switch effect.verdict {
    case .overdue: return Phrase(" by " + Self.days(from: due.day, to: asOf))
    case .late:
      guard let done, done.day > due.day else { return Phrase() }
      return Phrase(" by " + Self.days(from: due.day, to: done.day))
    case .due: return Phrase(due.day == asOf ? " today" : " in " + Self.days(from: asOf, to: due.day))
    case .permitted: return " until then"
    default: return Phrase()
    }
  }

  static func days(from start: Day, to end: Day) -> String {
    let count = end.number - start.number
    return count == 1 ? "1 day" : "\(count) days"
  }

  private func details(_ result: EvaluationResult) -> [Record.Detail] {
    var details: [Record.Detail] = []
    func add(_ label: String, _ phrase: Phrase) { details.append(Record.Detail(label: label, phrase: phrase)) }
    if let booked = result.booked, booked.fit == .inTime {
      add("booked", Phrase("for ", .moment(booked.at), ": in time"))
    }
    if !result.decision.needs.isEmpty { add("needs", named(result.decision.needs)) }
    if !result.decision.presumed.isEmpty {
      var presumed = Phrase("not shown: ")
      presumed.add(named(result.decision.presumed))
      add("presumed", presumed)
    }
    if !result.citations.isEmpty { add("cites", Phrase(Self.words(result.citations))) }
    for alternative in result.alternatives { add("or", words(alternative)) }
    return details
  }

  /// Each with its name in a case file and its meaning.
  private func named(_ needs: [Need]) -> Phrase {
    .joined(needs.map { Phrase(.code(name($0)), .text(" (\(words($0)))")) }, by: ", ")
  }

  /// Each place with its words; a place that is cited in a row is named once.
  static func words(_ citations: [NamedCitation]) -> String {
    var text = ""
    var place = ""
    for citation in citations {
      let next = "\(citation.document) \(citation.section)"
      if next != place { text += (text.isEmpty ? "" : "; ") + next }
      place = next
      text += ", \u{201C}\(citation.words)\u{201D}"
    }
    return text
  }

  func words(_ alternative: Alternative) -> Phrase {
    var words = Phrase("\(alternative.kind.words) \(alternative.name): ")
    words.add(alternative.effect.words(vocabulary))
    return words
  }
}

extension Effect {
  /// The verdict with its dates and what follows.
  func words(_ vocabulary: Vocabulary) -> Phrase {
    var words = Phrase(verdict.words)
    if let earliest { words.add(", not before ", .moment(earliest)) }
    if let due { words.add(verdict == .due && earliest == nil ? " " : ", due ", .moment(due)) }
    if !outcomes.isEmpty { words.add(.text(": " + outcomes.map { vocabulary[$0].phrase }.joined(separator: "; "))) }
    return words
  }
}

/// What a booking that does not comply comes to.
extension EvaluationReport {
  func warning(_ result: EvaluationResult) -> Phrase? {
    guard let booked = result.booked, booked.fit != .inTime else { return nil }
    let phrase = vocabulary[booked.event].phrase
    // What the result is about is itself booked, or else what is booked would fulfil it.
    if let about = result.about, about.event == booked.event, about.at == booked.at {
      var words = Phrase("the \(phrase) is booked too soon: ")
      words.add(result.decision.done == nil ? "if this is done today, " : "for when this was done, ")
      guard let earliest = booked.earliest else {
        words.add("none of the next 400 working days complies")
        return words
      }
      words.add("the earliest working day that complies is ", .moment(earliest))
      return words
    }
    var words = Phrase(.text(phrase), " booked for ", .moment(booked.at))
    if booked.fit == .tooLate, let latest = booked.latest {
      words.add(
        latest.day < asOf
          ? ": too late; the latest day that complied was " : ": too late; the latest day that complies is ",
        .moment(latest))
    } else if let earliest = booked.earliest {
      words.add(": too early; the earliest day that complies is ", .moment(earliest))
    }
    return words
  }
}
