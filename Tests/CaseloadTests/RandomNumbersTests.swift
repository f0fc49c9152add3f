import Caseloads
import Testing

/// The numbers of chance are those that others publish.
struct RandomNumbersTests {
  /// What Vigna's splitmix64.c prints for this seed (Rosetta Code, "Pseudo-random numbers/Splitmix64").
  @Test func theFirstNumbersAreThoseOfTheReferenceImplementation() {
    var random = RandomNumbers(seed: 1_234_567)
    let published: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
      16_408_922_859_458_223_821,
    ]
    for number in published { #expect(random.next() == number) }
  }
}
