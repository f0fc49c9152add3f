import Comparison
import Evaluation
import Revisions
import Testing

/// One draft for each word, the word worked out by hand.
struct WordTests {
  private static let deadline = ["kind deadline", "about each initial-conference", "done by act-done"]
  private static let window = ["kind window", "about each initial-conference", "done by act-done"]
  private static let interval = ["kind interval", "about the case", "done by act-done"]
  private static let duty = ["kind duty", "about the case"]
  private static let gate = ["kind gate", "about the case"]
  private static let age = ["kind age", "about each initial-conference"]
  private static let vote = ["kind vote", "about each initial-conference"]
  private static let grounds = ["kind grounds", "about the case"]
  private static let decision = ["kind decision", "about the case"]
  private static let right = ["kind right", "about the case"]

  private static let within = "within 20 days of the initial-conference"

  struct Draft: Sendable, CustomTestStringConvertible {
    let question: [String]
    let old: String
    let new: String
    /// Of the newer edition to the older one, and of the older one to the newer.
    let words: (EditionChange.Kind, EditionChange.Kind)

    init(
      _ question: [String], _ old: String, _ new: String, _ word: EditionChange.Kind, _ back: EditionChange.Kind
    ) {
      self.question = question
      self.old = old
      self.new = new
      words = (word, back)
    }

    var testDescription: String { "\(old) -> \(new)" }
  }

  private static let drafts: [Draft] = [
    // Nineteen days end the day before twenty do: who acts on the last is in time under one only.
    Draft(
      deadline, "must do so \(within)", "must do so within 19 days of the initial-conference", .tightened, .relaxed),
    // A should made must binds where none but a must counts, and no less where both do.
    Draft(deadline, "should do so \(within)", "must do so \(within)", .tightened, .relaxed),
    // Less time and less force: more is kept at the level of what must be, less at that of what should be.
    Draft(
      deadline, "must do so \(within)", "should do so within 10 days of the initial-conference", .changed, .changed),
    // Ten working days are fourteen days and, over Christmas, more than fifteen.
    Draft(
      deadline, "must do so within 15 days of the initial-conference",
      "must do so within 10 working days of the initial-conference", .changed, .changed),
    // Four weeks are twenty-eight days.
    Draft(
      deadline, "must do so within 4 weeks of the initial-conference",
      "must do so within 28 days of the initial-conference", .reworded, .reworded),
    Draft(deadline, "must do so \(within)", "chair must do so \(within)", .reworded, .reworded),
    Draft(deadline, "must do so \(within)", "must see to it \(within)", .reworded, .reworded),
    Draft(deadline, "must do so \(within)", "must do so \(within)\n  note \"as before\"", .reworded, .reworded),
    Draft(deadline, "must do so \(within)", "", .removed, .added),
    Draft(
      window, "must do so not earlier than 5 days after the initial-conference",
      "must do so not earlier than 3 days after the initial-conference", .relaxed, .tightened),
    Draft(
      interval, "must do so every 4 weeks from start-discussion", "must do so every 6 weeks from start-discussion",
      .relaxed, .tightened),
    Draft(duty, "must do so", "must do so\n  unless agreed", .relaxed, .tightened),
    Draft(duty, "may do so", "must do so", .tightened, .relaxed),
    // What one asks for the other forbids.
    Draft(duty, "must do so", "must not do so", .changed, .changed),
    Draft(duty, "must do so\n  when unsafe", "must do so\n  when agreed", .changed, .changed),
    Draft(gate, "may do so\n  only when agreed", "may do so\n  only when agreed and unsafe", .tightened, .relaxed),
    Draft(
      age, "must invite the child\n  when the child is aged 10 or over at the initial-conference",
      "must invite the child\n  when the child is aged 8 or over at the initial-conference", .wider, .narrower),
    Draft(
      age, "must invite the child\n  when the child is aged 10 or over at the initial-conference",
      "may invite the child\n  when the child is aged 10 or over at the initial-conference", .changed, .changed),
    Draft(
      vote, "chair must adjourn\n  when votes-for is at least 3", "chair must adjourn\n  when votes-for is at least 4",
      .changed, .changed),
    Draft(decision, "must do so\n  when unsafe", "must do so", .changed, .changed),
    Draft(right, "may do so\n  when unsafe", "may do so", .changed, .changed),
    Draft(right, "may do so", "chair may do so", .reworded, .reworded),
    Draft(
      grounds, "may do so\n  grounds closed\n    \"it is unsafe\"\n      when unsafe\n      cite 1 \"the words\"",
      "may do so\n  grounds closed\n    \"it is unsafe\"\n      when unsafe\n      cite 1 \"the words\"\n    \"it is agreed\"\n      when agreed\n      cite 1 \"the words\"",
      .wider,
      .narrower),
    // However the person judges whether there is another ground, open grounds grant what closed ones do.
    Draft(
      grounds, "may do so\n  grounds closed\n    \"it is unsafe\"\n      when unsafe\n      cite 1 \"the words\"",
      "may do so\n  grounds open\n    \"it is unsafe\"\n      when unsafe\n      cite 1 \"the words\"", .wider,
      .narrower),
    // No situation shows a ground of which only a person can tell; it is one more all the same.
    Draft(
      grounds, "may do so\n  grounds closed\n    \"it is wise\"\n      cite 1 \"the words\"",
      "may do so\n  grounds closed\n    \"it is wise\"\n      cite 1 \"the words\"\n    \"it is kind\"\n      cite 1 \"the words\"",
      .wider, .narrower),
  ]

