import CaseModel
import PolicyModel
import Testing

@Suite("Facts of one place")
struct FactValuesTests {
  @Test("facts are found again whatever the order they were given in")
  func lookUp() {
    let facts = FactValues([.init(FactID(4), .yes), .init(FactID(1), .number(-3)), .init(FactID(2), .choice(1))])
    #expect(facts.entries.map { $0.fact } == [FactID(1), FactID(2), FactID(4)])
    #expect(facts[FactID(1)] == .number(-3))
    #expect(facts[FactID(2)] == .choice(1))
    #expect(facts[FactID(4)] == .yes)
    #expect(facts[FactID(0)] == nil)
    #expect(facts[FactID(3)] == nil)
  }

  @Test("a value given later stands, and a fact can become unknown again")
  func replace() {
    var facts = FactValues([.init(FactID(1), .yes), .init(FactID(1), .no)])
    #expect(facts.entries == [.init(FactID(1), .no)])
    facts[FactID(1)] = nil
    #expect(facts.isEmpty)
    facts[FactID(9)] = nil
    #expect(facts == FactValues())
  }
}
