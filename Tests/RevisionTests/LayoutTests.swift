import Foundation
import PolicyModel
import Reporting
import Revisions
import Testing
import Workbench

/// How a difference is laid out.
struct LayoutTests {
  private static let deadline = ["kind deadline", "about each initial-conference", "done by act-done"]
  private static let hostile = "<b>Any & 'shire'</b>"

  private func report(_ title: String = "Anyshire") throws -> DifferenceReport {
    try Editions(
      Self.deadline, "must do so within 20 days of the initial-conference",
      "must \"<i>see</i> & do\" within 10 days of the initial-conference", others: [("other", "must do so")],
      title: title
    ).report(baseline: "other")
  }

  @Test func theFieldsOfTheFormatAreThere() throws {
    let text = ReportFormat.json.lay(try report())
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["format"] as? String == "comity-diff/1")
    #expect(object["old"] as? String == "anyshire")
    #expect(object["new"] as? String == "draft")
    #expect(object["impact"] is NSNull)
    let changes = try #require(object["changes"] as? [[String: Any]])
    let change = try #require(changes.first)
    #expect(change["question"] as? String == "asked")
    #expect(change["change"] as? String == "tightened")
    #expect(change["aspects"] as? [String] == ["limit", "act"])
    #expect(change["old"] as? String == "Anyshire must do so within 20 days of the initial conference.")
    #expect(change["new"] as? String == "Anyshire must <i>see</i> & do within 10 days of the initial conference.")
    let witness = try #require(change["witness"] as? [String: Any])
    #expect(witness["case"] is [String: Any])
    #expect((witness["verdicts"] as? [String: Any])?.keys.sorted() == ["anyshire", "draft"])
  }

  /// What was taken out and put in is marked in the words themselves, not by colour.
  @Test func wordsThatCameAndWentAreMarkedInHTML() throws {
    let page = ReportFormat.html.lay(try report())
    #expect(page.contains("Anyshire must do <del>so</del> within <del>20</del> days of the initial conference."))
    #expect(
      page.contains("Anyshire must <ins>&lt;i&gt;see&lt;/i&gt; &amp;</ins> do within <ins>10</ins> days of the initial")
    )
  }

  @Test func hostileWordsAreEscapedInHTML() throws {
    let page = ReportFormat.html.lay(try report(Self.hostile))
    #expect(!page.contains("<b>"))
    #expect(!page.contains("<i>"))
    #expect(page.contains("&lt;b&gt;Any &amp; &#39;shire&#39;&lt;/b&gt;"))
  }

  @Test func editionsOfOneNameAreKeptApart() throws {
    let text = ReportFormat.text.lay(try report())
    #expect(text.hasPrefix("From Anyshire to Anyshire (draft): what changes\n"))
    #expect(text.contains("Anyshire: due "))
    #expect(text.contains("Anyshire (draft): overdue, due "))
  }

  @Test(arguments: ["Anyshire", hostile]) func everyLineOfTextFitsEightyColumns(_ title: String) throws {
    for line in ReportFormat.text.lay(try report(title)).split(separator: "\n") {
      #expect(line.unicodeScalars.count <= 80)
    }
  }

  @Test func aTableHasOneRowAChange() throws {
    let lines = ReportFormat.csv.lay(try report()).components(separatedBy: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("question,text,topic,change,proof,"))
    #expect(lines[1].hasPrefix("asked,What is asked?,all,tightened,every-situation,"))
  }

  @Test func nothingIsListedWhereNothingChanges() throws {
    let report = try Editions(Self.deadline, "must do so", "must do so").report()
    #expect(ReportFormat.text.lay(report).contains("Nothing changes: 1 question, each answered in the same words."))
    #expect(ReportFormat.json.lay(report).contains("\"changes\": []"))
  }
}
