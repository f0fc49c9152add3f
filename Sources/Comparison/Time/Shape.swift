import CaseModel
import PolicyModel

/// Which events there are, without their days.
struct Shape {
  struct Slot: Hashable {
    enum Place: Hashable {
      case before, after, free
    }
    let event: EventID
    let place: Place
  }

  /// What the question is about; nil for the case as a whole.
  var subject: EventID?
  /// Whether that is only booked.
  var isBooked = false
  /// All other events; of one kind in the order in which they come.
  var slots: [Slot] = []
  var hasBirth = false
  var hasExpectedBirth = false
  /// What the facts that set an amount are taken to be.
  var amounts: [(fact: FactID, number: Int64)] = []

  /// What a person would have to be told of it.
  var size: Int { slots.count + (subject == nil ? 0 : 1) + (hasBirth || hasExpectedBirth ? 1 : 0) }
}

/// Every shape that the compared answers can tell apart, those with fewer things first.
struct Shapes {
  /// More than any question needs.
  static let most = 20_000

  private(set) var all: [Shape] = []
  /// False where there would be more than ``most``.
  private(set) var isComplete = true

  init(
    _ use: EventUse, _ plan: EventPlan, isBookable: Bool, isHeld: Bool, vocabulary: Vocabulary
  ) {
    var shapes = Self.children(use)
    if !plan.kinds.isEmpty { shapes = Self.subjects(shapes, plan.kinds, isBookable: isBookable, isHeld: isHeld) }
    for fact in use.amountFacts { shapes = Self.amounts(shapes, fact, use, vocabulary) }
    for allowance in plan.allowances {
      shapes = shapes.flatMap { Self.events($0, allowance) }
      if shapes.count > Self.most {
        isComplete = false
        shapes = Array(shapes.prefix(Self.most))
      }
    }
    all = shapes.enumerated().sorted { ($0.element.size, $0.offset) < ($1.element.size, $1.offset) }.map { $0.element }
  }

  private static func children(_ use: EventUse) -> [Shape] {
    var needsBirth = false
    var needsExpectedBirth = false
    for reference in use.references {
      switch reference {
      case .birth, .birthday: needsBirth = true
      case .expectedBirth, .weekStart, .weekEnd, .completedWeeks: needsExpectedBirth = true
      case .subject, .event, .today: break
      }
    }
    var unborn = Shape()
    unborn.hasExpectedBirth = true
    var born = Shape()
    born.hasBirth = true
    born.hasExpectedBirth = needsExpectedBirth
    if needsBirth { return [born, unborn] }
    return needsExpectedBirth ? [unborn] : [Shape()]
  }

  private static func subjects(_ shapes: [Shape], _ kinds: [EventID], isBookable: Bool, isHeld: Bool) -> [Shape] {
    var all: [Shape] = []
    for shape in shapes {
      for kind in kinds {
        for booked in [false, true] where booked ? isBookable : isHeld {
          var next = shape
          next.subject = kind
          next.isBooked = booked
          all.append(next)
        }
      }
    }
    return all
  }

  /// The ends of the fact's range, and around every fixed amount.
  private static func amounts(
    _ shapes: [Shape], _ fact: FactID, _ use: EventUse, _ vocabulary: Vocabulary
  ) -> [Shape] {
    guard case .number(let range) = vocabulary[fact].kind else { return shapes }
    var numbers: Set<Int64> = [range.lowerBound, range.upperBound]
    for amount in use.amounts {
      if case .fixed(let number) = amount.count { numbers.formUnion([number - 1, number, number + 1]) }
    }
    return numbers.filter { range.contains($0) }.sorted().flatMap { number in
      shapes.map { shape in
        var next = shape
        next.amounts.append((fact, number))
        return next
      }
    }
  }

  private static func events(_ shape: Shape, _ allowance: EventPlan.Allowance) -> [Shape] {
    var all: [Shape] = []
    for before in 0...allowance.before {
      // What is only booked lies ahead, and nothing that has happened comes after it.
      for after in 0...(shape.isBooked ? 0 : allowance.after) {
        for free in 0...allowance.free {
          var next = shape
          for (place, count) in [(Shape.Slot.Place.before, before), (.after, after), (.free, free)] {
            next.slots += Array(repeating: Shape.Slot(event: allowance.event, place: place), count: count)
          }
          all.append(next)
        }
      }
    }
    return all
  }
}
