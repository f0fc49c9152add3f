import PolicyModel

extension Scenario {
  /// What the scenario expects of one policy's answers to some questions; nil where that is nothing.
  ///
  /// - Parameters:
  ///   - policy: Index into the policies of the library that it was read with.
  ///   - questions: The questions.
  package func selecting(policy: Int, questions: Set<QuestionID>) -> Scenario? {
    let chosen = trials.filter { $0.policy == policy }.compactMap { $0.selecting(questions) }
    guard !chosen.isEmpty else { return nil }
    return Scenario(title: title, file: file, range: range, given: given, trials: chosen)
  }
}

extension Trial {
  fileprivate func selecting(_ questions: Set<QuestionID>) -> Trial? {
    let asked = expectations.filter { questions.contains($0.question) }
    guard !asked.isEmpty else { return nil }
    return Trial(asOf: asOf, policy: policy, readings: readings, chosen: chosen, expectations: asked)
  }
}
