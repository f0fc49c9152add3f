import DecisionModel
import PolicyModel
import WorkingCalendar

/// Every way in which all that the compared answers ask about time can stand.
struct TimeClasses {
  /// Scenes looked at for one comparison, at most.
  static let most = 400_000

  /// Those with fewer events first.
  private(set) var all: [TimeClass] = []
  /// False where the bound on scenes was passed: then some are missing.
  private(set) var isComplete: Bool
  /// How often each event comes at most; the kinds of the question's event among them.
  let plan: EventPlan
  private(set) var scenes = 0

  /// For each of some answers the classes that they alone tell apart, by index, ascending.
  private(set) var parts: [[Int]]
  private let subsets: [[Int]]
  private var seen: [Set<TimeSignature.Key>]
  private var signatures = TimeSignatures()
  private var outlooks: [Outlook.Kind: [Outlook]] = [:]
  /// Told of each class; once it says so, the rest is not looked at.
  private let isEnough: (TimeClass) -> Bool
  private var isOver = false
  private let use: EventUse
  private var reader: SceneReader
  private let tables: DayTables

  /// - Parameters:
  ///   - answers: Those that are compared; none of them silent.
  ///   - subsets: Indices of answers, ascending: classes are found for each of these too.
  ///   - question: What is asked.
  ///   - vocabulary: What the facts and events are.
  ///   - tables: Shared by all comparisons of the same policies.
  ///   - isEnough: Told of each class; once it says so, the rest is not looked at.
  init(
    _ answers: [ComparedAnswer], subsets: [[Int]], _ question: Question, vocabulary: Vocabulary, _ tables: DayTables,
    until isEnough: @escaping (TimeClass) -> Bool
  ) {
    self.isEnough = isEnough
    self.subsets = [Array(answers.indices)] + subsets
    seen = Array(repeating: [], count: subsets.count + 1)
    parts = Array(repeating: [], count: subsets.count)
    use = EventUse(answers)
    plan = EventPlan(use, question)
    var isBookable = false
    if case .each(_, let booked) = question.scope {
      isBookable = booked || answers.contains { $0.clauses.contains { $0.timing.isBackward } }
    }
    let shapes = Shapes(use, plan, isBookable: isBookable, isHeld: true, vocabulary: vocabulary)
    isComplete = shapes.isComplete
    reader = SceneReader(answers: answers, question: question.id, vocabulary: vocabulary)
    self.tables = tables
    for shape in shapes.all where isComplete && !isOver { explore(shape, assuming: []) }
  }

  private mutating func explore(_ shape: Shape, assuming assumed: [DateSystem.Order]) {
    guard let days = ShapeDays(shape, assuming: assumed, tables) else { return }
    do throws(OrderNeeded) {
      var questions = try ShapeQuestions(days, reader.answers, use, subjects: plan.kinds)
      guard questions.days.isPossible, questions.days.system.settle() else { return }
      exploreAtoms(questions, next: 0)
    } catch {
      explore(shape, assuming: assumed + [error.order])
      explore(shape, assuming: assumed + [error.order.opposite])
    }
  }

  /// Settles the orders of the atoms from `next` on both ways, as far as the days can be chosen.
  private mutating func exploreAtoms(_ questions: ShapeQuestions, next: Int) {
    guard isComplete, !isOver else { return }
    guard let place = questions.open(from: next, in: questions.days.system) else {
      guard let scene = scene(questions, questions.days.system), let truths = reader.truths(scene) else { return }
      return exploreLimits(questions, SceneReading(truths, reader.reach(truths)))
    }
    for order in [questions.orders[place].opposite, questions.orders[place]] {
      var branch = questions
      if branch.days.system.add(order) { exploreAtoms(branch, next: place + 1) }
    }
  }

  /// Goes on with the limits of the clauses that the atoms leave within reach.
  private mutating func exploreLimits(_ settled: ShapeQuestions, _ reading: SceneReading) {
    var questions = settled
    do throws(OrderNeeded) {
      try questions.askLimits(of: reader.clauses(within: reading))
      guard questions.days.system.settle(), isNew(Outlook(questions, reading)) else { return }
      explore(questions.days.system, questions, reading, next: 0)
    } catch {
      for order in [error.order, error.order.opposite] {
        var branch = settled
        // With the days that the order is about.
        branch.days.system = questions.days.system
        if branch.days.system.add(order) { exploreLimits(branch, reading) }
      }
    }
  }

  private mutating func isNew(_ outlook: Outlook) -> Bool {
    let known = outlooks[outlook.kind] ?? []
    if known.contains(where: { outlook.isWithin($0) }) { return false }
    outlooks[outlook.kind, default: []].append(outlook)
    return true
  }

  /// Settles the orders of the limits from `next` on both ways.
  private mutating func explore(
    _ system: DateSystem, _ questions: ShapeQuestions, _ reading: SceneReading, next: Int
  ) {
    guard isComplete, !isOver else { return }
    guard let place = questions.open(from: next, in: system) else { return keep(system, questions, reading) }
    for order in [questions.orders[place].opposite, questions.orders[place]] {
      var branch = system
      if branch.add(order) { explore(branch, questions, reading, next: place + 1) }
    }
  }

  private mutating func keep(_ system: DateSystem, _ questions: ShapeQuestions, _ reading: SceneReading) {
    scenes += 1
    guard scenes <= Self.most else {
      isComplete = false
      return
    }
    guard let scene = scene(questions, system) else { return }
    keep(reader.read(scene, reading), scene)
  }

  /// Nil where a day lies beyond the calendar; the horizon lies within it, and limits that end beyond are no days to
  /// choose.
  private func scene(_ questions: ShapeQuestions, _ system: DateSystem) -> Scene? {
    do throws(CalendarError) {
      return try Scene(questions.days, system.days)
    } catch {
      return nil
    }
  }

  private mutating func keep(_ reading: SceneReading, _ scene: Scene) {
    let signature = signatures.signature(of: reading)
    guard seen[0].insert(signature.of(subsets[0])).inserted else { return }
    for place in parts.indices where seen[place + 1].insert(signature.of(subsets[place + 1])).inserted {
      parts[place].append(all.count)
    }
    let found = reader.timeClass(scene, reading)
    all.append(found)
    isOver = isEnough(found)
  }
}
