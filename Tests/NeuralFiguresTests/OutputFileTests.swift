import Files
import Foundation
import Testing

@testable import neural_figures

@Suite struct OutputFileTests {
  @Test func filesAreWrittenAndReplacedWhole() async throws {
    try await withTemporaryFolder { folder in
      for text in ["first, longer", "second"] {
        try OutputFile.write(Array(text.utf8), to: "\(folder)/a.txt")
        #expect(try String(contentsOfFile: "\(folder)/a.txt", encoding: .utf8) == text)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
    }
  }

  @Test func foldersAreCreatedWithThoseAbove() async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.createFolder("\(folder)/a/b/c")
      try OutputFile.createFolder("\(folder)/a/b/c")
      try OutputFile.write([1], to: "\(folder)/a/b/c/file")
    }
  }

  @Test func aFileWhereTheFolderShouldBeIsNamed() async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.write([1], to: "\(folder)/figures")
      #expect {
        try OutputFile.createFolder("\(folder)/figures")
      } throws: { error in
        "\(error)".contains("\(folder)/figures") && "\(error)".contains("File exists")
      }
    }
  }

  @Test func aMissingFolderIsNamedAndNothingIsLeft() async throws {
    try await withTemporaryFolder { folder in
      #expect {
        try OutputFile.write([1], to: "\(folder)/none/a.txt")
      } throws: { error in
        "\(error)" == """
          \(folder)/none/a.txt: cannot be created: No such file or directory; create the folder it is \
          to stand in, or choose another
          """
      }
      // A folder under the file's name: the new file is complete but cannot take its place.
      try OutputFile.createFolder("\(folder)/taken")
      #expect(throws: FileError.self) { try OutputFile.write([1], to: "\(folder)/taken") }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["taken"])
    }
  }

  @Test func aLinkIsFollowedAndStays() async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.write([1], to: "\(folder)/file")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/link", withDestinationPath: "file")
      try OutputFile.write([2], to: "\(folder)/link")
      #expect(try InputFile.read("\(folder)/file") == [2])
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link") == "file")
    }
  }

  @Test func aDeviceIsWrittenToAndNotReplaced() throws {
    try OutputFile.write([1, 2], to: "/dev/null")
    #expect {
      try OutputFile.write([1, 2], to: "/dev/full")
    } throws: { error in
      (error as? FileError)?.code == ENOSPC
    }
  }

  /// A pipe cannot be written through to a disk, and the system says so.
  @Test func aDurableFileIsWrittenThroughToTheDisk() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let copy = dup(ends[1])
    try OutputFile.write([1], closing: copy, path: "a")
    #expect {
      try OutputFile.write([1], closing: ends[1], path: "a", isDurable: true)
    } throws: { error in
      (error as? FileError)?.code == EINVAL
    }
  }

  @Test func aDurableFileIsWrittenAsOthersAre() async throws {
    try await withTemporaryFolder { folder in
      for byte in [UInt8(1), 2] {
        try OutputFile.write([byte], to: "\(folder)/a", isDurable: true)
        #expect(try InputFile.read("\(folder)/a") == [byte])
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
    }
  }

  /// What a disk tells only when the file is closed, as one behind a network may.
  @Test func aFileThatCannotBeClosedIsNotWritten() {
    #expect {
      try OutputFile.write([], closing: -1, path: "a")
    } throws: { error in
      (error as? FileError)?.code == EBADF && "\(error)".hasPrefix("a: cannot be written")
    }
  }

  @Test func aNameMayBeAsLongAsTheSystemAllows() async throws {
    try await withTemporaryFolder { folder in
      try OutputFile.write([1], to: "\(folder)/\(String(repeating: "n", count: Int(NAME_MAX)))")
      #expect {
        try OutputFile.write(
          [1], to: "\(folder)/\(String(repeating: "n", count: Int(NAME_MAX) + 1))")
      } throws: { error in
        "\(error)".hasSuffix("File name too long; choose a shorter name")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
    }
  }

  @Test func aTemporaryOfAnotherRunIsLeftAlone() async throws {
    try await withTemporaryFolder { folder in
      let file = try TemporaryFiles().create(beside: "\(folder)/a")
      let other = try TemporaryFiles().create(beside: "\(folder)/a")
      #expect(file.path != other.path)
      close(file.descriptor)
      close(other.descriptor)
    }
  }
}
