import Files
import Foundation
import Plotting
import Testing

@testable import neural_figures

/// Nothing outside a folder is touched, whatever stands in it.
@Suite struct OutputFolderTests {
  private static let old: [UInt8] = [1, 2, 3]

  /// A folder of figures beside a folder that is none of its business, with a file in both.
  private func withFolders(_ body: (_ inside: String, _ outside: String) throws -> Void)
    async throws
  {
    try await withTemporaryFolder { folder in
      for name in ["inside", "outside"] {
        try OutputFile.createFolder("\(folder)/\(name)")
        try OutputFile.write(Self.old, to: "\(folder)/\(name)/file")
      }
      try body("\(folder)/inside", "\(folder)/outside")
    }
  }

  private func link(_ path: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: destination)
  }

  private func isOutside(_ error: any Error) -> Bool {
    guard case .outside = (error as? FileError)?.reason else { return false }
    return "\(error)".contains("a link leads out of")
  }

  @Test func whatLinksLeadToOutsideIsNotWritten() async throws {
    try await withFolders { inside, outside in
      try link("\(inside)/linked", to: "../outside/file")
      try link("\(inside)/dark", to: outside)
      let folder = try OutputFolder(creating: inside)
      for name in ["linked", "dark/file", "dark/new", "../outside/file", "../outside/new"] {
        #expect {
          try folder.write([9], to: name)
        } throws: { error in
          isOutside(error)
        }
      }
      #expect {
        try folder.createFolder("dark")
      } throws: { error in
        isOutside(error)
      }
      #expect(try files(in: outside) == ["file"])
      #expect(try InputFile.read("\(outside)/file") == Self.old)
    }
  }

  @Test func linksInsideAreFollowedAndThoseToNothingReplaced() async throws {
    try await withFolders { inside, outside in
      try link("\(inside)/linked", to: "file")
      try link("\(inside)/dangling", to: "\(outside)/new")
      let folder = try OutputFolder(creating: inside)
      try folder.write([9], to: "linked")
      #expect(try InputFile.read("\(inside)/file") == [9])
      try folder.write([8], to: "dangling")
      #expect(try InputFile.read("\(inside)/dangling") == [8])
      #expect(try files(in: outside) == ["file"])
    }
  }

  @Test func theFolderItselfMayBeALink() async throws {
    try await withFolders { inside, outside in
      try link("\(inside)/figures", to: outside)
      try OutputFolder(creating: "\(inside)/figures").write([9], to: "file")
      #expect(try InputFile.read("\(outside)/file") == [9])
    }
  }

  @Test func aPipeInTheFolderIsNotWaitedFor() async throws {
    try await withFolders { inside, _ in
      #expect(mkfifo("\(inside)/pipe", 0o600) == 0)
      #expect {
        try OutputFolder(creating: inside).write([9], to: "pipe")
      } throws: { error in
        "\(error)".contains("cannot be replaced: it is a pipe and no file")
      }
    }
  }

  @Test func onlyWhatStillIsAsItWasWrittenIsRemoved() async throws {
    try await withFolders { inside, outside in
      try link("\(inside)/linked", to: "file")
      try link("\(inside)/dark", to: outside)
      let folder = try OutputFolder(creating: inside)
      let digest = ContentDigest(of: Self.old).description
      for name in ["linked", "dark/file", "../outside/file", "./file", "/file", "dark"] {
        #expect(try !folder.remove(name, ifItHolds: digest), "\(name)")
      }
      #expect(try !folder.remove("file", ifItHolds: ContentDigest(of: [9]).description))
      #expect(try files(in: outside) == ["file"])
      #expect(FileManager.default.fileExists(atPath: "\(inside)/file"))
      #expect(try folder.remove("file", ifItHolds: digest))
      #expect(!FileManager.default.fileExists(atPath: "\(inside)/file"))
      #expect(try folder.remove("file", ifItHolds: digest), "it is gone already")
    }
  }

  @Test(arguments: [
    ("a/b", "a", "b"), ("a/./b/../c", "a", "c"), ("a/b/c", "a", "b/c"), ("a", "a", nil),
    ("ab/c", "a", nil), ("a/../b", "a", nil), ("link/b", "a", "b"), ("a/b", "link", "b"),
    ("/b", "/", "b"), ("none/../a/b", "a", "b"), ("none/none/x", "none", "none/x"),
  ])
  func pathsAreTheSameWhereTheyLead(path: String, folder: String, name: String?) async throws {
    try await withTemporaryFolder { root in
      try OutputFile.createFolder("\(root)/a")
      try link("\(root)/link", to: "a")
      func resolved(_ path: String) -> ResolvedPath {
        ResolvedPath(path.hasPrefix("/") ? path : "\(root)/\(path)")
      }
      #expect(resolved(path).name(in: resolved(folder)) == name)
    }
  }
}
