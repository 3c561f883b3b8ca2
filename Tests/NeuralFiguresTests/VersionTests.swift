import Foundation
import Testing

/// Which version the program says it is.
@Suite struct VersionTests {
  @Test func theVersionIsASemanticOneOnALineOfItsOwn() throws {
    let outcome = try Executable(folder: NSTemporaryDirectory()).run(["--version"])
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    let semanticVersion = #/(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?\n/#
    #expect(outcome.output.wholeMatch(of: semanticVersion) != nil, "\(outcome.output)")
  }
}
