import DecisionModel
import PolicyLanguage
import Reporting
import Scenarios
import Workbench

enum ScenarioFuzzing {
  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    let source = SourceText(name: "scenarios.policy", bytes: bytes)
    var diagnostics = Diagnostics()
    let scenarios = ScenarioReader.read([source], library: Shipped.desk.library, into: &diagnostics)
    try Promises.keep(diagnostics, sources: [source])
    guard !diagnostics.hasErrors, !scenarios.isEmpty else { return }
    let report: ScenarioReport
    do throws(DecisionError) {
      let places = SourcePlaces(scenarios: [source], policies: Desk.shipped)
      report = try ScenarioRunner(Shipped.desk.library, scenarios, places: places).run()
    } catch {
      throw BrokenPromise(description: "a shipped policy cannot be compiled: \(error.description)")
    }
    let expected = scenarios.flatMap { $0.trials }.reduce(0) { $0 + $1.expectations.count }
    try require(report.expectations.count == expected, "every expectation comes out one way or the other")
    try Outputs.keep(text: report.laid(.text))
    try Outputs.keep(json: report.laid(.json))
  }
}
