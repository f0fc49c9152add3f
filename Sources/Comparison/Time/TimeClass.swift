import Evaluation

/// One way in which all that is asked about time can stand, and what every clause then comes to.
struct TimeClass {
  /// What one leaf of a policy comes to.
  struct Standing {
    /// Equal within the class exactly where the effects are.
    let effects: Int
    let isApplicable: Bool
  }

  let scene: Scene
  /// By policy, then by atom of its list.
  let truths: [[Bool]]
  /// By policy, part and leaf of the diagram; nil for a leaf that is never reached.
  let standings: [[[Standing?]]]
  /// The distinct effects, by the numbers that the standings bear.
  let effects: [[Effect]]
}
