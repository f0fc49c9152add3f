import Caseloads
import Foundation
import Testing

/// What is wrong with a caseload is told with its place and remedy, and nothing is made of it.
struct FaultTests {
  private static let good = """
    caseload small "a small one"
      calendar england-and-wales
      as of 2025-03-31
      seed 1
      begins 0 to 30 days before, with first

    family
      children 1
      age 0 to 17 years

    stage first
      event strategy-discussion

    """

  private func faults(replacing line: String, with other: String) -> String {
    #expect(Self.good.contains(line))
    return Shelf.shipped.faults(Self.good.replacing(line, with: other))
  }

  @Test func theSmallCaseloadIsInOrder() throws {
    let sampler = try CaseSampler(Shelf.shipped.caseload(Self.good))
    #expect(try sampler.sample(1).events.count == 1)
  }

  @Test func aMisspeltEventIsToldWithTheNearest() {
    #expect(
      faults(replacing: "strategy-discussion", with: "stategy-discussion") == """
        test.caseload:12:9: error[unknown-name]: there is no event called `stategy-discussion`
           12 |   event stategy-discussion
              |         ^^^^^^^^^^^^^^^^^^
        help: did you mean `strategy-discussion`?

        1 error

        """)
  }

  private static let step = "  event strategy-discussion\n"

  @Test(arguments: [
    ("  fact domestic-abus yes\n", "there is no fact called `domestic-abus`"),
    ("  fact category neglekt\n", "there is no choice of `category` called `neglekt`"),
    ("  fact category yes 1 in 2\n", "`category` is one of its choices"),
    ("  fact domestic-abuse 3\n", "`domestic-abuse` is yes or no"),
    ("  fact members no\n", "`members` is a number from 1 to 200"),
    ("  fact members 0 to 5\n", "`members` is from 1 to 200"),
    ("  fact members 5 to 2\n", "a band goes from the smaller number to the greater"),
    ("  fact members 2 weight 0\n", "a weight is from 1 to 1000000"),
    ("  fact votes-for 2\n", "`votes-for` is a part of `members` and is given by `split`"),
    ("  fact members 2\n  fact members 3\n", "`members` is given here already"),
    ("  fact domestic-abuse yes 3 in 2\n", "a rate is of 1 to 1000000, and no more than all of them"),
    ("  fact domestic-abuse yes 1 of 2\n", "`in` is expected"),
    ("  split members into votes-for 60 in 100, rest votes-against\n", "`split` stands under an event"),
    (
      "  event core-group\n    split members into votes-for 60 in 100, rest votes-against\n",
      "`members` is given in a line above, and split once"
    ),
    (
      "  event core-group\n    fact previous-plans 2\n    split previous-plans into votes-for 60 in 100, rest members\n",
      "`votes-for` is a part of `members` and of nothing else"
    ),
    ("  event core-group every 0 to 2 days\n", "a delay is from 1 to 10000"),
    ("  event core-group after 2\n", "`working days`, `days` or `weeks` is expected, but the line ends"),
    ("  event core-group before 2 days until plan-ended\n", "`until` follows `after` or `every`"),
    ("  event core-group, at 09:10 to 10:00\n", "times are quarters of an hour of one day, the earlier first"),
    ("  event core-group, at 25:00 to 26:00\n", "times are quarters of an hour of one day, the earlier first"),
    ("  event core-group before 2 days, booked 1 in 2\n", "what leads up to an event is not booked"),
    ("  event core-group, bookt 1 in 2\n", "`with`, `ends the case` is expected"),
    ("  one of\n", "`one of` has from 1 to 100 ways under it"),
    ("  then secnd\n", "there is no stage called `secnd`"),
    ("  happens core-group\n", "one of `event`, `fact`, `split`, `one of`, `then` is expected"),
    ("  event core-group\nstage second\n  event core-group\n", "the stage `second` is never entered"),
    ("  event core-group\nstage first\n  event core-group\n", "there is already a stage called `first`"),
  ])
  func aStepThatMeansNothingIsRefused(_ step: String, _ message: String) {
    let text = faults(replacing: Self.step, with: step)
    #expect(text.contains(message), "\(text)")
    #expect(text.contains("test.caseload:"))
  }

  @Test(arguments: [
    ("calendar england-and-wales", "calendar scotland", "there is no calendar called `scotland`"),
    ("  as of 2025-03-31\n", "", "a caseload has a line `as of`"),
    ("as of 2025-03-31", "as of 2025-02-30", "`2025-02-30` is not a day of 1900 to 2199"),
    ("  seed 1\n", "  seed 1\n  seed 2\n", "`seed` stands here once"),
    ("children 1", "children 0 to 2", "a number of children is from 1 to 12"),
    ("children 1", "children 1 to 2", "a family has a line `apart`"),
    ("age 0 to 17 years", "age 0 to 18 years", "an age is from 0 to 17"),
    ("  children 1\n", "", "a family has a line `children`"),
    ("with first", "with frist", "there is no stage called `frist`"),
    (
      "  children 1\n", "  children 1\n  unborn 1 in 2, after 10 to 36 weeks\n  born after 250 to 290 days\n",
      "a child who is unborn when the case begins is born later, so after more than 258 days"
    ),
    ("caseload small \"a small one\"", "policy small \"a small one\"", "`caseload` is expected"),
  ])
  func aHeadThatIsNotWholeIsRefused(_ line: String, _ other: String, _ message: String) {
    let text = faults(replacing: line, with: other)
    #expect(text.contains(message), "\(text)")
  }

  @Test func hostileTextIsRefusedWithoutATrap() {
    let deep = (0..<200).map { String(repeating: " ", count: $0) + "one of" }.joined(separator: "\n")
    let wide = "  fact members " + Array(repeating: "1 weight 999999999", count: 600).joined(separator: ", ") + "\n"
    for text in [
      "", "\u{0}", "caseload", "caseload x", "stage a", String(repeating: "(", count: 10_000), Self.good + deep,
      Self.good.replacing(Self.step, with: wide), Self.good.replacing("30 days", with: "999999999 days"),
      Self.good.replacing(Self.step, with: "  event"), Self.good.replacing(Self.step, with: "  fact"),
      Self.good.replacing(Self.step, with: "  split"), Self.good.replacing(Self.step, with: "  one of\n    weight"),
    ] {
      #expect(Shelf.shipped.faults(text).contains("error"), "\(text.prefix(60))")
    }
  }

  @Test(arguments: [
    "  event strategy-discussion\n  then first\n", "  event core-group\n  then first\n  then first\n",
    "  event core-group every 1 day\n    event core-group every 1 day\n",
  ])
  func aCaseloadThatHasNoEndIsRefusedWhenACaseIsMade(_ steps: String) throws {
    let text = Self.good.replacing(Self.step, with: steps).replacing("0 to 30", with: "3000")
    let sampler = try CaseSampler(Shelf.shipped.caseload(text))
    #expect(throws: SampleFault.self) { try sampler.sample(1) }
  }
}

/// The caseload that Docs/Samples.md shows is one.
struct DocumentedCaseloadTests {
  @Test func theCaseloadOfThePageMakesCases() throws {
    let page = try String(contentsOf: Shelf.root.appending(path: "Docs/Samples.md"), encoding: .utf8)
    let blocks = page.matches(of: /```caseload\n((?:.|\n)*?)```/).map { String($0.1) }
    #expect(blocks.count == 1)
    let shelf = Shelf.shipped
    let sampler = try CaseSampler(shelf.caseload(try #require(blocks.first)))
    let lines = try shelf.lines(sampler, 1...1_000)
    #expect(try shelf.read(lines.joined(separator: "\n")).count == 1_000)
  }
}
