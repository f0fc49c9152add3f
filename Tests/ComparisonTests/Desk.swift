import Evaluation
import PolicyChecking
import PolicyLanguage
import PolicyModel
import ShippedPolicies
import WorkingCalendar

/// The policies that the program carries, for the engine and for the reference.
struct Desk {
  let library: PolicyLibrary
  let calendar: WorkingCalendar
  let evaluators: [Evaluator]
  let references: [ReferenceEvaluator]

  static let shipped = Desk()

  private init() {
    var diagnostics = Diagnostics()
    let library = LibraryReader.read(
      ShippedPolicies.files.filter { !$0.name.hasSuffix("working-together.policy") }.map {
        SourceText(name: $0.name, bytes: Array($0.text.utf8))
      }, into: &diagnostics)
    precondition(!diagnostics.hasErrors, "the shipped policies are in order")
    let calendar = WorkingCalendar(bankHolidays: library.calendars[0].bankHolidays)
    self.library = library
    self.calendar = calendar
    evaluators = library.policies.map { Evaluator(try! CompiledPolicy($0, in: library)) }
    references = library.policies.map { ReferenceEvaluator($0, in: library, calendar: calendar) }
  }

  func domain(_ question: QuestionID, _ policies: [Policy]) -> SmallDomain {
    SmallDomain(library[question], policies, in: library, calendar: calendar)
  }
}

extension Desk {
  /// The reference for a policy of the library or for an edit of one; they share its working days.
  func reference(_ policy: Policy) -> ReferenceEvaluator { references[0].editing(policy) }

  /// The engine for an edited policy, of which only the edited part is compiled anew.
  func evaluator(_ edit: PolicyEdit) throws -> Evaluator {
    let index = library.policies.firstIndex { $0.name == edit.original.name } ?? 0
    var compiled = evaluators[index].policy
    let part = edit.edited.answers[edit.question.index]?.parts[edit.part]
    if let part { try compiled.replace(partAt: edit.part, of: edit.question, by: part) }
    return Evaluator(compiled)
  }
}
