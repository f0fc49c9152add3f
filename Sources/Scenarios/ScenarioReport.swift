import Evaluation
import PolicyModel
import WorkingCalendar

/// How every expectation of some scenarios came out.
public struct ScenarioReport: Sendable {
  /// Scenarios of which at least one expectation was tried.
  public let scenarios: Int
  /// In the order of the files.
  public let expectations: [ExpectationOutcome]
  /// The policies that were held to something, in the order of the library.
  public let policies: [Policy]
  /// What of the policies is put to use, where that was asked for.
  public var coverage: ScenarioCoverage?
  /// What changing the policies shows, where that was asked for.
  public var survey: MutationSurvey?

  public var failures: Int { expectations.count { !$0.isMet } }

  public init(
    scenarios: Int, expectations: [ExpectationOutcome], policies: [Policy], survey: MutationSurvey? = nil
  ) {
    self.scenarios = scenarios
    self.expectations = expectations
    self.policies = policies
    self.survey = survey
  }
}

/// How one expectation came out.
public struct ExpectationOutcome: Sendable {
  public let scenario: String
  public let place: SourcePlace
  public let authority: String
  public let question: String
  public let asOf: Day
  /// What is expected, as a scenario writes it.
  public let expected: String
  /// One for each result that is not as expected; where there is no result at all, one that says so.
  public let failures: [ExpectationFailure]

  public var isMet: Bool { failures.isEmpty }
}

/// One result that is not as expected.
public struct ExpectationFailure: Sendable {
  public struct Difference: Sendable, Hashable {
    public let aspect: ExpectedAspect
    /// As a scenario would write it.
    public let expected: String
    public let found: String
  }

  /// Which result it is, as a scenario would select it: `part electronic for child A about …`; may be empty.
  public let result: String
  public let differences: [Difference]
  /// Why the result is as it is, in order; empty where there is none.
  public let because: [String]
  /// The clause that the result stands on, as a sentence.
  public let answer: String?
  /// Where that clause stands in the policy file.
  public let clause: SourcePlace?
  /// The document and the sections that it is taken from: `handbook 12, 14`.
  public let source: String?
}
