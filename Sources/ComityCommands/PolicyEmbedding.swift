import PolicyLanguage

/// Writes the policy files, their scenarios and the caseloads into Swift sources, so that the program carries them.
public enum PolicyEmbedding {
  /// One generated source.
  private struct Carrier {
    let name: String
    let what: String
  }

  private static let policies = Carrier(name: "ShippedPolicies", what: "policy")
  private static let scenarios = Carrier(name: "ShippedScenarios", what: "scenario")
  private static let caseloads = Carrier(name: "ShippedCaseloads", what: "caseload")

  /// Writes the sources of `Sources/ShippedPolicies` from `Policies`, both under the folder given (or here).
  public static func run(_ arguments: [String]) -> Int32 {
    let root = arguments.first ?? "."
    do throws(CommandFailure) {
      let folder = root + "/Policies"
      let policies = source(Self.policies, try Files.policies(in: folder), of: folder)
      let scenarios = source(Self.scenarios, try Files.scenarios(in: folder + "/Scenarios"), of: folder)
      let caseloads = source(Self.caseloads, try Files.caseloads(in: folder + "/Caseload"), of: folder)
      try Files.write(policies, to: root + "/Sources/ShippedPolicies/ShippedPolicies.swift")
      try Files.write(scenarios, to: root + "/Sources/ShippedPolicies/ShippedScenarios.swift")
      try Files.write(caseloads, to: root + "/Sources/ShippedPolicies/ShippedCaseloads.swift")
      return 0
    } catch {
      Output.error(error.text)
      return error.exitCode
    }
  }

  /// The Swift source for the files as they are.
  private static func source(_ carrier: Carrier, _ files: [SourceText], of folder: String) -> String {
    var text = """
      // Made from the files in Policies by `swift run comity-embed`; change those, not this.
      // swift-format-ignore-file

      /// The \(carrier.what) files that the program carries.
      public enum \(carrier.name) {
        public static let files: [(name: String, text: String)] = [

      """
    for file in files {
      let content = String(decoding: file.bytes, as: UTF8.self)
      text += "    (\n      name: \"Policies\(file.name.dropFirst(folder.count))\",\n      text: ##\"\"\"\n"
      text += content + "\n\"\"\"##\n    ),\n"
    }
    return text + "  ]\n}\n"
  }
}
