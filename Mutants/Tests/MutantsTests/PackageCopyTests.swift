import Foundation
import Testing

@testable import mutants

/// The copy of a package whose sources are changed.
@Suite struct PackageCopyTests {
  /// What any package has that changes are made to.
  private static let files = [
    "Package.swift": "let package = Package()\n", "Sources/A/A.swift": "let a = 1\n",
    "Tests/ATests/ATests.swift": "let test = 1\n",
    "Examples/Shared/Shared.swift": "let shared = 1\n",
    "Mutants/Switch/mutant_switch.c": "", "Mutants/Switch/include/mutant_switch.h": "",
  ]

  private func withPackage(_ body: (_ package: String, _ copy: PackageCopy) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("mutants-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let package = "\(folder)/package"
    for (path, text) in Self.files { try write(text, to: "\(package)/\(path)") }
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["git", "init", "--quiet", package]
    try git.run()
    git.waitUntilExit()
    try body(package, PackageCopy(of: package, in: "\(folder)/copy", modules: ["A"]))
  }

  private func write(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private func text(_ path: String) -> String? {
    try? String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func aLinkIsALinkInTheCopyToo() throws {
    try withPackage { package, copy in
      let link = "Tests/ATests/Shared"
      for target in ["../../Examples/Shared", "../../Examples"] {
        try? FileManager.default.removeItem(atPath: "\(package)/\(link)")
        try FileManager.default.createSymbolicLink(
          atPath: "\(package)/\(link)", withDestinationPath: target)
        try copy.update()
        let found = try FileManager.default.destinationOfSymbolicLink(
          atPath: "\(copy.folder)/\(link)")
        #expect(found == target)
      }
      #expect(text("\(copy.folder)/\(link)/Shared/Shared.swift") == "let shared = 1\n")
    }
  }

  @Test func filesThatAreGoneAreRemoved() throws {
    try withPackage { package, copy in
      try write("let more = 1\n", to: "\(package)/Tests/ATests/MoreTests.swift")
      try copy.update()
      #expect(text("\(copy.folder)/Tests/ATests/MoreTests.swift") == "let more = 1\n")
      try FileManager.default.removeItem(atPath: "\(package)/Tests/ATests/MoreTests.swift")
      try copy.update()
      #expect(text("\(copy.folder)/Tests/ATests/MoreTests.swift") == nil)
      #expect(text("\(copy.folder)/Tests/ATests/ATests.swift") == "let test = 1\n")
    }
  }

  @Test func changedModulesAreLeftToWhoWritesThem() throws {
    try withPackage { _, copy in
      try copy.update()
      #expect(text("\(copy.folder)/Sources/A/A.swift") == nil)
      try copy.write([:])
      #expect(text("\(copy.folder)/Sources/A/A.swift") == "let a = 1\n")
    }
  }
}
