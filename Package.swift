// swift-tools-version: 6.2
import PackageDescription

/// What runs natively and as WebAssembly alike: no Foundation, no files, no clock, typed throws only.
let portable: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .treatWarning("EmbeddedRestrictions", as: .error),
  // A comparison looks at every situation: unoptimised that takes ten times as long.
  .unsafeFlags(["-O"], .when(configuration: .debug)),
]

func engine(_ name: String, _ dependencies: [String]) -> Target {
  .target(name: name, dependencies: dependencies.map { .init(stringLiteral: $0) }, swiftSettings: portable)
}

let package = Package(
  name: "comity",
  targets: [
    engine("WorkingCalendar", []),
    engine("PolicyLanguage", []),
    engine("Citations", []),
    engine("PolicyModel", ["WorkingCalendar"]),
    engine("PolicyChecking", ["WorkingCalendar", "PolicyLanguage", "PolicyModel"]),
    engine("PolicyWording", ["PolicyModel"]),
    engine("CaseModel", ["WorkingCalendar", "PolicyLanguage", "PolicyModel"]),
    engine("DecisionModel", ["WorkingCalendar", "PolicyModel"]),
    engine(
      "Evaluation", ["WorkingCalendar", "PolicyModel", "PolicyWording", "CaseModel", "DecisionModel"]),
    engine(
      "Comparison",
      ["WorkingCalendar", "PolicyModel", "PolicyWording", "CaseModel", "DecisionModel", "Evaluation"]),
    engine("Registers", ["WorkingCalendar", "PolicyModel", "PolicyWording", "Comparison"]),
    engine(
      "Scenarios",
      [
        "WorkingCalendar", "PolicyLanguage", "PolicyModel", "PolicyChecking", "CaseModel", "DecisionModel",
        "Evaluation", "PolicyWording", "Comparison",
      ]),
    engine("Journeys", ["WorkingCalendar", "PolicyModel", "CaseModel", "Evaluation", "Comparison"]),
    engine(
      "Revisions",
      [
        "WorkingCalendar", "PolicyModel", "PolicyWording", "CaseModel", "DecisionModel", "Evaluation", "Comparison",
        "Scenarios",
      ]),
    engine(
      "Reporting",
      [
        "WorkingCalendar", "PolicyLanguage", "PolicyModel", "CaseModel", "PolicyWording", "Evaluation", "Comparison",
        "Registers", "Journeys", "Scenarios", "Revisions", "Citations",
      ]),
    engine("Caseloads", ["WorkingCalendar", "PolicyLanguage", "PolicyModel", "CaseModel"]),
    engine("ShippedPolicies", []),
    engine(
      "Workbench",
      [
        "WorkingCalendar", "PolicyLanguage", "PolicyModel", "PolicyChecking", "CaseModel", "DecisionModel",
        "Evaluation",
        "Comparison", "Registers", "Journeys", "Scenarios", "Revisions", "Caseloads", "Reporting", "ShippedPolicies",
        "Citations",
      ]),
    .executableTarget(
      name: "WorkbenchEntry", dependencies: ["Workbench", "WorkbenchRuntime"], swiftSettings: portable),
    .target(name: "WorkbenchRuntime"),
    .plugin(
      name: "BuildWorkbench",
      capability: .command(
        intent: .custom(verb: "build-wasm", description: "Compiles the engine to one WebAssembly file")),
      path: "Sources/Plugins/BuildWorkbench"),
    .target(
      name: "ComityCommands",
      dependencies: [
        "WorkingCalendar", "PolicyLanguage", "PolicyModel", "PolicyChecking", "CaseModel", "DecisionModel",
        "Evaluation",
        "Comparison", "Scenarios", "Revisions", "Caseloads", "Reporting", "ShippedPolicies", "Workbench",
      ], swiftSettings: [.enableUpcomingFeature("MemberImportVisibility"), .treatAllWarnings(as: .error)]),
    .executableTarget(name: "comity", dependencies: ["ComityCommands"]),
    .executableTarget(name: "comity-embed", dependencies: ["ComityCommands"], path: "Sources/ComityEmbed"),
    .executableTarget(
      name: "comity-benchmark",
      dependencies: [
        "WorkingCalendar", "PolicyLanguage", "PolicyModel", "PolicyChecking", "CaseModel", "Evaluation",
        "Comparison", "ShippedPolicies",
      ], path: "Sources/ComityBenchmark"),
    .target(
      name: "Fuzzing",
      dependencies: [
        "WorkingCalendar", "PolicyLanguage", "PolicyModel", "PolicyChecking", "CaseModel", "DecisionModel",
        "Evaluation", "Scenarios", "Reporting", "Workbench",
      ], path: "Tests/Fuzzing/Bodies",
      swiftSettings: [.enableUpcomingFeature("MemberImportVisibility"), .treatAllWarnings(as: .error)]),
    .testTarget(name: "FuzzingTests", dependencies: ["Fuzzing"]),
    .testTarget(name: "CitationTests", dependencies: ["Citations"]),
    .testTarget(name: "PolicyLanguageTests", dependencies: ["PolicyLanguage"]),
    .testTarget(
      name: "PolicyCheckingTests",
      dependencies: ["WorkingCalendar", "PolicyLanguage", "PolicyModel", "PolicyChecking"]),
    .testTarget(
      name: "DecisionModelTests", dependencies: ["PolicyLanguage", "PolicyModel", "PolicyChecking", "DecisionModel"]),
    .testTarget(
      name: "CaseModelTests", dependencies: ["WorkingCalendar", "PolicyLanguage", "PolicyModel", "CaseModel"]),
    .testTarget(name: "CommandTests", dependencies: ["comity"]),
    .testTarget(
      name: "CaseloadTests",
      dependencies: [
        "WorkingCalendar", "PolicyLanguage", "PolicyModel", "PolicyChecking", "CaseModel", "Caseloads",
        "ShippedPolicies",
      ], exclude: ["Independent"]),
    .testTarget(
      name: "EvaluationTests",
      dependencies: [
        "WorkingCalendar", "PolicyLanguage", "PolicyModel", "PolicyChecking", "CaseModel", "Evaluation", "Comparison",
        "Reporting",
        "ShippedPolicies",
      ]),
    .testTarget(
      name: "ComparisonTests",
      dependencies: [
        "WorkingCalendar", "PolicyLanguage", "PolicyModel", "PolicyChecking", "PolicyWording", "CaseModel",
        "DecisionModel", "Evaluation", "Comparison", "Scenarios", "ShippedPolicies",
      ], resources: [.copy("Vectors")]),
    .testTarget(
      name: "ContrastTests",
      dependencies: [
        "WorkingCalendar", "PolicyLanguage", "PolicyModel", "PolicyChecking", "CaseModel", "Evaluation", "Comparison",
        "Reporting", "ShippedPolicies", "Workbench",
      ]),
    .testTarget(
      name: "RegisterTests",
      dependencies: [
        "WorkingCalendar", "PolicyLanguage", "PolicyModel", "PolicyChecking", "Comparison", "Registers", "Reporting",
        "ShippedPolicies", "Workbench",
      ]),
    .testTarget(
      name: "JourneyTests",
      dependencies: [
        "WorkingCalendar", "PolicyLanguage", "PolicyModel", "CaseModel", "Evaluation", "Journeys", "Reporting",
        "Workbench",
      ]),
    .testTarget(
      name: "RevisionTests",
      dependencies: [
        "WorkingCalendar", "PolicyLanguage", "PolicyModel", "CaseModel", "DecisionModel", "Evaluation", "Comparison",
        "Scenarios", "Revisions", "Reporting", "Workbench",
      ]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "WorkingCalendar", "PolicyModel", "CaseModel", "Evaluation", "Comparison", "Journeys", "Reporting", "Workbench",
      ], exclude: ["Golden", "check_golden.py", "check_calendar.py"]),
    .testTarget(
      name: "ScenarioTests",
      dependencies: [
        "WorkingCalendar", "PolicyLanguage", "PolicyModel", "PolicyChecking", "CaseModel", "DecisionModel",
        "Evaluation", "Comparison", "Scenarios", "Reporting", "ShippedPolicies", "Workbench",
      ]),
    .testTarget(
      name: "WorkingCalendarTests", dependencies: ["WorkingCalendar"], resources: [.copy("Vectors")]),
  ]
)
