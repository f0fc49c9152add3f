import Scenarios
import Workbench

/// The changes of policies that no scenario notices, each answer surveyed on the next core that is free.
struct SurveyOnAllCores {
  let desk: ScenarioDesk

  /// Tells on standard error how far it has come, where it takes long.
  func survey() -> MutationSurvey {
    let answers = desk.surveyedAnswers
    let surveys = OnAllCores<MutationSurvey, Never>(count: answers.count, verb: "changing", noun: "answers").results(
      ready: {}, order: { _ in answers.indices.reversed() }, each: { index, _ in desk.survey(answers[index]) })
    var whole = MutationSurvey()
    for survey in surveys { whole.add(survey) }
    return whole
  }
}
