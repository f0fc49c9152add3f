import PolicyLanguage
import PolicyModel
import WorkingCalendar

/// The members of an object whose keys have been checked.
struct Fields {
  /// What the object describes, with its article: `a case`.
  let phrase: String
  let members: [JSONMember]
  /// The opening bracket.
  let opening: SourceRange

  init(phrase: String, members: [JSONMember], of value: JSONValue) {
    self.phrase = phrase
    self.members = members
    opening = SourceRange(value.range.start, value.range.start + 1)
  }

  subscript(_ key: String) -> JSONValue? {
    for member in members where member.key == key { return member.value }
    return nil
  }
}

extension CaseReader {
  /// The members of an object; a key that is not among `keys` is reported.
  mutating func fields(of value: JSONValue, as phrase: String, keys: [String]) -> Fields? {
    guard let members = members(value, called: phrase) else { return nil }
    let fields = Fields(phrase: phrase, members: members, of: value)
    check(fields, keys: keys)
    return fields
  }

  mutating func check(_ fields: Fields, keys: [String]) {
    for member in fields.members where !rules.faults.isFull && !keys.contains(member.key) {
      rules.faults.report(
        .unknownName, "\(fields.phrase) has no key \(quoted(member.key))", at: member.keyRange,
        help: suggestion(NearestName.find(member.key, among: keys)))
    }
  }

  mutating func members(_ value: JSONValue, called name: String) -> [JSONMember]? {
    if case .object(let members) = value.content { return members }
    reportType(of: value, called: name, mustBe: "an object")
    return nil
  }

  /// The items of a list; none when the key is not given.
  mutating func items(_ value: JSONValue?, of key: String) -> [JSONValue] {
    guard let value else { return [] }
    if case .array(let items) = value.content { return items }
    reportType(of: value, called: "`\(key)`", mustBe: "a list")
    return []
  }

  mutating func text(_ value: JSONValue, of key: String) -> String? {
    if case .string(let text) = value.content { return text }
    reportType(of: value, called: "`\(key)`", mustBe: "a string")
    return nil
  }

  mutating func truth(_ value: JSONValue, of key: String) -> Bool? {
    if case .bool(let truth) = value.content { return truth }
    reportType(of: value, called: "`\(key)`", mustBe: "true or false")
    return nil
  }

  mutating func required(_ key: String, of fields: Fields) -> JSONValue? {
    if let value = fields[key] { return value }
    rules.faults.report(.format, "\(fields.phrase) must have the key `\(key)`", at: fields.opening)
    return nil
  }

  /// An `id`: any text that can be seen.
  mutating func identifier(_ value: JSONValue) -> String? {
    guard let id = text(value, of: "id") else { return nil }
    guard !id.isEmpty else {
      rules.faults.report(.value, "`id` may not be empty", at: value.range)
      return nil
    }
    guard !id.unicodeScalars.contains(where: { isControl($0) }) else {
      rules.faults.report(.value, "`id` may not hold control characters", at: value.range)
      return nil
    }
    return id
  }

  mutating func eventName(_ value: JSONValue, of key: String) -> EventID? {
    guard let name = text(value, of: key) else { return nil }
    return rules.event(name, at: value.range)
  }

  mutating func moment(_ value: JSONValue, of key: String) -> Moment? {
    guard let text = text(value, of: key) else { return nil }
    do throws(DateText.Fault) {
      return try DateText.moment(text)
    } catch {
      rules.faults.report(.date, error.message, at: value.range, help: error.help)
      return nil
    }
  }

  mutating func day(_ value: JSONValue?, of key: String) -> Day? {
    guard let value, let text = text(value, of: key) else { return nil }
    do throws(DateText.Fault) {
      return try DateText.day(text, of: key)
    } catch {
      rules.faults.report(.date, error.message, at: value.range, help: error.help)
      return nil
    }
  }

  private mutating func reportType(of value: JSONValue, called name: String, mustBe wanted: String) {
    if case .unusable = value.content { return }
    rules.faults.report(.format, "\(name) must be \(wanted), not \(value.phrase)", at: value.range)
  }
}
