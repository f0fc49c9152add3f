import Comparison
import PolicyModel
import PolicyWording
import Registers
import WorkingCalendar

/// Puts the entries of one authority's register into words.
struct RegisterWords {
  let policy: Policy
  let library: PolicyLibrary
  let asOf: Day

  init(_ policy: Policy, _ library: PolicyLibrary, _ asOf: Day) {
    self.policy = policy
    self.library = library
    self.asOf = asOf
  }

  func record(_ entry: PolicyRegister.Entry) -> Record {
    switch entry.matter {
    case .otherwise(let otherwise): record(otherwise, entry)
    case .reading(let index): record(policy.readings[index])
    case .judgement(let judgement): record(judgement, entry)
    case .pointer(let pointer): record(pointer, entry)
    case .silence: record("silent", .quiet, entry, "", "")
    }
  }

  private func record(
    _ status: String, _ tone: Tone, _ entry: PolicyRegister.Entry?, _ title: Phrase, _ sentence: Phrase,
    day: Phrase? = nil, warnings: [Phrase] = [], points: [Record.Point] = [], details: [Record.Detail] = []
  ) -> Record {
    Record(
      day: day, status: Phrase(.strong(status)), tone: tone,
      tags: entry?.part.map { [Phrase("part ", .code($0))] } ?? [], title: title, warnings: warnings,
      sentence: sentence, points: points, details: details)
  }

  // MARK: Contradictions

  private func record(_ otherwise: PolicyRegister.Otherwise, _ entry: PolicyRegister.Entry) -> Record {
    let (governing, other) = (place(otherwise.governing), place(otherwise.other))
    var details = [
      Record.Detail(label: "Governs", phrase: said(otherwise.governing)),
      Record.Detail(label: "Other", phrase: said(otherwise.other)),
    ]
    if let because = otherwise.because { details.append(Record.Detail(label: "Because", phrase: Phrase(because))) }
    let differ = Phrase("They differ in " + Self.words(otherwise.aspects) + ".")
    switch otherwise.standing {
    case .contradiction:
      return record(
        "contradiction", .alarming, entry, Phrase(.text("\(other) says otherwise than \(governing)")), differ,
        details: details)
    case .wordedOtherwise:
      return record(
        "worded otherwise", .open, entry, Phrase(.text("\(other) words it otherwise than \(governing)")),
        Phrase(spans: differ.spans + [.text(" Whether that is the same, or one more duty, is for people to say.")]),
        details: details)
    case .same:
      return record(
        "says the same elsewhere", .settled, entry, Phrase(.text("\(other) says the same as \(governing)")),
        "No difference in what is laid down.", details: details)
    }
  }

  static func words(_ aspects: [Aspect]) -> String { aspects.map { $0.words }.joined(separator: ", ") }

  /// Document and section, as people call it.
  func place(_ saying: PolicyRegister.Saying) -> String {
    policy.documents[saying.document].name + (saying.section.map { " " + $0 } ?? "")
  }

  private func said(_ saying: PolicyRegister.Saying) -> Phrase {
    Phrase(.text(saying.sentence + " [" + citations(saying.citations) + "]"))
  }

  func citations(_ citations: [Citation]) -> String { Self.citations(citations, policy) }

  /// Places with their words; a place that is cited twice running is named once.
  static func citations(_ citations: [Citation], _ policy: Policy) -> String {
    var text = ""
    var place = ""
    for citation in citations {
      let next = "\(policy.documents[citation.document].name) \(citation.section)"
      if next != place { text += (text.isEmpty ? "" : "; ") + next }
      place = next
      text += ", \u{201C}\(citation.words)\u{201D}"
    }
    return text
  }

  // MARK: Readings

  private func record(_ reading: Reading) -> Record {
    let points = reading.choices.enumerated().map { index, choice in
      var words = Phrase(.code(choice.name), .text(": " + choice.phrase))
      if index == reading.adopted { words.add(" (adopted)") }
      if index == reading.safe { words.add(" (safe)") }
      return Record.Point(phrase: words, points: [])
    }
    return record(
      "reading", .open, nil, Phrase(.code(reading.name), .text(": " + reading.phrase)),
      Phrase("Adopted: ", .code(reading.choices[reading.adopted].name), .text(", because \(reading.because).")),
      warnings: reading.isOverdue(asOf) ? [Self.overdue(reading)] : [], points: points,
      details: [
        Record.Detail(label: "Safe", phrase: Self.safe(reading)),
        Record.Detail(label: "Agreed", phrase: Phrase(reading.agreedBy ?? Self.nobody)),
        Record.Detail(label: "Again", phrase: Self.again(reading)),
      ])
  }

  static let nobody = "nobody yet"

  private static func overdue(_ reading: Reading) -> Phrase {
    var words: Phrase = "it was to be looked at again"
    if let day = reading.revisit { words.add(" on ", .moment(Moment(day: day))) }
    words.add(", which is past")
    return words
  }

  private static func safe(_ reading: Reading) -> Phrase {
    guard let safe = reading.safe else { return "no choice that keeps the others too is named" }
    return Phrase(.code(reading.choices[safe].name))
  }

  private static func again(_ reading: Reading) -> Phrase {
    guard let day = reading.revisit else { return "no day is set" }
    return Phrase("to be looked at again on ", .moment(Moment(day: day)))
  }

  // MARK: Judgements

  private func record(_ judgement: PolicyRegister.Judgement, _ entry: PolicyRegister.Entry) -> Record {
    var details = [Record.Detail(label: "Judge", phrase: Phrase(.text(judges(judgement))))]
    if judgement.kind == .ground || judgement.kind == .fact {
      details.append(Record.Detail(label: "Rule", phrase: Phrase(judgement.saying.sentence)))
    }
    details.append(Record.Detail(label: "Where", phrase: Phrase(citations(judgement.saying.citations))))
    var sentence = Phrase(Wording.capitalised(judgement.what))
    if let fact = judgement.fact { sentence.add(" (", .code(library.vocabulary[fact].name), ")") }
    return record(
      "judgement", .open, entry, Phrase(Self.heading(judgement.kind)), sentence, details: details)
  }

  func judges(_ judgement: PolicyRegister.Judgement) -> String {
    judgement.judges.isEmpty
      ? "nobody is named" : Wording.list(judgement.judges.map { library.vocabulary[$0].phrase })
  }

  private static func heading(_ kind: PolicyRegister.Judgement.Kind) -> String {
    switch kind {
    case .decision: "A decision left to a person"
    case .rule: "A rule that a person judges"
    case .fact: "A fact that a person judges"
    case .ground: "A ground that only a person can find"
    }
  }

  // MARK: Pointers and silences

  private func record(_ pointer: PolicyRegister.Pointer, _ entry: PolicyRegister.Entry) -> Record {
    var details: [Record.Detail] = []
    if let saying = pointer.saying {
      details.append(Record.Detail(label: "Rule", phrase: Phrase(saying.sentence)))
      details.append(Record.Detail(label: "Where", phrase: Phrase(citations(saying.citations))))
    }
    return record(
      "kept elsewhere", .open, entry, Phrase(pointer.places.joined(separator: "; ")),
      Phrase(Wording.pointers(pointer.places)), details: details)
  }

  static func places(_ silence: Silence, _ policy: Policy) -> String {
    silence.lookedIn.map { "\(policy.documents[$0.document].name) \($0.sections.joined(separator: ", "))" }
      .joined(separator: "; ")
  }
}
