import Testing

@Suite struct ConditionCheckingTests {
  /// A clause whose condition begins at 4:12.
  private func when(_ condition: String, of question: String = "minutes") -> String {
    clause("must act\n      when \(condition)", of: question)
  }

  @Test(arguments: [
    Checking("unsafee", "4:12 unknown-name: there is no fact or term called `unsafee` | help: did you mean `unsafe`?"),
    Checking("category", "4:12 type: `category` is not a matter of yes or no | help: say which: `category is …`"),
    Checking(
      "categori is neglect", "4:12 unknown-name: there is no fact called `categori` | help: did you mean `category`?"),
    Checking("category is neglct", "4:24 type: `neglct` is not a choice of `category` | help: did you mean `neglect`?"),
    Checking(
      "category is other",
      "4:24 type: `other` is not a choice of `category` | help: its choices are neglect, physical, sexual, emotional"),
    Checking(
      "category is neglect or unsafe",
      "4:35 type: `unsafe` is not a choice of `category` | help: to begin another test, write `(category is …) or unsafe`"
    ),
    Checking(
      "unsafe is yes or contested",
      "4:29 type: `contested` is not a value of `unsafe` | help: to begin another test, write `(unsafe is …) or contested`"
    ),
    Checking("unsafe is maybe", "4:22 type: `maybe` is not a value of `unsafe` | help: it is `yes` or `no`"),
    Checking(
      "members is votes-for",
      "4:23 type: `votes-for` is not a value of `members` "
        + "| help: compare a number with `exactly`, `at least`, `at most`, `more than` or `less than`"),
    Checking("unsafe is more than 3", "4:12 type: `unsafe` is not a number"),
    Checking("votes-for is more than half of unsafe", "4:43 type: `unsafe` is not a number"),
    Checking(
      "the visit has happened",
      "4:12 type: `visit` may happen more than once, so the rule says which | help: write `the first visit` or `the last visit`"
    ),
    Checking(
      "there are at least 2 visits",
      "4:33 unknown-name: there is no event called `visits` | help: did you mean `visit`?"),
    Checking("the child is aged 121 or over at the conference", "4:12 value: an age lies between 0 and 120 years"),
    Checking(
      "the first visit is the first",
      "4:12 type: only what the question is about can be asked for its place or kind | help: a question `about each` event or group allows it"
    ),
    Checking(
      "the visit is the first",
      "4:12 type: `visit` may happen more than once, so the rule says which | help: write `the first visit` or `the last visit`"
    ),
    Checking(
      "the conference is a visits", "4:32 unknown-name: there is no event called `visits` | help: did you mean `visit`?"
    ),
    Checking("the child's 121st birthday is before the conference", "4:12 value: a birthday lies between 1 and 120"),
    Checking(
      "the start of the 46th week of pregnancy is before the conference",
      "4:12 value: a week of pregnancy lies between 1 and 45"),
    Checking(
      "0 completed weeks of pregnancy is before the conference", "4:12 value: a week of pregnancy lies between 1 and 45"
    ),
    Checking(
      "the last visit is at least 10001 days after the conference",
      "4:39 value: an amount of time is at most 10000 units"),
    Checking("unsafe and reading month is four-weeks and the next visit is after the conference"),
    Checking("category is not neglect or physical and unsafe is no and the conference is a review-conference"),
    Checking("the conference is the 2nd or later and there is no visit and not contested"),
  ]) func faultOfACondition(_ checking: Checking) { #expect(faults(body: when(checking.text)) == checking.faults) }

  @Test func nextAndPreviousNeedAnEventToCountFrom() {
    #expect(
      faults(body: when("the next visit has happened", of: "visits")) == [
        "4:12 type: `next` and `previous` need a question that is about an event | help: write `first` or `last`"
      ])
  }

  @Test(arguments: [
    Checking("within unsafe days of the conference", "3:21 type: `unsafe` is not a number"),
    Checking(
      "within 5 days of both the conference and the vist",
      "3:59 unknown-name: there is no event called `vist` | help: did you mean `visit`?"),
    Checking(
      "by the child's 18th birthday, or where that is not a working day, within 2 days of the plan-startd",
      "3:101 unknown-name: there is no event called `plan-startd` | help: did you mean `plan-started`?"),
    Checking(
      "not earlier than 5 days before the plan-startd",
      "3:49 unknown-name: there is no event called `plan-startd` | help: did you mean `plan-started`?"),
    Checking("within weeks-set weeks of either plan-started or plan-ended, moved to the next working day"),
    Checking(
      "the later of by the expected-birth and the earlier of by the birth and by the end of the 24th week of pregnancy"),
  ]) func faultOfALimit(_ checking: Checking) {
    #expect(faults(body: clause("must act \(checking.text)")) == checking.faults)
  }
}
