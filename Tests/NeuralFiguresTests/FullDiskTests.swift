import Foundation
import Testing

/// A file system of a test's own.
private enum MountedDisk {
  /// A script that mounts a file system as `disk`, where only it sees it, before the rest.
  static func script(options: String, _ rest: String) -> String {
    """
    mkdir -p disk && unshare --user --map-root-user --mount sh -c '
      mount -t tmpfs -o \(options) tmpfs disk || exit 99
      \(rest)
    ' "$0"
    """
  }

  /// Whether this machine lets a user mount one.
  static let isAvailable: Bool = {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("mount-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let script = script(options: "size=64k", "true")
      return try Executable(folder: folder).run(script: script).code == 0
    } catch {
      return false
    }
  }()
}

/// Builds onto disks that are full or cannot be written to.
@Suite(
  .enabled(
    if: MountedDisk.isAvailable, "needs unshare and mount, which this machine does not allow"))
struct FullDiskTests {
  @Test func aFullDiskIsNamedAndHoldsWholeFiles() async throws {
    try await withTemporaryFolder { folder in
      let outcome = try Executable(folder: folder).run(
        script: MountedDisk.script(
          options: "size=200k",
          """
          "$0" build --quiet --jobs 2 --output disk/figures; code=$?
          cp -r disk/figures left; exit $code
          """))
      #expect(outcome.code == 74)
      #expect(outcome.errorLines.count == 1)
      #expect(outcome.errors.contains("No space left on device; make room there"))
      let left = try files(in: "\(folder)/left")
      #expect(!left.isEmpty)
      for path in left {
        let end = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/left/\(path)")).suffix(12)
        let isWhole =
          path.hasSuffix(".png")
          ? end.elementsEqual([0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
          : end.suffix(7).elementsEqual("</svg>\n".utf8)
        #expect(isWhole, "\(path) is left")
      }
    }
  }

  @Test func aDiskThatCannotBeWrittenToIsNamed() async throws {
    try await withTemporaryFolder { folder in
      for (path, name) in [("disk/figures", "disk/figures"), ("disk", "disk/05-sigmoid-function")] {
        let outcome = try Executable(folder: folder).run(
          script: MountedDisk.script(
            options: "ro,size=64k", "\"$0\" build --only 5 --quiet --output \(path)"))
        #expect(outcome.code == 74)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.contains("neural-figures: \(name)"))
        #expect(outcome.errors.contains("Read-only file system; choose another place"))
      }
    }
  }
}