  @Test(arguments: drafts) func aDraftIsCalledWhatItIs(_ draft: Draft) throws {
    let there = try Editions(draft.question, draft.old, draft.new).change()
    #expect(there?.kind == draft.words.0)
    let back = try Editions(draft.question, draft.new, draft.old).change()
    #expect(back?.kind == draft.words.1)
  }

  @Test(arguments: drafts) func anEditionBesideItselfChangesNothing(_ draft: Draft) throws {
    let report = try Editions(draft.question, draft.new, draft.new).report()
    #expect(report.changes.isEmpty)
    #expect(report.asked == 1)
  }

  @Test(arguments: drafts) func whatIsClaimedOfEverySituationHasBeenGoneThrough(_ draft: Draft) throws {
    let change = try #require(try Editions(draft.question, draft.old, draft.new).change())
    #expect(change.proof == (draft.new.isEmpty ? .silence : .everySituation))
    #expect((change.situations == nil) == draft.new.isEmpty)
  }

  /// Of grounds that only a person can tell of, other words may come to the same or not.
  @Test func otherWordsForWhatAPersonJudgesAreNoClaim() throws {
    let change = try #require(
      try Editions(
        Self.grounds, "may do so\n  grounds closed\n    \"it is wise\"\n      cite 1 \"the words\"",
        "may do so\n  grounds closed\n    \"it is kind\"\n      cite 1 \"the words\""
      ).change())
    #expect(change.kind == .changed)
    #expect(change.proof == .judgement)
    #expect(change.aspects == [.grounds])
  }

  /// What a person decides could be asked for or not.
  @Test func aDecisionInThePlaceOfADutyIsNeitherTighterNorLooser() throws {
    let change = try #require(try Editions(Self.duty, "must do so", "chair decides whether to do so").change())
    #expect(change.kind == .changed)
    #expect(change.proof == .judgement)
  }

  /// Each duty stands for itself.
  @Test func dutiesInAnotherOrderAreTheSameDuties() throws {
    let parts = [("by-post", 20), ("in-person", 9)].map { name, days in
      """
      part \(name) "\(name)"
          in handbook
            must do so within \(days) days of the initial-conference
              cite 1 "the words"
      """
    }
    func edition(_ parts: [String]) -> String { parts.joined(separator: "\n  ") }
    #expect(try Editions(Self.deadline, edition(parts), edition(parts.reversed())).change() == nil)
    let fewer = try #require(try Editions(Self.deadline, edition(parts), edition([parts[1]])).change())
    #expect(fewer.kind == .relaxed)
    let more = try #require(try Editions(Self.deadline, edition([parts[1]]), edition(parts)).change())
    #expect(more.kind == .tightened)
  }
}
