// swift-tools-version: 6.2
import PackageDescription

/// What runs natively and as WebAssembly alike: no Foundation, no files, no clock, typed throws only.
let portable: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .treatWarning("EmbeddedRestrictions", as: .error),
]

func engine(_ name: String, _ dependencies: [String]) -> Target {
  .target(name: name, dependencies: dependencies.map { .init(stringLiteral: $0) }, swiftSettings: portable)
}

let package = Package(
  name: "comity",
  targets: [
    engine("WorkingCalendar", []),
    engine("PolicyLanguage", []),
    engine("PolicyModel", ["WorkingCalendar"]),
    engine("PolicyChecking", ["WorkingCalendar", "PolicyLanguage", "PolicyModel"]),
    engine("DecisionModel", ["WorkingCalendar", "PolicyModel"]),
    .testTarget(
      name: "WorkingCalendarTests", dependencies: ["WorkingCalendar"], resources: [.copy("Vectors")]),
  ]
)
