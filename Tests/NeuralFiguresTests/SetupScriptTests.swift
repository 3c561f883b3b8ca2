import Foundation
import Testing

/// What `make setup` says and does on systems that these tests make up: the commands it finds are stubs,
/// and nothing of this machine's but the shell is among them.
@Suite struct SetupScriptTests {
  /// A made-up system.
  private struct System {
    /// Each command that is there, with the lines of the shell that stand for it.
    var commands: [String: String] = [
      "swift": "echo Swift version 6.3.1",
      "pkg-config": "exit 0",
      "fc-list": "echo 'DejaVu Sans'",
      "id": "echo 0",
    ]

    /// Commands that note what they are called with and succeed.
    func recording(_ names: String...) -> System {
      var system = self
      for name in names {
        system.commands[name] = "echo \"${0##*/} $*\" >>\"$RECORD\""
      }
      return system
    }

    func with(_ name: String, _ script: String?) -> System {
      var system = self
      system.commands[name] = script
      return system
    }

    /// Nobody's account, on which sudo is there or not, and asks for a password.
    func asUser(sudo: Bool) -> System {
      with("id", "echo 1000").with("sudo", sudo ? "exit 1" : nil)
    }
  }

  private struct Outcome {
    let code: Int32?
    let output: String
    let errors: String
    /// The recorded calls, one a line.
    let calls: String
  }

  private static let script = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("scripts/setup.sh").path

  private func setUp(
    _ system: System, arguments: [String] = [], environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await withTemporaryFolder { folder in
      for (name, script) in system.commands {
        let path = "\(folder)/\(name)"
        try "#!/bin/bash\n\(script)\n".write(toFile: path, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      }
      let record = "\(folder)/record"
      let stubs = ["PATH": folder, "RECORD": record, "SWIFT": "swift"].merging(environment) { $1 }
      let outcome = try Executable(folder: folder, environment: stubs)
        .run(script: "exec /bin/bash \"$@\"", [Self.script] + arguments)
      let calls = try? String(contentsOfFile: record, encoding: .utf8)
      return Outcome(
        code: outcome.code, output: outcome.output, errors: outcome.errors, calls: calls ?? "")
    }
  }

  /// A system on which no C library and no font is there.
  private let bare = System().with("pkg-config", nil).with("fc-list", nil)

  @Test func nothingIsSaidWhereNothingIsMissing() async throws {
    let outcome = try await setUp(System().recording("apt-get"))
    #expect(outcome.code == 0)
    #expect(outcome.output + outcome.errors + outcome.calls == "")
  }

  @Test(arguments: ["6.0.3", "6.0.10", "6.1", "6.10.1", "7.0", "10.0"])
  func aNewEnoughSwiftIsTaken(version: String) async throws {
    let told = "echo 'Apple Swift version \(version) (swift-\(version)-RELEASE)'"
    #expect(try await setUp(System().with("swift", told)).code == 0)
  }

  @Test(arguments: ["6.0.2", "6.0", "5.10.1", "5.99.99"])
  func anOlderSwiftIsRefusedWithBothVersions(version: String) async throws {
    let outcome = try await setUp(System().with("swift", "echo Swift version \(version)"))
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("swift is Swift \(version), but 6.0.3 is needed"))
  }

