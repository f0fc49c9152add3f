import Comparison

extension Strictness {
  /// For a count.
  var words: String {
    switch self {
    case .same: "the same"
    case .tighter: "tighter"
    case .looser: "looser"
    case .changed: "otherwise"
    case .added: "added"
    case .open: "not settled"
    }
  }

  /// Whether what the baseline says is shown beside it.
  var isTold: Bool {
    switch self {
    case .tighter, .looser, .changed, .open: true
    case .same, .added: false
    }
  }
}
