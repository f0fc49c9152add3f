import CaseModel
import Evaluation
import PolicyModel
import WorkingCalendar

/// Writes expectations and results in the words of a scenario, so that they can be put into one.
struct ScenarioWording {
  let vocabulary: Vocabulary
  let policy: Policy
  let given: Case

  /// Question, selectors, verdict and details.
  func expectation(_ expectation: Expectation, of question: Question) -> String {
    var words = question.name
    if let part = expectation.part { words += " part \(part)" }
    if let child = expectation.child { words += " for child \(given.children[child].id)" }
    if let about = expectation.about { words += " " + self.about(about.event, about.at, about.gap) }
    if let place = expectation.place { words += " " + self.place(place) }
    words += " " + expectation.verdict.rawValue
    for detail in expectation.details { words += ", " + self.detail(detail) }
    return words
  }

  /// Part, child and event of a result.
  func selector(_ result: EvaluationResult) -> String {
    var words: [String] = []
    if let part = result.part { words.append("part \(part)") }
    if let child = result.child { words.append("for child \(given.children[child].id)") }
    if let about = result.about { words.append(self.about(about.event, about.at, result.gap)) }
    return words.joined(separator: " ")
  }

  private func about(_ event: EventID, _ at: Moment, _ gap: Gap?) -> String {
    let named = "\(vocabulary[event].name) on \(moment(at))"
    switch gap {
    case nil: return "about the \(named)"
    case .closed: return "about the gap up to the \(named)"
    case .running: return "about the gap since the \(named)"
    }
  }

  private func place(_ place: Expectation.Place) -> String {
    let name = "in \(policy.documents[place.document].name)"
    switch place.further {
    case 0: return name
    case 1: return name + ", elsewhere"
    default: return name + ", elsewhere \(place.further)"
    }
  }

  func moment(_ moment: Moment) -> String {
    moment.day.description + (moment.time.map { " at \($0.description)" } ?? "")
  }

  func detail(_ detail: ExpectedDetail) -> String {
    switch detail {
    case .force(let force): self.force(force)
    case .actors(let roles): actors(roles)
    case .due(let moment): moment.map { "due " + self.moment($0) } ?? "no due day"
    case .earliest(let moment): moment.map { "earliest " + self.moment($0) } ?? "no earliest day"
    case .done(let moment): moment.map { "done " + self.moment($0) } ?? "not done"
    case .outcomes(let outcomes): self.outcomes(outcomes)
    case .outcomeDue(let moment): "an outcome by " + self.moment(moment)
    case .needs(let needs): self.needs("needs", needs)
    case .presumed(let needs): needs.isEmpty ? "nothing presumed" : self.needs("presumed", needs)
    case .judgedBy(let role): "judged by \(vocabulary[role].name)"
    case .act(let words): "act \"\(words)\""
    case .cites(let document, let section, let words):
      "cites " + (document.map { policy.documents[$0].name + " " } ?? "") + self.section(section)
        + (words.map { " \"\($0)\"" } ?? "")
    case .says(let words): "says \"\(words)\""
    }
  }

  /// What a result has in the place of what was expected.
  func found(_ aspect: ExpectedAspect, of result: EvaluationResult, clause: Clause?) -> String {
    let decision = result.decision
    switch aspect {
    case .result, .verdict: return decision.effect.verdict.rawValue
    case .modality: return result.force.map { force($0) } ?? "no clause that applies"
    case .actor: return actors(result.holders)
    case .due: return detail(.due(decision.effect.due))
    case .earliest: return detail(.earliest(decision.effect.earliest))
    case .done: return detail(.done(decision.done))
    case .outcomes: return outcomes(decision.effect.outcomes)
    case .outcomeDue: return decision.effect.due.map { "an outcome by " + moment($0) } ?? "no day for an outcome"
    case .needs: return decision.needs.isEmpty ? "nothing needed" : needs("needs", decision.needs)
    case .presumed: return detail(.presumed(decision.presumed))
    case .judgedBy: return decision.judgedBy.map { "judged by \(vocabulary[$0].name)" } ?? "judged by no one"
    case .act: return clause.map { "act \"\($0.act)\"" } ?? "no clause that applies"
    case .citation: return citations(result.citations)
    case .words: return "\"\(result.answer)\""
    }
  }

  private func force(_ force: Force) -> String {
    switch force {
    case .mustNot: "must not"
    case .shouldNot: "should not"
    default: force.rawValue
    }
  }

  private func actors(_ roles: [RoleID]) -> String {
    roles.isEmpty ? "by no one" : "by " + roles.map { vocabulary[$0].name }.joined(separator: " and ")
  }

  private func outcomes(_ outcomes: [OutcomeID]) -> String {
    outcomes.isEmpty
      ? "no outcome" : outcomes.map { "outcome \(vocabulary[$0].name)" }.joined(separator: ", ")
  }

  private func needs(_ word: String, _ needs: [Need]) -> String {
    word + " " + needs.map { need($0) }.joined(separator: " and ")
  }

  private func need(_ need: Need) -> String {
    switch need {
    case .fact(let fact): vocabulary[fact].name
    case .event(let event): vocabulary[event].name
    case .birth: "birth"
    case .expectedBirth: "expected-birth"
    }
  }

  private func citations(_ citations: [NamedCitation]) -> String {
    guard !citations.isEmpty else { return "no citation" }
    return citations.map { "cites \($0.document) \(section($0.section)) \"\($0.words)\"" }.joined(separator: ", ")
  }

  /// The document and the sections that a clause is taken from; nil where it cites nothing.
  func source(_ clause: Clause) -> String? {
    var words = ""
    var document: Int?
    var told: [String] = []
    for citation in clause.citations {
      let section = self.section(citation.section)
      if citation.document != document {
        words += (words.isEmpty ? "" : "; ") + policy.documents[citation.document].name + " " + section
        told = [section]
      } else if !told.contains(section) {
        words += ", " + section
        told.append(section)
      }
      document = citation.document
    }
    return words.isEmpty ? nil : words
  }

  /// A number stands as it is, a heading in quotes.
  private func section(_ section: String) -> String {
    section.utf8.allSatisfy { (48...57).contains($0) } ? section : "\"\(section)\""
  }
}
