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
      ShippedPolicies.files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }, into: &diagnostics)
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
