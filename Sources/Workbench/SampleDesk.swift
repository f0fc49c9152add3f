import CaseModel
import Caseloads
import PolicyLanguage
import PolicyModel
import ShippedPolicies
import WorkingCalendar

/// Made-up cases, one after another, as text.
public struct SampleDesk: Sendable {
  /// How the cases of a sample are set out.
  public enum Format: Sendable, Equatable {
    /// A case on each line.
    case lines
    /// One list, laid out for reading.
    case list
  }

  /// More than these are not made at once.
  public static var mostCases: UInt64 { 1_000_000 }

  private let sampler: CaseSampler
  private let vocabulary: Vocabulary

  /// - Parameters:
  ///   - files: The policy files that have the vocabulary and the calendars.
  ///   - source: The file of the caseload.
  ///   - asOf: The day that the cases are told on; nil for that of the caseload.
  ///   - seed: Where chance begins; nil for that of the caseload.
  /// - Throws: ``Refusal`` for faults of the files and for a day too near to an end of the calendar.
  public init(
    files: [SourceText] = Desk.shipped, caseload source: SourceText, asOf: Day?, seed: UInt64?
  ) throws(Refusal) {
    let desk = try Desk(files: files, authorities: [])
    var diagnostics = Diagnostics()
    guard let caseload = CaseloadReader.read(source, library: desk.library, into: &diagnostics) else {
      throw .faults(diagnostics, sources: [source])
    }
    vocabulary = desk.library.vocabulary
    do throws(SampleFault) {
      sampler = try CaseSampler(caseload, asOf: asOf, seed: seed)
    } catch {
      throw Self.refusal(error)
    }
  }

  /// The caseload files that the program carries.
  public static var shipped: [SourceText] {
    ShippedCaseloads.files.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) }
  }

  /// The caseload of a name among files; without a name the only one there is.
  public static func caseload(_ name: String?, among files: [SourceText]) throws(Refusal) -> SourceText {
    let names = files.map { file in
      String((file.name.split(separator: "/").last ?? "").dropLast(".caseload".utf8.count))
    }
    guard let name else {
      if files.count == 1 { return files[0] }
      throw .message("`--caseload` says which caseload is meant", help: "there are " + names.joined(separator: ", "))
    }
    for (index, known) in names.enumerated() where known == name { return files[index] }
    throw .unknown(name, "caseload", among: names)
  }

  // MARK: Cases

  /// A piece of a sample of so many: the case of a number from 1, with what parts it from the one before.
  ///
  /// The pieces of all numbers in order are the sample, with ``head(_:)`` before and ``foot(_:count:)`` behind them.
  public func piece(_ number: Int, as format: Format) throws(Refusal) -> String {
    let made: Case
    do throws(SampleFault) {
      made = try sampler.sample(number)
    } catch {
      throw Self.refusal(error)
    }
    switch format {
    case .lines: return CaseWriter.line(made, vocabulary: vocabulary) + "\n"
    case .list: return (number == 1 ? "\n  " : ",\n  ") + CaseWriter.write(made, vocabulary: vocabulary, indent: 2)
    }
  }

  /// What stands before the first case.
  public static func head(_ format: Format) -> String { format == .list ? "[" : "" }

  /// What stands behind the last of so many.
  public static func foot(_ format: Format, count: Int) -> String {
    format == .lines ? "" : count == 0 ? "]\n" : "\n]\n"
  }

  // MARK: Words of a request

  public static func format(_ name: String) throws(Refusal) -> Format {
    switch name {
    case "jsonl": return .lines
    case "json": return .list
    default: throw .unknown(name, "format for this command", among: ["jsonl", "json"])
    }
  }

  /// A whole number in figures, at most so great; `option` is how it is called where it is none.
  public static func number(_ text: String, of option: String, most: UInt64) throws(Refusal) -> UInt64 {
    var number: UInt64 = 0
    var isNumber = !text.isEmpty
    for byte in text.utf8 where isNumber {
      guard Ascii.isDigit(byte) else {
        isNumber = false
        break
      }
      let (product, tooGreat) = number.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = product.addingReportingOverflow(UInt64(byte - 48))
      isNumber = !tooGreat && !overflow
      number = sum
    }
    guard isNumber, number <= most else {
      throw .message(
        "`\(option)` is a whole number from 0 to \(most), not `\(Refusal.shown(text))`",
        help: "write it in figures, as in `\(option) 100`")
    }
    return number
  }

  private static func refusal(_ fault: SampleFault) -> Refusal {
    switch fault {
    case .outOfRange(let day):
      .message(
        "cases as of `\(day.description)` would reach beyond the years 1900 to 2199",
        help: "take a day in between, as in `--as-of 2025-03-31`")
    case .tooLong(let number):
      .message(
        "case \(number) would have more than \(CaseSampler.mostEvents) events",
        help: "a stage of the caseload leads back to itself too soon; put a longer delay before `then`")
    }
  }
}

/// Answers a request for a sample of the caseload that the program carries.
func sample(_ parts: [String]) throws(Refusal) -> String {
  guard parts.count == 4 else {
    throw .message("a sample takes a format, a count, a seed and a day", help: nil)
  }
  let format = try SampleDesk.format(parts[0])
  let count = Int(try SampleDesk.number(parts[1], of: "--count", most: SampleDesk.mostCases))
  var seed: UInt64?
  if !parts[2].isEmpty { seed = try SampleDesk.number(parts[2], of: "--seed", most: UInt64.max) }
  var asOf: Day?
  if !parts[3].isEmpty { asOf = try Desk.day(parts[3]) }
  let caseload = try SampleDesk.caseload(nil, among: SampleDesk.shipped)
  let desk = try SampleDesk(caseload: caseload, asOf: asOf, seed: seed)
  var text = SampleDesk.head(format)
  var number = 0
  while number < count {
    number += 1
    text += try desk.piece(number, as: format)
  }
  return text + SampleDesk.foot(format, count: count)
}
