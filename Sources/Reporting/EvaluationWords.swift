import Evaluation

extension Verdict {
  var words: String {
    switch self {
    case .due: "due"
    case .notStarted: "clock not started"
    case .notApplicable: "does not apply"
    case .needsFacts: "facts are missing"
    case .judgement: "a judgement is needed"
    case .met, .late, .early, .overdue, .required, .permitted, .barred, .silent: rawValue
    }
  }

  var tone: Tone {
    switch self {
    case .late, .overdue, .early, .barred: .alarming
    case .due, .required, .needsFacts, .judgement: .open
    case .met, .permitted: .settled
    case .notStarted, .notApplicable, .silent: .quiet
    }
  }

  /// The order of a summary.
  static var inOrder: [Verdict] {
    [
      .overdue, .due, .required, .barred, .permitted, .needsFacts, .judgement, .met, .late, .early, .notStarted,
      .notApplicable, .silent,
    ]
  }
}

extension Alternative.Kind {
  var words: String {
    switch self {
    case .document: "document"
    case .clause: "clause"
    case .reading: "reading"
    }
  }
}