  @Test func aMissingSwiftIsNamedAndSoIsWhereToHaveIt() async throws {
    let outcome = try await setUp(System(), environment: ["SWIFT": "/opt/none/swift"])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("/opt/none/swift is not found"))
    #expect(outcome.errors.contains("swift.org/install"))
  }

  @Test func theCompilerThatIsCheckedIsTheOneThatBuilds() async throws {
    let old = System().with("swift-5", "echo Swift version 5.10")
    #expect(try await setUp(old).code == 0)
    #expect(try await setUp(old, environment: ["SWIFT": "swift-5"]).code == 1)
  }

  @Test func rootInstallsWithAptWhatIsMissing() async throws {
    let outcome = try await setUp(bare.recording("apt-get"), arguments: ["xmllint=libxml2-utils"])
    #expect(outcome.code == 0)
    #expect(
      outcome.calls == """
        apt-get update -qq
        apt-get install --yes --no-install-recommends pkg-config libcairo2-dev libfontconfig-dev \
        libharfbuzz-dev libfribidi-dev libpng-dev fontconfig fonts-dejavu-core fonts-dejavu-extra \
        libxml2-utils -qq

        """)
  }

  @Test func aFaceThatFontconfigWouldMakeUpIsMissing() async throws {
    // fc-match answers with an oblique face whatever is installed; only fc-list tells.
    let faces = "case $1 in *Oblique*) exit 0 ;; *) echo 'DejaVu Sans' ;; esac"
    let synthetic = "echo 'DejaVu Sans|Oblique'"
    let system = System().with("fc-list", faces).with("fc-match", synthetic).recording("apt-get")
    let outcome = try await setUp(system)
    #expect(outcome.calls.contains("fonts-dejavu-extra"))
    #expect(!outcome.calls.contains("fonts-dejavu-core"))
  }

  @Test func aFamilyThatIsNeededBesidesIsInstalled() async throws {
    let fonts = [
      "font:Noto Sans CJK SC=fonts-noto-cjk", "font:Noto Sans Devanagari=fonts-noto-core",
    ]
    let faces = "case $1 in *Devanagari*) exit 0 ;; *) echo 'a face' ;; esac"
    let system = System().with("fc-list", faces).recording("apt-get")
    let outcome = try await setUp(system, arguments: fonts)
    #expect(outcome.calls.contains("--no-install-recommends fonts-noto-core -qq"))
    let pacman = System().with("fc-list", faces).recording("pacman")
    #expect(try await setUp(pacman, arguments: fonts).errors.hasSuffix("--needed noto-fonts\n"))
  }

  @Test func whatCannotBeInstalledIsOneLineToRun() async throws {
    let user = System().with("pkg-config", "[[ $2 != libpng ]]").recording("apt-get")
    let install = "apt-get install --yes --no-install-recommends libpng-dev\n"
    let withSudo = try await setUp(user.asUser(sudo: true))
    #expect(withSudo.code == 1)
    #expect(
      withSudo.errors
        == "setup: run this, then try again: sudo apt-get update && sudo \(install)")
    let without = try await setUp(user.asUser(sudo: false))
    #expect(without.code == 1)
    #expect(
      without.errors == "setup: run this as root, then try again: apt-get update && \(install)")
    #expect(withSudo.calls + without.calls == "")
  }

  @Test func aFailedInstallationSaysWhatToTry() async throws {
    let failing = System().with("pkg-config", "[[ $2 != libpng ]]").with("apt-get", "exit 100")
    let outcome = try await setUp(failing)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("try it by hand: apt-get update && apt-get install"))
  }

  @Test(arguments: [
    (
      "dnf", "sudo dnf install",
      "pkgconf-pkg-config cairo-devel fontconfig-devel harfbuzz-devel fribidi-devel libpng-devel "
        + "fontconfig dejavu-sans-fonts"
    ),
    (
      "pacman", "sudo pacman -Syu --needed",
      "pkgconf cairo fontconfig harfbuzz fribidi libpng ttf-dejavu"
    ),
    (
      "apk", "sudo apk add",
      "pkgconf cairo-dev fontconfig-dev harfbuzz-dev fribidi-dev libpng-dev fontconfig font-dejavu"
    ),
    ("brew", "brew install", "pkgconf cairo fontconfig harfbuzz fribidi libpng font-dejavu"),
  ])
  func otherSystemsAreToldTheirOwnNames(
    manager: String, install: String, names: String
  ) async throws {
    let system = bare.asUser(sudo: true).recording(manager)
    let outcome = try await setUp(system)
    #expect(outcome.code == 1)
    #expect(outcome.errors == "setup: run this, then try again: \(install) \(names)\n")
    #expect(outcome.calls == "")
  }

  @Test func aSystemWithoutAnyKnownPackageManagerIsToldDebiansNames() async throws {
    let outcome = try await setUp(bare, arguments: ["xmllint=libxml2-utils"])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("libcairo2-dev"))
    #expect(outcome.errors.contains("libxml2-utils"))
  }

  @Test func theLocaleDoesNotShow() async throws {
    let told = "[[ $LC_ALL == C ]] && echo Swift version 6.3.1"
    let outcome = try await setUp(
      System().with("swift", told), environment: ["LC_ALL": "ar_EG.UTF-8"])
    #expect(outcome.code == 0)
  }
}
