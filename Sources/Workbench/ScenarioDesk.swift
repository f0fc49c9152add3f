import CaseModel
import DecisionModel
import PolicyChecking
import PolicyLanguage
import PolicyModel
import Reporting
import Scenarios
import ShippedPolicies

/// Policies and the scenarios that hold them, ready to be tried.
public struct ScenarioDesk: Sendable {
  private let runner: ScenarioRunner
  private let policies: [Int]?
  private let questions: [QuestionID]?

  /// Reads policies and scenarios together.
  ///
  /// - Parameters:
  ///   - files: The policy files.
  ///   - drafts: Further policy files. Scenarios speak of each by its policy's own name or, where another policy bears
  ///     that, by the name of the file.
  ///   - scenarios: Files that hold nothing but scenarios.
  ///   - authorities: Ids of the policies to hold to their scenarios, or names of drafts; without any, all.
  ///   - questions: Ids of the questions to ask; without any, all.
  /// - Throws: ``Refusal`` with every fault of every file, for names that lead nowhere, and where there is no scenario.
  public init(
    files: [SourceText] = Desk.shipped, drafts: [SourceText] = [], scenarios: [SourceText] = ScenarioDesk.shipped,
    authorities: [String] = [], questions: [String] = []
  ) throws(Refusal) {
    let files = files + drafts
    var draftNames: [Int: String] = [:]
    for (index, draft) in drafts.enumerated() {
      draftNames[files.count - drafts.count + index] = Desk.baseName(draft.name)
    }
    var diagnostics = Diagnostics()
    let sources = files + scenarios
    let library = LibraryReader.read(files, drafts: draftNames, into: &diagnostics)
    guard !diagnostics.hasErrors else { throw .faults(diagnostics, sources: sources) }
    let read = ScenarioReader.read(scenarios, firstFile: files.count, library: library, into: &diagnostics)
    guard !diagnostics.hasErrors else { throw .faults(diagnostics, sources: sources) }
    guard !read.isEmpty else { throw .message("there are no scenarios", help: "a scenario begins with `scenario`") }
    let places = SourcePlaces(scenarios: scenarios, firstFile: files.count, policies: files)
    policies = try Self.policies(authorities, in: library, drafts)
    self.questions = try Self.questions(questions, in: library)
    do throws(DecisionError) {
      runner = try ScenarioRunner(library, read, places: places)
    } catch {
      throw .message(error.description, help: nil)
    }
  }

  /// The scenario files that the program carries.
  public static var shipped: [SourceText] {
    ShippedScenarios.files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }
  }

  /// How every expectation comes out.
  ///
  /// - Parameters:
  ///   - covering: Whether to tell what of the policies no scenario puts to use.
  ///   - surveying: Whether to tell which changes of the policies nobody would notice.
  public func report(covering: Bool = false, surveying: Bool = false) -> ScenarioReport {
    var report = runner.run(policies: policies, questions: questions)
    if covering { report.coverage = runner.coverage(policies: policies, questions: questions) }
    if surveying { report.survey = runner.survey(policies: policies, questions: questions) }
    return report
  }

  /// The answers of which a survey is made up, in its order.
  public var surveyedAnswers: [SurveyedAnswer] { runner.answers(policies: policies, questions: questions) }

  /// Which changes of one answer nobody would notice; several answers can be surveyed at one time.
  public func survey(_ answer: SurveyedAnswer) -> MutationSurvey { runner.survey(answer) }

  private static func policies(
    _ names: [String], in library: PolicyLibrary, _ drafts: [SourceText]
  ) throws(Refusal) -> [Int]? {
    var found: [Int] = []
    for policy in try Desk.policies(names, in: library, drafts) {
      if let index = library.policies.firstIndex(where: { $0.name == policy.name }) { found.append(index) }
    }
    return names.isEmpty ? nil : found
  }

  private static func questions(_ names: [String], in library: PolicyLibrary) throws(Refusal) -> [QuestionID]? {
    var found: [QuestionID] = []
    for name in names {
      guard let question = library.question(name) else {
        throw .unknown(name, "question", among: library.questions.map { $0.name })
      }
      found.append(question.id)
    }
    return names.isEmpty ? nil : found
  }
}

extension ScenarioReport {
  /// The report as JSON (`comity-test/1`) or, in any other case, as text.
  public func laid(_ format: ReportFormat, colour: Bool = false) -> String {
    format == .json ? ScenarioJSON.text(self) : ScenarioText.text(self, colour: colour)
  }
}
