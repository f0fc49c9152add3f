import DecisionModel
import Evaluation
import PolicyModel

/// Answers to one question, compiled over one order of atoms so that they can be walked side by side.
struct JointAnswers {
  let question: Question
  let vocabulary: Vocabulary
  /// None of them silent.
  let answers: [ComparedAnswer]
  /// Facts first, those that are tied to one another together; then time.
  let order: [Atom]
  let indexOfAtom: [Atom: Int]
  /// Indices of answers for which classes of time are found too, ascending within each.
  let subsets: [[Int]]
  let time: TimeClasses
  /// Whether a fact both sets an amount and is compared with numbers, which is not tied.
  let isTangled: Bool

  /// - Parameter untilTheyPart: Whether to look no further once two of them, both definite, come to different effects.
  /// - Throws: `DecisionError` for conditions beyond any procedure's size.
  init(
    _ evaluators: [Evaluator], subsets: [[Int]], _ question: Question, vocabulary: Vocabulary, _ tables: DayTables,
    untilTheyPart: Bool = false
  ) throws(DecisionError) {
    self.question = question
    self.vocabulary = vocabulary
    self.subsets = subsets
    var met: [Atom] = []
    var seen: Set<Atom> = []
    for evaluator in evaluators {
      for atom in ComparedAnswer.atoms(evaluator, question) where seen.insert(atom).inserted { met.append(atom) }
    }
    let dimensions = FactDimension.dimensions(of: met, vocabulary: vocabulary, question: question)
    let facts = dimensions?.flatMap { $0.atoms } ?? met.filter { !$0.isOfTime }
    order = facts + met.filter { $0.isOfTime }
    var places: [Atom: Int] = [:]
    for (index, atom) in order.enumerated() { places[atom] = index }
    indexOfAtom = places
    var answers: [ComparedAnswer] = []
    for evaluator in evaluators {
      let calendar = tables.calendar(of: evaluator.policy)
      answers.append(try ComparedAnswer(evaluator, question, order: order, calendar: calendar))
    }
    self.answers = answers
    let ends = FactEnds(answers, untilTheyPart ? dimensions : nil, places).all
    let effects = AnswerEffects(answers, columns: Array(answers.indices))
    time = TimeClasses(answers, subsets: subsets, question, vocabulary: vocabulary, tables) { time in
      effects.part(atSomeOf: ends, time)
    }
    let amounts = EventUse(answers).amountFacts
    isTangled =
      dimensions?.contains { $0.classes.contains { $0.facts.contains { amounts.contains($0.fact) } } } ?? false
  }
}
