import DecisionModel
import PolicyModel
import WorkingCalendar

/// A policy made ready for evaluation: names are slots, calendars tables, answers diagrams.
///
/// Compiled once; it holds no case and can be shared.
public struct CompiledPolicy: Sendable {
  public private(set) var policy: Policy
  public let vocabulary: Vocabulary
  public let questions: [Question]
  public let calendar: WorkingCalendar
  /// The last year whose bank holidays are officially published.
  public let publishedThrough: Int
  /// By question; empty for a silence.
  public private(set) var parts: [[CompiledPart]]
  /// The choice in force of each reading.
  public var readings: [Int]

  /// Compiles the answers to the questions asked for (all, when nil).
  ///
  /// - Throws: `DecisionError` where the conditions of an answer pass the stated bound.
  public init(
    _ policy: Policy, in library: PolicyLibrary, questions only: [QuestionID]? = nil
  ) throws(DecisionError) {
    let calendar = WorkingCalendar(bankHolidays: Self.bankHolidays(policy, library), closures: policy.closures)
    try self.init(policy, library, only, calendar)
  }

  /// Compiles several policies; those that keep the same calendar without closures share its tables.
  public static func compile(
    _ policies: [Policy], in library: PolicyLibrary, questions only: [QuestionID]? = nil
  ) throws(DecisionError) -> [CompiledPolicy] {
    var shared: [Int: WorkingCalendar] = [:]
    var compiled: [CompiledPolicy] = []
    for policy in policies {
      let isPlain = policy.closures.isEmpty
      let calendar =
        (isPlain ? shared[policy.calendar] : nil)
        ?? WorkingCalendar(bankHolidays: bankHolidays(policy, library), closures: policy.closures)
      if isPlain { shared[policy.calendar] = calendar }
      compiled.append(try CompiledPolicy(policy, library, only, calendar))
    }
    return compiled
  }

  private static func bankHolidays(_ policy: Policy, _ library: PolicyLibrary) -> BankHolidays {
    library.calendars.isEmpty
      ? BankHolidays(changes: [], publishedThrough: 1900) : library.calendars[policy.calendar].bankHolidays
  }

  private init(
    _ policy: Policy, _ library: PolicyLibrary, _ only: [QuestionID]?, _ calendar: WorkingCalendar
  ) throws(DecisionError) {
    self.policy = policy
    vocabulary = library.vocabulary
    questions = library.questions
    self.calendar = calendar
    publishedThrough = calendar.bankHolidays.publishedThrough
    readings = policy.readings.map { $0.adopted }
    var parts: [[CompiledPart]] = []
    for question in library.questions {
      guard only?.contains(question.id) ?? true, let answer = policy.answers[question.id.index] else {
        parts.append([])
        continue
      }
      var compiled: [CompiledPart] = []
      for part in answer.parts {
        let diagram = try QuestionCompiler.compile(part, of: question, vocabulary: library.vocabulary)
        compiled.append(CompiledPart(part, diagram))
      }
      parts.append(compiled)
    }
    self.parts = parts
  }

  /// Puts another meaning of one part of an answer in the place of the one compiled.
  ///
  /// - Throws: `DecisionError` where its conditions pass the stated bound.
  package mutating func replace(
    partAt index: Int, of question: QuestionID, by part: Part
  ) throws(DecisionError) {
    parts[question.index][index] = try compile(part, question)
    var all = policy.answers[question.index]?.parts ?? []
    all[index] = part
    policy.answers[question.index] = Answer(question: question, content: .parts(all))
  }

  /// Leaves one part of the answer to a question, and no other.
  ///
  /// - Throws: `DecisionError` where its conditions pass the stated bound.
  package mutating func answer(_ question: QuestionID, only part: Part) throws(DecisionError) {
    parts[question.index] = [try compile(part, question)]
    policy.answers[question.index] = Answer(question: question, content: .parts([part]))
  }

  private func compile(_ part: Part, _ question: QuestionID) throws(DecisionError) -> CompiledPart {
    CompiledPart(
      part, try QuestionCompiler.compile(part, of: questions[question.index], vocabulary: vocabulary))
  }

  /// Puts another choice of a reading in force.
  ///
  /// `question` nil or a question of the reading's own; returns false where there is no such reading or choice.
  public mutating func adopt(_ choice: String, of reading: String, question: QuestionID?) -> Bool {
    var found = false
    for (index, candidate) in policy.readings.enumerated() where candidate.name == reading {
      if let question, let own = candidate.question, own != question { continue }
      guard let place = candidate.choices.firstIndex(where: { $0.name == choice }) else { continue }
      readings[index] = place
      found = true
    }
    return found
  }
}
