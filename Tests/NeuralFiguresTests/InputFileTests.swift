import Files
import Foundation
import Testing

@testable import neural_figures

/// What is read, and what is refused without waiting for it.
@Suite struct InputFileTests {
  /// Makes a socket under a name.
  private func bindSocket(_ path: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    try withUnsafeMutableBytes(of: &address.sun_path) { bytes in
      try #require(path.utf8.count < bytes.count)
      bytes.copyBytes(from: path.utf8)
    }
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    #expect(code == 0)
  }

  @Test func whatIsNoFileIsNamedAndNotWaitedFor() async throws {
    try await withTemporaryFolder { folder in
      #expect(mkfifo("\(folder)/pipe", 0o600) == 0)
      try bindSocket("\(folder)/socket")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/link", withDestinationPath: "pipe")
      let cases: [(String, FileKind)] = [
        ("\(folder)/pipe", .pipe), ("\(folder)/link", .pipe), ("\(folder)/socket", .socket),
        ("/dev/null", .device), ("/dev/zero", .device),
      ]
      for (path, kind) in cases {
        #expect {
          try InputFile.read(path)
        } throws: { error in
          (error as? FileError)?.reason == .noFile(kind)
            && "\(error)" == "\(path): cannot be read: it is \(kind.rawValue) and no file; "
              + "name a file, or remove it"
        }
      }
      #expect {
        try InputFile.read(folder)
      } throws: { error in
        (error as? FileError)?.code == EISDIR
      }
    }
  }

  @Test func aFileThatIsTooLargeIsNotRead() async throws {
    try await withTemporaryFolder { folder in
      let path = "\(folder)/large"
      try OutputFile.write([], to: path)
      #expect(truncate(path, off_t(InputFile.largestSize) + 1) == 0)
      #expect {
        try InputFile.read(path)
      } throws: { error in
        (error as? FileError)?.code == EFBIG && "\(error)".contains("choose a smaller file")
      }
    }
  }

  @Test func aFileThatGrowsBeyondTheLimitIsNotReadToItsEnd() {
    // Its size is told as 0.
    #expect {
      try InputFile.read("/proc/self/maps", atMost: 16)
    } throws: { error in
      (error as? FileError)?.code == EFBIG
    }
  }

  @Test func aByteOrderMarkIsNoPartOfAText() async throws {
    try await withTemporaryFolder { folder in
      let path = "\(folder)/text"
      for (bytes, text) in [
        ([0xEF, 0xBB, 0xBF, 0x61], "a"), ([0xEF, 0xBB, 0xBF], ""), ([], ""), ([0x61], "a"),
        // The second one is a character, and bytes in another order are none.
        ([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF], "\u{FEFF}"), ([0xEF, 0xBB], nil),
        ([0xFF, 0xFE, 0x61, 0x00], nil),
      ] as [([UInt8], String?)] {
        try OutputFile.write(bytes, to: path)
        #expect(try InputFile.text(path).map { Array($0.utf8) } == text.map { Array($0.utf8) })
      }
    }
  }
}
