import Foundation
import Mutation

/// A copy of a package, whose sources may be changed and which is built apart.
struct PackageCopy: Sendable {
  /// The package itself.
  let original: String
  /// The copy.
  let folder: String
  /// The folders of `Sources` whose sources are changed.
  let modules: [String]

  init(of original: String, in folder: String, modules: [String]) {
    (self.original, self.folder, self.modules) = (original, folder, modules)
  }

  /// Makes the copy what the package is now, but for the changed modules, which `write` fills. Files that are as
  /// they were are left alone, so that they are not compiled again.
  ///
  /// - Throws: `MutantsError` for a module that there is not, and what goes wrong with files.
  func update() throws {
    for module in modules
    where !FileManager.default.fileExists(atPath: "\(original)/Sources/\(module)") {
      throw MutantsError.noModule(module)
    }
    let files = try Git.files(in: original)
    for file in files where !isChanged(file) {
      let path = "\(original)/\(file)"
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
        try link(file, to: target)
        continue
      }
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      let isManifest = file == "Package.swift"
      try put(isManifest ? data + Data(manifestAddition.utf8) : data, at: file, like: path)
    }
    try addSwitch()
    try removeFiles(besides: Set(files))
  }

  /// The sources that may be changed.
  func sources() throws -> [String] {
    try Git.files(in: original).filter(isChanged)
  }

  /// All changes that may be made, in the order of files and places.
  func mutations() async throws -> [Mutation] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return try await inParallel(try sources(), jobs: cores) { file in
      SourceReader.mutations(in: try source(file), of: file)
    }.flatMap { $0 }
  }

  /// The changes that are known to change nothing.
  func equivalents() throws -> EquivalentMutations {
    let path = "\(original)/Mutants/equivalent.json"
    return try EquivalentMutations(json: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// The text of a source of the package.
  func source(_ file: String) throws -> String {
    try String(contentsOfFile: "\(original)/\(file)", encoding: .utf8)
  }

  /// Writes the changed modules; returns the sources that hold changes.
  @discardableResult func write(_ mutants: [Int: Mutation]) throws -> [String: RewrittenSource] {
    var byFile: [String: [Int: Mutation]] = [:]
    for (number, mutation) in mutants { byFile[mutation.file, default: [:]][number] = mutation }
    var written: [String: RewrittenSource] = [:]
    for file in try sources() {
      let rewritten = RewrittenSource(try source(file), with: byFile[file] ?? [:])
      try put(Data(rewritten.text.utf8), at: file, like: "\(original)/\(file)")
      if byFile[file] != nil { written[file] = rewritten }
    }
    return written
  }

  private func isChanged(_ file: String) -> Bool {
    file.hasSuffix(".swift") && modules.contains { file.hasPrefix("Sources/\($0)/") }
  }

  private func put(_ data: Data, at file: String, like path: String) throws {
    let place = "\(folder)/\(file)"
    guard FileManager.default.contents(atPath: place) != data else { return }
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: place).deletingLastPathComponent(),
      withIntermediateDirectories: true)
    try data.write(to: URL(fileURLWithPath: place))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    if let mode {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: place)
    }
  }

  /// Makes a symbolic link, which may stand for a whole folder.
  private func link(_ file: String, to target: String) throws {
    let place = "\(folder)/\(file)"
    guard (try? FileManager.default.destinationOfSymbolicLink(atPath: place)) != target else {
      return
    }
    try? FileManager.default.removeItem(atPath: place)
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: place).deletingLastPathComponent(),
      withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: target)
  }

  private var switchFolder: String { "Sources/\(RewrittenSource.module)" }

  /// The target that tells which change is made.
  private func addSwitch() throws {
    for file in ["mutant_switch.c", "include/mutant_switch.h"] {
      let path = "\(original)/Mutants/Switch/\(file)"
      try put(
        try Data(contentsOf: URL(fileURLWithPath: path)), at: "\(switchFolder)/\(file)", like: path)
    }
  }

  /// What makes the changed modules depend on it.
  private var manifestAddition: String {
    """

    package.targets.append(.target(name: "\(RewrittenSource.module)"))
    for target in package.targets
    where \(modules.map { "Sources/\($0)" }).contains(target.path ?? "Sources/\\(target.name)") {
      target.dependencies.append("\(RewrittenSource.module)")
    }

    """
  }

  /// Removes sources and tests that the package no longer has.
  private func removeFiles(besides files: Set<String>) throws {
    for root in ["Sources", "Tests"] {
      guard let paths = FileManager.default.enumerator(atPath: "\(folder)/\(root)") else {
        continue
      }
      for case let path as String in paths {
        let file = "\(root)/\(path)"
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: "\(folder)/\(file)", isDirectory: &isFolder),
          !isFolder.boolValue, !files.contains(file), !file.hasPrefix("\(switchFolder)/")
        else { continue }
        try FileManager.default.removeItem(atPath: "\(folder)/\(file)")
      }
    }
  }
}
